import { expect, test } from 'vitest';
import { COLUMNS } from './columns.ts';
import { renderDatasetCard } from './dataset-card.ts';

test('the head says where the shards are, in which languages and how many', () => {
  const card = renderDatasetCard({ pages: 1234, shards: 2, languages: ['de-AT', 'no', 'de', 'x; y', 'Deutsch'] });
  expect(card.slice(0, card.indexOf('\n\n'))).toBe(`---
language:
  - "de"
  - "no"
size_categories:
  - 1K<n<10K
configs:
  - config_name: default
    data_files:
      - split: train
        path: data/train-*.parquet
---`);
});

test('it claims nothing that was not told', () => {
  const card = renderDatasetCard({ pages: 1, shards: 1 });
  expect(card).toContain('1 page in 1 file,');
  expect(card).not.toMatch(/licen[sc]e|language:|\| status/iu);
});

test.each([
  [0, 'n<1K'],
  [999, 'n<1K'],
  [1000, '1K<n<10K'],
  [5_000_000, '1M<n<10M'],
  [1e9, 'n>1B'],
])('%d pages are of size %s', (pages, size) => {
  expect(renderDatasetCard({ pages, shards: 1 })).toMatch(`---\nsize_categories:\n  - ${size}\nconfigs:`);
});

test('it counts the pages of each status, and explains every column', () => {
  const card = renderDatasetCard({ pages: 3, shards: 1, statuses: { ok: 2, error: 1 } });
  expect(card).toContain('| status | pages |\n| --- | ---: |\n| `ok` | 2 |\n| `error` | 1 |\n');
  const explained = Array.from(card.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gmu), ([, name]) => name);
  expect(explained).toEqual(COLUMNS.map(({ name }) => name));
  expect(card).toContain('| `authors` | list of `name`, `url`, `role` | the people who wrote it |');
});
