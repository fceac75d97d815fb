const BLANKS = /\s+/u;
const COMMA = /,\s+/u;

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
