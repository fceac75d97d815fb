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

/** Farther than 95 of 100 blocks of annotated articles stand from their beginning or end, and than their elements hold. */
const FAR_BLOCKS = 400;
const FAR_LETTERS = 30_000;

/** A number of blocks or elements; more than any usual page has count as that many, so that long pages read like others. */
export function putBlocks(row: FeatureRow, count: number): void {
  put(row, Math.max(-FAR_BLOCKS, Math.min(FAR_BLOCKS, count)));
}

/** A number of letters, of which very many count as many. */
export function putLetters(row: FeatureRow, count: number): void {
  put(row, Math.max(-FAR_LETTERS, Math.min(FAR_LETTERS, count)));
}
