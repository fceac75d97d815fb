import type { BodyKind } from '../article.ts';
import { closest, type Element } from '../markup/dom.ts';
import type { BlockFacts } from './features/page-survey.ts';

/** Where the items of a list stand, and the cells of a table. */
const WHOLES: Readonly<Partial<Record<BodyKind, ReadonlySet<string>>>> = {
  'list-item': new Set(['ul', 'ol', 'dl']),
  'table-row': new Set(['table']),
};
const HALF = 0.5;
const LEADS_IN = /:\s*$/u;
const MOST_ITEMS = 400;

/**
 * A list or a table of data is taken whole or not at all: by the side that holds most of its letters, and whole where the chosen line right
 * above it ends in a colon. Lists around other lists are left as they are.
 */
export function keepListsWhole(blocks: readonly BlockFacts[], chosen: boolean[]): void {
  for (const items of listsOf(blocks)) {
    const taken = items.filter(({ index }) => chosen[index] === true);
    if (taken.length === items.length) continue;
    const isWhole = lettersOf(taken) >= HALF * lettersOf(items) || isLedInto(items, { blocks, chosen });
    if (taken.length === 0 && !isWhole) continue;
    for (const { index } of items) chosen[index] = isWhole;
  }
}

/** The blocks of each list that holds nothing but its items, a few at least of text that is shown. */
function listsOf(blocks: readonly BlockFacts[]): readonly (readonly BlockFacts[])[] {
  const lists = new Map<Element, BlockFacts[]>();
  for (const each of blocks) {
    const names = each.hidden ? undefined : WHOLES[each.block.kind];
    const list = names === undefined ? undefined : closest(each.block.owner, ({ name }) => names.has(name));
    if (list === undefined) continue;
    const items = lists.get(list);
    if (items === undefined) lists.set(list, [each]);
    else items.push(each);
  }
  return [...lists.values()].filter(
    (items) => items.length > 1 && items.length <= MOST_ITEMS && isClosed(items) && !isLayout(items),
  );
}

/** Whether a table only puts prose in its place. */
function isLayout(items: readonly BlockFacts[]): boolean {
  return items.some(({ isLong, block }) => isLong && block.kind === 'table-row');
}

/** Whether nothing else stands between the items, such as the text of an inner list or of a card. */
function isClosed(items: readonly BlockFacts[]): boolean {
  return items.every((each, at) => each.index === (items[0] as BlockFacts).index + at);
}

function isLedInto(
  [first]: readonly BlockFacts[],
  { blocks, chosen }: { readonly blocks: readonly BlockFacts[]; readonly chosen: readonly boolean[] },
): boolean {
  const above = blocks[(first as BlockFacts).index - 1];
  return above !== undefined && chosen[above.index] === true && !above.isHeading && LEADS_IN.test(above.block.text);
}

function lettersOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
