import { type FeatureRow, put, share } from './feature-row.ts';
import { PHRASE_NAMES } from './text-phrases.ts';
import type { TextTraits } from './text-traits.ts';

/** Names of what `putText` writes. */
export const TEXT_NAMES: readonly string[] = (
  'length words word-length stop-share capital-share upper-share digit-share commas commas-share ends ends-share ' +
  'separators separator-share quotes brackets dense last first'
).split(' ');

/** What a text looks like, of a block or of a line. */
export function putText(row: FeatureRow, text: TextTraits): void {
  const { length, words } = text;
  put(row, length);
  put(row, words);
  put(row, share(length, words));
  put(row, share(text.stopWords, words));
  put(row, share(text.capitalised, words));
  put(row, share(text.capitals, length));
  put(row, share(text.digits, length));
  put(row, text.commas);
  put(row, share(text.commas, words));
  put(row, text.ends);
  put(row, share(text.ends, words));
  put(row, text.separators);
  put(row, share(text.separators, words));
  put(row, text.quotes);
  put(row, text.brackets);
  put(row, share(text.dense, length));
  put(row, text.last);
  put(row, text.first);
}

/** Names of what `putPhrases` writes. */
export const PHRASE_FEATURES: readonly string[] = PHRASE_NAMES.map((name) => `says-${name}`);

/** Which phrases stand in a text. */
export function putPhrases(row: FeatureRow, { phrases }: TextTraits): void {
  for (let bit = 0; bit < PHRASE_NAMES.length; bit += 1) put(row, (phrases >>> bit) & 1);
}
