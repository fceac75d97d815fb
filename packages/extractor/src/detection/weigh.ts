import type { Cleaner } from '../cleaner.ts';

/** One kind of evidence for a site, or with a strength below zero against it. */
export interface Clue {
  readonly strength: number;
  /** Completes “the page is the site's, since …”; absent in what speaks against it. */
  readonly because?: string;
}

/** The cleaner that the evidence speaks for, and the evidence in words, the strongest first. */
export interface Weighed {
  readonly cleaner: Cleaner;
  readonly because: string;
}

/**
 * What the clues for a site must weigh together: as much as an address that the page declares, or a template that fits.
 * The scale was set by hand: of 5,171 pages of other sites, of 2006 to 2025, none comes near it, as HTML or printed.
 */
const ENOUGH = 4;
/** How far a site must lead before the next. */
const LEAD = 2;
const MAX_REASONS = 3;

/** The cleaner whose clues weigh enough, and clearly more than those of any other. */
export function heaviest(
  claims: readonly { readonly cleaner: Cleaner; readonly clues: readonly Clue[] }[],
): Weighed | undefined {
  const [first, next] = claims
    .map(({ cleaner, clues }) => ({ cleaner, clues, weight: weightOf(clues) }))
    .sort((one, other) => other.weight - one.weight);
  if (first === undefined || first.weight < ENOUGH) return undefined;
  if (next !== undefined && first.weight - next.weight < LEAD) return undefined;
  return { cleaner: first.cleaner, because: reasonsOf(first.clues) };
}

function weightOf(clues: readonly Clue[]): number {
  return clues.reduce((sum, { strength }) => sum + strength, 0);
}

function reasonsOf(clues: readonly Clue[]): string {
  const sorted = clues.toSorted((one, other) => other.strength - one.strength);
  const reasons = sorted.flatMap(({ because }) => (because === undefined ? [] : [because])).slice(0, MAX_REASONS);
  const last = reasons.pop() ?? '';
  return reasons.length === 0 ? last : `${reasons.join(', ')}, and ${last}`;
}
