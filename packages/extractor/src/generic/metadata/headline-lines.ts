import type { Block } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { type Evidence, startOf } from './page-evidence.ts';

const LONGEST = 200;
const MOST_LINKED = 0.5;
const PARTS = /\s+[|·•»:–—-]\s+/u;
const BEHIND_YEAR = /^.{0,40}?\b(?:19|20)\d{2}\s(?<rest>\D.+)$/u;
const FEWEST_WORDS = 2;
const SHORTEST = 8;

/**
 * A headline that only the title element tells, cut to what of it the page prints on a line of its own above the text:
 * `Regional - Das Fest der Lichter - Volksstimme`.
 */
export function cutToPrinted(headline: string, { reading, bodyStart }: Evidence): string {
  const parts = headline.split(PARTS);
  if (parts.length < 2) return headline;
  const lines = new Set(reading.blocks.filter((block) => startOf(block) <= bodyStart).flatMap(linesOf));
  return parts.find((part) => isHeadline(part) && lines.has(comparable(part))) ?? headline;
}

function linesOf({ text, runs, linked, claim }: Block): readonly string[] {
  const isHidden = claim?.fate === 'removed' && claim.rule === 'common/hidden';
  if (text.length > LONGEST || linked > MOST_LINKED || isHidden) return [];
  const lines = [text, ...runs.map((run) => run.text)];
  const behind = lines.flatMap((line) => BEHIND_YEAR.exec(line)?.groups?.['rest'] ?? []);
  return [...lines, ...behind].map(comparable);
}

function isHeadline(part: string): boolean {
  return part.length >= SHORTEST && part.split(' ').length >= FEWEST_WORDS;
}
