import type { Block, Claim } from './block.ts';
import type { Evidence } from './ledger.ts';

/** How strongly those speak who know no doubt. */
const SURE = 1;
/** How strongly the place speaks of a text that stands outside of the article. */
const BY_PLACE = 0.5;

/** Opens the ears of blocks: from now on they keep what is said of them. */
export function listen(blocks: readonly Block[]): void {
  for (const block of blocks) block.heard ??= [];
}

/** Notes what claims blocks as they stand. `by` names who puts the others into the body, and fields where no rule does. */
export function hearClaims(blocks: readonly Block[], by?: string): void {
  for (const { heard, claim, otherwise, inside } of blocks) {
    if (heard === undefined) return;
    if (claim !== undefined) heard.push({ role: roleOf(claim), rule: ruleOf(claim, by), strength: SURE });
    if (otherwise !== undefined) heard.push({ role: roleOf(otherwise), rule: ruleOf(otherwise), strength: BY_PLACE });
    if (inside && by !== undefined) heard.push({ role: 'body', rule: by, strength: SURE });
  }
}

/**
 * Notes what would be claimed if a layer were asked that need not be: it is asked of copies, so that the blocks stay as
 * they are. `isOpen` tells whether earlier claims are forgotten first.
 */
export function hearAsked(
  blocks: readonly Block[],
  {
    ask,
    strength = SURE,
    isOpen,
  }: { readonly ask: (copies: Block[]) => void; readonly strength?: number; readonly isOpen: boolean },
): void {
  if (blocks[0]?.heard === undefined) return;
  const copies = blocks.map((block) => copyOf(block, isOpen));
  const before = copies.map(({ claim }) => claim);
  ask([...copies]);
  for (const [index, { claim }] of copies.entries()) {
    if (claim === undefined || claim === before[index]) continue;
    blocks[index]?.heard?.push({ role: roleOf(claim), rule: ruleOf(claim), strength });
  }
}

function copyOf({ claim, heard: _, ...block }: Block, isOpen: boolean): Block {
  return { ...block, runs: [...block.runs], ...(isOpen || claim === undefined ? {} : { claim }) };
}

/** What of all that a block heard speaks for something else than what became of it, the strongest first. */
export function lostOf({ heard = [], claim }: Block): readonly Evidence[] {
  const role = roleOf(claim);
  const lost = new Map<string, Evidence>();
  for (const each of heard) {
    const key = `${each.role} ${each.rule}`;
    if (each.role !== role && each.strength > (lost.get(key)?.strength ?? 0)) lost.set(key, each);
  }
  return [...lost.values()].sort((one, other) => other.strength - one.strength);
}

function roleOf(claim: Claim | undefined): string {
  if (claim === undefined) return 'body';
  return claim.fate === 'field' ? claim.field : claim.fate;
}

function ruleOf(claim: Claim, by = 'generic/fields'): string {
  return ('rule' in claim ? claim.rule : undefined) ?? by;
}
