// Writes the weights of the roles of lines into the package: node training/ship-roles.mjs FEATURES MODELS [NAME]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packWeights } from './pack-weights.mjs';

const [features, models, name = 'roles-all'] = process.argv.slice(2);
const source = fileURLToPath(new URL('../packages/extractor/src/', import.meta.url));
const packed = Buffer.from(packWeights(JSON.parse(readFileSync(join(models, `${name}.json`), 'utf8'))));
writeFileSync(
  join(source, 'evidence/weights.ts'),
  `/** The learned weights as \`unpackModel\` reads them, in base64; made by \`training/\`. */\nexport const WEIGHTS: string =\n  '${packed.toString('base64')}';\n`,
);
writeFileSync(join(source, 'resolve/transitions.ts'), transitionsModule(features));
console.log(`${packed.length} bytes, ${gzipSync(packed).length} gzipped`);

/** How often a role stands right below another, against how often it stands anywhere: logarithms, from whole and cut dumps. */
function transitionsModule(folder) {
  const dumps = readFileSync(join(folder, 'dumps.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const labels = readFileSync(join(folder, 'labels.i8'));
  const roles = 17;
  const pairs = Array.from({ length: roles }, () => new Float64Array(roles).fill(0.5));
  const all = new Float64Array(roles).fill(0.5 * roles);
  let at = 0;
  for (const { lines, form, set } of dumps) {
    const own = [...labels.subarray(at, at + lines)].map((each) => (each > 127 ? -1 : each));
    at += lines;
    if (form === 'worn') continue;
    const weight = set === 'generic' ? 0.5 : 1;
    for (let line = 1; line < own.length; line += 1) {
      if (own[line] < 0 || own[line - 1] < 0) continue;
      pairs[own[line - 1]][own[line]] += weight;
      all[own[line]] += weight;
    }
  }
  const total = all.reduce((sum, each) => sum + each, 0);
  const rows = pairs.map((row) => {
    const sum = row.reduce((one, other) => one + other, 0);
    return [...row].map((count, role) => Number(Math.log(count / sum / (all[role] / total)).toFixed(2)));
  });
  const text = rows.map((row) => `  [${row.join(', ')}],`).join('\n');
  return `/** How much likelier a role is right below another than anywhere, as logarithms; made by \`training/\`. */\nexport const TRANSITIONS: readonly (readonly number[])[] = [\n${text}\n];\n`;
}
