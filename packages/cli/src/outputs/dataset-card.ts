import { COLUMNS, type Column } from './columns.ts';

export interface DatasetFacts {
  /** Rows in all shards. */
  readonly pages: number;
  readonly shards: number;
  /** Rows of each status. */
  readonly statuses?: Readonly<Record<string, number>>;
  /** Languages of the articles, BCP 47. */
  readonly languages?: Iterable<string>;
}

const LANGUAGE = /^[a-z]{2,3}(?=-|$)/u;
const SIZES: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
  [1e9, '100M<n<1B'],
];
const LARGEST = 'n>1B';

/**
 * The README.md of a folder that Hugging Face’s `datasets` loads, with the shards in `data/train-*.parquet`. Says what
 * the columns hold, and nothing of licence or origin, which only its maker knows. With a line feed at its end.
 */
export function renderDatasetCard(facts: DatasetFacts): string {
  return `${head(facts)}

# News articles

${count(facts.pages, 'page')} in ${count(facts.shards, 'file')}, read with Klartext: one row for each page, also for those that gave no article.
${statuses(facts)}
\`\`\`python
from datasets import load_dataset

pages = load_dataset("path/to/this/folder", split="train")
articles = pages.filter(lambda page: page["status"] == "ok")
\`\`\`

\`\`\`sql
SELECT headline, date_published, text FROM read_parquet('data/train-*.parquet') WHERE status = 'ok'; -- DuckDB
\`\`\`

## Columns

A cell is null where the page does not say.

| column | type | content |
| --- | --- | --- |
${COLUMNS.map(tableRow).join('\n')}
`;
}

function head({ pages, languages = [] }: DatasetFacts): string {
  const known = [...new Set(Array.from(languages, (each) => LANGUAGE.exec(each)?.[0] ?? ''))].filter(isThere).sort();
  return [
    '---',
    ...(known.length === 0 ? [] : ['language:', ...known.map((language) => `  - "${language}"`)]),
    'size_categories:',
    `  - ${SIZES.find(([limit]) => pages < limit)?.[1] ?? LARGEST}`,
    'configs:',
    '  - config_name: default',
    '    data_files:',
    '      - split: train',
    '        path: data/train-*.parquet',
    '---',
  ].join('\n');
}

function statuses({ statuses: counts = {} }: DatasetFacts): string {
  const rows = Object.entries(counts).map(([status, pages]) => `| \`${status}\` | ${pages} |`);
  return rows.length === 0 ? '' : ['', '| status | pages |', '| --- | ---: |', ...rows, ''].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function tableRow({ name, type, about }: Column): string {
  return `| \`${name}\` | ${typeName(type)} | ${about} |`;
}

function typeName(type: Column['type']): string {
  if (type === 'strings') return 'list of strings';
  if (typeof type === 'string') return type === 'text' ? 'string' : type;
  const fields = Object.keys(type).map((field) => `\`${field}\``);
  return `list of ${fields.join(', ')}`;
}

function isThere(text: string): boolean {
  return text !== '';
}
