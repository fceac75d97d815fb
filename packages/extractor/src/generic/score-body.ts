import type { PageKind, Warning } from '../article.ts';
import { isOpen, removed } from '../block.ts';
import { listen } from '../hear.ts';
import type { Element } from '../markup/dom.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { ReadHtmlOptions } from '../markup/read-html.ts';
import type { Reading } from '../reading.ts';
import type { Parsed } from '../source.ts';
import { type Choice, chooseBlocks } from './choose-blocks.ts';
import { endAtNextStory } from './end-article.ts';
import { expectedAgreement } from './expected-agreement.ts';
import { type BlockFacts, type PageSurvey, surveyPage } from './features/page-survey.ts';
import { shareFates, withoutFiller } from './filler.ts';
import { findComments, type PageComments } from './find-comments.ts';
import { findLede } from './find-lede.ts';
import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped-model.ts';
import { noArticle, reasonsFor } from './reasons.ts';
import { tellLeftOut } from './tell-left-out.ts';
import { tellProseCells } from './tell-prose-cells.ts';
import { isNoArticle, judgePage } from './verdict/verdict.ts';
import { readWholePage, rootOf } from './whole-page.ts';

/** A page's blocks, claimed but for those of the body. */
export interface ScoredBody {
  readonly reading: Reading;
  readonly kind: PageKind;
  /** The F1 to expect. */
  readonly expected: number;
  readonly warnings: readonly Warning[];
}

/** The most that is promised where it had to be told which of several stories is the page's. */
const MOST_BESIDE_OTHERS = 0.89;
const ABOVE_COMMENTS = removed('generic/comment', 'it stands above the comments of readers');
const OTHER_STORIES: Warning = {
  code: 'other-stories',
  message: 'Other stories follow below the article; they were left out.',
};

export interface ScoreOptions {
  /** @default the shipped weights */
  readonly model?: Model | undefined;
  /** Whether the blocks keep what is said of them. */
  readonly evidence?: boolean | undefined;
  readonly unshown?: ReadHtmlOptions['unshown'];
}

/** What is expected of a body that the page hides, of what the scorer would expect. */
const HIDDEN_TRUST = 0.9;
const HIDDEN_BODY: Warning = {
  code: 'hidden-body',
  message: 'The page hides most of the text until a script shows it; it was taken for the body.',
};
const SOLD = 'more text, hidden under an offer to pay';

/** Chooses the body of a page of any site: a learned scorer judges its blocks. */
export function scoreBody(
  { tree, input, facts, url }: Parsed,
  { model = shippedModel(), evidence, unshown = 'left' }: ScoreOptions,
): ScoredBody {
  const reading = readWholePage(tree, input, { unshown });
  if (evidence === true) listen(reading.blocks);
  const root = rootOf(tree);
  if (root === undefined) return { reading, kind: 'unknown', expected: 0, warnings: [] };
  return { reading, ...settleBlocks(reading, { facts, url, root, model }) };
}

interface Given {
  readonly facts: PageFacts;
  readonly url: string | undefined;
  readonly root: Element;
  readonly model: Model;
}

/** Chooses blocks, tells what the page is, and claims every block as that asks. */
function settleBlocks(reading: Reading, { facts, url, root, model }: Given): Omit<ScoredBody, 'reading'> {
  const condensed = withoutFiller(reading.blocks);
  const page = surveyPage(condensed.kept, { facts, root });
  const choice = chooseBlocks(page, model);
  hearScores(page, choice);
  const expected = expectedAgreement(page, choice);
  const { kind, stamps } = judgePage(page, { facts, url, root, chosen: choice.chosen });
  if (isNoArticle(kind)) {
    for (const block of reading.blocks) block.claim ??= noArticle(kind);
    return { kind, expected, warnings: [] };
  }
  const chosen = [...choice.chosen];
  for (const { index } of stamps) chosen[index] = true;
  const hasOthers = kind === 'article' && endAtNextStory(page, chosen);
  claimBlocks(reading, page, chosen);
  claimComments(reading, findComments(page, chosen));
  shareFates(condensed);
  if (choice.hidden === 'sold') reading.cut = SOLD;
  const left = hasOthers ? undefined : tellLeftOut(page, chosen);
  const trust = (choice.hidden === 'kept' ? HIDDEN_TRUST : 1) * (1 - (left?.share ?? 0));
  return {
    kind,
    expected: Math.min(trust * expected, hasOthers ? MOST_BESIDE_OTHERS : 1),
    warnings: [
      ...(choice.hidden === 'kept' ? [HIDDEN_BODY] : []),
      ...(left === undefined ? [] : [left.warning]),
      ...(hasOthers ? [OTHER_STORIES] : []),
    ],
  };
}

