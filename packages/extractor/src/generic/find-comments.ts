import { endsSentence } from '../article/shape.ts';
import { readCommentHeading } from '../german/comment-heading.ts';
import { readDate } from '../german/dates.ts';
import type { CommentDraft } from '../reading.ts';
import { alikeOf, type ElementFacts } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';

/** Readers' comments below an article, and the blocks they stand in. */
export interface PageComments {
  readonly heading?: BlockFacts;
  readonly comments: readonly CommentDraft[];
  readonly blocks: readonly BlockFacts[];
}

const NOTHING: PageComments = { comments: [], blocks: [] };
const FEWEST = 2;
/** Words of the article above its comments; more than of it stand anywhere below. */
const FEWEST_ABOVE = 25;
const MOST_BEFORE = 6;
/** Headings that speak of comments, of which none has any below. */
const MOST_HEADINGS = 8;
const MOST_LABEL_WORDS = 8;
const MOST_HEADING_WORDS = 12;
/** `Geschrieben von Anna`, `Anna schrieb am 3. Mai:`, `Anna says:`. */
const WRITTEN_BY =
  /^(?:geschrieben von|kommentar von|von|posted by|written by|by)\s|\s(?:schrieb|schreibt|sagt|sagte|meint|says|said|wrote)\b.*$|:$/giu;

/**
 * Finds comments by where they stand: below the article and a heading that says so, in elements that look alike beside each
 * other, however they are named. A heading that counts them may stand above a single one.
 */
export function findComments({ blocks }: PageSurvey, chosen: readonly boolean[]): PageComments {
  const isChosen = ({ index }: BlockFacts): boolean => chosen[index] === true;
  const all = wordsOf(blocks.filter(isChosen));
  let above = 0;
  let tried = 0;
  for (const heading of blocks) {
    if (isChosen(heading)) above += heading.text.words;
    const found = heading.text.words > MOST_HEADING_WORDS ? undefined : readCommentHeading(heading.block.text);
    if (found === undefined || above < FEWEST_ABOVE) continue;
    tried += 1;
    if (tried > MOST_HEADINGS) break;
    const entries = entriesBelow(heading, blocks);
    const elsewhere = all - above - wordsOf(entries.flat().filter(isChosen));
    const fewest = found.count === undefined ? FEWEST : 1;
    const comments = entries.map(readComment).filter(({ text }) => text.length > 0);
    if (comments.length >= fewest && elsewhere < above && areComments(comments))
      return { heading, comments, blocks: entries.flat() };
  }
  return NOTHING;
}

/** Most have somebody who says them, and are sentences. */
function areComments(comments: readonly CommentDraft[]): boolean {
  const said = comments.filter(({ author, text }) => author !== undefined && text.some(endsSentence));
  return 2 * said.length > comments.length;
}

function wordsOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text }) => sum + text.words, 0);
}

/** The blocks of the elements that follow a heading and look alike. */
function entriesBelow(heading: BlockFacts, blocks: readonly BlockFacts[]): readonly (readonly BlockFacts[])[] {
  for (let start = heading.index + 1; start <= heading.index + MOST_BEFORE; start += 1) {
    const first = blocks[start];
    if (first === undefined) return [];
    const entry = entryOf(first, heading);
    if (entry?.parent === undefined || entry.element.name === 'p') continue;
    const entries = new Map<ElementFacts, BlockFacts[]>();
    for (const block of blocks.slice(start)) {
      const own = ancestorBelow(block.owner, entry.parent);
      if (own === undefined || own.signature !== entry.signature) break;
      const known = entries.get(own);
      if (known === undefined) entries.set(own, [block]);
      else known.push(block);
    }
    if ([...entries.values()].some((each) => each.length > 1)) return [...entries.values()];
  }
  return [];
}

/** The outermost element around a block without the heading that has its like beside it; without any, the outermost. */
function entryOf({ owner, index }: BlockFacts, heading: BlockFacts): ElementFacts | undefined {
  let single: ElementFacts | undefined;
  let entry: ElementFacts | undefined;
  let above: ElementFacts | undefined = owner;
  for (; above !== undefined && above.firstBlock > heading.index; above = above.parent) {
    if (above.firstBlock !== index || above.lastBlock === index) continue;
    single = above;
    if (alikeOf(above) > 1) entry = above;
  }
  return entry ?? single;
}

function ancestorBelow(owner: ElementFacts, parent: ElementFacts): ElementFacts | undefined {
  let below: ElementFacts | undefined = owner;
  while (below !== undefined && below.parent !== parent) below = below.parent;
  return below;
}

function readComment(entry: readonly BlockFacts[]): CommentDraft {
  const [name, ...others] = entry;
  const isNamed = name !== undefined && name.text.words <= MOST_LABEL_WORDS && !endsSentence(name.block.text);
  const rest = isNamed ? others : entry;
  const date = rest.find(({ text, block }) => text.words <= MOST_LABEL_WORDS && readDate(block.text) !== undefined)
    ?.block.text;
  const text = rest
    .filter(({ block, text: { words } }) => words > MOST_LABEL_WORDS || endsSentence(block.text))
    .map(({ block }) => block.text);
  const author = isNamed ? name.block.text.replaceAll(WRITTEN_BY, '').trim() : '';
  return { ...(author === '' ? {} : { author }), ...(date === undefined ? {} : { date }), text };
}
