import type { BodyKind } from './article.ts';
import { comparable, fold } from './fold.ts';
import type { Evidence } from './ledger.ts';
import type { Element } from './markup/dom.ts';
import type { Inline, Style } from './markup/inline.ts';

/**
 * A contiguous piece of a block in the input; `text` is folded, `start` and `end` are offsets into the input. A line of a
 * dump begins with its bullet, list number or heading sign: its text begins at `from`.
 */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from?: number;
  /** Places in the text of what the input does not spell out, such as the quotation marks of a `q`; ascending. */
  readonly added?: readonly number[];
}

/** How a program printed a paragraph into a dump. */
export interface Printing {
  readonly blanksAbove: number;
  /** Blanks before its first line. */
  readonly indent: number;
  /** How many lines it was broken into. */
  readonly lines: number;
}

/** What a rule said about a block. */
export type Claim =
  | { readonly fate: 'removed'; readonly rule: string; readonly because: string }
  | { readonly fate: 'field'; readonly field: string; readonly rule?: string }
  | { readonly fate: 'comment' };

/** One run of visible text between block boundaries: a paragraph of the markup, or a line of a dump. */
export interface Block {
  text: string;
  runs: Run[];
  kind: BodyKind;
  level?: number;
  /** Whether the markup puts it into the article's body. A line of a dump starts inside. */
  inside: boolean;
  /** Whether all of its text is bold or italic. */
  emphasised: boolean;
  /** Share of its text that is linked, 0 to 1. */
  linked: number;
  /** What stood before a line of a dump: a bullet, a number, `#`, or `[` where brackets mark an alternative text. */
  marker?: string;
  /** How a program printed it; absent for a block of the markup. */
  readonly printing?: Printing;
  /** The innermost element that holds all of its text; absent for a line of a dump. */
  readonly owner?: Element;
  /** What stands in its text; absent for a line of a dump, and where nothing does. */
  readonly inline?: Inline | undefined;
  /** The element around all of its text, where nothing else stands in it. */
  readonly style?: Style | undefined;
  /** Where its text begins in that of the block it was cut from. @default 0 */
  readonly inlineFrom?: number;
  claim?: Claim;
  /** The claim that stands if a field lets the block go again. */
  otherwise?: Claim;
  /** What was said of it, where somebody listens. */
  heard?: Evidence[];
  /** Its text in comparable form, once asked for. */
  key?: string;
}

/** The text of a block for comparing. */
export function keyOf(block: Block): string {
  block.key ??= comparable(block.text);
  return block.key;
}

export type Locate = (run: Run, offset: number) => number;

/**
 * Cuts a block in two at an offset of its text; `locate` finds an offset of a run's folded text in the input. Blocks of
 * several runs are cut at the run that holds the offset.
 */
export function splitBlock(block: Block, at: number, locate: Locate): [Block, Block] {
  const left: Run[] = [];
  const right: Run[] = [];
  let passed = 0;
  for (const run of block.runs) {
    const from = block.text.indexOf(run.text, passed);
    const begin = from < 0 ? passed : from;
    passed = begin + run.text.length;
    if (passed <= at) left.push(run);
    else if (begin >= at) right.push(run);
    else {
      const cut = at - begin;
      const middle = locate(run, cut);
      const { added, ...others } = run;
      const rest = run.text.slice(cut);
      const shift = cut + leadingBlanks(rest);
      left.push({ ...others, text: fold(run.text.slice(0, cut)), end: middle, ...addedIn(run, 0, cut) });
      right.push({ text: fold(rest), start: middle, end: run.end, ...addedIn(run, shift, run.text.length) });
    }
  }
  const { key: _, ...shared } = block;
  const part = (text: string, runs: Run[]): Block =>
    block.heard === undefined ? { ...shared, text, runs } : { ...shared, text, runs, heard: [...block.heard] };
  const rest = block.text.slice(at);
  const inlineFrom = (block.inlineFrom ?? 0) + at + leadingBlanks(rest);
  return [
    part(fold(block.text.slice(0, at)), left),
    { ...part(fold(rest), right), ...(block.inline && { inlineFrom }) },
  ];
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}

function addedIn({ added }: Run, from: number, to: number): Pick<Run, 'added'> {
  const own = added?.filter((place) => place >= from && place < to).map((place) => place - from);
  return own === undefined || own.length === 0 ? {} : { added: own };
}

/** A run that stands within a block and is none of its text. */
export interface Aside {
  readonly run: Run;
  readonly claim: Claim;
}

/** A rule as the ledger shows it: `dw/skip-links`, or `generic/…` where no site's cleaner speaks. */
export function ruleName(site: string, id: string): string {
  return `${site === '' ? 'generic' : site}/${id}`;
}

export function removed(rule: string, because: string): Claim {
  return { fate: 'removed', rule, because };
}

interface Claimed {
  readonly claim?: Claim | undefined;
}

/** The rule that removed a block, if one did. */
export function removedBy({ claim }: Claimed): string | undefined {
  return claim?.fate === 'removed' ? claim.rule : undefined;
}

/** The field that a block is claimed for, if it is. */
export function fieldOf({ claim }: Claimed): string | undefined {
  return claim?.fate === 'field' ? claim.field : undefined;
}

/** A block that no rule has spoken about yet and that stands in the body. */
export function isOpen(block: Block): boolean {
  return block.claim === undefined && block.inside;
}
