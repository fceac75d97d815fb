import { endsSentence } from '../article/shape.ts';
import { isNear, nearestAncestor, placesOfMeanings } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';

const LEDE = placesOfMeanings('lede');
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;
const REACH = 3;
const MOST_COVERED = 0.8;
const MOST_LINKED = 0.5;
/** What stands in elements named so as well: notices of affiliates, credits, forms. */
const NO_LEDE = phraseBits('credit', 'subscribe', 'cookie', 'rights', 'share', 'contact', 'comment', 'menu');
const MOST_NOTICE_WORDS = 30;
const FEWEST_APART = 8;
const SHORTEST_APART = 60;

/**
 * The printed lede: the first chosen block, where it looks unlike the paragraphs below and its name or place says so; else
 * one that stands between the headline and the text.
 */
export function findLede(page: PageSurvey, chosen: readonly boolean[]): BlockFacts | undefined {
  return ledeHeading(page, chosen) ?? ledeAmong(page, chosen) ?? ledeAbove(page, chosen);
}

/** A heading right below the headline that is a sentence, where no other heading of the text looks like it. */
function ledeHeading({ blocks, headline }: PageSurvey, chosen: readonly boolean[]): BlockFacts | undefined {
  const below = headline < 0 ? undefined : blocks[headline + 1];
  if (below?.block.kind !== 'heading' || below.hidden || below.block.linked > MOST_LINKED || isNotice(below))
    return undefined;
  const { words } = below.text;
  if (words < FEWEST_APART || words > MOST_WORDS || !endsSentence(below.block.text)) return undefined;
  const isOne = (each: BlockFacts): boolean =>
    each !== below && chosen[each.index] === true && each.owner.signature === below.owner.signature;
  return blocks.some(isOne) ? undefined : below;
}

/** A block outside of the body that is named a lede, or that the description repeats. */
function ledeAbove(page: PageSurvey, chosen: readonly boolean[]): BlockFacts | undefined {
  const first = page.blocks.findIndex(({ index }) => chosen[index] === true);
  if (first < 0 || page.headline < 0 || page.headline > first) return undefined;
  return page.blocks.slice(page.headline + 1, first).find((each) => {
    const { words, length } = each.text;
    if (each.hidden || each.block.linked > MOST_LINKED || words < FEWEST_WORDS || words > MOST_WORDS) return false;
    if (isNotice(each)) return false;
    return (isNamedLede(each) && words >= FEWEST_APART) || (isDescribed(each, page) && length > SHORTEST_APART);
  });
}

function ledeAmong(page: PageSurvey, chosen: readonly boolean[]): BlockFacts | undefined {
  const taken = page.blocks.filter((each) => chosen[each.index] === true);
  const first = taken.find((each) => each.block.kind !== 'heading' || isNamedLede(each));
  if (first === undefined || taken.indexOf(first) > 1) return undefined;
  const { words } = first.text;
  if (words < FEWEST_WORDS || words > MOST_WORDS || taken.length < 3 || isNotice(first)) return undefined;
  if (isBoldLede(first, taken)) return first;
  const looks = taken.filter((each) => each.owner.signature === first.owner.signature).length;
  if (looks > 2 && !(isNamedLede(first) && standsApart(first, taken))) return undefined;
  return (isNamedLede(first) && standsApart(first, taken)) || isDescribed(first, page) ? first : undefined;
}

/** Whether the element that is named a lede holds no more than that. */
function standsApart({ owner, index }: BlockFacts, taken: readonly BlockFacts[]): boolean {
  const named = LEDE.map((place) => nearestAncestor(owner, place)).find((each) => each !== undefined);
  return named === undefined || !taken.some((each) => each.index > index && each.index <= named.lastBlock);
}

function isNotice({ text }: BlockFacts): boolean {
  return text.words < MOST_NOTICE_WORDS && (text.phrases & NO_LEDE) !== 0;
}

/** A bold first paragraph where no other is bold. */
function isBoldLede(first: BlockFacts, taken: readonly BlockFacts[]): boolean {
  if (!first.block.emphasised || first.block.kind !== 'paragraph' || !endsSentence(first.block.text)) return false;
  return taken.filter(({ block }) => block.emphasised && block.kind === 'paragraph').length === 1;
}

function isNamedLede({ owner }: BlockFacts): boolean {
  return isNear(owner, LEDE, REACH);
}

function isDescribed({ key }: BlockFacts, { declared }: PageSurvey): boolean {
  return key.length > 30 && declared.description.startsWith(key.slice(0, Math.floor(key.length * MOST_COVERED)));
}
