import { existsSync } from 'node:fs';
import { DatasetError } from './formats/dataset-error.mjs';
import { contentBenchmark } from './formats/read-content-benchmark.mjs';
import { extractionBenchmark } from './formats/read-extraction-benchmark.mjs';
import { fundusResources } from './formats/read-fundus.mjs';
import { klartextPages } from './formats/read-klartext-pages.mjs';
import { trafilaturaEvaluation } from './formats/read-trafilatura.mjs';

const READERS = [klartextPages, extractionBenchmark, trafilaturaEvaluation, fundusResources, contentBenchmark];

/**
 * The sets of pages at a path, `{ name, format, pages() }` each, told by what the path holds. A page is `{ id, url?, lang?,
 * html | bytes, gold }`, or `{ id, unreadable }` with the reason. Throws a `DatasetError` where no format is recognised.
 */
export function setsAt(path) {
  if (!existsSync(path)) throw new DatasetError(`There is no ${path}.`);
  const reader = READERS.find((each) => each.recognises(path));
  if (reader !== undefined) return reader.setsOf(path).map((set) => ({ ...set, format: reader.format }));
  const known = READERS.map(({ format, looksLike }) => `\n  ${format}: ${looksLike}`).join('');
  throw new DatasetError(`${path} holds none of the known data sets:${known}`);
}
