import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatasetError } from './dataset-error.mjs';
import { goldOf } from './gold.mjs';
import { pageOrReason, readJson, readPageFile } from './page-file.mjs';
import { pythonLiteral } from './python-literal.mjs';

const NAMES = ['evaldata.py', 'evaldata.json', 'eval_data.json', 'eval-data.json'];
const ASSIGNED = /^[A-Za-z_]+ *(?::[^=\n]*)?= *(?=\{)/mu;

/** Trafilatura's evaluation: `evaldata.py` (or the same as JSON) beside the folders `cache` and `eval` with its pages. */
export const trafilaturaEvaluation = {
  format: 'Trafilatura’s evaluation',
  looksLike: 'evaldata.py or evaldata.json, beside the folders cache or eval',
  recognises: (path) => fileOf(path) !== undefined,
  setsOf: (path) => [{ name: 'trafilatura', pages: () => readPages(fileOf(path)) }],
};

function fileOf(path) {
  const places = [...NAMES.map((name) => join(path, name)), ...NAMES.map((name) => join(path, 'tests', name))];
  return NAMES.includes(basename(path)) ? path : places.find(existsSync);
}

function* readPages(file) {
  const beside = dirname(file);
  const folders = [join(beside, 'cache'), join(beside, 'eval'), beside];
  for (const [url, page] of Object.entries(tableIn(file))) {
    yield pageOrReason(url, () => {
      if (typeof page?.file !== 'string') throw new DatasetError('it names no "file"');
      return { url, bytes: readPageFile(folders, page.file), gold: goldOf(namesKnown(page)) };
    });
  }
}

/** Only what is measured; an author is one text there, several parted by semicolons. */
function namesKnown({ with: wanted, without = [], title, date, author }) {
  const authors = typeof author === 'string' && author !== '' ? { authors: [author] } : {};
  return { with: wanted, without, title, date, ...authors };
}

function tableIn(file) {
  const table = file.endsWith('.json') ? readJson(file) : pythonTable(file);
  const isTable = typeof table === 'object' && table !== null && !Array.isArray(table);
  if (!isTable) throw new DatasetError(`${file} should hold pages by address`);
  return table;
}

function pythonTable(file) {
  const source = readFileSync(file, 'utf8');
  const found = ASSIGNED.exec(source);
  if (found === null) throw new DatasetError(`${file} assigns no dictionary`);
  try {
    return pythonLiteral(source, found.index + found[0].length);
  } catch (error) {
    throw new DatasetError(`${file} cannot be read: ${error.message}`, { cause: error });
  }
}
