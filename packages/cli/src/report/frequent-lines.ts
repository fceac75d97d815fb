import { byFrequency, type Counts } from './counts.ts';

/** How many lines are counted side by side. */
const MOST_COUNTED = 400;
const MOST_LISTED = 50;
const LEAST_PAGES = 2;
const LEAST_SHARE = 0.01;

/**
 * Counts of lines in little memory (Misra–Gries): a line stands on at least as many pages as its count says, and on
 * `missed` more at most. What stands on more than `missed` pages is among them.
 */
export interface LineCounts {
  readonly pages: Counts;
  missed: number;
}

export interface FrequentLine {
  readonly text: string;
  /** How many pages it stands on, at least. */
  readonly pages: number;
}

export interface FrequentLines {
  readonly lines: readonly FrequentLine[];
  /** By how much a count can be too low. */
  readonly missed: number;
  /** How many pages a line can stand on that is not listed. */
  readonly unlisted: number;
}

/** Counts a line of one more page. */
export function countLine(lines: LineCounts, text: string): void {
  const known = lines.pages.get(text);
  if (known !== undefined || lines.pages.size < MOST_COUNTED) lines.pages.set(text, (known ?? 0) + 1);
  else forgetOnce(lines);
}

function forgetOnce(lines: LineCounts): void {
  lines.missed += 1;
  for (const [text, pages] of lines.pages) {
    if (pages === 1) lines.pages.delete(text);
    else lines.pages.set(text, pages - 1);
  }
}

/** The lines that stand on two pages and on one of a hundred at least, most frequent first. */
export function frequentLines({ pages: counts, missed }: LineCounts, pages: number): FrequentLines {
  const least = Math.max(LEAST_PAGES, Math.ceil(pages * LEAST_SHARE));
  const frequent = byFrequency(counts).filter(([, count]) => count >= least);
  const next = frequent[MOST_LISTED]?.[1] ?? least - 1;
  const lines = frequent.slice(0, MOST_LISTED).map(([text, count]) => ({ text, pages: count }));
  return { lines, missed, unlisted: Math.min(next + missed, pages) };
}
