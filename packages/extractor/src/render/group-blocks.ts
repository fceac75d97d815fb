import type { BodyBlock, BodyKind } from '../article.ts';

const GROUPED: ReadonlySet<BodyKind> = new Set(['list-item', 'quote', 'table-row']);

/** Neighbouring list items, quotes and table rows together; every other block alone. */
export function groupBlocks(blocks: readonly BodyBlock[]): readonly (readonly [BodyBlock, ...BodyBlock[]])[] {
  const groups: [BodyBlock, ...BodyBlock[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && GROUPED.has(block.kind) && last[0].kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
