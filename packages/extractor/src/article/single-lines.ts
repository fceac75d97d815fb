import { type Block, type Claim, isOpen, keyOf, removed, ruleName } from '../block.ts';
import type { LineRule } from '../cleaner.ts';
import { type Line, type LineTest, labelTest, lineTest } from './phrases.ts';
import { isProse } from './shape.ts';

export type SingleRule = Extract<LineRule, { line: unknown } | { labels: unknown }>;

/** A rule for single lines, ready to be asked. */
export interface SingleLine {
  readonly test: LineTest;
  /** Whether it may speak about the block where that stands. */
  readonly fits: (place: Place) => boolean;
  readonly claim: Claim;
}

/** A block among its neighbours. */
interface Place {
  readonly above: Block | undefined;
  readonly block: Block;
  readonly below: Block | undefined;
}

/** A pointer is its label and a linked title; a link within a sentence is less. */
const MIN_LINKED = 0.5;
const ONE_WORD = /^[\p{L}\p{M}\p{N}.’'-]+$/u;

export function compileSingle(rule: SingleRule, site: string): SingleLine {
  const claim = removed(ruleName(site, rule.id), rule.because);
  if ('labels' in rule) return { test: labelTest(rule.labels), fits: isNoHeading, claim };
  return { test: lineTest(rule.line), fits: (place) => fitsLine(rule, place), claim };
}

/** Claims each open block that one of the rules takes. */
export function claimLines(blocks: readonly Block[], rules: readonly SingleLine[]): void {
  for (const [index, block] of blocks.entries()) {
    if (!isOpen(block) || isEntry(block)) continue;
    const line = lineOf(block);
    const place = { above: blocks[index - 1], block, below: blocks[index + 1] };
    const rule = rules.find(({ test, fits }) => test(line) && fits(place));
    if (rule !== undefined) block.claim = rule.claim;
  }
}

export function lineOf(block: Block): Line {
  return { text: block.text, key: () => keyOf(block) };
}

/** One word that the markup makes a sub-heading or an item of the text's list, without a link: `Werbung`, `Telegram`. */
export function isEntry({ kind, owner, linked, text }: Block): boolean {
  const isOne = kind === 'heading' || kind === 'list-item';
  return isOne && owner !== undefined && linked === 0 && ONE_WORD.test(text);
}

/** One word between two paragraphs of a dump is a sub-heading there, not a label of a bar. */
function isNoHeading({ above, block, below }: Place): boolean {
  return block.owner !== undefined || !(ONE_WORD.test(block.text) && isParagraph(above) && isParagraph(below));
}

function fitsLine({ linked, last }: Extract<LineRule, { line: unknown }>, { block, below }: Place): boolean {
  if (block.owner === undefined) return last === undefined || !isParagraph(below);
  return linked === undefined || block.linked >= MIN_LINKED;
}

function isParagraph(block: Block | undefined): boolean {
  return block !== undefined && isProse(block.text);
}
