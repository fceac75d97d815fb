import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gzipEach, warcRecords } from '../../../../test/warc-builder.ts';
import type { InputPage } from './raw-page.ts';
import { readPages } from './read-pages.ts';

let file = '';

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'klartext-wacz-')), 'crawl.wacz');
});

afterEach(() => {
  rmSync(join(file, '..'), { recursive: true });
});

const RECORDS = warcRecords(3);
const ENTRIES = {
  'archive/a.warc.gz': gzipEach(RECORDS.slice(0, 2)),
  'archive/b.warc': Buffer.concat(RECORDS.slice(2)),
  'pages/pages.jsonl': Buffer.from('{"text":"no page"}\n'),
  'datapackage.json': Buffer.from('{}'),
};

test('the pages of all web archives in it, each with its entry', async () => {
  writeFileSync(file, zip(ENTRIES));
  expect(await read()).toMatchObject([
    { id: 'urn:https://news.example/1', source: { file, entry: 'archive/a.warc.gz', record: 1, offset: 0 } },
    { id: 'urn:https://news.example/2', source: { offset: gzipSync(RECORDS[0] ?? '').length } },
    { id: 'urn:https://news.example/3', source: { entry: 'archive/b.warc', record: 1 } },
  ]);
});

test('is told from its content', async () => {
  file = join(file, '..', 'crawl');
  writeFileSync(file, zip(ENTRIES));
  expect(await read()).toHaveLength(3);
});

test('a damaged entry loses none of the others', async () => {
  const damaged = Buffer.from(ENTRIES['archive/a.warc.gz']);
  damaged.fill(0x55, 50, 100);
  writeFileSync(file, zip({ ...ENTRIES, 'archive/a.warc.gz': damaged, 'archive/empty.warc': Buffer.alloc(0) }));
  const pages = await read();
  expect(pages.filter((page) => 'problem' in page)).toMatchObject([
    { problem: { kind: 'corrupt-compression' }, source: { entry: 'archive/a.warc.gz', offset: 0 } },
    { problem: { kind: 'empty-input' }, source: { entry: 'archive/empty.warc' } },
  ]);
  expect(pages.filter((page) => 'bytes' in page)).toHaveLength(2);
});

test('clipped anywhere it is never silent', async () => {
  const bytes = zip(ENTRIES);
  for (let length = 4; length < bytes.length; length += 7) {
    writeFileSync(file, bytes.subarray(0, length));
    expect((await read()).some((page) => 'problem' in page)).toBe(true);
  }
});

test('in a stream it cannot be read, and says so', async () => {
  writeFileSync(file, zip(ENTRIES));
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield readFileSync(file);
  }
  const pages: InputPage[] = [];
  for await (const { page } of readPages(['-'], { stdin: stdin() })) pages.push(page);
  expect(pages).toMatchObject([{ problem: { kind: 'not-html', message: expect.stringContaining('as a file') } }]);
});

async function read(): Promise<readonly InputPage[]> {
  const pages: InputPage[] = [];
  for await (const { page } of readPages([file])) pages.push(page);
  return pages;
}

/** A zip file; text entries are deflated, others stored. */
function zip(entries: Readonly<Record<string, Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const isPacked = !name.endsWith('.gz');
    const data = isPacked ? deflateRawSync(content) : content;
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(isPacked ? 8 : 0, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(Buffer.concat(locals).length);
    locals.push(Buffer.from('PK\x03\x04'), facts, Buffer.from(name), data);
    central.push(Buffer.from('PK\x01\x02\x14\0'), facts, Buffer.alloc(10), offset, Buffer.from(name));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, directory, end]);
}
