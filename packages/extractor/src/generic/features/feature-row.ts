import type { BlockFacts, PageSurvey } from './page-survey.ts';

/** Some features of a block that are told from the same facts. */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** Gives one value for each name, in order. */
  readonly write: (row: FeatureRow, block: BlockFacts, page: PageSurvey) => void;
}

/** A row being filled from left to right. */
export interface FeatureRow {
  readonly values: Float32Array;
  at: number;
}

export function put(row: FeatureRow, value: number): void {
  row.values[row.at] = value;
  row.at += 1;
}

export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
