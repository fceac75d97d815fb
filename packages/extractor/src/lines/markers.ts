import { isProse } from '../article/shape.ts';
import type { PrintedLine } from './printed-lines.ts';

/** What text browsers put before list items: w3m a sign of its own for each level, lynx and inscriptis letters, too. */
const BULLET = /^\s*[•·▪◦‣□☆○■★◎●△▫]\s+/u;
const STAR = /^\s*\*\s+/u;
const SET_IN_SIGN = /^\s+[+@]\s+/u;
const SET_IN_LETTER = /^\s{5,}o\s+/u;
const SET_IN_DASH = /^\s+[–-]\s+/u;
const HEADING_SIGNS = /^\s{0,3}(#{1,6})\s+/u;
const DASH = /^-\s+/u;
const DASH_SIGN = /^\s*[–-]\s/u;
/** A dash opens direct speech, too: it only counts as a bullet in a dump that has several short lines with one. */
const DASHES_OF_A_LIST = 3;
/** A number is a list's where the line before or after has its neighbour, and one of them is set in. */
const NUMBER = /^\s*(\d{1,3})\.\s+/u;
const SET_IN = /^\s+\d/u;
const LISTED = /^\s*\d{1,4}\.\s/u;
const SIGNS = '•·▪◦‣□☆○■★◎●△▫*+@o–-#';

/** What stands before a line's text, and says what the line is. */
export interface Marker {
  /** The sign with the blanks around it; empty for none. */
  readonly printed: string;
  /** Whether the line begins something of its own, marked or not. */
  readonly begins: boolean;
}

const NO_MARKER: Marker = { printed: '', begins: false };
const BEGINNING: Marker = { printed: '', begins: true };

/** Tells for each line the bullet, list number or heading sign it begins with. */
export function readMarkers(input: string, lines: readonly PrintedLine[]): readonly Marker[] {
  const starts = lines.map(({ inner, end }) => input.slice(inner, Math.min(end, inner + LONGEST_MARKER)));
  const dashes = lines.filter(({ text }, index) => DASH.test(starts[index] as string) && !isProse(text)).length;
  const isDashed = dashes >= DASHES_OF_A_LIST;
  return starts.map((start, index) => {
    const first = start.charCodeAt(start.length - start.trimStart().length);
    if (first >= 48 && first <= 57) {
      const marker = numbered(start, starts[index - 1], starts[index + 1]);
      return marker === BEGINNING && goesOn(lines, index) ? NO_MARKER : marker;
    }
    if (!SIGNS.includes(String.fromCharCode(first))) return NO_MARKER;
    if (DASH_SIGN.test(start) && goesOn(lines, index)) return NO_MARKER;
    return marked(start, isDashed);
  });
}

const LONGEST_MARKER = 120;

function marked(start: string, isDashed: boolean): Marker {
  const patterns = [BULLET, STAR, HEADING_SIGNS, SET_IN_SIGN, SET_IN_LETTER, SET_IN_DASH, ...(isDashed ? [DASH] : [])];
  for (const pattern of patterns) {
    const printed = pattern.exec(start)?.[0];
    if (printed !== undefined) return { printed, begins: true };
  }
  return NO_MARKER;
}

function numbered(start: string, above: string | undefined, below: string | undefined): Marker {
  if (!LISTED.test(start)) return NO_MARKER;
  if (!isNeighbour(start, above, -1) && !isNeighbour(start, below, 1)) return BEGINNING;
  return { printed: NUMBER.exec(start)?.[0] ?? '', begins: true };
}

function isNeighbour(line: string, neighbour: string | undefined, step: 1 | -1): boolean {
  const number = Number(NUMBER.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || neighbour === undefined || !(SET_IN.test(line) || SET_IN.test(neighbour))) return false;
  return Number(NUMBER.exec(neighbour)?.[1] ?? Number.NaN) === number + step;
}

const OPEN_END = /[\p{L}\p{N},“”"»«)]$/u;
const LEAST_PROSE = 40;

/** A dash below a long line that ends no sentence stands between the words of a broken one. */
function goesOn(lines: readonly PrintedLine[], index: number): boolean {
  const line = lines[index] as PrintedLine;
  const above = lines[index - 1];
  if (above === undefined || line.blanksAbove > 0 || above.text.length < LEAST_PROSE) return false;
  return (
    OPEN_END.test(above.text.slice(-1)) && !DASH_SIGN.test(`${above.text.slice(0, 2)} `) && above.indent === line.indent
  );
}
