// Writes features and roles of the lines of dumps: node training/write-role-features.mjs OUT PAGES=DUMPS …
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLineRow,
  LINE_FEATURE_NAMES,
  writeLineFeatures,
} from '../packages/extractor/dist/evidence/line-features.js';
import { ROLE } from '../packages/extractor/dist/evidence/roles.js';
import { labelledDumps } from './labelled-dumps.mjs';

/** Lines so far from the article are all alike; one in so many is kept. */
const FAR = 40;
const ONE_IN = 5;

const [out, ...sources] = process.argv.slice(2);
if (sources.length === 0) {
  console.error('usage: write-role-features.mjs OUT PAGES=DUMPS …');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const [features, roles, tokens, dumps] = ['features.f32', 'labels.i8', 'tokens.i32', 'dumps.ndjson'].map((name) =>
  createWriteStream(join(out, name)),
);
const width = LINE_FEATURE_NAMES.length;
const row = createLineRow();
let count = 0;

for await (const { survey, labels, ...dump } of labelledDumps(sources)) {
  const kept = survey.lines.filter((line) => isKept(line, labels));
  const matrix = new Float32Array(width * kept.length);
  for (const [place, line] of kept.entries()) {
    writeLineFeatures(row, line, survey);
    if (row.at !== width) throw new Error('a group of features has lost count');
    matrix.set(row.values, place * width);
  }
  await written(features, Buffer.from(matrix.buffer));
  await written(roles, Buffer.from(Int8Array.from(kept, ({ index }) => labels[index]).buffer));
  await written(tokens, Buffer.from(Int32Array.from(kept, ({ words }) => Math.max(1, words.length)).buffer));
  await written(dumps, `${JSON.stringify({ ...dump, lines: kept.length })}\n`);
  count += 1;
  if (count % 500 === 0) console.error(`${count} dumps`);
}
writeFileSync(join(out, 'names.json'), JSON.stringify(LINE_FEATURE_NAMES));
for (const stream of [features, roles, tokens, dumps]) stream.end();

/** What a rule has settled is not asked about, and so teaches nothing. */
function isKept({ index, block }, labels) {
  if (block.claim !== undefined) return false;
  const first = labels.indexOf(ROLE.body);
  const far = Math.max(first - index, index - labels.lastIndexOf(ROLE.body));
  return first < 0 || far <= FAR || (index * 7919 + labels.length) % ONE_IN === 0;
}

function written(stream, chunk) {
  return stream.write(chunk) ? undefined : new Promise((resolve) => stream.once('drain', resolve));
}
