import type { Agency } from '../article.ts';
import { type Block, isOpen, splitBlock } from '../block.ts';
import { type Dateline, splitDateline } from '../german/dateline.ts';
import { isPlace } from '../german/places.ts';
import type { Reading } from '../reading.ts';

/** What a dateline says, and the initials that stand before it. */
interface Dated {
  readonly dateline?: string;
  readonly agencies: readonly Agency[];
  readonly initials: readonly string[];
}

/** What follows a speaker's name. */
const TURN = /^(?:: | \p{Lu})/u;
const MOST_TURN = 3;
const LONGEST_INTRODUCTION = 240;
/** `… zu Haushalt:`, as press reviews of agencies are announced. */
const SLUG_END = /:$/u;

/** Takes the dateline out of the first paragraph, or out of the slug that an agency sends ahead of it. */
export function liftDateline(reading: Reading, bare: boolean): Dated {
  const paragraphs = reading.blocks.filter((block) => isOpen(block) && block.kind === 'paragraph');
  const [first, ...others] = paragraphs;
  if (first === undefined) return { agencies: [], initials: [] };
  const found = splitDateline(first.text, bare ? { bare: 'any-place' } : {});
  if (found !== undefined && !isSpeaker(found, others)) return cutOff(reading, first, found);
  const second = found === undefined ? belowIntroduction(first, others, bare) : undefined;
  if (second !== undefined) return cutOff(reading, second.block, second.found);
  const above = reading.blocks[reading.blocks.indexOf(first) - 1];
  const slug = above?.claim?.fate === 'removed' && SLUG_END.test(above.text) ? splitDateline(above.text) : undefined;
  return above !== undefined && slug !== undefined && slug.agencies.length > 0
    ? cutOff(reading, above, slug)
    : { agencies: [], initials: [] };
}

/** The dateline of a text that a sentence about it stands above; where further paragraphs have one, too, several texts are told. */
function belowIntroduction(
  { text }: Block,
  [second, ...others]: readonly Block[],
  bare: boolean,
): { readonly block: Block; readonly found: Dateline } | undefined {
  if (second === undefined || text.length > LONGEST_INTRODUCTION) return undefined;
  const read = (block: Block) => splitDateline(block.text, bare ? { bare: 'known-places' } : {});
  const found = read(second);
  return found !== undefined && !others.some(read) ? { block: second, found } : undefined;
}

/** Whether a name that is no known place opens other paragraphs, too, as where speakers take turns. */
function isSpeaker({ dateline, agencies }: Dateline, others: readonly Block[]): boolean {
  if (agencies.length > 0 || isPlace(dateline)) return false;
  return others.some(
    ({ text }) => text.startsWith(dateline) && TURN.test(text.slice(dateline.length, dateline.length + MOST_TURN)),
  );
}

function cutOff({ blocks, locate }: Reading, block: Block, { dateline, agencies, initials = [], at }: Dateline): Dated {
  const [place, rest] = splitBlock(block, at, locate);
  place.claim = { fate: 'field', field: 'dateline' };
  blocks.splice(blocks.indexOf(block), 1, place, rest);
  return { dateline, agencies, initials };
}
