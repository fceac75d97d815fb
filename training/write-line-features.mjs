// Writes features and labels of the lines of annotated pages printed as dumps: node training/write-line-features.mjs PAGES OUT
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLineRow,
  LINE_FEATURE_NAMES,
  writeLineFeatures,
} from '../packages/extractor/dist/generic-dump/line-features.js';
import { surveyLines } from '../packages/extractor/dist/generic-dump/line-survey.js';
import { annotatedDumps } from './annotated-dumps.mjs';
import { FOLDS, foldOf, siteNameOf } from './hosts.mjs';

const [folder, out] = process.argv.slice(2);
if (out === undefined) {
  console.error('usage: write-line-features.mjs PAGES OUT');
  process.exit(2);
}

mkdirSync(out, { recursive: true });
const [features, labels, tokens, pages, texts] = [
  'features.f32',
  'labels.i8',
  'tokens.i32',
  'pages.ndjson',
  'texts.ndjson',
].map((name) => createWriteStream(join(out, name)));
const width = LINE_FEATURE_NAMES.length;
const row = createLineRow();
let done = 0;

for await (const { page, form, blocks, input, label, count } of annotatedDumps(folder)) {
  const dump = surveyLines(blocks, input);
  if (dump.lines.length !== label.length) throw new Error('labels and lines differ');
  const matrix = new Float32Array(width * dump.lines.length);
  for (const line of dump.lines) {
    writeLineFeatures(row, line, dump);
    if (row.at !== width) throw new Error('a group of features has lost count');
    matrix.set(row.values, line.index * width);
  }
  await written(features, Buffer.from(matrix.buffer));
  await written(labels, Buffer.from(label.buffer, label.byteOffset, label.byteLength));
  await written(tokens, Buffer.from(count.buffer, count.byteOffset, count.byteLength));
  const { id, set, lang } = page;
  const url = page.url ?? id;
  await written(
    pages,
    `${JSON.stringify({ id, url, set, lang, form, site: siteNameOf(url), fold: foldOf(url, FOLDS), blocks: label.length })}\n`,
  );
  await written(texts, `${JSON.stringify(dump.lines.map(({ block }) => block.text))}\n`);
  done += 1;
  if (done % 200 === 0) console.error(`${done} dumps`);
}
writeFileSync(join(out, 'names.json'), JSON.stringify(LINE_FEATURE_NAMES));
for (const stream of [features, labels, tokens, pages, texts]) stream.end();

function written(stream, chunk) {
  return stream.write(chunk) ? undefined : new Promise((resolve) => stream.once('drain', resolve));
}
