import { safeLine } from './safe-text.ts';

const MARKS = /[\\`*_{}[\]|~$]/gu;
const ENTITY = /&(?=[#a-z])/giu;
const TAG = /</gu;
const LINE_START = /^(?:[-+=#>:]|\d{1,9}(?=[.)](?:\s|$)))/u;
const ORDINAL = /^\d/u;
const SCHEME = /:(?=\/\/)/gu;
const WWW = /www(?=\.)/giu;
const AT = /@(?=\w)/gu;

/**
 * Text as one line of Markdown that every renderer shows as it was printed: no emphasis, list, heading, table, link,
 * HTML or bare address comes alive, whatever dialect and whether HTML is on or off.
 */
export function escapeMarkdown(text: string): string {
  const escaped = safeLine(text)
    .replace(MARKS, '\\$&')
    .replace(ENTITY, '&amp;')
    .replace(TAG, '&lt;')
    .replace(SCHEME, '\\:')
    .replace(WWW, '$&\\')
    .replace(AT, '\\@');
  return escaped.replace(LINE_START, (start) => (ORDINAL.test(start) ? `${start}\\` : `\\${start}`));
}
