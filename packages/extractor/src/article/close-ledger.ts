import type { Aside, Block, Claim, Run } from '../block.ts';
import { lostOf } from '../hear.ts';
import type { LedgerEntry } from '../ledger.ts';

/** Closes the books: one entry for each run of each block and each aside, in the order of the input; what no rule claimed is body. */
export function closeLedger(blocks: readonly Block[], asides: readonly Aside[] = []): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const block of blocks) {
    const lost = block.heard === undefined ? {} : { lost: lostOf(block) };
    for (const run of block.runs) entries.push({ ...entryOf(block.claim, run), ...lost });
  }
  const heard = blocks[0]?.heard === undefined ? {} : { lost: [] };
  for (const { run, claim } of asides) entries.push({ ...entryOf(claim, run), ...heard });
  return entries.sort((one, other) => one.start - other.start);
}

function entryOf(claim: Claim | undefined, { text, start, end }: Run): LedgerEntry {
  if (claim === undefined) return { fate: 'body', text, start, end };
  if (claim.fate === 'removed') return { fate: 'removed', rule: claim.rule, because: claim.because, text, start, end };
  if (claim.fate === 'comment') return { fate: 'comment', text, start, end };
  const rule = claim.rule === undefined ? {} : { rule: claim.rule };
  return { fate: 'field', field: claim.field, ...rule, text, start, end };
}
