// Measures Klartext on the field's published data sets: node evaluation/evaluate.mjs DATASET… [OPTION…]
import { parseArgs } from 'node:util';
import { setsAt } from './datasets.mjs';
import { klartextEngine, readabilityEngine } from './engines.mjs';
import { DatasetError } from './formats/dataset-error.mjs';
import { measureSet } from './measure.mjs';
import { markdownReport, resultOf, textReport } from './report/report.mjs';

const USAGE = `usage: evaluate DATASET… [OPTION…]

  DATASET          a folder or file: annotated NDJSON, article-extraction-benchmark, Trafilatura’s evaluation,
                   Fundus’ parser test resources, Web Content Extraction Benchmark
  --models FOLDER  models of cross-validation, model-0.bin …; each page is read by the one that never saw its site
  --no-readability leave Readability out
  --lang CODE      only pages of a language        --limit N  only the first N pages of each set
  --by lang|fold   a row for each                  --worst N  the N pages of lowest F1
  --lede either    take each page’s F1 with or without the printed lede, whichever is better
  --json           all figures as JSON             --markdown the tables as Markdown`;

const OPTIONS = {
  models: { type: 'string' },
  'no-readability': { type: 'boolean', default: false },
  lang: { type: 'string' },
  limit: { type: 'string' },
  by: { type: 'string' },
  worst: { type: 'string' },
  lede: { type: 'string', default: 'always' },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};
const WHOLE = /^[1-9]\d{0,8}$/u;

try {
  const options = optionsOf(process.argv.slice(2));
  console.log(options === undefined ? USAGE : await evaluate(options));
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function evaluate({ paths, models, format, ...rest }) {
  const sets = paths.flatMap(setsAt);
  const engines = {
    klartext: klartextEngine(models),
    ...(rest.readability ? { readability: readabilityEngine() } : {}),
  };
  const measured = [];
  for (const set of sets) measured.push(await measureSet(set, { ...rest, engines, onPage: note }));
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (measured.every(({ pages }) => pages.length === 0)) throw nothingRead(measured);
  return format(resultOf(measured, { ...rest, models, engines: Object.keys(engines) }));
}

function optionsOf(args) {
  const { values, positionals: paths } = parsed(args);
  if (values.help) return undefined;
  if (paths.length === 0) throw new DatasetError(USAGE);
  oneOf('lede', values.lede, ['always', 'either']);
  if (values.by !== undefined) oneOf('by', values.by, ['lang', 'fold']);
  const { models, lang, by, lede } = values;
  const readability = !values['no-readability'];
  const counts = { limit: countOf('limit', values.limit), worst: countOf('worst', values.worst) ?? 0 };
  return { paths, models, lang, by, lede, readability, ...counts, format: formatOf(values) };
}

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new DatasetError(`${error.message}\n\n${USAGE}`, { cause: error });
  }
}

function formatOf({ json, markdown }) {
  if (json) return (result) => JSON.stringify(result, undefined, 2);
  return markdown ? markdownReport : textReport;
}

function oneOf(name, value, known) {
  if (!known.includes(value)) throw new DatasetError(`--${name} takes ${known.join(' or ')}.`);
}

function countOf(name, value) {
  if (value === undefined) return undefined;
  if (!WHOLE.test(value)) throw new DatasetError(`--${name} takes a number from 1.`);
  return Number(value);
}

function nothingRead(measured) {
  const reasons = measured.flatMap(({ unreadable }) => unreadable.map(({ id, because }) => `\n  ${id}: ${because}`));
  return new DatasetError(`No page could be measured.${reasons.join('')}`);
}

function note(set, pages) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${set}: ${pages} pages`);
}
