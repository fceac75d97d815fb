import { endsSentence } from '../article/shape.ts';
import { removedBy } from '../block.ts';
import { SCREEN_READER_RULE } from '../markup/read-html.ts';
import { dropContacts } from './drop-contacts.ts';
import { dropInserts } from './drop-inserts.ts';
import { FAR, isNear, nearestAncestor, placesOfMeanings, placesOfTags } from './features/element-facts.ts';
import { createRow, writeFeatures } from './features/features.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { runShare, runsOf } from './features/repeated-runs.ts';
import { phraseBits } from './features/text-phrases.ts';
import { keepListsWhole } from './keep-lists-whole.ts';
import { keepLongProse } from './keep-long-prose.ts';
import { keepShortText } from './keep-short-text.ts';
import { type Model, probabilityOf, scoreOf } from './model/model.ts';
import { type HiddenFate, settleHidden } from './settle-hidden.ts';
import { isDialogText } from './verdict/page-walls.ts';

/** How likely each block is to belong to the article, and which ones are taken. */
export interface Choice {
  readonly probabilities: Float64Array;
  readonly chosen: readonly boolean[];
  /** What became of chosen text that the page hides. */
  readonly hidden: HiddenFate;
}

const LEAST = 0.5;
const MOST_LINKED = 0.9;
const MOST_WORDS = 25;
const TAGS_ELSEWHERE = placesOfTags('nav select');
const FOOTER = placesOfTags('footer');
const NAMED_LAYERS = placesOfMeanings('remark consent');
/** The least probability of what the page itself declares to be the article's, and how much of it must be declared. */
const LEAST_VOUCHED = 0.1;
const VOUCHED = 0.8;
const LEAST_AGREEMENT = 0.4;
const MOST_REPEATED = 0.5;
const COPIED = 0.8;
/** On unseen sites, 52 of 73 headings between chosen blocks that were likelier than this belonged to the text. */
const LEAST_BETWEEN = 0.3;
const MOST_LINKED_HEADING = 0.5;
const FEWEST_ALIKE = 2;
const OTHER_PARTS = phraseBits(
  ...['related', 'more', 'subscribe', 'cookie', 'rights', 'share', 'comment', 'ad', 'author', 'donate', 'commerce'],
  ...['contact', 'media', 'menu', 'company'],
);
const STAMPED = phraseBits('byline');
const MOST_STAMP_WORDS = 16;
const FEWEST_WORDS = 8;
const QUOTE = placesOfMeanings('quote');
const QUOTE_REACH = 1;
const NEWSLETTER = placesOfMeanings('newsletter');
const BOX_REACH = 2;
const MOST_INVITING = 40;
const INVITING = /newsletter|postfach|inbox/iu;
const SUBSCRIBING = phraseBits('subscribe');

/** Takes the blocks that are more likely body than not, and settles by rules what the scores leave open. */
export function chooseBlocks(page: PageSurvey, model: Model): Choice {
  const row = createRow();
  const probabilities = new Float64Array(page.blocks.length);
  for (const block of page.blocks) {
    if (isUnasked(block, page)) continue;
    writeFeatures(row, block, page);
    probabilities[block.index] = probabilityOf(scoreOf(model, row.values, 0));
  }
  const chosen = Array.from(probabilities, (probability) => probability >= LEAST);
  addDeclaredBody(page, { probabilities, chosen });
  dropCopies(page.blocks, chosen);
  dropRequests(page, chosen);
  const hidden = settleHidden(page, chosen);
  dropInserts(page, chosen);
  dropContacts(page.blocks, chosen);
  dropStamps(page, chosen);
  keepListsWhole(page.blocks, chosen);
  keepShortText(page, chosen);
  keepLongProse(page.blocks, { probabilities, chosen });
  keepHeadingsBetween(page.blocks, { probabilities, chosen });
  dropDanglingHeadings(page.blocks, chosen);
  return { probabilities, chosen, hidden };
}

/** Whether it plainly is none of the article's, so that the model is not asked of it, neither here nor in training. */
export function isUnasked(block: BlockFacts, page: PageSurvey): boolean {
  return removedBy(block.block) === SCREEN_READER_RULE || isElsewhere(block, page) || isLayer(block, page);
}

/**
 * Whether it plainly is none of the article's: outside of the element that holds half of the prose, and a link or in the
 * navigation or the footer of the page. That is so of half of all blocks, which then need no features.
 */
