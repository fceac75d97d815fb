const LEAST_IN_STEP = 12;
const MOST_KNOTS = 24;

/** The source of a table of what trust came to, from pairs of a measure of it and the F1 reached; never falling. */
export function calibrationOf(points) {
  return moduleOf(knotsOf(points));
}

function knotsOf(all) {
  const steps = [];
  for (const [from, value] of all.sort((a, b) => a[0] - b[0])) {
    steps.push({ from, value, size: 1 });
    while (steps.length > 1 && mustJoin(steps.at(-2), steps.at(-1))) {
      const right = steps.pop();
      const left = steps.pop();
      const size = left.size + right.size;
      const mean = (key) => (left[key] * left.size + right[key] * right.size) / size;
      steps.push({ from: mean('from'), value: mean('value'), size });
    }
  }
  const every = Math.ceil(steps.length / MOST_KNOTS);
  const kept = steps.filter((_, index) => index % every === 0 || index === steps.length - 1);
  return kept.map(({ from, value }) => [Number(from.toFixed(4)), Number(value.toFixed(4))]);
}

function mustJoin(left, right) {
  return right.value <= left.value || left.size < LEAST_IN_STEP;
}

function moduleOf(knots) {
  const lines = knots.map((knot) => `  [${knot.join(', ')}],\n`).join('');
  return `/** What trust came to, an F1 each, on annotated pages of sites that the scorer had not seen; made by \`training/\`. */
export const CALIBRATION: readonly (readonly [number, number])[] = [
${lines}];
`;
}
