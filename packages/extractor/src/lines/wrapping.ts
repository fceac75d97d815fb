import { endsSentence } from '../article/shape.ts';
import type { Marker } from './markers.ts';
import { endsWithOpenWord } from './open-words.ts';
import type { PrintedLine } from './printed-lines.ts';

/** How a program broke lines that were too long. */
export interface Wrapping {
  /** The longest line it made, but for words that are longer. */
  readonly width: number;
  /** A line that would have been no longer than this with the next word would not have been broken. */
  readonly least: number;
}

const OPENS_LOWER = /^\(?\p{Ll}/u;
const LONE_WORD = /^\S+$/u;
const NARROWEST = 40;
/** Of the lines that go on in the next, how many are no longer than the width; some stand in wider boxes. */
const WITHIN = 0.9;
/** Programs that even out their lines break some before they are full. */
const EARLIEST = 0.05;
/** How far the broken lines of a page may differ in length: margins, words of all lengths. */
const RAGGED = 20;
const MOST = 0.75;
const ENOUGH = 5;
/** So few breaks are enough where all of them are at the width. */
const FEW = 3;
const SURE = 2;
/** How much prose may stand in wider lines: tables, other boxes. */
const OVERFLOW = 0.5;
/** How far a paragraph must be set in to be another, or the rest of one whose first line is not set in. */
const STEP = 8;

interface Break {
  readonly width: number;
  readonly needed: number;
  readonly isSure: boolean;
}

/** The width a dump was broken at; undefined where its lines end where paragraphs do. */
export function findWrapping(lines: readonly PrintedLine[], markers: readonly Marker[]): Wrapping | undefined {
  const breaks = openBreaks(lines, markers);
  const sure = breaks.filter(({ isSure }) => isSure);
  const wrapping = sure.length >= FEW ? wrappingOf(sure) : undefined;
  const found = wrapping ?? (sure.length >= SURE && breaks.length >= FEW ? wrappingOf(breaks) : undefined);
  return found === undefined || overflows(lines, markers, found.width) ? undefined : found;
}

/** Where a long line ends in mid-sentence, and the next stands right below it. */
function openBreaks(lines: readonly PrintedLine[], markers: readonly Marker[]): readonly Break[] {
  const breaks: Break[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as PrintedLine;
    const line = lines[index] as PrintedLine;
    if (line.blanksAbove > 0 || above.width < NARROWEST || markers[index]?.begins) continue;
    if (endsSentence(above.text) || above.text.endsWith(':') || LONE_WORD.test(above.text)) continue;
    const isSure = OPENS_LOWER.test(line.text) || endsWithOpenWord(above.text);
    breaks.push({ width: above.width, needed: neededFor(above, line), isSure });
  }
  return breaks;
}

function wrappingOf(breaks: readonly Break[]): Wrapping | undefined {
  const widths = breaks.map(({ width }) => width).sort(ascending);
  const width = widths[Math.ceil(widths.length * WITHIN) - 1] as number;
  const full = breaks.filter((each) => each.width > width - RAGGED);
  const isEnough = full.length >= (full.length === breaks.length ? FEW : ENOUGH) || breaks.length < ENOUGH;
  if (!isEnough || full.length < MOST * breaks.length) return undefined;
  const needed = full.map((each) => each.needed).sort(ascending);
  return { width, least: Math.min(width, (needed[Math.floor(needed.length * EARLIEST)] as number) - 1) };
}

function ascending(one: number, other: number): number {
  return one - other;
}

function overflows(lines: readonly PrintedLine[], markers: readonly Marker[], width: number): boolean {
  let all = 0;
  let wide = 0;
  for (const [index, line] of lines.entries()) {
    if (line.width < NARROWEST || markers[index]?.begins || LONE_WORD.test(line.text)) continue;
    all += line.width;
    if (line.width > width + RAGGED) wide += line.width;
  }
  return wide > OVERFLOW * all;
}

/** The length that a line would have with the first word of the next. */
function neededFor(above: PrintedLine, line: PrintedLine): number {
  return above.width + 1 + line.firstWord;
}

/** Whether a line goes on with the paragraph of the line above: in mid-sentence, or as its first word would not have fitted. */
export function isWrapped(above: PrintedLine, line: PrintedLine, { width, least }: Wrapping): boolean {
  if (line.blanksAbove > 0 || LONE_WORD.test(above.text) || line.text === '') return false;
  const deeper = line.indent - above.indent;
  if (deeper <= -STEP) return false;
  const needed = neededFor(above, line);
  if (needed > width) return true;
  if (endsSentence(above.text)) return false;
  if (needed > least) return true;
  const isOpen = OPENS_LOWER.test(line.text) || endsWithOpenWord(above.text);
  return isOpen && (needed > width - RAGGED || (deeper >= STEP && above.width >= NARROWEST));
}
