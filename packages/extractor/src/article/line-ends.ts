import type { BodyKind } from '../article.ts';
import type { Block } from '../block.ts';

const LINED: ReadonlySet<BodyKind> = new Set(['paragraph', 'list-item', 'quote']);
/** Verses, addresses and lists have lines of this length; longer ones are running text that somebody broke. */
const SHORT_LINE = 60;
const FEWEST_VERSES = 3;
const CLOSED = /[.!?…:;"”“»«)\]]$/u;
const SMALL_START = /^\p{Ll}/u;

/**
 * The text of a block with a line feed in place of the blank where a line ends, unless the sentence only runs on over it.
 * `breaks` are the places of those blanks, in order.
 */
export function withLines({ kind, text }: Pick<Block, 'kind' | 'text'>, breaks: readonly number[]): string {
  if (breaks.length === 0 || !LINED.has(kind)) return text;
  const lines = linesOf(text, breaks);
  const isVerse = lines.length >= FEWEST_VERSES && lines.every((line) => line.length <= SHORT_LINE);
  return lines.reduce((all, line, index) => {
    const ends = isVerse || endsLine(lines[index - 1] ?? '', line);
    return `${all}${ends ? '\n' : ' '}${line}`;
  });
}

function linesOf(text: string, breaks: readonly number[]): readonly string[] {
  return [...breaks, text.length].map((end, index) => text.slice(index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1, end));
}

function endsLine(line: string, next: string): boolean {
  return CLOSED.test(line) || (line.length <= SHORT_LINE && !SMALL_START.test(next));
}
