import { type Block, removedBy } from '../../block.ts';
import type { Element } from '../../markup/dom.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { HIDDEN_RULE } from '../../markup/read-html.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type DeclaredTexts, declaredTexts } from './declared-texts.ts';
import { type ElementFacts, surveyElements } from './element-facts.ts';
import { findRepetition, type Repetition } from './repeated-runs.ts';
import { phraseBits } from './text-phrases.ts';
import { type TextTraits, textTraits } from './text-traits.ts';
import { placeHeadings } from './told-headings.ts';
import { placeStories } from './told-stories.ts';
import { wordHashes } from './word-hashes.ts';

/** A block with all that is counted about it. */
export interface BlockFacts {
  readonly block: Block;
  readonly index: number;
  readonly text: TextTraits;
  readonly owner: ElementFacts;
  /** The beginning of its text in small letters, for comparing. */
  readonly key: string;
  /** Its first words as numbers. */
  readonly words: Int32Array;
  readonly hidden: boolean;
  readonly isHeading: boolean;
  /** Whether it looks like a paragraph of prose: long enough and hardly linked. */
  readonly isLong: boolean;
  /** Letters of prose, of text and of links in all blocks before it. */
  readonly longBefore: number;
  readonly lengthBefore: number;
  readonly linkedBefore: number;
  /** Short blocks with a date or a time in all blocks before it. */
  readonly datesBefore: number;
  readonly headlinesBefore: number;
}

/** A page's blocks, and what is counted over all of them. */
export interface PageSurvey {
  readonly blocks: readonly BlockFacts[];
  readonly declared: DeclaredTexts;
  readonly candidates: readonly Candidate[];
  /** The block that prints the headline; -1 when there is none. */
  readonly headline: number;
  readonly firstLong: number;
  readonly lastLong: number;
  readonly length: number;
  readonly linked: number;
  readonly long: number;
  readonly dates: number;
  readonly headlines: number;
  /** Where headings stand above each block, as `placeHeadings` gives it. */
  readonly headings: Int32Array;
  /** What stands above each block that other stories begin with, as `placeStories` gives it. */
  readonly stories: Int32Array;
  readonly repetition: Repetition;
  /** How often each text stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
}

const LONG_WORDS = 14;
const MOST_LINKED = 0.35;
const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const KEY_LENGTH = 120;
const MOST_TITLE_WORDS = 40;
/** A sentence of some length that ends in a full stop, as headlines hardly do. */
const FULL_STOP = 9;
const FEWEST_SAID = 10;
const LONGER = 1.3;

/** Counts what there is to count about the blocks of a page; blocks without an owner are taken to stand in `root`. */
export function surveyPage(
  blocks: readonly Block[],
  { facts, root }: { readonly facts: PageFacts; readonly root: Element },
): PageSurvey {
  const elements = surveyElements();
  const copies = new Map<string, number>();
  const surveyed: BlockFacts[] = [];
  let long = 0;
  let length = 0;
  let linked = 0;
  let dates = 0;
  let headlines = 0;
  for (const [index, block] of blocks.entries()) {
    const text = textTraits(block.text);
    const owner = elements.factsOf(block.owner ?? root);
    const isLong = text.words >= LONG_WORDS && block.linked < MOST_LINKED;
    const key = block.text.slice(0, KEY_LENGTH).toLowerCase();
    const each: BlockFacts = {
      block,
      index,
      text,
      owner,
      key,
      words: wordHashes(block.text),
      hidden: removedBy(block) === HIDDEN_RULE,
      isHeading: block.kind === 'heading' || HEADING_TAGS.has(owner.element.name),
      isLong,
      longBefore: long,
      lengthBefore: length,
      linkedBefore: linked,
      datesBefore: dates,
      headlinesBefore: headlines,
    };
    surveyed.push(each);
    copies.set(key, (copies.get(key) ?? 0) + 1);
    count(each, owner);
    length += text.length;
    linked += text.length * block.linked;
    if (isLong) long += text.length;
    if (text.words < 12 && (text.date === 1 || text.time === 1)) dates += 1;
    if (isUnderH1(each)) headlines += 1;
  }
  gather(elements.all);
  const declared = declaredTexts(facts);
  const headline = headlineAmong(surveyed, declared);
  return {
    blocks: surveyed,
    declared,
    candidates: findCandidates(elements.all, surveyed, long),
    headline,
    firstLong: surveyed.findIndex((each) => each.isLong),
    lastLong: surveyed.findLastIndex((each) => each.isLong),
    length,
    linked,
    long,
    dates,
    headlines,
    headings: placeHeadings(surveyed),
    stories: placeStories(surveyed, surveyed[headline]),
    repetition: findRepetition(surveyed.map((each) => each.words)),
    copies,
  };
}

function count({ block, index, text, isLong, isHeading }: BlockFacts, owner: ElementFacts): void {
  const { signature } = owner;
  const linked = text.length * block.linked;
  owner.blocks += 1;
  owner.length += text.length;
  owner.linked += linked;
  owner.commas += text.commas;
  if (block.linked > 0.8) owner.links += 1;
  if (isHeading) owner.headings += 1;
  if (owner.firstBlock < 0) owner.firstBlock = index;
  owner.lastBlock = index;
  signature.blocks += 1;
  signature.length += text.length;
  signature.words += text.words;
  signature.linked += linked;
  if (text.last === 9) signature.ends += 1;
  if (signature.first < 0) signature.first = index;
  signature.last = index;
  if (!isLong) return;
  owner.long += text.length;
  owner.longBlocks += 1;
  signature.long += text.length;
}

/** Adds what was counted of inner elements to the outer ones. */
function gather(elements: readonly ElementFacts[]): void {
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const inner = elements[index] as ElementFacts;
    const outer = inner.parent;
    if (outer === undefined || inner.blocks === 0) continue;
    outer.blocks += inner.blocks;
    outer.length += inner.length;
    outer.linked += inner.linked;
    outer.long += inner.long;
    outer.longBlocks += inner.longBlocks;
    outer.links += inner.links;
    outer.headings += inner.headings;
    outer.commas += inner.commas;
    if (outer.firstBlock < 0 || outer.firstBlock > inner.firstBlock) outer.firstBlock = inner.firstBlock;
    if (outer.lastBlock < inner.lastBlock) outer.lastBlock = inner.lastBlock;
  }
}

