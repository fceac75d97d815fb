import type { Block } from '../block.ts';
import { isMojibake } from '../decode/undo-mojibake.ts';

/** Something about a dump that cannot be mended, and how far it lowers what can be expected of the reading. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  /** What the confidence is to be multiplied by. */
  readonly factor: number;
}

const REPLACEMENT = /\ufffd/gu;
const FEWEST_LOST = 20;
/** Of a thousand letters. */
const MOST_LOST = 2;
const LONG_LINE = 2_000;
const MOST_LINES = 2;
const ONE_LINE: Complaint = {
  code: 'one-line',
  message: 'The dump has no line breaks: headline, menus and text cannot be told apart by them.',
  factor: 0.5,
};

const MOJIBAKE: Complaint = {
  code: 'mojibake',
  message:
    'The dump was read in the wrong encoding before it came here, and letters were lost: it cannot be put right.',
  factor: 0.7,
};

/** What is wrong with a dump as a whole: it is all one line, or letters were lost before it came here. */
export function complaintsOf(input: string, blocks: readonly Block[]): readonly Complaint[] {
  return [...(isOneLine(blocks) ? [ONE_LINE] : []), ...(isMojibake(input) ? [MOJIBAKE] : []), ...lostLetters(input)];
}

function isOneLine(blocks: readonly Block[]): boolean {
  return blocks.length > 0 && blocks.length <= MOST_LINES && blocks.some(({ text }) => text.length >= LONG_LINE);
}

function lostLetters(input: string): readonly Complaint[] {
  if (!input.includes('\ufffd')) return [];
  const lost = input.match(REPLACEMENT)?.length ?? 0;
  if (lost < FEWEST_LOST && lost * 1000 < MOST_LOST * input.length) return [];
  const message = `${lost} letters of the dump were lost before it came here: it holds U+FFFD in their places.`;
  return [{ code: 'lost-letters', message, factor: 0.8 }];
}
