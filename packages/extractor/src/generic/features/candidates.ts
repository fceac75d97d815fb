import type { ElementFacts } from './element-facts.ts';
import type { BlockFacts } from './page-survey.ts';

/** An element that may hold the article, and the way up to it from inside. */
export interface Candidate {
  readonly element: ElementFacts | undefined;
  readonly share: number;
  /** Steps up from an element to the candidate; -1 from outside of it. */
  readonly stepsUp: (inner: ElementFacts) => number;
}

const NONE: Candidate = { element: undefined, share: 0, stepsUp: () => -1 };
const HALF = 0.5;
const MOST = 0.85;

/** The best container as Readability weighs them, then the innermost ones with half and with most of the prose. */
export function findCandidates(
  elements: readonly ElementFacts[],
  blocks: readonly BlockFacts[],
  long: number,
): readonly Candidate[] {
  if (long === 0) return [NONE, NONE, NONE];
  weigh(blocks);
  return [heaviest(elements), innermost(elements, long * HALF), innermost(elements, long * MOST)].map((element) =>
    candidate(element, long),
  );
}

function weigh(blocks: readonly BlockFacts[]): void {
  for (const { isLong, text, owner, hidden } of blocks) {
    if (!isLong || hidden) continue;
    const score = 1 + text.commas + Math.min(3, text.length / 100) + text.ends;
    let above = owner.parent;
    for (let level = 1; level <= 4 && above !== undefined; level += 1) {
      above.score += score / (level === 1 ? 1 : level === 2 ? 2 : level * 3);
      above = above.parent;
    }
  }
}

function heaviest(elements: readonly ElementFacts[]): ElementFacts | undefined {
  let best: ElementFacts | undefined;
  let bestScore = 0;
  for (const each of elements) {
    const score = each.score * (1 - each.linked / Math.max(1, each.length));
    if (score <= bestScore) continue;
    best = each;
    bestScore = score;
  }
  return best;
}

function innermost(elements: readonly ElementFacts[], least: number): ElementFacts | undefined {
  let best: ElementFacts | undefined;
  for (const each of elements) if (each.long >= least && (best === undefined || each.depth > best.depth)) best = each;
  return best;
}

function candidate(element: ElementFacts | undefined, long: number): Candidate {
  if (element === undefined) return NONE;
  const stepsUp = (inner: ElementFacts): number => {
    let above: ElementFacts | undefined = inner;
    while (above !== undefined && above.depth > element.depth) above = above.parent;
    return above === element ? inner.depth - element.depth : -1;
  };
  return { element, share: element.long / long, stepsUp };
}
