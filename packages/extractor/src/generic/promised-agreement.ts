import type { Choice } from './choose-blocks.ts';

/** A block of a page or a line of a dump. */
export interface Sized {
  readonly index: number;
  readonly text: { readonly words: number };
}

/** The F1 that would come out if every probability were right. */
export function promisedAgreement(
  parts: readonly Sized[],
  { probabilities, chosen }: Pick<Choice, 'probabilities' | 'chosen'>,
): number {
  let hits = 0;
  let taken = 0;
  let all = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    const likely = (probabilities[part.index] as number) * size;
    all += likely;
    if (chosen[part.index] !== true) continue;
    hits += likely;
    taken += size;
  }
  return taken === 0 ? 0 : (2 * hits) / (taken + all);
}

/** What a part counts for: its words, and a little though it has none. */
export function sizeOf({ text }: Sized): number {
  return text.words + 0.3;
}
