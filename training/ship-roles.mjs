// Writes the weights of the roles of lines into the package, with rows and scores to check them by:
// node training/ship-roles.mjs FEATURES MODELS
import { openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROLES } from '../packages/extractor/dist/evidence/roles.js';
import { LEAF_SCALE, packWeights, wholeNumber } from './pack-weights.mjs';

/** Rows a role to check the weights by. */
const ROWS = 2;
const UNSEEN = 0.5;

const [features, models] = process.argv.slice(2);
if (models === undefined) {
  console.error('usage: ship-roles.mjs FEATURES MODELS');
  process.exit(2);
}
const source = fileURLToPath(new URL('../packages/extractor/src/', import.meta.url));
const dump = JSON.parse(readFileSync(join(models, 'roles-all.json'), 'utf8'));
const names = JSON.parse(readFileSync(join(features, 'names.json'), 'utf8'));
const labels = new Int8Array(readFileSync(join(features, 'labels.i8')));
const packed = Buffer.from(packWeights(dump));

writeFileSync(join(source, 'evidence/weights.ts'), weightsModule(packed));
writeFileSync(join(source, 'resolve/transitions.ts'), transitionsModule());
writeFileSync(join(source, 'evidence/reference-scores.json'), `${JSON.stringify(referenceScores())}\n`);
console.log(`${dump.tree_info.length} trees, ${gzipSync(packed).length} bytes gzipped`);

function weightsModule(bytes) {
  return `/** The learned weights as \`unpackModel\` reads them, in base64; made by \`training/\`. */
export const WEIGHTS: string =
  '${bytes.toString('base64')}';
`;
}

/** Rows of each role from all over the dumps, with the sums of leaves that the dump of the trees gives. */
function referenceScores() {
  const file = openSync(join(features, 'features.f32'));
  const rows = ROLES.flatMap((_, role) => {
    const places = [...labels.keys()].filter((row) => labels[row] === role);
    return Array.from({ length: ROWS }, (_, each) => places[Math.floor(((each + 0.5) / ROWS) * places.length)] ?? 0);
  });
  const chosen = new Float32Array(rows.length * names.length);
  const size = names.length * 4;
  for (const [index, row] of rows.entries())
    readSync(file, new Uint8Array(chosen.buffer, index * size, size), 0, size, row * size);
  const scores = rows.map((_, index) => sumsOf(chosen.subarray(index * names.length, (index + 1) * names.length)));
  return { names, rows: Buffer.from(chosen.buffer).toString('base64'), scores };
}

function sumsOf(row) {
  const sums = ROLES.map(() => 0);
  for (const [tree, { tree_structure: root }] of dump.tree_info.entries()) {
    let node = root;
    while (node.split_feature !== undefined)
      node = row[node.split_feature] <= node.threshold ? node.left_child : node.right_child;
    sums[tree % ROLES.length] += wholeNumber(node.leaf_value * LEAF_SCALE);
  }
  return sums;
}

/** How much likelier a role is right below another than anywhere, as logarithms; worn dumps tell nothing of the order. */
function transitionsModule() {
  const dumps = readFileSync(join(features, 'dumps.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pairs = ROLES.map(() => new Float64Array(ROLES.length).fill(UNSEEN));
  const all = new Float64Array(ROLES.length).fill(UNSEEN * ROLES.length);
  let at = 0;
  for (const { lines, form } of dumps) {
    const own = labels.subarray(at, at + lines);
    at += lines;
    if (form !== 'worn') count(own, pairs, all);
  }
  const total = all.reduce((sum, each) => sum + each, 0);
  const rows = pairs.map((row) => {
    const sum = row.reduce((one, other) => one + other, 0);
    return [...row].map((each, role) => Number(Math.log(each / sum / (all[role] / total)).toFixed(2)));
  });
  return `/** How much likelier a role is right below another than anywhere, as logarithms; made by \`training/\`. */
export const TRANSITIONS: readonly (readonly number[])[] = [
${rows.map((row) => `  [${row.join(', ')}],`).join('\n')}
];
`;
}

function count(own, pairs, all) {
  for (let line = 1; line < own.length; line += 1) {
    const [above, role] = [own[line - 1], own[line]];
    if (above < 0 || role < 0) continue;
    pairs[above][role] += 1;
    all[role] += 1;
  }
}
