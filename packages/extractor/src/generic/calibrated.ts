/** Knots of a line that maps a measure of trust to the F1 it came to, in rising order. */
export type Calibration = readonly (readonly [number, number])[];

/** What a measure of trust came to on pages with known answers: an F1 between 0 and 1. */
export function calibrated(trust: number, calibration: Calibration): number {
  const next = calibration.findIndex(([from]) => from >= trust);
  const upper = calibration[next];
  const lower = calibration[next - 1];
  if (upper === undefined) return calibration.at(-1)?.[1] ?? 0;
  if (lower === undefined) return upper[1];
  const part = (trust - lower[0]) / Math.max(upper[0] - lower[0], 1e-9);
  return lower[1] + part * (upper[1] - lower[1]);
}
