// Learns what a promised agreement is worth for dumps: node training/calibrate-lines.mjs PAGES MODELS OUT.ts
// Every dump of a page with a gold body is read by the model that never saw its site.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shingleF1 } from '../evaluation/metrics/shingles.mjs';
import { unpackModel } from '../packages/extractor/dist/generic/model/model.js';
import { promisedAgreement } from '../packages/extractor/dist/generic/promised-agreement.js';
import { chooseLines } from '../packages/extractor/dist/generic-dump/choose-lines.js';
import { surveyLines } from '../packages/extractor/dist/generic-dump/line-survey.js';
import { annotatedDumps } from './annotated-dumps.mjs';
import { calibrationOf } from './calibration-of.mjs';
import { FOLDS, foldOf } from './hosts.mjs';

const [folder, models, out] = process.argv.slice(2);
const loaded = Array.from({ length: FOLDS }, (_, fold) => unpackModel(readFileSync(join(models, `model-${fold}.bin`))));
const points = [];
const sums = new Map();
for await (const { page, form, blocks, input } of annotatedDumps(folder)) {
  if (page.gold.body === undefined) continue;
  const dump = surveyLines(blocks, input);
  const choice = chooseLines(dump, loaded[foldOf(page.url ?? page.id, FOLDS)]);
  const text = dump.lines.flatMap(({ block, index }) => (choice.chosen[index] ? [block.text] : [])).join('\n\n');
  const reached = shingleF1(page.gold.body, text);
  points.push([promisedAgreement(dump.lines, choice), reached]);
  const isCut = form.endsWith('-cut');
  for (const key of [page.set, `${page.set} ${page.lang}`]) {
    const [sum = 0, count = 0] = sums.get(`${key}${isCut ? ' cut' : ''}`) ?? [];
    sums.set(`${key}${isCut ? ' cut' : ''}`, [sum + reached, count + 1]);
  }
}
writeFileSync(out, calibrationOf(points));
for (const [key, [sum, count]] of [...sums].sort()) {
  if (count >= 20) console.error(`${key}: F1 ${(sum / count).toFixed(4)} of ${count} dumps`);
}
