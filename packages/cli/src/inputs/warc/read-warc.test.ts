import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  gzipEach,
  httpResponse,
  type WarcRecordParts,
  warcRecord,
  warcRecords,
} from '../../../../../test/warc-builder.ts';
import type { InputPage } from '../raw-page.ts';
import { readStream } from '../read-stream.ts';

const [FIRST = Buffer.alloc(0), LAST = Buffer.alloc(0)] = warcRecords(2);
const PAYLOAD = httpResponse(`<h1>between</h1><p>${'Absatz '.repeat(30)}`);

describe('a good record', () => {
  test('has its id, address, date and place', async () => {
    expect(await read(Buffer.concat([FIRST, LAST]))).toMatchObject([
      { id: 'urn:https://news.example/1', url: 'https://news.example/1', form: 'http' },
      {
        id: 'urn:https://news.example/2',
        source: {
          file: 'a.warc',
          record: 2,
          offset: FIRST.length,
          recordId: 'urn:https://news.example/2',
          url: 'https://news.example/2',
          date: '2024-05-06T07:08:09Z',
        },
      },
    ]);
  });

  test('has the place of its gzip member where it has one of its own', async () => {
    const first = gzipSync(FIRST);
    const pages = await read(gzipEach([FIRST, LAST]), 'a.warc.gz');
    expect(pages.map(({ source }) => source?.offset)).toEqual([0, first.length]);
  });

  test.each<[string, Partial<WarcRecordParts>, object]>([
    ['of version 1.1', { version: 'WARC/1.1' }, { form: 'http' }],
    ['with LF alone', { lineEnd: '\n' }, { form: 'http' }],
    ['without a trailer', { trailer: '' }, { form: 'http' }],
    ['with a folded line', { headers: ['WARC-Note: a', '  b'] }, { form: 'http' }],
    ['with __proto__', { headers: ['__proto__: x', 'constructor: y'] }, { form: 'http' }],
    ['with its length twice', { headers: [`Content-Length: ${PAYLOAD.length}`] }, { form: 'http' }],
    ['with a wrong length too', { headers: ['Content-Length: 3'] }, { form: 'http' }],
    ['with a space in the address', { url: 'https://news.example/a b' }, { url: 'https://news.example/a b' }],
    ['cut short', { headers: ['WARC-Truncated: length'] }, { source: { truncated: 'length' } }],
    ['without an id', { id: '' }, { id: `a.warc:${FIRST.length}` }],
    ['a resource', { type: 'resource', payload: '<p>A' }, { form: 'page', contentType: 'text/html' }],
    ['a text', { type: 'conversion', payload: 'A\nB' }, { form: 'text' }],
  ])('%s', async (_, parts, expected) => {
    const pages = await read(Buffer.concat([FIRST, warcRecord({ payload: PAYLOAD, ...parts }), LAST]));
    expect(pages).toHaveLength(3);
    expect(pages[1]).toMatchObject(expected);
    expect(pages[2]).toMatchObject({ id: 'urn:https://news.example/2' });
  });

  test('keeps its address within bounds', async () => {
    const pages = await read(warcRecord({ payload: PAYLOAD, url: `https://news.example/${'a'.repeat(2_000_000)}` }));
    expect(pages[0]?.source?.url).toHaveLength(4096);
  });

  test('with the same id as another is a page too', async () => {
    expect(await read(Buffer.concat([FIRST, FIRST]))).toHaveLength(2);
  });

  test('on how pages were fetched gives none', async () => {
    const about = ['warcinfo', 'request', 'metadata'].map((type) => warcRecord({ type, payload: 'a: b\r\n' }));
    expect(await read(Buffer.concat([...about, FIRST]))).toHaveLength(1);
  });
});

