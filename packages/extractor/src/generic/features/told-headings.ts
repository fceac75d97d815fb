import type { BlockFacts } from './page-survey.ts';
import { phraseBits } from './text-phrases.ts';

/** Headings that begin what is no longer the article. */
const TOLD: Readonly<Record<string, number>> = {
  related: phraseBits('related', 'more', 'menu'),
  subscribe: phraseBits('subscribe', 'donate', 'commerce', 'cookie', 'ad', 'share', 'media'),
  comment: phraseBits('comment'),
  author: phraseBits('author', 'company', 'contact', 'rights'),
};

export const TOLD_HEADINGS: readonly string[] = Object.keys(TOLD);

/** How many places are kept for each block: that of the last heading, then those of the last told headings. */
export const HEADINGS_KEPT: number = TOLD_HEADINGS.length + 1;

const MOST_WORDS = 9;
const MOST_LINKED = 0.5;

/** For each block, where the last heading above it stands and the last told ones; -1 for none. */
export function placeHeadings(blocks: readonly BlockFacts[]): Int32Array {
  const last = new Int32Array(HEADINGS_KEPT).fill(-1);
  const places = new Int32Array(HEADINGS_KEPT * blocks.length);
  const told = Object.values(TOLD);
  for (const { index, isHeading, text, block } of blocks) {
    places.set(last, index * HEADINGS_KEPT);
    if (isHeading) last[0] = index;
    if (text.words > MOST_WORDS || (!isHeading && block.linked > MOST_LINKED)) continue;
    for (let each = 0; each < told.length; each += 1)
      if ((text.phrases & (told[each] as number)) !== 0) last[each + 1] = index;
  }
  return places;
}
