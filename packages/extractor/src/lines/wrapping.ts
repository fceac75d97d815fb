import { endsSentence, isProse } from '../article/shape.ts';
import { readByline } from '../german/byline.ts';
import { isDateLine } from '../german/dates.ts';
import { readSignOff } from '../german/sign-off.ts';
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

const OPENS_LOWER = /^(?:\(|[–-] )?\p{Ll}/u;
const OPENS_NUMBER = /^\d/u;
const ENDS_LOWER = /\s\p{Ll}+$/u;
const ENDS_HYPHEN = /\p{L}-$/u;
const LONE_WORD = /^\S+$/u;
const NARROWEST = 40;
const WIDEST_COPY = 160;
/** Programs that even out their lines break some before they are full. */
const EARLIEST = 0.05;
/** How far the longest line may pass the width, by a blank or a sign at its end. */
const SLACK = 2;
/** How far the broken lines of a page may differ in length: margins, words of all lengths. */
const RAGGED = 20;
/** How many of the lines that go on in the next must be that long; others hold addresses, or stand in other boxes. */
const MOST = 0.6;
const ENOUGH = 5;
/** So few breaks are enough where all of them are at the width. */
const FEW = 3;
const SURE = 2;
/** How much prose may stand in wider lines: tables, other boxes. */
const OVERFLOW = 0.3;
/** A line that is wider still holds an address, which no program breaks. */
const LEAST_ADDRESS = 12;
/** How far a paragraph must be set in to be another, or the rest of one whose first line is not set in. */
const STEP = 8;
/** No-break blanks make words longer than they look: a line that ends in mid-sentence may be less than full. */
const LEAST_FULL = 0.7;

interface Break {
  readonly width: number;
  readonly needed: number;
  readonly isSure: boolean;
}

/** The width a dump was broken at; undefined where its lines end where paragraphs do. */
export function findWrapping(lines: readonly PrintedLine[], markers: readonly Marker[]): Wrapping | undefined {
  const open = openBreaks(lines, markers);
  const breaks = open.filter(({ width }) => width >= NARROWEST);
  if (breaks.length < ENOUGH && open.length > 2 * breaks.length) return undefined;
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
    if (line.blanksAbove > 0 || markers[index]?.begins) continue;
    if (endsSentence(above.text) || above.text.endsWith(':') || isLoneWord(above) || holdsAddress(above)) continue;
    breaks.push({ width: above.width, needed: neededFor(above, line), isSure: isOpen(above, line) });
  }
  return breaks;
}

function wrappingOf(breaks: readonly Break[]): Wrapping | undefined {
  const width = mostFrequent(breaks.map((each) => each.width).sort(ascending));
  const full = breaks.filter((each) => each.width > width - RAGGED && each.width <= width);
  const isEnough = full.length >= (full.length === breaks.length ? FEW : ENOUGH) || breaks.length < ENOUGH;
  if (!isEnough || full.length < MOST * breaks.length) return undefined;
  const needed = full.map((each) => each.needed).sort(ascending);
  const least = Math.min(width, (needed[Math.floor(needed.length * EARLIEST)] as number) - 1);
  return { width: width - least <= SLACK ? least : width, least };
}

/** The end of the stretch of lengths that holds most lines. */
function mostFrequent(widths: readonly number[]): number {
  let best = 0;
  let most = 0;
  let first = 0;
  for (const [index, width] of widths.entries()) {
    while ((widths[first] as number) <= width - RAGGED) first += 1;
    if (index - first + 1 < most) continue;
    most = index - first + 1;
    best = width;
  }
  return best;
}

function ascending(one: number, other: number): number {
  return one - other;
}

function overflows(lines: readonly PrintedLine[], markers: readonly Marker[], width: number): boolean {
  let all = 0;
  let wide = 0;
  for (const [index, line] of lines.entries()) {
    if (line.width < NARROWEST || markers[index]?.begins || isLoneWord(line)) continue;
    all += line.width;
    if (line.text.length > width + RAGGED) wide += line.width;
  }
  return wide > OVERFLOW * all;
}

/** Breaks that one paragraph of an unbroken dump has, as agency copy with hard breaks: the lines that go on with the one above. */
export function findBrokenParagraphs(lines: readonly PrintedLine[], markers: readonly Marker[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 1; index < lines.length; index += 1) {
    const [above, line] = [lines[index - 1] as PrintedLine, lines[index] as PrintedLine];
    if (found.has(index) || !isBreakable(above) || !mayGoOn(line, markers[index])) continue;
    if (endsSentence(above.text) || isLoneWord(above) || !isOpen(above, line)) continue;
    const { first, last } = paragraphAround(lines, markers, index);
    if (last - first < SURE || !endsSentence((lines[last] as PrintedLine).text)) continue;
    for (let each = first + 1; each <= last; each += 1) found.add(each);
  }
  return found;
}

