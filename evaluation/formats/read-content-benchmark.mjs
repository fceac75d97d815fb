import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatasetError } from './dataset-error.mjs';
import { goldOf } from './gold.mjs';
import { pageOrReason, readPageFile } from './page-file.mjs';

const MARK = '"main_content"';

/** The Web Content Extraction Benchmark: for each page `NAME.json` with the truth, and `NAME.html` beside it or in `html/`. */
export const contentBenchmark = {
  format: 'Web Content Extraction Benchmark',
  looksLike: 'NAME.json with "main_content" beside NAME.html',
  recognises: (path) => truthsIn(path).some((file) => readFileSync(file, 'utf8').includes(MARK)),
  setsOf: (path) => [{ name: 'web-content-extraction-benchmark', pages: () => readPages(path) }],
};

function truthsIn(path) {
  if (!statSync(path).isDirectory()) return [];
  const files = readdirSync(path, { recursive: true }).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => join(path, file));
}

function* readPages(path) {
  for (const file of truthsIn(path)) {
    const name = basename(file, '.json');
    const folder = dirname(file);
    const source = readFileSync(file, 'utf8');
    if (!source.includes(MARK)) continue;
    yield pageOrReason(file.slice(path.length + 1, -'.json'.length), () => {
      const { url, truth } = truthIn(source);
      const bytes = readPageFile([folder, join(folder, 'html'), join(folder, '../html')], `${name}.html`);
      return { url, bytes, gold: goldOf(truth) };
    });
  }
}

function truthIn(source) {
  const page = JSON.parse(source);
  const truth = page?.ground_truth ?? page;
  if (truth?.main_content === undefined) throw new DatasetError('it has no "main_content"');
  const { main_content: body, title, author, publish_date: date, with: wanted, without } = truth;
  const authors = author === undefined || author === null || author === '' ? [] : [author].flat();
  return { url: page.url ?? truth.url, truth: { body, title, date, authors, with: wanted, without } };
}
