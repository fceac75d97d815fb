import type { GroupReport } from './group.ts';

/** The mean of so many numbers, and how far they are from it. */
export interface Mean {
  readonly mean: number;
  readonly deviation: number;
  readonly pages: number;
}

/** Confidences come in few steps: a sample that happens to hold one step only is not taken to have no deviation. */
const LEAST_DEVIATION = 0.05;

/** The mean confidence of the articles of a group; absent where there are none. */
export function meanConfidence({ confidence, statuses }: GroupReport): Mean | undefined {
  return confidence === undefined ? undefined : { ...confidence, pages: statuses.ok };
}

/** How probable it is at most that two means differ as much by chance alone (Welch's statistic, Gauss's tail bound). */
export function chanceOfMeans(one: Mean, other: Mean): number {
  const distance = (one.mean - other.mean) ** 2 / (variance(one) + variance(other));
  return Math.min(1, 2 * Math.exp(-distance / 2));
}

function variance({ deviation, pages }: Mean): number {
  return Math.max(deviation, LEAST_DEVIATION) ** 2 / pages;
}
