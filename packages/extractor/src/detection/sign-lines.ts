import { fold } from '../fold.ts';

/** Signs are short lines: a paragraph says what it is about, not who printed it. */
const MAX_LETTERS = 400;
/** The most that is read of a dump, half from its start and half from its end. */
const MAX_SCANNED = 1_000_000;
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]+/u;
/** A number set in is that of an item; at the start of a line it is that of a day, too. */
const NUMBER = /^\s+\d{1,3}\.\s+/u;
/** Bullets, quotation and heading signs, several in a row. */
const MARKERS = /^(?:[>•·▪◦‣|] ?|[*+–-] |#{1,6} |\(BUTTON\) ?){1,8}(?=\S)/u;
const LINK = /!?\[([^[\]]{1,300})\]\([^()\s]{0,500}(?: "[^"]{0,200}")?\)/gu;
const EMPHASIS = /\*\*|__|(?<![\p{L}\p{N}])[_*](?=\S)|(?<=\S)[_*](?![\p{L}\p{N}])|\\(?=[[\]_*#.!+>-])|\[\d{1,4}\]/gu;
const BRACKETS = /^[[<]([^[\]<>]+)[\]>]$/u;
const MARKED = /[[\]<*_\\]/u;

/**
 * The short lines of a dump, one below the other without blank ones, and without what the program that printed it put
 * around them: blanks of all kinds, bullets, quotation signs, Markdown.
 */
export function signLines(text: string): string {
  const half = MAX_SCANNED / 2;
  const scanned = text.length > MAX_SCANNED ? `${text.slice(0, half)}\n${text.slice(-half)}` : text;
  return scanned.split(LINE_ENDS).map(signLine).filter(Boolean).join('\n');
}

function signLine(written: string): string {
  if (written.length > 4 * MAX_LETTERS) return '';
  const line = fold(written.replace(NUMBER, ''));
  const plain = MARKED.test(line) ? unmarked(line) : line;
  const bare = plain.replace(MARKERS, '');
  return bare.length > MAX_LETTERS ? '' : bare;
}

function unmarked(line: string): string {
  return fold(line.replace(LINK, '$1').replace(EMPHASIS, '')).replace(BRACKETS, '$1');
}
