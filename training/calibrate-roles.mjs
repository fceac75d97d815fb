// Learns what a promised agreement is worth for dumps: node training/calibrate-roles.mjs MODELS PAGES=DUMPS …
// Every dump is read by the weights that never saw its page; what is right is told as for the training.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promiseOf } from '../packages/extractor/dist/dump/expected-lines.js';
import { tellLines } from '../packages/extractor/dist/dump/tell-lines.js';
import { ROLE } from '../packages/extractor/dist/evidence/roles.js';
import { unpackModel } from '../packages/extractor/dist/generic/model/model.js';
import { calibrationOf } from './calibration-of.mjs';
import { FOLDS } from './hosts.mjs';
import { labelledDumps } from './labelled-dumps.mjs';
import { packWeights } from './pack-weights.mjs';

const [folder, ...sources] = process.argv.slice(2);
if (sources.length === 0) {
  console.error('usage: calibrate-roles.mjs MODELS PAGES=DUMPS …');
  process.exit(2);
}
const models = Array.from({ length: FOLDS }, (_, fold) =>
  unpackModel(packWeights(JSON.parse(readFileSync(join(folder, `roles-${fold}.json`), 'utf8')))),
);
const TEXT = new Set([ROLE.body, ROLE.heading]);
const points = [];

for await (const { survey, labels, fold } of labelledDumps(sources)) {
  const { scores, told } = tellLines(survey, models[fold]);
  const known = [...labels.keys()].filter((index) => labels[index] >= 0);
  const wanted = known.filter((index) => TEXT.has(labels[index]));
  const given = known.filter((index) => told.chosen[index]);
  const right = given.filter((index) => TEXT.has(labels[index]));
  if (wanted.length > 0)
    points.push([promiseOf(survey, scores, told), (2 * right.length) / (wanted.length + given.length)]);
}
const out = fileURLToPath(new URL('../packages/extractor/src/dump/calibration.ts', import.meta.url));
writeFileSync(out, calibrationOf(points));
const mean = points.reduce((sum, [, reached]) => sum + reached, 0) / points.length;
console.error(`F1 of the lines of text ${mean.toFixed(4)}, of ${points.length} dumps`);
