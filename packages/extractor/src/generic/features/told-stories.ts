import type { ElementFacts } from './element-facts.ts';
import type { BlockFacts } from './page-survey.ts';

/** What stands between the headline and a block that other stories begin with, in this order. */
export const STORY_SIGNS = ['articles', 'linked-headings', 'equal-headings', 'last-linked'] as const;
const WIDTH = STORY_SIGNS.length;
const LINKED = 0.8;
/** Shorter links are labels. */
const FEWEST_WORDS = 4;

/** For each block how many articles other than the headline's, linked headings and headings like the headline began since; and the last linked heading, -1 for none. */
export function placeStories(blocks: readonly BlockFacts[], headline: BlockFacts | undefined): Int32Array {
  const places = new Int32Array(WIDTH * blocks.length);
  const seen = new Set<ElementFacts | undefined>([undefined]);
  let linked = 0;
  let equal = 0;
  let last = -1;
  for (const each of blocks) {
    const { index, isHeading, owner } = each;
    const isBelow = headline !== undefined && index > headline.index;
    if (isBelow && !isAround(owner.article, headline)) seen.add(owner.article);
    if (isBelow && isHeading) {
      if (isLinked(each)) {
        linked += 1;
        last = index;
      }
      if (isEqual(each, headline)) equal += 1;
    }
    places[WIDTH * index] = seen.size - 1;
    places[WIDTH * index + 1] = linked;
    places[WIDTH * index + 2] = equal;
    places[WIDTH * index + 3] = last;
  }
  return places;
}

/** Whether an element is the headline's, or around it. */
export function isAround(element: ElementFacts | undefined, headline: BlockFacts): boolean {
  let above: ElementFacts | undefined = headline.owner;
  while (above !== undefined && above !== element) above = above.parent;
  return above !== undefined;
}

function isLinked({ block, text }: BlockFacts): boolean {
  return block.linked > LINKED && text.words >= FEWEST_WORDS;
}

function isEqual({ block, owner }: BlockFacts, headline: BlockFacts): boolean {
  return block.level === headline.block.level && owner.signature === headline.owner.signature;
}
