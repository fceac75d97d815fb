// From annotated pages to shipped weights: node training/train.mjs PAGES WORK [PYTHON]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [pages, work, python = 'python3'] = process.argv.slice(2);
if (work === undefined) {
  console.error('usage: train.mjs PAGES WORK [PYTHON]');
  process.exit(2);
}
const features = join(work, 'features');
const models = join(work, 'models');
const lineFeatures = join(work, 'line-features');
const lineModels = join(work, 'line-models');
const headings = join(work, 'headings');
const source = fileURLToPath(new URL('../packages/extractor/src/', import.meta.url));

run(process.execPath, 'write-features.mjs', pages, features);
run(python, 'train.py', features, models);
run(process.execPath, 'pack-models.mjs', models);
run(process.execPath, 'ship.mjs', features, models);
run(process.execPath, 'calibrate.mjs', pages, models, join(source, 'generic/calibration.ts'));

run(process.execPath, 'write-line-features.mjs', pages, lineFeatures);
run(python, 'train.py', lineFeatures, lineModels, '--lines');
run(process.execPath, 'pack-models.mjs', lineModels);
run(process.execPath, 'ship.mjs', lineFeatures, lineModels, 'generic-dump');
run(process.execPath, 'calibrate-lines.mjs', pages, lineModels, join(source, 'generic-dump/calibration.ts'));

run(process.execPath, 'write-headings.mjs', pages, headings);
run(process.execPath, 'train-headings.mjs', headings, '--ship');

function run(program, script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(program, [path, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
