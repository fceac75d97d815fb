import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRecord } from '../../../../test/any-record.ts';
import { sampleArticle } from '../../../../test/sample-article.ts';
import type { PageRecord } from '../records/record.ts';
import { COLUMNS } from './columns.ts';
import { type Cell, rowOf } from './record-row.ts';

test('an article', () => {
  const article = sampleArticle({
    headline: 'Kopf',
    authors: [{ name: 'Ada', url: 'https://example.org/ada' }],
    keywords: ['Bau', 'Köln'],
    blocks: [{ kind: 'heading', text: 'Anlass', level: 2 }],
    commentCount: 3,
    isAccessibleForFree: false,
  });
  const record: PageRecord = {
    id: 7,
    source: { file: 'a.warc', record: 2, offset: 2 ** 40, url: 'https://example.org/', date: '2015-11-17' },
    status: 'ok',
    engine: { id: 'site', because: 'it says so' },
    encoding: 'utf-8',
    ms: 1.5,
    article: { ...article, html: '<article></article>' },
    ledger: [{ fate: 'body', text: 'Anlass', start: 0, end: 6 }],
  };
  expect(named(record)).toMatchObject({
    id: '7',
    status: 'ok',
    kind: null,
    source_file: 'a.warc',
    source_record: 2,
    source_offset: 2 ** 40,
    source_url: 'https://example.org/',
    source_date: '2015-11-17',
    headline: 'Kopf',
    kicker: null,
    authors: [{ name: 'Ada', url: 'https://example.org/ada', role: null }],
    agencies: [],
    keywords: ['Bau', 'Köln'],
    text: 'Anlass',
    blocks: [{ kind: 'heading', text: 'Anlass', level: 2 }],
    comment_count: 3,
    is_accessible_for_free: false,
    completeness: 'full',
    page_kind: 'article',
    confidence: 0.9,
    site: null,
    template: 'rich-text',
    engine: 'site',
    encoding: 'utf-8',
    ms: 1.5,
    html: '<article></article>',
    markdown: null,
    ledger: [{ fate: 'body', field: null, rule: null, because: null, text: 'Anlass', start: 0, end: 6 }],
  });
});

test('a page that failed has a row of the same width', () => {
  const { id, status, kind, message, ...rest } = named({ id: 'a', status: 'error', kind: 'io', message: 'Gone.' });
  expect({ id, status, kind, message }).toEqual({ id: 'a', status: 'error', kind: 'io', message: 'Gone.' });
  expect(new Set(Object.values(rest))).toEqual(new Set([null]));
});

test('whatever the record, each cell is of its column’s type, and no text holds a control character', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const row = rowOf(record);
      expect(row).toHaveLength(COLUMNS.length);
      for (const [at, { name, type }] of COLUMNS.entries())
        expect([name, matches(row[at]!, type)]).toEqual([name, true]);
      expect(JSON.stringify(row)).not.toMatch(/\\u(?:00[01]|d)|\\[bfr]|[\u007f-\u009f]/u);
    }),
  );
});

test('a number that a column cannot hold is left out', () => {
  const article = sampleArticle({ commentCount: 2 ** 60, confidence: Number.NaN });
  expect(named({ id: 'a', status: 'ok', article })).toMatchObject({ comment_count: null, confidence: null });
});

function named(record: PageRecord): Readonly<Record<string, Cell>> {
  const row = rowOf(record);
  return Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row[at]!]));
}

function matches(cell: Cell, type: (typeof COLUMNS)[number]['type']): boolean {
  if (cell === null) return true;
  if (type === 'integer') return Number.isSafeInteger(cell);
  if (type === 'string' || type === 'text') return typeof cell === 'string';
  if (type === 'number' || type === 'boolean') return typeof cell === type;
  if (!Array.isArray(cell)) return false;
  if (type === 'strings') return cell.every((item) => typeof item === 'string');
  const names = Object.keys(type).join();
  return cell.every((item) => Object.keys(item).join() === names);
}
