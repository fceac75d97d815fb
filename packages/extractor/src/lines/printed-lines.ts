import { fold } from '../fold.ts';
import { type Stretch, without } from './stretches.ts';

/** One line as a program printed it. */
export interface PrintedLine {
  /** Where the line begins in the input, its quotation signs with it. */
  readonly start: number;
  /** Where its text begins, behind quotation signs; blanks are part of it. */
  readonly inner: number;
  readonly end: number;
  /** What a reader sees of it, without what the program added; bullets and other markers are still there. */
  readonly text: string;
  /** Its letters with the blanks before them: what a program counts that breaks lines. */
  readonly width: number;
  readonly indent: number;
  /** The length of its first word as printed. */
  readonly firstWord: number;
  /** Blank lines above it. */
  readonly blanksAbove: number;
  /** Whether the break above it stands within an address or another thing that the program added. */
  readonly isTorn: boolean;
  readonly endsBlank: boolean;
}

export interface PrintedLines {
  readonly lines: readonly PrintedLine[];
  readonly isQuoted: boolean;
}

const LF = 10;
const VERTICAL_TAB = 11;
const FORM_FEED = 12;
const CR = 13;
const NEL = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

const QUOTATION = /^[^\S\n]{0,3}>(?:[^\S\n]?>)*(?:[^\S\n]|$)/u;
const FEWEST_QUOTED = 3;
/** A line of so few signs may hold soft hyphens and blanks of no width alone. */
const MOST_INVISIBLE = 8;

/** The lines of a dump that hold anything, whatever ends them; `\n` written out ends them where a dump has no other breaks. */
export function printedLines(input: string, added: readonly Stretch[]): PrintedLines {
  const raw = splitLines(input);
  const isQuoted = isQuotation(input, raw);
  const lines: PrintedLine[] = [];
  let blanksAbove = 0;
  let passed = 0;
  for (const [start, end] of raw) {
    const inner = start + (isQuoted ? quotationAt(input, start, end) : 0);
    const printed = input.slice(inner, end);
    const body = printed.trimEnd();
    const words = body.trimStart();
    const isBlank = body === '' || (body.length <= MOST_INVISIBLE && fold(body) === '');
    if (isBlank && inner === start) {
      blanksAbove += 1;
      continue;
    }
    while (passed < added.length && (added[passed] as Stretch).end <= start) passed += 1;
    const text = fold(without(added, input.slice(inner, end), { offset: inner, first: passed }));
    const above = added[passed];
    lines.push({
      start,
      inner,
      end,
      text,
      width: body.length,
      indent: body.length - words.length,
      firstWord: firstWordOf(words),
      blanksAbove,
      isTorn: above !== undefined && above.start < start,
      endsBlank: input.charCodeAt(end - 1) === 32,
    });
    blanksAbove = isBlank ? 1 : 0;
  }
  return { lines, isQuoted };
}

function firstWordOf(line: string): number {
  let at = 0;
  while (at < line.length && line.charCodeAt(at) !== 32 && line.charCodeAt(at) !== 0xa0) at += 1;
  return at;
}

function splitLines(input: string): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let start = 0;
  for (let at = 0; at < input.length; at += 1) {
    if (!isBreak(input.charCodeAt(at))) continue;
    lines.push([start, at]);
    if (input.charCodeAt(at) === CR && input.charCodeAt(at + 1) === LF) at += 1;
    start = at + 1;
  }
  if (start < input.length) lines.push([start, input.length]);
  return lines;
}

function isBreak(code: number): boolean {
  if (code < 32) return code === LF || code === CR || code === VERTICAL_TAB || code === FORM_FEED;
  return code === NEL || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}

/** Whether mail's quotation signs stand before many lines; one sign alone is an arrow before a link. */
function isQuotation(input: string, lines: readonly (readonly [number, number])[]): boolean {
  if (!input.includes('>')) return false;
  let quoted = 0;
  for (const [start, end] of lines) if (quotationAt(input, start, end) > 0) quoted += 1;
  return quoted >= FEWEST_QUOTED;
}

const LONGEST_QUOTATION = 24;

function quotationAt(input: string, start: number, end: number): number {
  const code = input.charCodeAt(start);
  if (code !== 62 && code !== 32 && code !== 9) return 0;
  return QUOTATION.exec(input.slice(start, Math.min(end, start + LONGEST_QUOTATION)))?.[0].length ?? 0;
}