/** Asks the scorer of blocks that a template has told, where somebody listens. */
export function hearScorer({ tree, facts }: Parsed, { blocks }: Reading): void {
  const root = rootOf(tree);
  if (root === undefined || blocks[0]?.heard === undefined) return;
  const page = surveyPage(withoutFiller(blocks).kept, { facts, root });
  hearScores(page, chooseBlocks(page, shippedModel()));
}

/** What the scorer does not count among the body it takes for what its reasons say. */
function hearScores(page: PageSurvey, { probabilities, chosen }: Choice): void {
  const reasonFor = reasonsFor(page, chosen);
  for (const each of page.blocks) {
    const { heard } = each.block;
    if (heard === undefined) return;
    const likely = Number((probabilities[each.index] as number).toFixed(4));
    heard.push({ role: 'body', rule: 'generic/scorer', strength: likely });
    const reason = reasonFor(each);
    if (reason.fate !== 'removed') continue;
    heard.push({ role: 'removed', rule: reason.rule, strength: Number((1 - likely).toFixed(4)) });
  }
}

/** What a template leaves to be told about the body that it names. */
export interface LeftOfBody {
  /** It names nothing in its body that is none of the article's. */
  readonly noise: boolean;
  readonly teaser: boolean;
  readonly kind: boolean;
}

/** Tells of a body that a template names what the template leaves open: noise within it, the lede, the kind of page. */
export function refineBody({ tree, facts, url }: Parsed, reading: Reading, left: LeftOfBody): PageKind | undefined {
  const root = rootOf(tree);
  if (root === undefined || !(left.noise || left.teaser || left.kind)) return undefined;
  const page = surveyPage(withoutFiller(reading.blocks).kept, { facts, root });
  if (left.noise) claimNoise(page);
  const chosen = page.blocks.map(({ block }) => isOpen(block));
  const lede = left.teaser ? findLede(page, chosen) : undefined;
  if (lede !== undefined) claimLede(lede, reading);
  if (!left.kind) return undefined;
  const { kind } = judgePage(page, { facts, url, root, chosen });
  return isNoArticle(kind) && chosen.includes(true) ? undefined : kind;
}

/** The template's word stands where the scorer would take most of its text away. */
function claimNoise(page: PageSurvey): void {
  const { chosen } = chooseBlocks(page, shippedModel());
  const open = page.blocks.filter(({ block }) => isOpen(block));
  const noise = open.filter(({ index }) => chosen[index] !== true);
  if (2 * lettersOf(noise) > lettersOf(open)) return;
  const reasonFor = reasonsFor(page, chosen);
  for (const each of noise) each.block.claim = reasonFor(each);
}

function lettersOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function claimLede({ block }: BlockFacts, { values }: Reading): void {
  block.claim = { fate: 'field', field: 'teaser' };
  values.push({ field: 'teaser', source: 'printed', text: block.text });
}

function claimBlocks(reading: Reading, page: PageSurvey, chosen: readonly boolean[]): void {
  const lede = findLede(page, chosen);
  const reasonFor = reasonsFor(page, chosen);
  tellProseCells(page.blocks.filter(({ index }) => chosen[index] === true));
  for (const each of page.blocks) {
    const { block } = each;
    if (each === lede) claimLede(each, reading);
    else if (chosen[each.index] !== true) block.claim = reasonFor(each);
    else delete block.claim;
  }
}

function claimComments({ comments }: Reading, found: PageComments): void {
  for (const { block } of found.blocks) block.claim = { fate: 'comment' };
  if (found.heading !== undefined) found.heading.block.claim = ABOVE_COMMENTS;
  comments.push(...found.comments);
}
