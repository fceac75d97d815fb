import { CALIBRATION } from './calibration.ts';
import type { Choice } from './choose-blocks.ts';
import type { PageSurvey } from './page-survey.ts';

/**
 * The F1 to expect of a choice of blocks, 0 to 1: what the probabilities promise, mapped to what pages with known
 * answers showed.
 */
export function expectedAgreement(page: PageSurvey, choice: Choice): number {
  return calibrated(promisedAgreement(page, choice));
}

/** The F1 that would come out if every probability were right. */
export function promisedAgreement({ blocks }: PageSurvey, { probabilities, chosen }: Choice): number {
  let hits = 0;
  let taken = 0;
  let all = 0;
  for (const { index, text } of blocks) {
    const size = text.words + 0.3;
    const likely = (probabilities[index] as number) * size;
    all += likely;
    if (chosen[index] !== true) continue;
    hits += likely;
    taken += size;
  }
  return taken === 0 ? 0 : (2 * hits) / (taken + all);
}

function calibrated(promised: number): number {
  const next = CALIBRATION.findIndex(([from]) => from >= promised);
  const upper = CALIBRATION[next];
  const lower = CALIBRATION[next - 1];
  if (upper === undefined) return CALIBRATION.at(-1)?.[1] ?? promised;
  if (lower === undefined) return (upper[1] * promised) / Math.max(upper[0], 1e-9);
  const part = (promised - lower[0]) / Math.max(upper[0] - lower[0], 1e-9);
  return lower[1] + part * (upper[1] - lower[1]);
}
