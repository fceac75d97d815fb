import type { LineSurvey } from '../evidence/line-survey.ts';
import { ROLE, ROLES } from '../evidence/roles.ts';
import { type Calibration, calibrated } from '../generic/calibrated.ts';
import { promisedAgreement } from '../generic/promised-agreement.ts';
import { CALIBRATION } from './calibration.ts';
import type { ToldLines } from './told-lines.ts';

const FROM_NOTHING: Calibration = [[0, 0], ...CALIBRATION];

/** Each line counts the same: that tells good readings from bad ones better than its words do. */
const ONE = { words: 1 };

/** What the scores of the lines promise of those that were chosen: an F1 if every probability were right. */
export function promiseOf({ lines }: LineSurvey, scores: Float32Array, { chosen }: ToldLines): number {
  const probabilities = Float64Array.from(lines, ({ index }) => {
    const row = index * ROLES.length;
    return Math.exp(scores[row + ROLE.body] as number) + Math.exp(scores[row + ROLE.heading] as number);
  });
  return promisedAgreement(
    lines.map(({ index }) => ({ index, text: ONE })),
    { probabilities, chosen },
  );
}

/** The F1 to expect of the text of a dump, 0 to 1. */
export function expectedLines(survey: LineSurvey, scores: Float32Array, told: ToldLines): number {
  return calibrated(promiseOf(survey, scores, told), FROM_NOTHING);
}