test.each<[string, Partial<WarcRecordParts>, string]>([
  ['a status', { payload: httpResponse('<p>Nein', { status: '404 Not Found' }) }, '404'],
  ['a picture', { payload: httpResponse('x', { headers: ['Content-Type: image/png'] }) }, 'image/png'],
  ['a revisit', { type: 'revisit' }, 'revisit'],
  ['a later segment', { type: 'continuation' }, 'segments'],
  ['an unknown type', { type: 'x-thing' }, 'x-thing'],
])('%s is passed over, and says so', async (_, parts, message) => {
  const pages = await read(Buffer.concat([FIRST, warcRecord({ payload: PAYLOAD, ...parts }), LAST]));
  expect(pages[1]).toMatchObject({ status: 'skipped', problem: { kind: 'not-html' } });
  expect(pages[1]).toHaveProperty('problem.message', expect.stringContaining(message));
  expect(pages).toHaveLength(3);
});

describe('a bad record loses no other', () => {
  test.each<[string, Partial<WarcRecordParts>]>([
    ['no length', { length: null }],
    ['a negative length', { length: -5 }],
    ['a length in words', { length: '12abc' }],
    ['a length that is too large', { length: PAYLOAD.length + 100 }],
    ['a length that reaches beyond the next record', { length: PAYLOAD.length + FIRST.length + 100 }],
    ['a length of 30 MiB', { length: 30 * 1024 * 1024 }],
    ['a length of 1e18', { length: '1000000000000000000' }],
    ['a length that is too small', { length: 50 }],
    ['no type', { type: '' }],
    ['an unfinished head', { trailer: 'WARC/1.0\r\nWARC-Type: response\r\n' }],
  ])('%s', async (_, parts) => {
    const bad = warcRecord({ payload: PAYLOAD, ...parts });
    for (const [bytes, file] of [
      [Buffer.concat([FIRST, bad, LAST]), 'a.warc'],
      [gzipEach([FIRST, bad, LAST]), 'a.warc.gz'],
    ] as const) {
      const pages = await read(bytes, file);
      const offset = file === 'a.warc' ? FIRST.length : gzipSync(FIRST).length;
      expect(pages[0]).toHaveProperty('bytes');
      expect(pages.at(-1)).toMatchObject({ id: 'urn:https://news.example/2', form: 'http' });
      const lost = pages.filter((page) => 'problem' in page);
      expect(lost).toMatchObject([{ problem: { kind: 'malformed-record' } }]);
      if (parts.trailer === undefined) expect(lost[0]?.source).toMatchObject({ file, record: 2, offset });
    }
  });

  test('that swallows exactly the next one shows where members tell', async () => {
    const next = warcRecord({ payload: PAYLOAD, id: 'swallowed' });
    const bad = warcRecord({ payload: PAYLOAD, length: PAYLOAD.length + 4 + next.length - 4 });
    const pages = await read(gzipEach([FIRST, bad, next, LAST]), 'a.warc.gz');
    expect(pages).toMatchObject([{}, { problem: { kind: 'malformed-record' } }, { id: 'swallowed' }, {}]);
  });

  test('garbage between two is told, and both are kept', async () => {
    const pages = await read(Buffer.concat([FIRST, Buffer.from('garbage\r\nmore\r\n'), LAST]));
    expect(pages).toMatchObject([
      { form: 'http' },
      { problem: { kind: 'malformed-record' }, source: { offset: FIRST.length - 4 } },
      { form: 'http' },
    ]);
  });

  test('that is larger than a page is passed over', async () => {
    const large = warcRecord({ payload: Buffer.alloc(21 * 1024 * 1024, 'Absatz ') });
    expect(await read(Buffer.concat([FIRST, large, LAST]))).toMatchObject([
      { form: 'http' },
      { problem: { kind: 'too-large' } },
      { form: 'http' },
    ]);
  });
});

test('a page about web archives is no record', async () => {
  const payload = httpResponse('<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>');
  const pages = await read(Buffer.concat([warcRecord({ payload }), LAST]));
  expect(pages).toMatchObject([{ form: 'http', bytes: payload }, { form: 'http' }]);
});

test('what is only named like a web archive is none', async () => {
  expect(await read(Buffer.from('<p>A'))).toMatchObject([{ problem: { kind: 'malformed-record' } }]);
});

async function read(bytes: Uint8Array, file = 'a.warc'): Promise<readonly InputPage[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }
  const pages: InputPage[] = [];
  for await (const page of readStream(chunks(), { file })) pages.push(page);
  return pages;
}
