const BLANKS = /\s+/u;
const COMMA = /,\s+/u;
const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;

/** The words of a list that is written as running text. */
export function wordsIn(list: string): readonly string[] {
  return list.trim().split(BLANKS);
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsIn(list));
}

/** The phrases of a list that is written as running text, with commas between them. */
export function phrasesIn(list: string): readonly string[] {
  return list.trim().split(COMMA);
}

/** Phrases as the alternatives of a pattern, the longest first. */
export function alternatives(phrases: readonly string[]): string {
  const known = [...new Set(phrases)].sort((one, other) => other.length - one.length);
  return known.map((phrase) => phrase.replace(SPECIAL, String.raw`\$&`)).join('|');
}
