import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isFull } from '../../../../test/faults/extent.ts';
import { randomFrom } from '../../../../test/faults/random.ts';
import { gzipAll, gzipEach, ndjson, warcRecords } from '../../../../test/warc-builder.ts';
import type { InputPage } from './raw-page.ts';
import { readStream } from './read-stream.ts';

/** Turned over at random, in each kind of file. */
const FLIPS = isFull ? 2000 : 200;
const RECORDS = warcRecords(3);
const MEMBERS = RECORDS.map((record) => gzipSync(record));
const LINES = [1, 2, 3].map((id) => ndjson([{ id, text: `Zeile ${id} mit Wörtern ${(id * 7919).toString(36)}` }]));

/** Where each of some parts ends when they follow each other. */
function ends(parts: readonly Uint8Array[]): readonly number[] {
  let end = 0;
  return parts.map((part) => {
    end += part.length;
    return end;
  });
}

describe('clipped at every byte', () => {
  test('a web archive keeps what is whole, and tells of the rest', async () => {
    const bytes = Buffer.concat(RECORDS);
    const payloadEnds = ends(RECORDS).map((end) => end - 4);
    for (let length = 1; length < bytes.length; length++) {
      const { whole, lost } = await read('a.warc', bytes.subarray(0, length));
      const isCut = !payloadEnds.some((end) => length >= end && length <= end + 4);
      expect({ length, whole, isTold: lost > 0 }).toEqual({
        length,
        whole: payloadEnds.filter((end) => end <= length).length,
        isTold: isCut,
      });
    }
  });

  test('a web archive with a gzip member for each record does too', async () => {
    const bytes = gzipEach(RECORDS);
    for (let length = 1; length < bytes.length; length++) {
      const { whole, lost } = await read('a.warc.gz', bytes.subarray(0, length));
      const least = ends(MEMBERS).filter((end) => end <= length).length;
      expect(whole, `${length}`).toBeGreaterThanOrEqual(least);
      expect(whole, `${length}`).toBeLessThanOrEqual(least + 1);
      expect(lost > 0, `${length}`).toBe(!ends(MEMBERS).includes(length));
    }
  });

  test('a web archive in one gzip member does too', async () => {
    const bytes = gzipAll(RECORDS);
    let before = 0;
    for (let length = 1; length < bytes.length; length++) {
      const { whole, lost } = await read('a.warc.gz', bytes.subarray(0, length));
      expect(whole, `${length}`).toBeGreaterThanOrEqual(before);
      expect(lost, `${length}`).toBe(1);
      before = whole;
    }
    expect(before).toBe(3);
  });

  test.each([
    ['one member', gzipSync(Buffer.concat(LINES))],
    ['a member for each line', gzipEach(LINES)],
  ])('NDJSON in gzip does too: %s', async (_, bytes) => {
    const fine = ends(LINES.map((line) => gzipSync(line)));
    let before = 0;
    for (let length = 1; length < bytes.length; length++) {
      const { whole, lost } = await read('a.ndjson.gz', bytes.subarray(0, length));
      expect(whole, `${length}`).toBeGreaterThanOrEqual(before);
      if (!fine.includes(length)) expect(lost, `${length}`).toBe(1);
      before = whole;
    }
    expect(before).toBe(3);
  });

  test('a page in gzip is never half a page', async () => {
    const bytes = gzipSync('<p>Ein Absatz über die Brücke.</p>'.repeat(20));
    for (let length = 1; length < bytes.length; length++) {
      expect(await read('a.html.gz', bytes.subarray(0, length))).toEqual({ whole: 0, lost: 1 });
    }
  });
});

describe('with a bit turned over', () => {
  test('the records of all other gzip members come out as they are', async () => {
    const members = warcRecords(4).map((record) => gzipSync(record));
    const bytes = Buffer.concat(members);
    const fine = await pagesOf('a.warc.gz', bytes);
    const random = randomFrom(42);
    for (let n = 0; n < FLIPS; n++) {
      const at = Math.floor(random() * bytes.length);
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      const hit = ends(members).findIndex((end) => at < end);
      const pages = await pagesOf('a.warc.gz', damaged);
      const texts = pages.flatMap((page) => ('bytes' in page ? [textOf(page)] : []));
      const others = fine.filter((_, record) => record !== hit).map(textOf);
      expect(texts, `bit ${n} at ${at}`).toEqual(expect.arrayContaining(others));
      expect(texts.length === 4 || pages.length > texts.length, `bit ${n} at ${at}`).toBe(true);
      expect(new Set(texts.filter((text) => !fine.map(textOf).includes(text))), `bit ${n} at ${at}`).toEqual(new Set());
    }
  });

  test('no line of NDJSON in gzip is lost or changed in silence', async () => {
    const bytes = gzipEach(LINES);
    const fine = (await pagesOf('a.ndjson.gz', bytes)).map(textOf);
    const random = randomFrom(43);
    for (let n = 0; n < FLIPS; n++) {
      const at = Math.floor(random() * bytes.length);
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      const pages = await pagesOf('a.ndjson.gz', damaged);
      const isTold = pages.some((page) => 'problem' in page);
      expect(isTold || pages.map(textOf).join() === fine.join(), `bit ${n} at ${at}`).toBe(true);
    }
  });

  test.each(['a.warc', 'a.ndjson', 'a.warc.gz', 'a.ndjson.gz', 'a.html'])('%s is read to its end', async (name) => {
    const plain = name.includes('warc') ? Buffer.concat(RECORDS) : Buffer.concat(LINES);
    const bytes = name.endsWith('.gz') ? gzipSync(plain) : plain;
    const random = randomFrom(7);
    for (let n = 0; n < 100; n++) {
      const damaged = Buffer.from(bytes);
      const at = Math.floor(random() * bytes.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      expect((await pagesOf(name, damaged)).length).toBeGreaterThan(0);
    }
  });
});

async function read(file: string, bytes: Uint8Array): Promise<{ readonly whole: number; readonly lost: number }> {
  const pages = await pagesOf(file, bytes);
  const lost = pages.filter((page) => 'problem' in page).length;
  return { whole: pages.length - lost, lost };
}

async function pagesOf(file: string, bytes: Uint8Array): Promise<readonly InputPage[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  }
  const pages: InputPage[] = [];
  for await (const page of readStream(chunks(), { file })) pages.push(page);
  return pages;
}

function textOf(page: InputPage): string {
  return 'bytes' in page ? Buffer.from(page.bytes).toString('latin1') : '';
}
