import { CALIBRATION } from './calibration.ts';
import type { Choice } from './choose-blocks.ts';
import type { BlockFacts, PageSurvey } from './page-survey.ts';

/** The F1 to expect of a choice of blocks, 0 to 1: its assurance, mapped to what pages with known answers showed. */
export function expectedAgreement(page: PageSurvey, choice: Choice): number {
  return calibrated(assuranceOf(page, choice));
}

const WHOLE_PAGE = 1;
const ALIKE = 0.75;
const LISTED = 0.5;

/**
 * How far a choice can be trusted, on no scale: less with the doubt that the probabilities leave and with the share of the
 * page that is taken, more with the share of the taken text in elements that look alike, and in lists and tables. The
 * weights are those that best tell good pages from bad ones in cross-validation.
 */
export function assuranceOf(page: PageSurvey, choice: Choice): number {
  const looks = new Map<unknown, number>();
  let taken = 0;
  let all = 0;
  let listed = 0;
  for (const each of page.blocks) {
    const size = sizeOf(each);
    all += size;
    if (choice.chosen[each.index] !== true) continue;
    taken += size;
    if (each.block.kind === 'list-item' || each.block.kind === 'table-row') listed += size;
    const look = (each.owner.parent ?? each.owner).signature;
    looks.set(look, (looks.get(look) ?? 0) + size);
  }
  if (taken === 0) return 0;
  const doubt = Math.log(LEAST_DOUBT + 1 - promisedAgreement(page, choice));
  const alike = Math.max(...looks.values());
  return (ALIKE * alike + LISTED * listed) / taken - (WHOLE_PAGE * taken) / all - doubt;
}

const LEAST_DOUBT = 0.0005;

/** The F1 that would come out if every probability were right. */
function promisedAgreement({ blocks }: PageSurvey, { probabilities, chosen }: Choice): number {
  let hits = 0;
  let taken = 0;
  let all = 0;
  for (const each of blocks) {
    const size = sizeOf(each);
    const likely = (probabilities[each.index] as number) * size;
    all += likely;
    if (chosen[each.index] !== true) continue;
    hits += likely;
    taken += size;
  }
  return (2 * hits) / (taken + all);
}

function sizeOf({ text }: BlockFacts): number {
  return text.words + 0.3;
}

function calibrated(assurance: number): number {
  const next = CALIBRATION.findIndex(([from]) => from >= assurance);
  const upper = CALIBRATION[next];
  const lower = CALIBRATION[next - 1];
  if (upper === undefined) return CALIBRATION.at(-1)?.[1] ?? 0;
  if (lower === undefined) return upper[1];
  const part = (assurance - lower[0]) / Math.max(upper[0] - lower[0], 1e-9);
  return lower[1] + part * (upper[1] - lower[1]);
}
