import type { LinePattern, Opening, Phrases } from '../cleaner.ts';
import { comparable } from '../fold.ts';
import { alternatives } from '../word-list.ts';

const NUMBERED = /^\d{1,2}\. /u;
/** How much longer a line may be than a phrase: a number, quotation marks. */
const SLACK = 12;
/** A line of labels holds at most so many of the longest. */
const MOST_LABELS = 12;
const BETWEEN_ONLY = /^[\s|•·/,:–-]*$/u;
const BETWEEN = /^[\s|•·/,:–-]+/u;
/** What may stand before an opening phrase: a bracket, a quotation mark, an arrow. */
const BEFORE_OPENING = /^[\s("„“>→»*–-]{0,3}/u;
/** No phrase has an apostrophe, of which there are two kinds, among so many letters. */
const START = 2;
/** Longest rest of a line behind an opening phrase: the notices of DW about its newsletters have some 400 letters. */
const MAX_REST = 500;
const ANYTHING = /^/u;
const APOSTROPHE = /['’]/gu;

/** A line, and its form for comparing, made when first asked for: most lines are too long to be any phrase. */
export interface Line {
  readonly text: string;
  readonly key: () => string;
}

/** Whether a line, taken whole, is what the pattern means. */
export type LineTest = (line: Line) => boolean;

export function lineOf(text: string): Line {
  return { text, key: () => comparable(text) };
}

/** A test for a pattern, phrases or an opening; phrases ignore case, quotation marks and a list number in front. */
export function lineTest(pattern: LinePattern): LineTest {
  if (pattern instanceof RegExp) return ({ text }) => pattern.test(text);
  return isOpening(pattern) ? openingTest(pattern) : phraseTest(pattern);
}

export function isOpening(pattern: LinePattern): pattern is Opening {
  return !(pattern instanceof RegExp) && 'opens' in pattern;
}

function phraseTest(phrases: Phrases): LineTest {
  const known = new Set(allPhrases(phrases).map(comparable));
  const longest = longestOf(known) + SLACK;
  return ({ text, key }) => text.length <= longest && isKnown(key(), known);
}

function isKnown(key: string, known: ReadonlySet<string>): boolean {
  return known.has(key) || (NUMBERED.test(key) && known.has(key.replace(NUMBERED, '')));
}

function openingTest({ opens, rest, holds }: Opening): LineTest {
  const starts = new Set(allPhrases(opens).map(startOf));
  const opening = new RegExp(`^(?:${anyOf(opens)})(?![\\p{L}\\p{M}])`, 'iu');
  const word = holds === undefined ? ANYTHING : new RegExp(`(?<![\\p{Lu}\\p{Ll}])(?:${anyOf(holds)})`, 'iu');
  const follows = rest === undefined ? () => true : lineTest(rest);
  return ({ text }) => {
    const from = BEFORE_OPENING.exec(text)?.[0].length ?? 0;
    if (!starts.has(startOf(text.slice(from, from + START)))) return false;
    const line = text.slice(from);
    const length = opening.exec(line)?.[0].length;
    if (length === undefined || line.length - length > MAX_REST) return false;
    const behind = line.slice(length);
    return word.test(behind) && follows(lineOf(behind));
  };
}

/** A few letters in which most lines differ from every phrase already. */
function startOf(text: string): string {
  return text.slice(0, START).toLowerCase();
}

/** The alternatives of a pattern, apostrophes of either kind. */
function anyOf(phrases: Phrases): string {
  return alternatives(allPhrases(phrases)).replace(APOSTROPHE, "['’]");
}

/** A test for lines made up of nothing but labels, however glued: `Diesen Artikel teilenKommentare`. */
export function labelTest(labels: Phrases): LineTest {
  const known = [...new Set(allPhrases(labels).map(comparable))].sort((a, b) => b.length - a.length);
  const longest = longestOf(known) * MOST_LABELS;
  return ({ text, key }) => text.length <= longest && isMadeOf(key(), known);
}

function longestOf(phrases: Iterable<string>): number {
  return Math.max(0, ...[...phrases].map((phrase) => phrase.length));
}

function isMadeOf(line: string, labels: readonly string[]): boolean {
  if (BETWEEN_ONLY.test(line)) return false;
  const ends = new Set([0]);
  for (const end of ends) {
    if (end === line.length) return true;
    const rest = line.slice(end);
    const gap = BETWEEN.exec(rest)?.[0].length ?? 0;
    if (gap > 0) ends.add(end + gap);
    for (const label of labels) if (rest.startsWith(label)) ends.add(end + label.length);
  }
  return false;
}

/** All phrases of a list, or of lists by language. */
export function allPhrases(phrases: Phrases): readonly string[] {
  return Array.isArray(phrases)
    ? phrases
    : Object.values(phrases as Readonly<Record<string, readonly string[]>>).flat();
}
