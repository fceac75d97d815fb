// From annotated pages to shipped weights: node training/train.mjs PAGES WORK [PYTHON]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NDJSON = /^(?<name>.+)\.ndjson(?:\.gz)?$/u;

/** Sets of whole pages with a gold body; lines learn from them. */
const ROLE_SETS = new Set(['news-258', 'web-articles']);
/** Programs of different habits. */
const COMMON_PROGRAMS = ['resiliparse', 'resiliparse-main-noalt', 'bs4-lines', 'inscriptis', 'w3m-80', 'html2text'];

const [pages, work, python = 'python3'] = process.argv.slice(2);
if (work === undefined) {
  console.error('usage: train.mjs PAGES WORK [PYTHON]');
  process.exit(2);
}
const features = join(work, 'features');
const models = join(work, 'models');
const roleFeatures = join(work, 'role-features');
const roleModels = join(work, 'role-models');
const headings = join(work, 'headings');
const source = fileURLToPath(new URL('../packages/extractor/src/', import.meta.url));

run(process.execPath, 'write-features.mjs', pages, features);
run(python, 'train.py', features, models);
run(process.execPath, 'pack-models.mjs', models);
run(process.execPath, 'ship.mjs', features, models);
run(process.execPath, 'calibrate.mjs', pages, models, join(source, 'generic/calibration.ts'));

const sources = printedSources();
run(process.execPath, 'write-role-features.mjs', roleFeatures, ...sources);
run(python, 'train_roles.py', roleFeatures, roleModels, '--folds');
run(process.execPath, 'ship-roles.mjs', roleFeatures, roleModels);
run(process.execPath, 'calibrate-roles.mjs', roleModels, ...sources);

run(process.execPath, 'write-headings.mjs', pages, headings);
run(process.execPath, 'train-headings.mjs', headings, '--ship');

/** Prints what is to be printed; pages of sites and fixtures by all programs, the many others by one program each. */
function printedSources() {
  const sites = join(pages, 'sites');
  const printed = [];
  if (existsSync(sites)) printed.push([sites, 'sites', '99', []]);
  else console.error(`There is no ${sites}: the roles of lines are learned without pages of the known sites.`);
  printed.push([fileURLToPath(new URL('../fixtures', import.meta.url)), 'fixtures', '6', []]);
  for (const file of readdirSync(pages).sort()) {
    const name = NDJSON.exec(file)?.groups?.name;
    if (ROLE_SETS.has(name)) printed.push([join(pages, file), name, '1', COMMON_PROGRAMS]);
  }
  return printed.flatMap(([place, name, most, programs]) => {
    const folder = join(work, 'dumps', name);
    run(python, 'print_dumps.py', place, folder, ...programs);
    const made = name === 'fixtures' ? [`${fileURLToPath(new URL('dumps', import.meta.url))}=`] : [];
    return [`${place}=${folder}=${most}`, ...made];
  });
}

function run(program, script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(program, [path, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
