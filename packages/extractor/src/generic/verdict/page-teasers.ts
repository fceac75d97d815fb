import { type ElementFacts, FAR, isNear, placesOfTags } from '../features/element-facts.ts';
import type { BlockFacts, PageSurvey } from '../features/page-survey.ts';
import { listLikelihood } from './list-likelihood.ts';
import type { PageClaims } from './page-claims.ts';

/** What a page holds of teasers, and of text that is none. */
export interface TeaserCount {
  /** Different links outside of menus that are as long as headlines. */
  readonly leads: number;
  /** Elements with a paragraph or two and a link as long as a headline. */
  readonly cards: number;
  /** Those of them with chosen text. */
  readonly taken: number;
  /** Words of the chosen paragraphs that stand in no such element. */
  readonly running: number;
  /** Words of the chosen paragraphs that do. */
  readonly teased: number;
}

const LINKED = 0.8;
const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
/** A teaser often leads to its article twice, from picture and headline. */
const MOST_COPIES = 2;
const LEVELS = 4;
const MOST_LONG = 2;
const MOST_BLOCKS = 10;
const MOST_TEASER_WORDS = 70;
const MENUS = placesOfTags('nav footer select');

/** Counts what tells a list of articles from an article. */
export function countTeasers(page: PageSurvey, chosen: readonly boolean[]): TeaserCount {
  const shown = page.blocks.filter((each) => !each.hidden || chosen[each.index] === true);
  const leads = shown.filter((each) => isLead(each) && (page.copies.get(each.key) ?? 1) <= MOST_COPIES);
  const leading = new Set(leads.flatMap(({ owner }) => upFrom(owner)));
  const cards = new Set<ElementFacts>();
  const taken = new Set<ElementFacts>();
  let running = 0;
  let teased = 0;
  for (const each of shown) {
    if (chosen[each.index] !== true && !each.isLong) continue;
    if (each.block.kind === 'heading') continue;
    const card = each.text.words > MOST_TEASER_WORDS ? undefined : (cardOf(each, leading) ?? headingAbove(each, page));
    if (card !== undefined) cards.add(card);
    if (chosen[each.index] !== true) continue;
    if (card !== undefined) taken.add(card);
    if (card === undefined && each.block.linked < LINKED) running += each.text.words;
    else teased += each.text.words;
  }
  return { leads: new Set(leads.map(({ key }) => key)).size, cards: cards.size, taken: taken.size, running, teased };
}

const FEWEST_LEADS = 8;
const FEWEST_CARDS = 3;
/** How likely a page must be a list to be called one; a shop's pages of goods and of one good look more alike. */
const LIKELY = 0.6;
const LIKELY_SHOP = 0.75;
const SHORT_TEXT = 60;
const LIST_TEXT = 150;
const HEADLINE_WORDS = 2;
const NEWS_WORDS = 20;
/** How a list of articles is introduced. */
const INTRODUCTION =
  /^(?:(?:hier|auf dieser seite|in dieser rubrik) (?:finden|lesen|sehen|erfahren|gibt es|stehen|sammeln)|alle (?:aktuellen )?(?:nachrichten|artikel|meldungen|beiträge|infos|informationen)\b|(?:aktuelle|die neuesten|neueste) (?:nachrichten|meldungen|artikel|beiträge|news)\b|lesen sie hier)/iu;
/** One sentence below a headline of some length. */
const SHORTEST_NEWS = 10;

/** Whether a page leads to articles and is none: many teasers, and no running text that belongs together. */
export function isIndexPage(page: PageSurvey, chosen: readonly boolean[], claims: PageClaims): boolean {
  if ((claims.isArticle && !claims.isRoot) || claims.isArticlePlace) return false;
  const count = countTeasers(page, chosen);
  const { leads, cards, taken, running, teased } = count;
  const likely = claims.isOther ? LIKELY_SHOP : LIKELY;
  if (count.leads >= FEWEST_LEADS && listLikelihood(page, { chosen, claims, count }) >= likely) return true;
  const isTold = claims.isRoot || claims.isListing;
  if (leads < (isTold ? FEWEST_LEADS / 2 : FEWEST_LEADS)) return false;
  if (isTold) return running < LIST_TEXT;
  if (claims.medium !== undefined && headlineWords(page) > 0) return false;
  if (running >= SHORT_TEXT) return false;
  const isNews = running >= SHORTEST_NEWS && headlineWords(page) >= HEADLINE_WORDS;
  if (isNews && !page.blocks.some(({ index, block }) => chosen[index] === true && INTRODUCTION.test(block.text)))
    return false;
  if (taken === 1 && headlineWords(page) > 0 && running + teased >= NEWS_WORDS) return false;
  return cards >= FEWEST_CARDS || (running === 0 && (teased === 0 || headlineWords(page) === 0));
}

/** The length of the printed headline; 0 where it only leads to an article. */
function headlineWords({ blocks, headline }: PageSurvey): number {
  const printed = blocks[headline];
  return printed === undefined || printed.block.linked > LINKED ? 0 : printed.text.words;
}

function isLead({ block, owner, text }: BlockFacts): boolean {
  if (block.linked <= LINKED || text.words < FEWEST_WORDS || text.words > MOST_WORDS) return false;
  return !isNear(owner, MENUS, FAR - 1);
}

/** The innermost element around a paragraph that also holds a lead, if it holds little else. */
function cardOf({ owner }: BlockFacts, leading: ReadonlySet<ElementFacts>): ElementFacts | undefined {
  const card = upFrom(owner).find((each) => leading.has(each));
  return card !== undefined && card.longBlocks <= MOST_LONG && card.blocks <= MOST_BLOCKS ? card : undefined;
}

/** The linked headline right above a paragraph, or above the one before it. */
function headingAbove({ index }: BlockFacts, { blocks }: PageSurvey): ElementFacts | undefined {
  const above = [blocks[index - 1], blocks[index - 2]].find((each) => each?.isHeading);
  return above !== undefined && isLead(above) ? above.owner : undefined;
}

function upFrom(facts: ElementFacts): readonly ElementFacts[] {
  const path: ElementFacts[] = [];
  let above: ElementFacts | undefined = facts;
  for (let level = 0; level <= LEVELS && above !== undefined; level += 1) {
    path.push(above);
    above = above.parent;
  }
  return path;
}
