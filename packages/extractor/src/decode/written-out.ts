const WRITTEN_OUT = /\\n/gu;
const REAL_BREAK = /[\n\r\u0085\u2028\u2029]/gu;
const FEWEST = 3;
/** A text about programming writes a break out now and then; an exported one has nearly no other. */
const FOR_EACH = 4;
const ESCAPE = /\\(?:r\\n|[nrt"'/])/gu;
const WORD_JOINER = '\u2060';

/**
 * Reads line breaks that an export wrote out as a backslash and an n, and what it escaped with them. Every place of the
 * text stays where it was: what a break takes less is blanks and signs of no width.
 */
export function readWrittenOut(text: string): string {
  return isWrittenOut(text) ? text.replace(ESCAPE, signOf) : text;
}

function isWrittenOut(text: string): boolean {
  if (!text.includes('\\n')) return false;
  const writtenOut = text.match(WRITTEN_OUT)?.length ?? 0;
  if (writtenOut < FEWEST) return false;
  return writtenOut > FOR_EACH * (text.trim().match(REAL_BREAK)?.length ?? 0);
}

function signOf(written: string): string {
  if (written === '\\r\\n') return '   \n';
  if (written === '\\n' || written === '\\r') return ' \n';
  return written === '\\t' ? '  ' : `${WORD_JOINER}${written.slice(1)}`;
}
