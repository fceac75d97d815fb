// Packs model-*.json of a folder into model-*.bin: node training/pack-models.mjs MODELS
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWeights } from './pack-weights.mjs';

const DUMP = /^(model-\w+)\.json$/u;
const folder = process.argv[2];
for (const file of readdirSync(folder)) {
  const [, name] = DUMP.exec(file) ?? [];
  if (name === undefined) continue;
  const dump = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  writeFileSync(join(folder, `${name}.bin`), packWeights(dump));
}
