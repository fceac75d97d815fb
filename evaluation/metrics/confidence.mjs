const GOOD = 0.9;

/**
 * How well confidence tells pages of F1 0.9 or more from the rest: the area under the ROC curve, which is the share of pairs
 * of a good and another page where the good one is trusted more, a tie counting half. Absent where one kind is missing.
 */
export function confidenceArea(pages) {
  const good = pages.filter(({ f1 }) => f1 >= GOOD);
  const rest = pages.filter(({ f1 }) => f1 < GOOD);
  if (good.length === 0 || rest.length === 0) return undefined;
  let won = 0;
  for (const one of good) for (const other of rest) won += (Math.sign(one.confidence - other.confidence) + 1) / 2;
  return won / (good.length * rest.length);
}
