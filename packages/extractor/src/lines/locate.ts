import type { Locate } from '../block.ts';
import { foldedPlaces } from '../fold.ts';
import { firstBehind, type Stretch } from './stretches.ts';

/** Finds an offset of a run's text in the input; stretches that are no part of the text are passed over. */
export function locateIn(input: string, added: readonly Stretch[]): Locate {
  return (run, offset) => {
    const placeOf = foldedPlaces();
    let next = firstBehind(added, run.start);
    for (let at = run.from ?? run.start; at < run.end; ) {
      while (next < added.length && (added[next] as Stretch).end <= at) next += 1;
      const stretch = added[next];
      if (stretch !== undefined && stretch.start <= at) {
        at = stretch.end;
        continue;
      }
      const letter = String.fromCodePoint(input.codePointAt(at) as number);
      if (placeOf(letter) >= offset) return at;
      at += letter.length;
    }
    return run.end;
  };
}
