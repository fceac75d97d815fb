import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PageRecord } from '../records/record.ts';
import { csvHeader, csvLine } from './record-csv.ts';
import { writeCsv } from './write-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a header, and a line for each record, over what stood there', async () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'x'.repeat(10_000));
  await writeCsv(pages(3, 'ä'), path);
  const lines = [];
  for await (const record of pages(3, 'ä')) lines.push(csvLine(record));
  expect(readFileSync(path, 'utf8')).toBe(csvHeader() + lines.join(''));
});

test('without records there is the header alone', async () => {
  await writeCsv(pages(0, ''), join(folder, 'b.csv'));
  expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe(csvHeader());
});

test('many records are written piece by piece, and none is lost', async () => {
  await writeCsv(pages(300, 'x'.repeat(5000)), join(folder, 'c.csv'));
  expect(readFileSync(join(folder, 'c.csv'), 'utf8').split('\r\n')).toHaveLength(302);
});

test('a place that cannot be written is told as what it is', async () => {
  await expect(writeCsv(pages(1, ''), join(folder, 'none', 'a.csv'))).rejects.toMatchObject({ kind: 'output' });
});

test.runIf(existsSync('/dev/full'))('so is a full disk', async () => {
  const message = expect.stringContaining('the disk is full');
  await expect(writeCsv(pages(1, ''), '/dev/full')).rejects.toMatchObject({ kind: 'output', message });
});

test('a record that cannot be read ends it as it is', async () => {
  const problem = new RangeError('odd');
  const broken = (async function* (): AsyncGenerator<PageRecord> {
    yield { id: 1, status: 'ok' };
    throw problem;
  })();
  await expect(writeCsv(broken, join(folder, 'd.csv'))).rejects.toBe(problem);
});

async function* pages(count: number, message: string): AsyncGenerator<PageRecord> {
  for (let id = 0; id < count; id += 1) yield { id, status: 'error', kind: 'io', message };
}
