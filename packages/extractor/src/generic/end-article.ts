import { closest, type Element, isTag } from '../markup/dom.ts';
import { alikeOf, type ElementFacts } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';
import { isAround } from './features/told-stories.ts';

const LINKED = 0.8;
const FEWEST_TITLE_WORDS = 3;
const BYLINE = phraseBits('byline', 'time');
const MOST_BYLINE_WORDS = 14;
/** A story begins with its heading, its date and its author, in some order. */
const HEAD = 4;
/** Answers in a thread are called as the first post is. */
const ANSWER = /^(?:re|aw|wg|fwd?)\s?:/iu;

/**
 * Takes away what was chosen of other stories below the headline's: elements that look like its own and begin with a heading
 * that leads elsewhere or has a date or an author of its own; and a second headline of that kind, with all below it. Tells
 * whether anything was taken away.
 */
export function endAtNextStory({ blocks, headline }: PageSurvey, chosen: boolean[]): boolean {
  const head = blocks[headline];
  const first = blocks.find(({ index, isLong }) => index > headline && isLong && chosen[index] === true);
  if (head === undefined || first === undefined) return false;
  const own = [first.owner.article, likeOthers(head, first)].filter((each) => each !== undefined);
  const next = blocks.find((each) => each.index > first.index && opensStory(each, { blocks, head, own }));
  if (next === undefined) return false;
  let taken = false;
  for (const { index, owner } of blocks.slice(next.index)) {
    if (chosen[index] !== true || own.some((each) => isInside(owner, each))) continue;
    chosen[index] = false;
    taken = true;
  }
  return taken;
}

interface Page {
  readonly blocks: readonly BlockFacts[];
  readonly head: BlockFacts;
  /** The elements that hold the headline's story: its `article`, and what has its like beside it. */
  readonly own: readonly ElementFacts[];
}

/** The outermost element around headline and first paragraph that has its like beside it. */
function likeOthers(head: BlockFacts, first: BlockFacts): ElementFacts | undefined {
  let own: ElementFacts | undefined;
  for (let above: ElementFacts | undefined = first.owner; above !== undefined; above = above.parent)
    if (above.firstBlock <= head.index && alikeOf(above) > 1) own = above;
  return own;
}

function opensStory(each: BlockFacts, page: Page): boolean {
  const { owner, text, block, key } = each;
  if (!each.isHeading || each.hidden || text.words < FEWEST_TITLE_WORDS || key === page.head.key) return false;
  if (ANSWER.test(block.text)) return false;
  const story = page.own.map((own) => otherStory(owner, own)).find((other) => other !== undefined);
  const isOther = story !== undefined && each.index - story.firstBlock < HEAD && !isAround(story, page.head);
  const isSecond = owner.element.name === 'h1' && owner.signature === page.head.owner.signature;
  return (isOther || isSecond) && hasHeadOfItsOwn(each, page.blocks);
}

/** The element around a block that is another story if one is: an `article` outside of its own, or what stands beside it and looks like it. */
function otherStory(owner: ElementFacts, own: ElementFacts): ElementFacts | undefined {
  const { article } = owner;
  if (own.element.name === 'article') return article === undefined || isInside(article, own) ? undefined : article;
  let above: ElementFacts | undefined = owner;
  while (above !== undefined && above.parent !== own.parent) above = above.parent;
  return above !== own && above?.signature === own.signature ? above : undefined;
}

function isInside(inner: ElementFacts, outer: ElementFacts): boolean {
  let above: ElementFacts | undefined = inner;
  while (above !== undefined && above !== outer) above = above.parent;
  return above !== undefined;
}

function hasHeadOfItsOwn({ index, block }: BlockFacts, blocks: readonly BlockFacts[]): boolean {
  if (block.linked > LINKED && leadsElsewhere(block.owner)) return true;
  return blocks.slice(Math.max(0, index - 2), index + HEAD).some((each) => each.index !== index && isByline(each));
}

/** Whether a heading is a link to another page, not to its own place on this one. */
function leadsElsewhere(owner: Element | undefined): boolean {
  const link =
    closest(owner, isLink) ?? owner?.children.find((child): child is Element => isTag(child) && isLink(child));
  const { href = '' } = (link?.attribs ?? {}) as { href?: string };
  return href !== '' && !href.startsWith('#');
}

function isLink({ name }: Element): boolean {
  return name === 'a';
}

function isByline({ text }: BlockFacts): boolean {
  return text.words <= MOST_BYLINE_WORDS && (text.date === 1 || (text.phrases & BYLINE) !== 0);
}
