import type { BlockFacts } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';

/** From so many like paragraphs on a page is longer than nearly all that the model has learned from. */
const FEWEST_ALIKE = 20;
/** What the model is sure of not to be text stays out. */
const LEAST = 0.02;
const MOST_BETWEEN = 2;
const NOISE = phraseBits(
  ...['related', 'subscribe', 'cookie', 'rights', 'share', 'comment', 'ad', 'donate', 'author', 'commerce', 'contact'],
  ...['company', 'menu'],
);

interface Choosing {
  readonly probabilities: Float64Array;
  readonly chosen: boolean[];
}

/**
 * Keeps on taking prose where many paragraphs that look alike were taken: what stands right before or behind them and looks
 * the same, in the same element or one like it, unless it says what boilerplate says.
 */
export function keepLongProse(blocks: readonly BlockFacts[], { probabilities, chosen }: Choosing): void {
  const looks = new Map<unknown, number>();
  for (const each of blocks) {
    if (chosen[each.index] !== true || !each.isLong) continue;
    looks.set(lookOf(each), (looks.get(lookOf(each)) ?? 0) + 1);
  }
  if (Math.max(0, ...looks.values()) < FEWEST_ALIKE) return;
  const mayBe = (each: BlockFacts): boolean =>
    each.isLong &&
    !each.hidden &&
    (looks.get(lookOf(each)) ?? 0) >= FEWEST_ALIKE &&
    (each.text.phrases & NOISE) === 0 &&
    (probabilities[each.index] as number) >= LEAST;
  for (const order of [blocks, blocks.toReversed()]) {
    let between = Number.POSITIVE_INFINITY;
    for (const each of order) {
      if (chosen[each.index] !== true && between <= MOST_BETWEEN && mayBe(each)) chosen[each.index] = true;
      between = chosen[each.index] === true ? 0 : between + 1;
    }
  }
}

/** The look of the element around a paragraph's own; of text that stands in it directly, its own. */
function lookOf({ owner }: BlockFacts): unknown {
  return owner.element.name === 'p' ? (owner.parent ?? owner).signature : owner.signature;
}
