import { isAround } from './features/told-stories.ts';
import type { ElementFacts } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';

const LINKED = 0.8;
const FEWEST_TITLE_WORDS = 3;
const BYLINE = phraseBits('byline', 'time');
const MOST_BYLINE_WORDS = 14;
/** A story begins with its heading, its date and its author, in some order. */
const HEAD = 4;

/**
 * Takes away what other stories on the page were chosen for: from the first `article` beside the headline's that has a
 * heading with a link, a date or an author of its own, or from a second headline with one. Whether anything was taken.
 */
export function endAtNextStory({ blocks, headline }: PageSurvey, chosen: boolean[]): boolean {
  const head = blocks[headline];
  const first = blocks.find(({ index, isLong }) => index > headline && isLong && chosen[index] === true);
  if (head === undefined || first === undefined) return false;
  const own = first.owner.article;
  const next = blocks.find((each) => each.index > first.index && opensStory(each, { blocks, head, own }));
  if (next === undefined) return false;
  let taken = false;
  for (const { index, owner } of blocks.slice(next.index)) {
    if (chosen[index] !== true || (own !== undefined && owner.article === own && next.owner.article !== own)) continue;
    chosen[index] = false;
    taken = true;
  }
  return taken;
}

interface Page {
  readonly blocks: readonly BlockFacts[];
  readonly head: BlockFacts;
  /** The `article` of the first paragraph. */
  readonly own: ElementFacts | undefined;
}

function opensStory(each: BlockFacts, page: Page): boolean {
  if (!each.isHeading || each.hidden || each.text.words < FEWEST_TITLE_WORDS) return false;
  const { article } = each.owner;
  const isOther = article !== undefined && page.own !== undefined && article !== page.own && !isAround(article, page.head) && !isInside(article, page.own);
  const isSecond = each.owner.signature === page.head.owner.signature && each.owner.element.name === 'h1' && each.key !== page.head.key;
  return (isOther && isFirstIn(each, article)) || isSecond ? hasHeadOfItsOwn(each, page.blocks) : false;
}

function isInside(inner: ElementFacts, outer: ElementFacts): boolean {
  let above: ElementFacts | undefined = inner;
  while (above !== undefined && above !== outer) above = above.parent;
  return above !== undefined;
}

/** Whether a heading stands at the beginning of an article, not in its text. */
function isFirstIn({ index }: BlockFacts, { firstBlock }: ElementFacts): boolean {
  return index - firstBlock < HEAD;
}

function hasHeadOfItsOwn({ index, block }: BlockFacts, blocks: readonly BlockFacts[]): boolean {
  if (block.linked > LINKED) return true;
  return blocks.slice(Math.max(0, index - 2), index + HEAD).some((each) => each.index !== index && isByline(each));
}

function isByline({ text }: BlockFacts): boolean {
  return text.words <= MOST_BYLINE_WORDS && (text.date === 1 || (text.phrases & BYLINE) !== 0);
}
