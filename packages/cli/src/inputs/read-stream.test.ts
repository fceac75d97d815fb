import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { InputItem } from './input-item.ts';
import { readStream, type StreamOptions } from './read-stream.ts';

const LINES = '{"id":1,"html":"<p>a"}\n{"text":"b"}\n';

test.each([
  ['plain', Buffer.from(LINES)],
  ['with a byte order mark', Buffer.from(`\ufeff${LINES}`)],
  ['gzipped', gzipSync(LINES)],
])('NDJSON is told from its content: %s', async (_, bytes) => {
  expect(await read(bytes)).toMatchObject([
    { id: 1, page: { html: '<p>a' } },
    { id: 'in:2', page: { text: 'b' }, source: { file: 'in', record: 2 } },
  ]);
});

test.each([
  ['HTML', '<p>a {"html": 1}'],
  ['a dump', 'Erste Zeile\n{"html": "x"}\n'],
  ['other JSON', '{"name":"x"}\n'],
  ['nothing', ''],
])('%s is one page', async (_, text) => {
  expect(await read(Buffer.from(text))).toMatchObject([{ id: 'in', page: text, source: { file: 'in' } }]);
  expect(await read(gzipSync(text))).toMatchObject([{ id: 'in', page: text, source: { file: 'in' } }]);
});

test('a name that says NDJSON is believed', async () => {
  expect(await read(Buffer.from('{"id":7}\n'), { form: 'ndjson' })).toMatchObject([
    { id: 7, kind: 'malformed-record' },
  ]);
});

test('a page over 20 MiB is too large, and one that inflates to that goes over the limit', async () => {
  const page = Buffer.alloc(20 * 1024 * 1024 + 1, noise());
  expect(await read(page)).toMatchObject([{ id: 'in', kind: 'too-large' }]);
  expect(await read(gzipSync(page))).toMatchObject([{ id: 'in', kind: 'decompression-limit' }]);
});

test('a web archive is no page', async () => {
  expect(await read(Buffer.from('WARC/1.0\r\n'))).toMatchObject([{ kind: 'not-html' }]);
});

async function read(bytes: Uint8Array, options: Partial<StreamOptions> = {}): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }
  const settled: unknown[] = [];
  for await (const item of readStream(chunks(), { file: 'in', ...options })) settled.push(await settle(item));
  return settled;
}

async function settle({ id, source, load }: InputItem): Promise<unknown> {
  try {
    const page = await load();
    return { id, source, page: 'bytes' in page ? Buffer.from(page.bytes).toString() : page };
  } catch (error) {
    return { id, source, kind: (error as { kind: string }).kind };
  }
}

function noise(): Uint8Array {
  return Uint8Array.from({ length: 5000 }, (_, at) => 32 + ((at * at * 31 + at * 7) % 90));
}
