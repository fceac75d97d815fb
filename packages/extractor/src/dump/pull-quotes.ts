import { keyOf, removed } from '../block.ts';
import type { LineFacts } from '../evidence/line-survey.ts';
import { isPersonName } from '../german/person-name.ts';
import type { Telling } from './claim-roles.ts';

const PULL_QUOTE = removed('common/pull-quote', 'it is a quotation set apart, which the text has too');
const FEWEST_LETTERS = 60;
/** Paragraphs below which a quotation set apart stands in the text. */
const REACH = 30;
const QUOTATION = /["„“”«»]/u;
/** A paragraph that quotes somebody is no quotation. */
const QUOTATION_WITHIN = /[^\s"„“”«»][\s,.:;–-]*["„“”«»]+\s*[^\s"„“”«»]/u;
const END = /[.!?…,]+$/u;
/** The name below a quotation, and who that is. */
const MOST_NAME_LINES = 2;

/** Claims quotations that a page sets apart between paragraphs: another paragraph holds them whole. */
export function claimPullQuotes({ survey, told }: Pick<Telling, 'survey' | 'told'>): void {
  const open = survey.lines.filter(({ index, block }) => told.chosen[index] === true && block.claim === undefined);
  const long = open.filter(({ block }) => block.text.length >= FEWEST_LETTERS);
  for (const [place, line] of long.entries()) {
    if (QUOTATION_WITHIN.test(line.block.text)) continue;
    const near = long.slice(Math.max(0, place - REACH), place + REACH);
    if (near.some((other) => holds(other, line))) claimWithName(line, survey.lines);
  }
}

/** Whether a longer paragraph that quotes somebody holds a line whole, but for the mark at its end. */
function holds(other: LineFacts, { block }: LineFacts): boolean {
  if (other.block.text.length <= block.text.length || !QUOTATION.test(other.block.text)) return false;
  return keyOf(other.block).includes(keyOf(block).replace(END, ''));
}

function claimWithName({ index, block }: LineFacts, lines: readonly LineFacts[]): void {
  block.claim = PULL_QUOTE;
  const [name, ...rest] = lines.slice(index + 1, index + 1 + MOST_NAME_LINES);
  if (name === undefined || name.block.claim !== undefined || !isPersonName(name.block.text)) return;
  for (const line of [name, ...rest]) {
    if (!line.isLabel || line.block.claim !== undefined) return;
    line.block.claim = PULL_QUOTE;
  }
}
