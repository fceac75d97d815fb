import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFailedPages } from './failed-pages.ts';

const bytes = Buffer.from('');
let folder = '';
let records = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-failed-'));
  records = join(folder, 'records.ndjson');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('pages of an earlier run', () => {
  test('failed where their record says so, by place, whatever their id', async () => {
    write(records, [
      { id: 'a', status: 'error', source: { file: 'x.ndjson', record: 1, offset: 0 } },
      { id: 'b', status: 'ok', source: { file: 'x.ndjson', record: 2, offset: 9 } },
      { id: 'c', status: 'empty', source: { file: 'x.ndjson', record: 3, offset: 20 } },
      { id: 'd', status: 'error', source: { file: 'y.wacz', entry: 'e', record: 1, offset: 0 } },
    ]);
    const { has: failed } = await readFailedPages(records);
    const isFailed = (file: string, place: object = {}) =>
      failed({ id: '?', source: { file, ...place }, form: 'page', bytes });
    expect(isFailed('x.ndjson', { record: 1, offset: 0 })).toBe(true);
    expect(isFailed('x.ndjson', { record: 2, offset: 9 })).toBe(false);
    expect(isFailed('x.ndjson', { record: 3, offset: 20 })).toBe(false);
    expect(isFailed('z.ndjson', { record: 1, offset: 0 })).toBe(false);
    expect(isFailed('y.wacz', { entry: 'e', record: 1, offset: 0 })).toBe(true);
    expect(isFailed('y.wacz', { entry: 'other', record: 1, offset: 0 })).toBe(false);
  });

  test('a file that could not be read stands for every page in it', async () => {
    write(records, [{ id: 'x.warc', status: 'error', source: { file: 'x.warc' } }]);
    const { has: failed } = await readFailedPages(records);
    expect(failed({ id: 'p', source: { file: 'x.warc', record: 7, offset: 9 }, form: 'http', bytes })).toBe(true);
    expect(failed({ id: 'p', source: { file: 'y.warc', record: 7, offset: 9 }, form: 'http', bytes })).toBe(false);
  });

  test('a packed page that broke off is read again when it is whole', async () => {
    write(records, [{ id: 'x.gz', status: 'error', source: { file: 'x.gz', offset: 0 } }]);
    expect((await readFailedPages(records)).has({ id: 'x.gz', source: { file: 'x.gz' }, form: 'page', bytes })).toBe(
      true,
    );
  });

  test('an entry of an archive that could not be read stands for every page in it', async () => {
    write(records, [{ id: 'y.wacz:e', status: 'error', source: { file: 'y.wacz', entry: 'e' } }]);
    const { has: failed } = await readFailedPages(records);
    const isFailed = (entry: string) =>
      failed({ id: 'p', source: { file: 'y.wacz', entry, record: 1, offset: 0 }, form: 'http', bytes });
    expect([isFailed('e'), isFailed('other')]).toEqual([true, false]);
  });

  test('without a place they are known by their id', async () => {
    write(records, [{ id: 'a', status: 'error' }]);
    const { has: failed } = await readFailedPages(records);
    expect(failed({ id: 'a', form: 'html', bytes })).toBe(true);
    expect(failed({ id: 'b', form: 'html', bytes })).toBe(false);
  });

  test('in a folder, its list of them is read', async () => {
    write(join(folder, 'failed.ndjson'), [{ id: 'a', status: 'error' }]);
    expect((await readFailedPages(folder)).has({ id: 'a', form: 'html', bytes })).toBe(true);
  });
});

describe('there is nothing to read again', () => {
  test('when none failed', async () => {
    write(records, [{ id: 'a', status: 'ok' }]);
    await expect(readFailedPages(records)).rejects.toMatchObject({
      kind: 'io',
      message: expect.stringContaining('No page failed'),
    });
  });

  test('when the run of a folder is finished, and has no list of them', async () => {
    write(join(folder, 'report.json'), [{}]);
    await expect(readFailedPages(folder)).rejects.toThrow('No page failed');
  });

  test('when a folder holds no finished run, and it says so', async () => {
    await expect(readFailedPages(folder)).rejects.toMatchObject({
      kind: 'io',
      message: expect.stringContaining('no finished run'),
    });
    mkdirSync(join(folder, '.klartext'));
    await expect(readFailedPages(folder)).rejects.toThrow('no finished run');
  });

  test('when there is no such file', async () => {
    await expect(readFailedPages(join(folder, 'none'))).rejects.toMatchObject({ kind: 'io' });
  });

  test.each(['{"id":', 'null', '7', '"error"'])('when a line is no record: %s', async (line) => {
    writeFileSync(records, `{"id":"a","status":"error"}\n\n${line}\n`);
    await expect(readFailedPages(records)).rejects.toMatchObject({ kind: 'malformed-json' });
  });
});

function write(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
