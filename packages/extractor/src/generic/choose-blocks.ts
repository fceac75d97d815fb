import { removedBy } from '../block.ts';
import { SCREEN_READER_RULE } from '../markup/read-html.ts';
import { addDeclaredBody, dropCopies, dropDanglingHeadings, dropRequests } from './choice-rules.ts';
import { FAR, isNear, nearestAncestor, placesOfMeanings, placesOfTags } from './features/element-facts.ts';
import { createRow, writeFeatures } from './features/features.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { type Model, probabilityOf, scoreOf } from './model/model.ts';

/** How likely each block is to belong to the article, and which ones are taken. */
export interface Choice {
  readonly probabilities: Float64Array;
  readonly chosen: readonly boolean[];
}

const LEAST = 0.5;
const MOST_LINKED = 0.9;
const MOST_WORDS = 25;
const TAGS_ELSEWHERE = placesOfTags('nav footer select');
const NAMED_LAYERS = placesOfMeanings('remark consent');

/** Takes the blocks that are more likely body than not, and settles by rules what the scores leave open. */
export function chooseBlocks(page: PageSurvey, model: Model): Choice {
  const row = createRow();
  const probabilities = new Float64Array(page.blocks.length);
  for (const block of page.blocks) {
    if (removedBy(block.block) === SCREEN_READER_RULE || isElsewhere(block, page) || isLayer(block, page)) continue;
    writeFeatures(row, block, page);
    probabilities[block.index] = probabilityOf(scoreOf(model, row.values, 0));
  }
  const chosen = Array.from(probabilities, (probability) => probability >= LEAST);
  addDeclaredBody(page, { probabilities, chosen });
  dropCopies(page.blocks, chosen);
  dropRequests(page, chosen);
  dropDanglingHeadings(page.blocks, chosen);
  return { probabilities, chosen };
}

/**
 * Whether it plainly is none of the article's: outside of the element that holds half of the prose, and a link or in the
 * navigation or the footer. That is so of half of all blocks, which then need no features.
 */
function isElsewhere({ block, owner, text }: BlockFacts, { candidates }: PageSurvey): boolean {
  const half = candidates[1];
  if (half?.element === undefined || half.stepsUp(owner) >= 0) return false;
  if (block.linked > MOST_LINKED && text.words < MOST_WORDS) return true;
  return isNear(owner, TAGS_ELSEWHERE, FAR - 1);
}

/**
 * Whether it stands among readers' comments or in a consent dialog by the plainest of names; a page that holds little else
 * is left to the scorer.
 */
function isLayer({ owner }: BlockFacts, page: PageSurvey): boolean {
  return NAMED_LAYERS.some((place) => {
    const bearer = nearestAncestor(owner, place);
    return bearer !== undefined && bearer.firstBlock > page.firstLong && bearer.long < page.long;
  });
}
