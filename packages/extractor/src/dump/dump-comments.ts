import { type Block, isOpen, removed } from '../block.ts';
import type { Cleaner } from '../cleaner.ts';
import { isDateLine } from '../german/dates.ts';
import type { CommentDraft, Reading } from '../reading.ts';
import { ruleName } from '../rule-name.ts';

interface Opening {
  readonly author?: string;
  readonly date?: string;
}

const NUMBER = /\d+/u;
const BULLET = /^[•·▪◦‣*-]$/u;

/**
 * Claims the readers' comments of a dump, from their heading to the line that ends them, and keeps their number. A comment
 * begins with the line that names its author; where no line does, with a bullet.
 */
export function readComments({ site, dump }: Cleaner, reading: Reading): void {
  const grammar = dump?.comments;
  const heading = reading.blocks.findIndex((block) => isOpen(block) && grammar?.from.test(block.text));
  const block = reading.blocks[heading];
  if (grammar === undefined || block === undefined) return;
  block.claim = removed(ruleName(site, 'comments-heading'), 'it is the heading of the comments');
  const count = NUMBER.exec(block.text)?.[0];
  if (count !== undefined) reading.values.push({ field: 'commentCount', source: 'printed', text: count });
  const zone = zoneAfter(reading.blocks.slice(heading + 1), grammar.until);
  for (const each of zone) each.claim = { fate: 'comment' };
  for (const comment of commentsIn(zone, grammar.author)) reading.comments.push(comment);
}

function zoneAfter(blocks: readonly Block[], until: RegExp): readonly Block[] {
  const end = blocks.findIndex((block) => until.test(block.text));
  return blocks.slice(0, end < 0 ? blocks.length : end).filter(isOpen);
}

function commentsIn(zone: readonly Block[], author: RegExp | undefined): readonly CommentDraft[] {
  const openings = zone.map((_, index) => openingAt(zone, index, author));
  const areNamed = openings.some((opening) => opening?.author !== undefined);
  const comments: CommentDraft[] = [];
  for (const [index, block] of zone.entries()) {
    const opening = openings[index];
    const last = comments.at(-1);
    const current = last === undefined || begins(block, opening, { last, areNamed }) ? open(comments) : last;
    if (opening === undefined) {
      if (!BULLET.test(block.text)) current.text.push(block.text);
    } else {
      if (opening.author !== undefined) current.author = opening.author;
      if (opening.date !== undefined) current.date = opening.date;
    }
  }
  return comments;
}

function begins(
  block: Block,
  opening: Opening | undefined,
  { last, areNamed }: { readonly last: CommentDraft; readonly areNamed: boolean },
): boolean {
  if (opening !== undefined) return last.text.length > 0 || (opening.author !== undefined && last.author !== undefined);
  return !areNamed && last.text.length > 0 && (block.kind === 'list-item' || BULLET.test(block.text));
}

function open(comments: CommentDraft[]): CommentDraft {
  const comment: CommentDraft = { text: [] };
  comments.push(comment);
  return comment;
}

/** What a line says about a comment: its date, or its author where a date stands in the line or beside it. */
function openingAt(zone: readonly Block[], index: number, author: RegExp | undefined): Opening | undefined {
  const text = zone[index]?.text ?? '';
  if (isDateLine(text)) return { date: text };
  const found = author?.exec(text)?.groups;
  if (found?.['author'] === undefined) return undefined;
  const date = found['date'];
  if (date !== undefined) return { author: found['author'], date };
  return [zone[index - 1], zone[index + 1]].some((beside) => isDateLine(beside?.text ?? ''))
    ? { author: found['author'] }
    : undefined;
}