const RELATED_HEADING = phraseBits('related', 'comment');

function headlineAmong(blocks: readonly BlockFacts[], declared: DeclaredTexts): number {
  let best = -1;
  let bestScore = 0.3;
  for (const each of blocks) {
    const { name } = each.owner.element;
    if (!each.isHeading && each.text.words > 40) continue;
    if (!each.isHeading && (each.text.words < 3 || isSaid(each, declared))) continue;
    if (each.hidden || (each.text.phrases & RELATED_HEADING && name !== 'h1')) continue;
    const level = isUnderH1(each) ? 0.4 : each.isHeading ? 0.15 : 0;
    const score = level + overlap(each, declared);
    if (score > bestScore + 0.05) {
      best = each.index;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a text only begins with the words of the title, and goes on as a sentence. */
function isSaid({ text }: BlockFacts, { titleWords }: DeclaredTexts): boolean {
  return text.last === FULL_STOP && text.words >= FEWEST_SAID && text.words > LONGER * titleWords.size;
}

function isUnderH1({ block, owner }: BlockFacts): boolean {
  return owner.element.name === 'h1' || (block.kind === 'heading' && owner.parent?.element.name === 'h1');
}

/** How far a block and the declared title are made of the same words, 0 to 1. */
function overlap({ words }: BlockFacts, { titleWords }: DeclaredTexts): number {
  if (titleWords.size === 0 || words.length > MOST_TITLE_WORDS || !words.some((word) => titleWords.has(word))) return 0;
  const own = new Set(words);
  let shared = 0;
  for (const word of own) if (titleWords.has(word)) shared += 1;
  return (2 * shared) / (own.size + titleWords.size);
}
