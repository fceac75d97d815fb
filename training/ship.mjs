// Writes weights into the package, with rows and scores to check them by:
// node training/ship.mjs FEATURES MODELS
import { openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEAF_SCALE, packWeights } from './pack-weights.mjs';

const ROWS = 16;
const [features, models] = process.argv.slice(2);
const into = fileURLToPath(new URL('../packages/extractor/src/generic/model/', import.meta.url));
const dump = JSON.parse(readFileSync(join(models, 'model-all.json'), 'utf8'));
const names = JSON.parse(readFileSync(join(features, 'names.json'), 'utf8'));
const probabilities = readFileSync(join(models, 'probabilities.f32'));

writeFileSync(join(into, 'weights.ts'), moduleOf(Buffer.from(packWeights(dump))));
const rows = chosenRows();
const scores = Array.from({ length: ROWS }, (_, index) => score(rows.subarray(index * names.length)));
const bytes = Buffer.from(rows.buffer).toString('base64');
writeFileSync(join(into, 'reference-scores.json'), `${JSON.stringify({ names, rows: bytes, scores })}\n`);

/** Rows from all over the pages, as many of likely as of unlikely blocks. */
function chosenRows() {
  const all = new Float32Array(probabilities.buffer, probabilities.byteOffset, probabilities.length / 4);
  const likely = [...all.keys()].filter((row) => all[row] >= 0.5);
  const unlikely = [...all.keys()].filter((row) => all[row] < 0.5);
  const file = openSync(join(features, 'features.f32'));
  const chosen = new Float32Array(ROWS * names.length);
  for (let index = 0; index < ROWS; index += 1) {
    const from = index % 2 === 0 ? likely : unlikely;
    const row = from[Math.floor(((index + 0.5) / ROWS) * from.length)];
    readSync(
      file,
      new Uint8Array(chosen.buffer, index * names.length * 4, names.length * 4),
      0,
      names.length * 4,
      row * names.length * 4,
    );
  }
  return chosen;
}

/** The sum of the leaves as LightGBM's own dump gives it, its thresholds in double precision; hopeless rows end early. */
function score(row) {
  let sum = 0;
  for (const [tree, { tree_structure: root }] of dump.tree_info.entries()) {
    if (tree >= 60 && tree % 30 === 0 && sum < -3.5 * LEAF_SCALE) break;
    let node = root;
    while (node.split_feature !== undefined)
      node = row[node.split_feature] <= node.threshold ? node.left_child : node.right_child;
    sum += Math.round(node.leaf_value * LEAF_SCALE);
  }
  return sum;
}

/** One literal: a list of lines to be joined takes a millisecond or two longer to load. */
function moduleOf(packed) {
  return `/** The learned weights as \`unpackModel\` reads them, in base64; made by \`training/\`. */
export const WEIGHTS: string =
  '${packed.toString('base64')}';
`;
}
