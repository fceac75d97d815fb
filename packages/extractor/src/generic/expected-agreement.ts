import { calibrated } from './calibrated.ts';
import { CALIBRATION } from './calibration.ts';
import type { Choice } from './choose-blocks.ts';
import type { PageSurvey } from './features/page-survey.ts';
import { promisedAgreement, sizeOf } from './promised-agreement.ts';

/** The F1 to expect of a choice of blocks, 0 to 1: its assurance, mapped to what pages with known answers showed. */
export function expectedAgreement(page: PageSurvey, choice: Choice): number {
  return calibrated(assuranceOf(page, choice), CALIBRATION);
}

const WHOLE_PAGE = 1;
const ALIKE = 0.75;
const LISTED = 0.5;
const LEAST_DOUBT = 0.0005;

/**
 * How far a choice can be trusted, on no scale: less with the doubt that the probabilities leave and with the share of the
 * page that is taken, more with the share of the taken text in elements that look alike, and in lists and tables. The
 * weights are those that best tell good pages from bad ones in cross-validation.
 */
export function assuranceOf({ blocks }: PageSurvey, choice: Choice): number {
  const looks = new Map<unknown, number>();
  let taken = 0;
  let all = 0;
  let listed = 0;
  for (const each of blocks) {
    const size = sizeOf(each);
    all += size;
    if (choice.chosen[each.index] !== true) continue;
    taken += size;
    if (each.block.kind === 'list-item' || each.block.kind === 'table-row') listed += size;
    const look = (each.owner.parent ?? each.owner).signature;
    looks.set(look, (looks.get(look) ?? 0) + size);
  }
  if (taken === 0) return 0;
  const doubt = Math.log(LEAST_DOUBT + 1 - promisedAgreement(blocks, choice));
  const alike = Math.max(...looks.values());
  return (ALIKE * alike + LISTED * listed) / taken - (WHOLE_PAGE * taken) / all - doubt;
}
