// Writes features and roles of the lines of printed pages: node training/write-role-features.mjs OUT PAGES=DUMPS …
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleaners } from '../packages/cleaners/dist/index.js';
import { prepare } from '../packages/extractor/dist/article/prepare.js';
import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { openDump } from '../packages/extractor/dist/dump/open-dump.js';
import {
  createLineRow,
  LINE_FEATURE_NAMES,
  writeLineFeatures,
} from '../packages/extractor/dist/evidence/line-features.js';
import { ROLE } from '../packages/extractor/dist/evidence/roles.js';
import { createExtractor } from '../packages/extractor/dist/index.js';
import { variantsOf } from './dump-variants.mjs';
import { FOLDS, foldOf } from './hosts.mjs';
import { printedPages } from './printed-pages.mjs';
import { keyOf, keyOfLines, labelLines, squash } from './role-labels.mjs';

const [out, ...sources] = process.argv.slice(2);
if (sources.length === 0) {
  console.error('usage: write-role-features.mjs OUT PAGES=DUMPS …');
  process.exit(2);
}
/** A page teaches roles where its reading agrees so well with what was annotated. */
const LEAST_AGREEMENT = 0.9;
/** Lines so far from the article are all alike; one in so many is kept. */
const FAR = 40;
const ONE_IN = 5;

mkdirSync(out, { recursive: true });
const [features, labels, tokens, dumps] = ['features.f32', 'labels.i8', 'tokens.i32', 'dumps.ndjson'].map((name) =>
  createWriteStream(join(out, name)),
);
const { extract } = createExtractor({ cleaners });
const common = prepare(undefined);
const prepared = new Map(cleaners.map((cleaner) => [cleaner.site, prepare(cleaner)]));
const width = LINE_FEATURE_NAMES.length;
const row = createLineRow();
let count = 0;

for await (const page of printedPages(sources)) {
  const reading =
    page.reading ?? (await extract({ html: page.html, ...(page.url ? { url: page.url } : {}) }).catch(() => undefined));
  if (reading === undefined || !agrees(reading.article, page.gold)) continue;
  const key = page.roles === undefined ? keyOf(reading, page.html) : keyOfLines(page.roles);
  const gold = page.gold?.body === undefined ? undefined : squash(page.gold.body);
  for (const { printer, text } of page.dumps) {
    for (const variant of variantsOf(text, {
      key,
      id: `${page.id}/${printer}`,
      label: (lines) => labelLines(lines, key),
    })) {
      const site = variant.site ? prepared.get(reading.article.site ?? '') : undefined;
      await write(page, { printer, variant, key, gold, layers: site === undefined ? [common] : [site, common] });
    }
  }
  count += 1;
  if (count % 20 === 0) console.error(`${count} pages`);
}
writeFileSync(join(out, 'names.json'), JSON.stringify(LINE_FEATURE_NAMES));
for (const stream of [features, labels, tokens, dumps]) stream.end();

async function write(page, { printer, variant, key, gold, layers }) {
  const input = mendText(variant.text);
  if (!/\S/u.test(input)) return;
  const { survey } = openDump(input, { layers, url: variant.address ? page.url : undefined });
  const { lines } = survey;
  if (lines.length === 0) return;
  const roles = labelLines(
    lines.map(({ block }) => block.text),
    key,
  );
  const isBody = roles.map((role) => (role === ROLE.body ? 1 : 0));
  const [first, last] = [isBody.indexOf(1), isBody.lastIndexOf(1)];
  const kept = lines.filter(({ index, block }) => {
    if (block.claim !== undefined) return false;
    const far = Math.max(first - index, index - last);
    return first < 0 || far <= FAR || (index * 7919 + lines.length) % ONE_IN === 0;
  });
  const matrix = new Float32Array(width * kept.length);
  const label = new Int8Array(kept.length);
  const count = new Int32Array(kept.length);
  for (const [place, line] of kept.entries()) {
    writeLineFeatures(row, line, survey);
    if (row.at !== width) throw new Error('a group of features has lost count');
    matrix.set(row.values, place * width);
    label[place] = corrected(roles[line.index], line, gold);
    count[place] = Math.max(1, line.words.length);
  }
  await written(features, Buffer.from(matrix.buffer));
  await written(labels, Buffer.from(label.buffer));
  await written(tokens, Buffer.from(count.buffer));
  const fold = page.set === 'generic' ? foldOf(page.url ?? page.id, FOLDS) : foldOf(`x-${page.id}`, FOLDS);
  await written(
    dumps,
    `${JSON.stringify({ id: page.id, set: page.set, printer, form: variant.form, site: layers.length > 1, fold, lines: kept.length })}\n`,
  );
}

/** The gold knows better what is body; where the two disagree about prose, nothing is learned. */
function corrected(role, { block, isLong }, gold) {
  if (gold === undefined || !isLong) return role;
  const isGold = gold.includes(squash(block.text).slice(0, 200));
  const isBody = [ROLE.body, ROLE.teaser, ROLE.heading].includes(role);
  if (isGold === isBody) return role;
  return isGold ? ROLE.body : -1;
}

/** How far the text of a reading is the annotated one, by runs of four words. */
function agrees({ text, teaser = '' }, gold) {
  if (gold?.body === undefined) return gold === undefined;
  const [one, other] = [runsOf(`${teaser} ${text}`), runsOf(gold.body)];
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size) >= LEAST_AGREEMENT;
}

function runsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 4).join(' ')));
}

function written(stream, chunk) {
  return stream.write(chunk) ? undefined : new Promise((resolve) => stream.once('drain', resolve));
}
