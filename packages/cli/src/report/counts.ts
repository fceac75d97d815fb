/** Where is counted what would have made a list longer than it may become. */
export const OTHER = '(other)';

const LONGEST_KEY = 200;

/** How often each key was met, in the order in which they came. */
export type Counts = Map<string, number>;

export interface Counted {
  /** How many keys are told apart; what comes later is counted as `OTHER`. */
  readonly most: number;
  /** @default 1 */
  readonly by?: number;
}

/** Counts a key. What pages name can be anything, so keys are cut, and their number is limited. */
export function count(counts: Counts, key: string, { most, by = 1 }: Counted): void {
  const name = key.slice(0, LONGEST_KEY);
  const place = counts.has(name) || counts.size < most ? name : OTHER;
  counts.set(place, (counts.get(place) ?? 0) + by);
}

/** Adds all of `more` to `counts`. */
export function addCounts(counts: Counts, more: Iterable<readonly [string, number]>, most: number): void {
  for (const [key, by] of more) count(counts, key, { most, by });
}

/** Most frequent first; what is met as often in the order of its characters, the same in every locale. */
export function byFrequency(counts: Iterable<readonly [string, number]>): readonly (readonly [string, number])[] {
  return [...counts].sort(([one, n], [other, m]) => m - n || compareText(one, other));
}

/** The order of two texts by their characters' numbers, the same in every locale. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
