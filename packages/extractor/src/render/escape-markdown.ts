import type { MarkedText } from './render-inline.ts';
import { safeLine, safeText } from './safe-text.ts';

const MARKS = /[\\`*_{}[\]|~$]/gu;
const ENTITY = /&(?=[#a-z])/giu;
const TAG = /</gu;
const LINE_START = /^(?:[-+=#>:]|\d{1,9}(?=[.)](?:\s|$)))/u;
const ORDINAL = /^\d/u;
const SCHEME = /:(?=\/\/)/gu;
const WWW_DOT = /(?<=www)\./giu;
const AT = /@(?=\w)/gu;
const SPACES = /\s+/gu;
const NOT_SHOWN = /[\p{Cc}\p{Cs}]/gu;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['[', '&#91;'],
  [']', '&#93;'],
]);
/** In this order. */
const ESCAPES = [
  [MARKS, '\\$&'],
  [ENTITY, '&amp;'],
  [TAG, '&lt;'],
  [SCHEME, '\\:'],
  [WWW_DOT, '\\.'],
  [AT, '\\@'],
] as const;

/**
 * Text as one line of Markdown that every renderer shows as it was printed: no emphasis, list, heading, table, link,
 * HTML or bare address comes alive, whatever dialect and whether HTML is on or off.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escaped(safeLine(text)));
}

/**
 * The same for parts of a line that are set off: what is escaped is told by the whole, so that parts without stars or
 * brackets between them stay inert. A link is no picture behind a `!`, and no footnote where it begins with `^`; some
 * renderers take back the escapes of brackets in it.
 */
export function escapeMarkdownPieces({ text, marks }: Required<MarkedText>): (from: number, to: number) => string {
  const units = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  const put = (pattern: RegExp, written: (found: string) => string): void => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      units.fill('', index, index + found.length);
      units[index] = written(found);
    }
  };
  put(NOT_SHOWN, (found) => safeText(found));
  put(SPACES, () => ' ');
  for (const [pattern, written] of ESCAPES) put(pattern, (found) => written.replace('$&', () => found));
  for (const { from, to, kind } of marks) {
    if (kind === 'link') {
      for (let at = from; at < to; at += 1) units[at] = BRACKETS.get(text.charAt(at)) ?? (units[at] as string);
    }
    if (text.charAt(from - 1) === '!') units[from - 1] = '\\!';
    if (text.charAt(from) === '^') units[from] = '\\^';
  }
  return (from, to) => units.slice(from, to).join('');
}

/** Keeps a line, escaped but for its start, from beginning a list, a heading or another block. */
export function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (start) => (ORDINAL.test(start) ? `${start}\\` : `\\${start}`));
}

function escaped(text: string): string {
  return ESCAPES.reduce((all, [pattern, written]) => all.replace(pattern, written), text);
}
