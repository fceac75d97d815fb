import { type Block, isOpen } from '../../block.ts';
import { readLoneInitials, readSignOff } from '../../german/sign-off.ts';
import { type AnyNode, type Element, isTag } from '../../markup/dom.ts';
import { type Evidence, startOf } from './page-evidence.ts';

export interface FoundSignOff {
  /** Absent where it stands in the body. */
  readonly signOff?: string;
}

/** How many blocks below the body a sign-off may stand. */
const REACH = 8;
const NEAR = 8_000;
const ELSEWHERE: ReadonlySet<string> = new Set(['figure', 'figcaption', 'nav', 'aside', 'form']);
/** Blocks at the end of the body among which a sign-off is looked for elsewhere. */
const LAST = 3;

/** The sign-off at the end of the body, which is lifted out of it later, or right below it, claimed here. */
export function findSignOff({ reading, bodyEnd }: Evidence): FoundSignOff | undefined {
  const { blocks } = reading;
  const last = blocks.filter(isOpen).slice(-LAST);
  const own = last.find((block) => readSignOff(block.text) !== undefined);
  if (own !== undefined) return {};
  const lone = last.length < LAST ? undefined : last.at(-1);
  if (lone !== undefined && readLoneInitials(lone.text) !== undefined) {
    lone.claim = { fate: 'field', field: 'signOff' };
    return { signOff: lone.text };
  }
  const end = blocks.findLastIndex((block) => isOpen(block));
  const below = blocks.slice(end + 1, end + 1 + REACH).filter((block) => startOf(block) - bodyEnd < NEAR);
  for (const block of below) {
    const read = mayBe(block) ? readSignOff(block.text) : undefined;
    if (read === undefined) continue;
    block.claim = { fate: 'field', field: 'signOff' };
    return { signOff: read.signOff };
  }
  return undefined;
}

function mayBe({ claim, linked, owner }: Block): boolean {
  if (claim?.fate === 'field' || (claim?.fate === 'removed' && claim.rule === 'common/hidden')) return false;
  return linked < 0.9 && !isElsewhere(owner);
}

/** A sign-off may stand in the footer of an article. */
function isElsewhere(owner: Element | undefined): boolean {
  for (let each: AnyNode | null | undefined = owner; each !== null && each !== undefined; each = each.parent) {
    if (isTag(each) && ELSEWHERE.has(each.name)) return true;
  }
  return false;
}