/** The lines around a sure break that are as long as they could be, were they broken at the longest of them. */
function paragraphAround(
  lines: readonly PrintedLine[],
  markers: readonly Marker[],
  index: number,
): { readonly first: number; readonly last: number } {
  let [first, last] = [index - 1, index];
  let width = (lines[first] as PrintedLine).width;
  for (;;) {
    const [line, next] = [lines[last] as PrintedLine, lines[last + 1]];
    const widest = Math.max(width, line.width);
    if (next === undefined || !mayGoOn(next, markers[last + 1]) || next.width > widest + SLACK) break;
    if (line.width <= widest - RAGGED || neededFor(line, next) <= widest || endsSentence(line.text)) break;
    width = widest;
    last += 1;
  }
  width = Math.max(width, (lines[last] as PrintedLine).width);
  for (;;) {
    const [line, above] = [lines[first] as PrintedLine, lines[first - 1]];
    if (above === undefined || !mayGoOn(line, markers[first]) || endsSentence(above.text)) break;
    if (above.width > width + SLACK || above.width <= width - RAGGED || neededFor(above, line) <= width) break;
    if (!isOpen(above, line) && !isProse(above.text)) break;
    first -= 1;
  }
  return { first, last };
}

/** Copy that is broken by hand is no wider than paper. */
function isBreakable({ width }: PrintedLine): boolean {
  return width >= NARROWEST && width <= WIDEST_COPY;
}

function mayGoOn(line: PrintedLine, marker: Marker | undefined): boolean {
  return line.blanksAbove === 0 && line.text !== '' && marker?.begins !== true;
}

/** The length that a line would have with the first word of the next. */
function neededFor(above: PrintedLine, line: PrintedLine): number {
  return above.width + 1 + line.firstWord;
}

/** A line of one word is a label, or a word that was too long. */
function isLoneWord(line: PrintedLine): boolean {
  return LONE_WORD.test(line.text) && !holdsAddress(line);
}

function holdsAddress(line: PrintedLine): boolean {
  return line.width - line.indent - line.text.length >= LEAST_ADDRESS;
}

/** Whether a line goes on with the paragraph of the line above: in mid-sentence, or as its first word would not have fitted. */
export function isWrapped(
  {
    above,
    line,
    below,
  }: { readonly above: PrintedLine; readonly line: PrintedLine; readonly below: PrintedLine | undefined },
  { width, least }: Wrapping,
): boolean {
  if (line.blanksAbove > 0 || isLoneWord(above) || line.text === '') return false;
  const deeper = line.indent - above.indent;
  if (deeper <= -STEP) return false;
  if (above.width > width + RAGGED) return holdsAddress(above);
  const needed = neededFor(above, line);
  if (needed > width && isOpen(above, line)) return true;
  if (needed > width)
    return (
      !isLastOf(line, below, least) || (endsSentence(above.text) ? endsSentence(line.text) : !standsAlone(line.text))
    );
  if (endsSentence(above.text)) return false;
  if (needed > least) return true;
  if (deeper >= STEP && above.width >= NARROWEST) return isOpen(above, line);
  if (isLastOf(line, below, least) && !endsSentence(line.text)) return false;
  return needed > LEAST_FULL * width && (isOpen(above, line) || isQuoteOpen(above.text));
}

/** Whether a line is the last of its paragraph: one behind which the next word would have fitted. */
function isLastOf(line: PrintedLine, below: PrintedLine | undefined, least: number): boolean {
  return below === undefined || below.blanksAbove > 0 || neededFor(line, below) <= least;
}

/** Bylines, dates and sign-offs have a line of their own, however full the one above is. */
function standsAlone(text: string): boolean {
  return isDateLine(text) || readSignOff(text) !== undefined || readByline(text) !== undefined;
}

function isOpen(above: PrintedLine, line: PrintedLine): boolean {
  if (OPENS_LOWER.test(line.text) || endsWithOpenWord(above.text) || ENDS_HYPHEN.test(above.text.slice(-2)))
    return true;
  return OPENS_NUMBER.test(line.text) && ENDS_LOWER.test(above.text);
}

const QUOTE = /"/gu;

/** Whether a line ends within a quotation that it opens. */
function isQuoteOpen(line: string): boolean {
  if (line.lastIndexOf('„') > Math.max(line.lastIndexOf('“'), line.lastIndexOf('”'))) return true;
  return (line.match(QUOTE)?.length ?? 0) % 2 === 1 && !line.startsWith('"');
}