function isElsewhere({ block, owner, text }: BlockFacts, { candidates }: PageSurvey): boolean {
  const half = candidates[1];
  if (half?.element === undefined || half.stepsUp(owner) >= 0) return false;
  if (block.linked > MOST_LINKED && text.words < MOST_WORDS) return true;
  if (isNear(owner, TAGS_ELSEWHERE, FAR - 1)) return true;
  return isNear(owner, FOOTER, FAR - 1) && (owner.article === undefined || owner.article !== half.element.article);
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

/** Adds what the declared text of the article holds too, where that text is the one that was chosen. */
function addDeclaredBody(
  { blocks, declared, repetition }: PageSurvey,
  { probabilities, chosen }: { readonly probabilities: Float64Array; readonly chosen: boolean[] },
): void {
  if (declared.body.size === 0) return;
  const isDeclared = ({ words, hidden }: BlockFacts): boolean =>
    !hidden && words.length >= FEWEST_WORDS && runShare(words, declared.body) >= VOUCHED;
  const taken = blocks.filter(({ index, words }) => chosen[index] === true && words.length >= FEWEST_WORDS);
  if (wordsOf(taken.filter(isDeclared)) < LEAST_AGREEMENT * wordsOf(taken)) return;
  for (const block of blocks) {
    const { index } = block;
    const isCopy = Math.max(repetition.before[index] as number, repetition.after[index] as number) > MOST_REPEATED;
    const isLikely = (probabilities[index] as number) >= LEAST_VOUCHED && !isCopy;
    if (isLikely && chosen[index] !== true && isDeclared(block)) chosen[index] = true;
  }
}

/** Drops hidden blocks and pull quotes whose text is taken elsewhere already. */
function dropCopies(blocks: readonly BlockFacts[], chosen: boolean[]): void {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const copies = new Set(taken.filter((each) => each.words.length >= FEWEST_WORDS && (each.hidden || isQuote(each))));
  if (copies.size === 0) return;
  const known = new Set(taken.filter((each) => !copies.has(each)).flatMap(({ words }) => [...runsOf(words)]));
  for (const { index, words } of copies) if (runShare(words, known) >= COPIED) chosen[index] = false;
}

/** Drops invitations to a newsletter in boxes named so, and dialogs above and below an article, where other text is taken. */
function dropRequests({ blocks, headline }: PageSurvey, chosen: boolean[]): void {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const last = taken.findLast((each) => !isDialog(each))?.index ?? 0;
  const isRequest = (each: BlockFacts): boolean =>
    isInvitation(each) || ((each.index < headline || each.index > last) && isDialog(each));
  const requests = new Set(taken.filter(isRequest));
  if (!taken.some((each) => each.isLong && !requests.has(each))) return;
  for (const { index } of requests) chosen[index] = false;
}

function isInvitation({ block, owner, text }: BlockFacts): boolean {
  if (text.words >= MOST_INVITING || !isNear(owner, NEWSLETTER, BOX_REACH)) return false;
  return (text.phrases & SUBSCRIBING) !== 0 || INVITING.test(block.text);
}

function isDialog({ block }: BlockFacts): boolean {
  return isDialogText(block.text);
}

function isQuote({ block, owner }: BlockFacts): boolean {
  return block.kind === 'quote' || isNear(owner, QUOTE, QUOTE_REACH);
}

function wordsOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text }) => sum + text.words, 0);
}

/**
 * Keeps a likely heading right between chosen blocks, where it says nothing that begins another part of the page; a linked or
 * less likely one where several of its rank are taken, as in lists of books or places.
 */
function keepHeadingsBetween(
  blocks: readonly BlockFacts[],
  { probabilities, chosen }: { readonly probabilities: Float64Array; readonly chosen: boolean[] },
): void {
  const ranks = new Map<number | undefined, number>();
  for (const { index, isHeading, block } of blocks)
    if (isHeading && chosen[index] === true) ranks.set(block.level, (ranks.get(block.level) ?? 0) + 1);
  for (const { index, isHeading, block, text, hidden } of blocks) {
    if (!isHeading || hidden || chosen[index] === true || (text.phrases & OTHER_PARTS) !== 0) continue;
    const isLikely = block.linked <= MOST_LINKED_HEADING && (probabilities[index] as number) >= LEAST_BETWEEN;
    if (!isLikely && (ranks.get(block.level) ?? 0) < FEWEST_ALIKE) continue;
    if (chosen[index - 1] === true && chosen[index + 1] === true) chosen[index] = true;
  }
}

/** Drops lines of authors and dates between the headline and the first paragraph. */
function dropStamps({ blocks, headline }: PageSurvey, chosen: boolean[]): void {
  const first = blocks.findIndex(({ index, isLong }) => index > headline && isLong && chosen[index] === true);
  if (headline < 0 || first < 0) return;
  for (const { index, isHeading, block, text } of blocks.slice(headline + 1, first)) {
    if (isHeading || text.words > MOST_STAMP_WORDS || endsSentence(block.text)) continue;
    if (text.date === 1 && (text.phrases & STAMPED) !== 0) chosen[index] = false;
  }
}

/** Drops headings below which nothing is taken; one that is a sentence, as in a list of facts, is text itself. */
function dropDanglingHeadings(blocks: readonly BlockFacts[], chosen: boolean[]): void {
  let hasText = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (chosen[index] !== true) continue;
    const { block } = blocks[index] as BlockFacts;
    if (block.kind !== 'heading' || endsSentence(block.text)) hasText = true;
    else if (!hasText) chosen[index] = false;
  }
}
