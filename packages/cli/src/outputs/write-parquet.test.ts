import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { afterAll, expect, test } from 'vitest';
import { anyRecord } from '../../../../test/any-record.ts';
import { sampleArticle } from '../../../../test/sample-article.ts';
import type { PageRecord } from '../records/record.ts';
import { COLUMNS } from './columns.ts';
import { rowOf } from './record-row.ts';
import { writeParquet } from './write-parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-parquet-'));
const path = join(folder, 'a.parquet');
afterAll(() => rmSync(folder, { recursive: true }));

test('whatever the records hold, they read back as their rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRecord, { maxLength: 8 }), async (records) => {
      await writeParquet(each(records), path);
      expect(await rowsIn(path)).toEqual(records.map(named));
    }),
    { numRuns: 60 },
  );
});

test('no records are a file without rows, and every file has the same schema', async () => {
  const article: PageRecord = { id: 1, status: 'ok', article: sampleArticle({ headline: 'Kopf', keywords: ['a'] }) };
  const schemas = [];
  for (const records of [[], [article], [{ id: 1, status: 'error', kind: 'io' } as const]]) {
    await writeParquet(each(records), path);
    expect(await rowsIn(path)).toHaveLength(records.length);
    schemas.push((await metadataOf(path)).schema);
  }
  expect(schemas[1]).toEqual(schemas[0]);
  expect(schemas[2]).toEqual(schemas[0]);
});

test('a file of much text has several groups of rows, none much larger than 16 MB', async () => {
  const records = Array.from({ length: 50 }, (_, id): PageRecord => {
    return { id, status: 'ok', article: sampleArticle({ headline: `${id}`, teaser: `${id} `.repeat(300_000) }) };
  });
  writeFileSync(path, 'what stood there before');
  await writeParquet(each(records), path);
  const { row_groups } = await metadataOf(path);
  expect(row_groups.length).toBeGreaterThan(2);
  for (const { total_byte_size } of row_groups) expect(Number(total_byte_size)).toBeLessThan(2e7);
  const read = await rowsIn(path);
  expect(read.map(({ id, headline, teaser }) => ({ id, headline, teaser }))).toEqual(
    records.map(({ id, article }) => ({ id: `${id}`, headline: `${id}`, teaser: article?.teaser })),
  );
});

test('a place that cannot be written is told as what it is', async () => {
  await expect(writeParquet(each([]), join(folder, 'none', 'a'))).rejects.toMatchObject({ kind: 'output' });
});

test.runIf(existsSync('/dev/full'))('so is a full disk', async () => {
  const message = expect.stringContaining('the disk is full');
  await expect(writeParquet(each([]), '/dev/full')).rejects.toMatchObject({ kind: 'output', message });
});

async function* each(records: readonly PageRecord[]): AsyncGenerator<PageRecord> {
  yield* records;
}

async function rowsIn(file: string): Promise<Record<string, unknown>[]> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file), compressors });
  return rows.map((row) => plain(COLUMNS.map(({ name }) => [name, row[name] ?? null])));
}

async function metadataOf(file: string): Promise<FileMetaData> {
  return parquetMetadataAsync(await asyncBufferFromFile(file));
}

function named(record: PageRecord): Readonly<Record<string, unknown>> {
  const row = rowOf(record);
  return plain(COLUMNS.map(({ name }, at) => [name, row[at]]));
}

function plain(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return JSON.parse(JSON.stringify(Object.fromEntries(entries), (_, item) => comparable(item)));
}

// The reader drops a byte order mark that the file holds.
function comparable(item: unknown): unknown {
  if (typeof item === 'string') return item.replace(/^\ufeff+/u, '');
  return typeof item === 'bigint' ? Number(item) : item;
}
