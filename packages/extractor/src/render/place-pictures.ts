import type { Article, BodyBlock, Picture } from '../article.ts';
import { groupBlocks } from './group-blocks.ts';

export type BlockGroup = readonly [BodyBlock, ...BodyBlock[]];

/** What an article shows, from above. */
export interface Shown {
  readonly lead: readonly Picture[];
  readonly body: readonly (BlockGroup | Picture)[];
  readonly others: readonly Picture[];
}

/**
 * Puts pictures where they stand: before the block whose number their `after` is, or below the list, quotation or table that
 * holds it. Of those without a place the first stands above the text, the others below.
 */
export function placePictures({ blocks, images }: Pick<Article, 'blocks' | 'images'>): Shown {
  const [first] = images;
  const placed = images.filter(({ after }) => after !== undefined).sort((one, other) => placeOf(one) - placeOf(other));
  const lead = first === undefined || first.after !== undefined ? [] : [first];
  const others = images.filter((image) => image.after === undefined && image !== first);
  const body: (BlockGroup | Picture)[] = [];
  let count = 0;
  for (const group of groupBlocks(blocks)) {
    while (placed[0] !== undefined && placeOf(placed[0]) <= count) body.push(placed.shift() as Picture);
    body.push(group);
    count += group.length;
  }
  return { lead, body: [...body, ...placed], others };
}

function placeOf({ after = 0 }: Picture): number {
  return after;
}

export function isGroup(item: BlockGroup | Picture): item is BlockGroup {
  return Array.isArray(item);
}
