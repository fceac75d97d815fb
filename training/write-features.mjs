// Writes features and labels of annotated pages: node training/write-features.mjs PAGES OUT
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnasked } from '../packages/extractor/dist/generic/choose-blocks.js';
import { FEATURE_NAMES, featuresOf } from '../packages/extractor/dist/generic/features/features.js';
import { surveyPage } from '../packages/extractor/dist/generic/features/page-survey.js';
import { readWholePage, rootOf } from '../packages/extractor/dist/generic/whole-page.js';
import { annotatedPages } from './annotated-pages.mjs';
import { FOLDS, foldOf, siteNameOf } from './hosts.mjs';
import { labelsOf } from './labels.mjs';
import { createVariants, seeded } from './page-variants.mjs';
import { parsedPage } from './parsed-page.mjs';

const [folder, out] = process.argv.slice(2);
if (out === undefined) {
  console.error('usage: write-features.mjs PAGES OUT');
  process.exit(2);
}

mkdirSync(out, { recursive: true });
const features = createWriteStream(join(out, 'features.f32'));
const labels = createWriteStream(join(out, 'labels.i8'));
const tokens = createWriteStream(join(out, 'tokens.i32'));
const pages = createWriteStream(join(out, 'pages.ndjson'));
const texts = createWriteStream(join(out, 'texts.ndjson'));
const SEED = 11;
/** Of pages that are no articles no variants are made. */
const NO_ARTICLES = 'page-types';
const variantsOf = createVariants(seeded(SEED));
let done = 0;

for await (const page of annotatedPages(folder)) {
  const { tree, input, facts } = parsedPage(page);
  const { blocks } = readWholePage(tree, input);
  const root = rootOf(tree);
  if (root === undefined || blocks.length === 0) continue;
  const { label, count } = labelsOf(blocks, page.gold);
  const { id, set, lang } = page;
  const url = page.url ?? id;
  const fold = foldOf(url, FOLDS);
  const about = { url, set, lang, site: siteNameOf(url), fold };
  await writePage({ blocks, label, count }, { ...about, id }, { facts, root });
  done += 1;
  if (done % 100 === 0) console.error(`${done} pages`);
  if (page.gold.body === undefined || set === NO_ARTICLES) continue;
  const headline = blocks[surveyPage(blocks, { facts, root }).headline];
  const title = page.gold.title ?? headline?.text;
  const variants = variantsOf({ blocks, label, count, headline, title, lang }, fold);
  for (const [at, variant] of variants.entries())
    await writePage(variant, { ...about, id: `${id}#${at + 1}`, made: true }, { facts, root });
}
writeFileSync(join(out, 'names.json'), JSON.stringify(FEATURE_NAMES));
for (const stream of [features, labels, tokens, pages, texts]) stream.end();

async function writePage({ blocks, label, count }, about, { facts, root }) {
  const survey = surveyPage(blocks, { facts, root });
  const matrix = featuresOf(survey);
  const asked = label.map((each, index) => (isUnasked(survey.blocks[index], survey) ? -1 : each));
  if (matrix.length !== blocks.length * FEATURE_NAMES.length) throw new Error('a group of features has lost count');
  await written(features, Buffer.from(matrix.buffer));
  await written(labels, Buffer.from(asked.buffer));
  await written(tokens, Buffer.from(count.buffer));
  await written(pages, `${JSON.stringify({ ...about, blocks: blocks.length })}\n`);
  await written(texts, `${JSON.stringify(blocks.map((block) => [block.text, block.kind, describe(block)]))}\n`);
}

function written(stream, chunk) {
  return stream.write(chunk) ? undefined : new Promise((resolve) => stream.once('drain', resolve));
}

function describe({ owner, claim }) {
  const path = [];
  for (let each = owner; each?.name !== undefined && path.length < 4; each = each.parent) {
    path.push(each.name + (each.attribs.class ? `.${each.attribs.class.slice(0, 30)}` : ''));
  }
  return `${claim === undefined ? '' : '!'}${path.join(' < ')}`;
}
