import type { LinePattern, Phrases } from '../cleaner.ts';
import { comparable } from '../fold.ts';

const NUMBERED = /^\d{1,2}\. /u;
/** How much longer a line may be than a phrase: a number, quotation marks. */
const SLACK = 12;
/** A line of labels holds at most so many of the longest. */
const MOST_LABELS = 12;
const BETWEEN_ONLY = /^[\s|•·/,:–-]*$/u;
const BETWEEN = /^[\s|•·/,:–-]+/u;

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

/** A test for a pattern or for phrases; phrases ignore case, quotation marks and a list number in front. */
export function lineTest(pattern: LinePattern): LineTest {
  if (pattern instanceof RegExp) return ({ text }) => pattern.test(text);
  const known = new Set(allPhrases(pattern).map(comparable));
  const longest = longestOf(known) + SLACK;
  return ({ text, key }) => text.length <= longest && isKnown(key(), known);
}

function isKnown(key: string, known: ReadonlySet<string>): boolean {
  return known.has(key) || (NUMBERED.test(key) && known.has(key.replace(NUMBERED, '')));
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

function allPhrases(phrases: Phrases): readonly string[] {
  return Array.isArray(phrases)
    ? phrases
    : Object.values(phrases as Readonly<Record<string, readonly string[]>>).flat();
}
