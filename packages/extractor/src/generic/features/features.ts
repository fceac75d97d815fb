import { HEADINGS, MATCHES, NEIGHBOURS, STORIES, WINDOWS } from './context-features.ts';
import type { FeatureGroup, FeatureRow } from './feature-row.ts';
import { ANCESTRY, OWN_TEXT, PHRASES } from './own-features.ts';
import type { BlockFacts, PageSurvey } from './page-survey.ts';
import { AROUND, BEARER, BRANCH, CANDIDACY, LOOK, POSITION } from './place-features.ts';

const GROUPS: readonly FeatureGroup[] = [
  OWN_TEXT,
  PHRASES,
  ANCESTRY,
  POSITION,
  CANDIDACY,
  BRANCH,
  BEARER,
  AROUND,
  LOOK,
  NEIGHBOURS,
  WINDOWS,
  HEADINGS,
  STORIES,
  MATCHES,
];

export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.names);

/** The features of every block, row by row, in the order of `FEATURE_NAMES`. */
export function featuresOf(page: PageSurvey): Float32Array {
  const width = FEATURE_NAMES.length;
  const rows = new Float32Array(width * page.blocks.length);
  const row = createRow();
  for (const block of page.blocks) {
    writeFeatures(row, block, page);
    rows.set(row.values, block.index * width);
  }
  return rows;
}

export function createRow(): FeatureRow {
  return { values: new Float32Array(FEATURE_NAMES.length), at: 0 };
}

/** Fills a row with the features of one block. */
export function writeFeatures(row: FeatureRow, block: BlockFacts, page: PageSurvey): void {
  row.at = 0;
  for (const group of GROUPS) group.write(row, block, page);
}
