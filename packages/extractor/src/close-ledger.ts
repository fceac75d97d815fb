import type { Block } from './block.ts';
import type { LedgerEntry } from './ledger.ts';

/** Closes the books: one entry for each run of each block, in the order of the input; what no rule claimed is body. */
export function closeLedger(blocks: readonly Block[]): readonly LedgerEntry[] {
  return blocks.flatMap(entriesOf).sort((a, b) => a.start - b.start);
}

function entriesOf(block: Block): readonly LedgerEntry[] {
  const claim = block.claim ?? ({ fate: 'body' } as const);
  return block.runs.map((run) => ({ ...claim, text: run.text, start: run.start, end: run.end }));
}
