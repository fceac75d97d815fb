// Reads dumps by weights that saw neither the page nor, with `apart`, its printer: node training/filter-dumps-by-fold.mjs MODELS [roles|apart] [--ledger] < dumps.ndjson
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleaners } from '../packages/cleaners/dist/index.js';
import { prepare } from '../packages/extractor/dist/article/prepare.js';
import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { createSiteDetector } from '../packages/extractor/dist/detection/detect-site.js';
import { extractDump } from '../packages/extractor/dist/dump/extract-dump.js';
import { unpackModel } from '../packages/extractor/dist/generic/model/model.js';
import { linesOf } from './annotated-pages.mjs';
import { FOLDS, foldOf } from './hosts.mjs';
import { packWeights } from './pack-weights.mjs';

const [folder, kind = 'roles'] = process.argv.slice(2);
const models = Array.from({ length: FOLDS }, (_, fold) =>
  unpackModel(packWeights(JSON.parse(readFileSync(join(folder, `${kind}-${fold}.json`), 'utf8')))),
);
const prepared = new Map();
const kit = {
  detector: createSiteDetector(cleaners),
  preparedOf: (cleaner) => {
    if (!prepared.has(cleaner)) prepared.set(cleaner, prepare(cleaner));
    return prepared.get(cleaner);
  },
};

for await (const line of linesOf(process.stdin)) {
  if (line === '') continue;
  const { id, text, url } = JSON.parse(line);
  const page = id.split('/').at(-1).split('#')[0];
  const input = mendText(text);
  const { article, ledger } = extractDump(
    kit,
    { form: 'text', input, url },
    { engine: 'auto', model: models[foldOf(`x-${page}`, FOLDS)] },
  );
  console.log(JSON.stringify({ id, status: 'ok', article, ...(process.argv.includes('--ledger') ? { ledger } : {}) }));
}
