import { type Block, isOpen, removedBy } from '../../block.ts';
import { readLoneInitials, readSignOff } from '../../german/sign-off.ts';
import { closest } from '../../markup/dom.ts';
import { HIDDEN_RULE } from '../../markup/read-html.ts';
import { type Evidence, startOf } from './page-evidence.ts';

/** How many blocks below the body a sign-off may stand. */
const REACH = 8;
const NEAR = 8_000;
/** A sign-off may stand in the footer of an article. */
const ELSEWHERE: ReadonlySet<string> = new Set(['figure', 'figcaption', 'nav', 'aside', 'form']);
/** Blocks at the end of the body among which a sign-off is looked for elsewhere. */
const LAST = 3;

/** The sign-off right below the body, claimed here; without its text where it stands in the body and is lifted out later. */
export function findSignOff({ reading, bodyEnd }: Evidence): { readonly signOff?: string } | undefined {
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
  if (claim?.fate === 'field' || removedBy({ claim }) === HIDDEN_RULE) return false;
  return linked < 0.9 && closest(owner, ({ name }) => ELSEWHERE.has(name)) === undefined;
}
