import type { Model } from '../generic/model/model.ts';
import { weighLandmarks } from './landmarks.ts';
import { createLineRow, writeLineFeatures } from './line-features.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';
import { ROLE, ROLES } from './roles.ts';

/** What a sum of leaves is divided by to give log odds. */
const SCALE = 4096;
/** Lines that stand further from any prose and any rule are not asked about: they are none of the article. */
const REACH = 60;
/** What a rule has settled is no longer open to doubt. */
const SETTLED = -20;

/**
 * The logarithm of the probability of each role for each line, a row of `ROLES` a line. The trees of the model take turns:
 * one for each role, then again one for each.
 */
export function scoreRoles(dump: LineSurvey, model: Model): Float32Array {
  const scores = new Float32Array(dump.lines.length * ROLES.length);
  const row = createLineRow();
  const sums = new Float64Array(ROLES.length);
  for (const line of dump.lines) {
    const out = scores.subarray(line.index * ROLES.length, (line.index + 1) * ROLES.length);
    if (line.block.claim !== undefined || !isNearArticle(line, dump)) {
      out.fill(SETTLED);
      out[ROLE.other] = 0;
      continue;
    }
    writeLineFeatures(row, line, dump);
    sumTrees(sums, model, row.values);
    for (let role = 0; role < sums.length; role += 1) out[role] = (sums[role] as number) / SCALE;
    weighLandmarks(out, line, dump);
    shareLogs(out);
  }
  return scores;
}

function isNearArticle({ index }: LineFacts, { firstLong, lastLong, lines }: LineSurvey): boolean {
  return lines.length <= 2 * REACH || (index >= firstLong - REACH && index <= lastLong + REACH);
}

/** Sums the leaves that a row falls into, for each role. */
export function sumTrees(sums: Float64Array, { nodes, thresholds, leaves, roots }: Model, values: Float32Array): void {
  sums.fill(0);
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] as number;
    while (node >= 0) {
      const value = values[nodes[node] as number] as number;
      node = nodes[value <= (thresholds[node + 1] as number) ? node + 2 : node + 3] as number;
    }
    const role = tree % sums.length;
    sums[role] = (sums[role] as number) + (leaves[~node] as number);
  }
}

/** Makes log odds the logarithms of shares of one. */
function shareLogs(scores: Float32Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let total = 0;
  for (const score of scores) total += Math.exp(score - most);
  const log = most + Math.log(total);
  for (let role = 0; role < scores.length; role += 1) scores[role] = (scores[role] as number) - log;
}
