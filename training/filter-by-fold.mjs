// Reads {"id", "url", "html"} lines and prints {"id", "status", "article"} lines, each page read by the model that never
// saw its site: node training/filter-by-fold.mjs MODELS < pages.ndjson
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackModel } from '../packages/extractor/dist/generic/model/model.js';
import { linesOf } from './annotated-pages.mjs';
import { FOLDS, foldOf } from './hosts.mjs';
import { scoredPage } from './parsed-page.mjs';

const folder = process.argv[2];
const models = Array.from({ length: FOLDS }, (_, fold) => unpackModel(readFileSync(join(folder, `model-${fold}.bin`))));

for await (const line of linesOf(process.stdin)) {
  if (line === '') continue;
  const { id, url, html } = JSON.parse(line);
  const { status, article } = await scoredPage({ html, url }, models[foldOf(url ?? id, FOLDS)]);
  process.stdout.write(`${JSON.stringify({ id, status, article })}\n`);
}
