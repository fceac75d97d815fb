import { closest, type Element } from '../markup/dom.ts';
import type { BlockFacts } from './features/page-survey.ts';

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const FEWEST_BLOCKS = 2;

/** Makes paragraphs of the blocks in table cells that hold running text, as pages laid out with tables do. */
export function tellProseCells(chosen: readonly BlockFacts[]): void {
  const cells = new Map<Element, BlockFacts[]>();
  for (const each of chosen) {
    const cell = each.block.kind === 'table-row' ? closest(each.block.owner, ({ name }) => CELLS.has(name)) : undefined;
    if (cell === undefined) continue;
    const held = cells.get(cell);
    if (held === undefined) cells.set(cell, [each]);
    else held.push(each);
  }
  for (const held of cells.values()) {
    if (held.length < FEWEST_BLOCKS || !held.some(({ isLong }) => isLong)) continue;
    for (const { block } of held) block.kind = 'paragraph';
  }
}
