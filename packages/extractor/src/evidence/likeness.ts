import { share } from '../generic/features/feature-row.ts';

const MOST_WORDS = 60;

/** How many words of one text stand in another. */
export function sharedWords(words: Int32Array, others: Int32Array): number {
  let count = 0;
  for (const word of words) if (others.includes(word)) count += 1;
  return count;
}

/** How far two short texts are made of the same words, 0 to 1; 0 for long ones. */
export function likeness(words: Int32Array, others: Int32Array): number {
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return 0;
  return share(2 * sharedWords(words, others), words.length + others.length);
}
