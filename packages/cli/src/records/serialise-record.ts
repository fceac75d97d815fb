import { withoutControls } from './control-characters.ts';
import type { PageRecord } from './record.ts';

const NEEDS_CLEANING = /\\(?:u(?:00|d)|[bfr])|[\u007f-\u009f]/u;
const RISKY = /[\u007f-\u009f\u2028\u2029]/gu;

/**
 * A record as one line of JSON, line feed included. The only characters in it that break a line, for whatever reader,
 * is that line feed: U+2028 and U+2029 are escaped. The article and the ledger hold no control characters; the id and
 * the source stay as they were given.
 */
export function serialiseRecord(record: PageRecord): string {
  const line = JSON.stringify(record);
  const safe = NEEDS_CLEANING.test(line) ? JSON.stringify(cleaned(record)) : line;
  return `${safe.replace(RISKY, escaped)}\n`;
}

function cleaned({ id, source, ...rest }: PageRecord): PageRecord {
  return { id, ...(source === undefined ? {} : { source }), ...withoutControls(rest) };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
