import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FieldNames } from './field-names.ts';
import type { InputPage } from './raw-page.ts';
import { type Position, readPages } from './read-pages.ts';

let file = '';

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'klartext-parquet-')), 'pages');
});

afterEach(() => {
  rmSync(join(file, '..'), { recursive: true });
});

const HTML: ColumnSource = { name: 'html', data: ['<p>ä', '<p>b', null], type: 'STRING' };
const IDS: ColumnSource = { name: 'id', data: [7n, 8n, 9n], type: 'INT64' };
const URLS: ColumnSource = { name: 'url', data: ['https://a.example/', null, null], type: 'STRING' };

test('a row is a page, with its id and address; a row without is lost', async () => {
  write([IDS, URLS, HTML, { name: 'other', data: [1, 2, 3] }]);
  expect(await read()).toMatchObject([
    { id: 7, url: 'https://a.example/', form: 'html', bytes: Buffer.from('<p>ä'), source: { file, record: 1 } },
    { id: 8, form: 'html', source: { record: 2 } },
    { id: 9, problem: { kind: 'malformed-record' }, source: { record: 3 } },
  ]);
});

test('bytes stay bytes, and texts and Base64 are known', async () => {
  write([
    { name: 'html', data: [Uint8Array.of(0x80, 0xff), null, null], type: 'BYTE_ARRAY' },
    { name: 'text', data: [null, 'Text', null], type: 'STRING' },
    { name: 'bodyBase64', data: [null, null, Buffer.from([0xe4]).toString('base64')], type: 'STRING' },
    { name: 'contentType', data: ['text/html; charset=koi8-r', null, 'text/plain'], type: 'STRING' },
  ]);
  expect(await read()).toMatchObject([
    { id: `${file}:1`, form: 'page', bytes: Buffer.from([0x80, 0xff]), contentType: 'text/html; charset=koi8-r' },
    { form: 'text', bytes: Buffer.from('Text') },
    { form: 'page', bytes: Buffer.from([0xe4]), contentType: 'text/plain' },
  ]);
});

test('columns can have other names', async () => {
  write([
    { ...IDS, name: 'doi' },
    { ...HTML, name: 'content' },
  ]);
  expect(await read({ id: 'doi', html: 'content' })).toMatchObject([{ id: 7, form: 'html' }, { id: 8 }, { id: 9 }]);
});

describe('many rows', () => {
  const rows = 5000;
  const pages = Array.from({ length: rows }, (_, n) => `<p>${'Absatz '.repeat(300)}${n}`);

  beforeEach(() => write([{ name: 'html', data: pages, type: 'STRING' }], 2000));

  test('come in their order, over slices and row groups', async () => {
    const found = await read();
    expect(found.map(({ source }) => source?.record)).toEqual(pages.map((_, n) => n + 1));
    expect(found.every((page, n) => 'bytes' in page && Buffer.from(page.bytes).toString() === pages[n])).toBe(true);
  });

  test.each([1, 999, 1000, 2000, 4999])('can be read from behind page %i', async (passed) => {
    const rest = await read({}, { files: 0, pages: passed });
    expect(rest[0]?.source?.record).toBe(passed + 1);
    expect(rest[0]).toMatchObject({ bytes: Buffer.from(pages[passed] ?? '') });
    expect(rest).toHaveLength(rows - passed);
  });
});

test('a file without a column of pages says which it has', async () => {
  write([IDS]);
  expect(await read()).toMatchObject([
    { problem: { kind: 'malformed-record', message: expect.stringMatching(/only id\.$/u) } },
  ]);
});

test('a damaged file gives one lost page behind what could be read', async () => {
  write([HTML]);
  const bytes = readFileSync(file);
  for (const length of [4, 20, bytes.length - 5]) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(await read()).toMatchObject([{ problem: { kind: 'malformed-record' } }]);
  }
  for (let at = 4; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    writeFileSync(file, damaged);
    const kinds = (await read()).flatMap((page) => ('problem' in page ? [page.problem.kind] : []));
    expect(kinds).not.toContain('internal');
  }
});

test('behind any page of a damaged file, the same pages come as when it is read at once', async () => {
  const html = Array.from({ length: 3000 }, (_, n) => `<p>${n} ${'Absatz '.repeat(n % 50)}`);
  const columns: ColumnSource[] = [{ name: 'html', data: html, type: 'STRING', encoding: 'PLAIN' }];
  writeFileSync(
    file,
    Buffer.from(
      parquetWriteBuffer({ columnData: columns, rowGroupSize: 1500, codec: 'UNCOMPRESSED', pageSize: 20_000 }),
    ),
  );
  const bytes = readFileSync(file);
  const inSecondSlice = bytes.indexOf('<p>1200 ') - 4;
  bytes.fill(0xff, inSecondSlice, inSecondSlice + 4);
  writeFileSync(file, bytes);
  const whole = await read();
  expect(whole.at(-1)).toMatchObject({ source: { record: 1001 }, problem: { kind: 'malformed-record' } });
  expect(whole).toHaveLength(1001);
  for (const passed of [1, 500, 999, 1000, 1001]) {
    const rest = await read({}, { files: 0, pages: passed });
    expect(rest.map(({ source }) => source?.record)).toEqual(whole.slice(passed).map(({ source }) => source?.record));
  }
});

test('in a stream it cannot be read, and says so', async () => {
  write([HTML]);
  writeFileSync(file, gzipSync(readFileSync(file)));
  expect(await read()).toMatchObject([
    { problem: { kind: 'not-html', message: expect.stringContaining('as a file') } },
  ]);
});

function write(columnData: ColumnSource[], rowGroupSize = 2): void {
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize })));
}

async function read(fields: FieldNames = {}, after?: Position): Promise<readonly InputPage[]> {
  const pages: InputPage[] = [];
  for await (const { page } of readPages([file], { fields, after })) {
    pages.push('bytes' in page ? { ...page, bytes: Buffer.from(page.bytes) } : page);
  }
  return pages;
}
