import { fold } from '../../fold.ts';
import { textPieces } from '../../markup/dom.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { memoize } from '../../memoize.ts';

const NOT_LETTERS = /[^a-z]+/gu;

const lettersIn = memoize((name) => name.toLowerCase().replace(NOT_LETTERS, ''));

/** The values of meta elements by the letters of their names, `articleauthor` for `article:author`; in the order asked for. */
export function metasAt(facts: PageFacts, names: readonly string[]): readonly (readonly string[])[] {
  const byLetters = new Map<string, readonly string[]>();
  for (const [name, values] of facts.metas) {
    const key = lettersIn(name);
    if (!byLetters.has(key)) byLetters.set(key, values);
  }
  return names.flatMap((name) => {
    const values = byLetters.get(name);
    return values === undefined ? [] : [values];
  });
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu;
const TAG = /<\/?[a-z][^<>]{0,200}>/iu;
const MOST_ROUNDS = 2;

/** A declared value as text: entities decoded that were written twice, tags taken out, white space folded. */
export function plainValue(value: string): string {
  let text = value;
  for (let round = 0; round < MOST_ROUNDS && (ENTITY.test(text) || TAG.test(text)); round += 1) {
    text = textPieces(text)
      .map((piece) => piece.text)
      .join('');
  }
  return fold(text);
}
