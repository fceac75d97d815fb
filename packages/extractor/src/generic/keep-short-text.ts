import { type ElementFacts, isNear, nearestAncestor, placesOfTags } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';
import { isAround } from './features/told-stories.ts';

const HOLDERS = placesOfTags('article main');
const ELSEWHERE = placesOfTags('nav header footer aside form figure select button');
const NOISE = phraseBits(
  'cookie',
  'rights',
  'subscribe',
  'share',
  'menu',
  'comment',
  'ad',
  'donate',
  'contact',
  'more',
  'related',
);
const REACH = 12;
const MOST_LINKED = 0.3;
const SENTENCE = /\p{L}{2,}.*\s.*[.!?…](?:["“”’»)]|\s?\([^()]{2,40}\))*$/u;
const FEWEST_WORDS = 4;

/**
 * Where nothing was chosen, the sentences right beside the headline, else in the article or the main part of the page below its headline, and without either
 * the one place that holds sentences at all: a flash of news is no more than that.
 */
export function keepShortText(page: PageSurvey, chosen: boolean[]): void {
  if (chosen.includes(true)) return;
  const sentences = page.blocks.filter((each) => each.index !== page.headline && isSentence(each));
  const [first] = sentences;
  if (first === undefined) return;
  const headline = page.headline < first.index ? page.blocks[page.headline] : undefined;
  const heading = headline ?? headingAbove(first, page.blocks);
  const beside = heading === undefined ? [] : sentences.filter(({ owner }) => standsBeside(owner, heading));
  const holder = holderOf(first);
  const held = holder === undefined ? sentences : sentences.filter((each) => holderOf(each) === holder);
  const kept = beside.length > 0 ? beside : held;
  const isTogether = kept.every(({ owner }) => owner.parent === first.owner.parent);
  if ((heading === undefined && first.index < page.headline) || (kept === sentences && !isTogether)) return;
  for (const { index } of kept) chosen[index] = true;
}

/** The heading right above a text, where it leads nowhere: teasers have theirs linked. */
function headingAbove({ index }: BlockFacts, blocks: readonly BlockFacts[]): BlockFacts | undefined {
  const above = blocks[index - 1];
  return above?.isHeading === true && above.block.linked === 0 ? above : undefined;
}

function isSentence({ block, owner, text, hidden, isHeading }: BlockFacts): boolean {
  if (hidden || isHeading || text.words < FEWEST_WORDS || block.linked > MOST_LINKED) return false;
  return !isNear(owner, ELSEWHERE, REACH) && (text.phrases & NOISE) === 0 && SENTENCE.test(block.text);
}

/** Whether the element around a text holds the headline, too, and is not the whole page. */
function standsBeside({ parent }: ElementFacts, head: BlockFacts): boolean {
  return parent !== undefined && parent.element.name !== 'body' && isAround(parent, head);
}

function holderOf({ owner }: BlockFacts): unknown {
  const [article, main] = HOLDERS.map((place) => nearestAncestor(owner, place));
  return article ?? main;
}
