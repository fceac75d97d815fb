import { type Calibration, calibrated } from '../generic/calibrated.ts';
import { promisedAgreement } from '../generic/promised-agreement.ts';
import { CALIBRATION } from './calibration.ts';
import type { LineChoice } from './choose-lines.ts';
import type { LineSurvey } from './line-survey.ts';

const FROM_NOTHING: Calibration = [[0, 0], ...CALIBRATION];

/** The F1 to expect of a choice of lines, 0 to 1. */
export function expectedLines({ lines }: LineSurvey, choice: LineChoice): number {
  return calibrated(promisedAgreement(lines, choice), FROM_NOTHING);
}
