// Learns what the assurance of a choice is worth: node training/calibrate.mjs PAGES MODELS OUT.ts
// Every page with a gold body is read by the model that never saw its site; the F1 it really reaches is regressed on the
// assurance, so that more of it never means less F1 (pool adjacent violators).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shingleF1 } from '../evaluation/metrics/shingles.mjs';
import { chooseBlocks } from '../packages/extractor/dist/generic/choose-blocks.js';
import { assuranceOf } from '../packages/extractor/dist/generic/expected-agreement.js';
import { surveyPage } from '../packages/extractor/dist/generic/features/page-survey.js';
import { unpackModel } from '../packages/extractor/dist/generic/model/model.js';
import { readWholePage, rootOf } from '../packages/extractor/dist/generic/whole-page.js';
import { annotatedPages } from './annotated-pages.mjs';
import { calibrationOf } from './calibration-of.mjs';
import { FOLDS, foldOf } from './hosts.mjs';
import { parsedPage } from './parsed-page.mjs';

const GOOD = 0.9;

const [folder, models, out] = process.argv.slice(2);
const loaded = Array.from({ length: FOLDS }, (_, fold) => unpackModel(readFileSync(join(models, `model-${fold}.bin`))));
const points = [];
for await (const page of annotatedPages(folder)) {
  if (page.gold.body === undefined) continue;
  const { tree, input, facts } = parsedPage(page);
  const root = rootOf(tree);
  if (root === undefined) continue;
  const survey = surveyPage(readWholePage(tree, input).blocks, { facts, root });
  const fold = foldOf(page.url ?? page.id, FOLDS);
  const choice = chooseBlocks(survey, loaded[fold]);
  if (!choice.chosen.includes(true)) continue;
  const text = survey.blocks.flatMap(({ block, index }) => (choice.chosen[index] ? [block.text] : [])).join('\n\n');
  points.push({ set: page.set, from: assuranceOf(survey, choice), f1: shingleF1(page.gold.body, text) });
}
writeFileSync(out, calibrationOf(points.map(({ from, f1 }) => [from, f1])));
for (const set of new Set(points.map((each) => each.set))) {
  const pages = points.filter((each) => each.set === set);
  console.error(`${set}: ${pages.length} pages, area under the curve ${areaUnder(pages).toFixed(4)}`);
}

/** How often a good page is told from a bad one. */
function areaUnder(pages) {
  const good = pages.filter(({ f1 }) => f1 >= GOOD);
  const bad = pages.filter(({ f1 }) => f1 < GOOD);
  let right = 0;
  for (const one of good)
    for (const other of bad) right += one.from > other.from ? 1 : one.from === other.from ? 0.5 : 0;
  return right / (good.length * bad.length);
}
