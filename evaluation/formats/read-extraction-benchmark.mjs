import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError } from './dataset-error.mjs';
import { goldOf } from './gold.mjs';
import { pageOrReason, readJson, readPageFile } from './page-file.mjs';

const GOLD = 'ground-truth.json';

/** The article-extraction-benchmark of Zyte: `ground-truth.json` and `html/ID.html.gz`. */
export const extractionBenchmark = {
  format: 'article-extraction-benchmark',
  looksLike: `${GOLD} beside html/ID.html.gz`,
  recognises: (path) => existsSync(join(path, GOLD)),
  setsOf: (path) => [{ name: 'article-extraction-benchmark', pages: () => readPages(path, goldIn(path)) }],
};

function goldIn(path) {
  const file = join(path, GOLD);
  const pages = readJson(file);
  const isTable = typeof pages === 'object' && pages !== null && !Array.isArray(pages);
  if (!isTable) throw new DatasetError(`${file} should hold an object of pages by id`);
  return pages;
}

function* readPages(path, pages) {
  for (const [id, page] of Object.entries(pages)) {
    yield pageOrReason(id, () => ({
      url: page?.url,
      bytes: readPageFile([join(path, 'html')], `${id}.html`),
      gold: goldOf({ body: page?.articleBody }),
    }));
  }
}
