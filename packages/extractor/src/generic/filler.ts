import { type Block, removed } from '../block.ts';

/** A page's blocks without the inner part of endless lists. */
export interface Condensed {
  readonly kept: readonly Block[];
  /** For each block that was left out one that was kept, whose fate it shares. */
  readonly leftOut: ReadonlyMap<Block, Block>;
}

/** Longer runs are told by their ends: of blocks that begin alike, and of any that are short or of a kind that abounds. */
const LONGEST_ALIKE = 40;
const LONGEST_LIST = 900;
const ENDS = 8;
const SHORT = 80;
const BEGINNING = 24;
const MANY = 50;
const DIGITS = /\d+/gu;
const MORE_OF_IT = removed('generic/repeat', 'it stands elsewhere on the page too');

/**
 * Leaves out the inner part of endless runs of short or similar blocks, such as the rows of a long table: the scorer has
 * seen no page with so many, and takes what stands behind them for the end of the page.
 */
export function withoutFiller(blocks: readonly Block[]): Condensed {
  const leftOut = new Map<Block, Block>();
  if (blocks.length <= LONGEST_ALIKE) return { kept: blocks, leftOut };
  const beginnings = blocks.map(beginningOf);
  const alike = condense(blocks, leftOut, {
    longest: LONGEST_ALIKE,
    goesOn: (at) => beginnings[at] === beginnings[at - 1],
  });
  if (alike.length <= LONGEST_LIST) return { kept: alike, leftOut };
  const many = manyOf(beginnings);
  const isFiller = (block: Block | undefined): boolean =>
    block !== undefined && (block.text.length <= SHORT || many.has(beginningOf(block)));
  const kept = condense(alike, leftOut, {
    longest: LONGEST_LIST,
    goesOn: (at) => isFiller(alike[at]) && isFiller(alike[at - 1]),
  });
  return { kept, leftOut };
}

/** Claims what was left out as what was kept: nothing but the body takes it whole. */
export function shareFates({ leftOut }: Condensed): void {
  for (const [block, { claim }] of leftOut) {
    if (claim === undefined) continue;
    block.claim ??= claim.fate === 'removed' ? claim : MORE_OF_IT;
  }
}

interface RunRule {
  readonly longest: number;
  /** Whether the block at this place belongs to the run of the one before it. */
  readonly goesOn: (at: number) => boolean;
}

/** The blocks without the inner part of their long runs, which is added to those left out. */
function condense(
  blocks: readonly Block[],
  leftOut: Map<Block, Block>,
  { longest, goesOn }: RunRule,
): readonly Block[] {
  const kept: Block[] = [];
  let start = 0;
  for (let at = 1; at <= blocks.length; at += 1) {
    if (at < blocks.length && goesOn(at)) continue;
    const inner = at - start > longest ? ([start + ENDS, at - ENDS] as const) : ([at, at] as const);
    for (let each = start; each < at; each += 1) {
      const block = blocks[each] as Block;
      if (each < inner[0] || each >= inner[1]) kept.push(block);
      else leftOut.set(block, blocks[inner[0] - 1] as Block);
    }
    start = at;
  }
  return kept;
}

function manyOf(beginnings: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > MANY).map(([beginning]) => beginning));
}

function beginningOf({ text }: Block): string {
  return text
    .slice(0, 2 * BEGINNING)
    .replace(DIGITS, '0')
    .slice(0, BEGINNING);
}
