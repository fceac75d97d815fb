import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { warcRecords } from '../../../../test/warc-builder.ts';
import { readStream, type StreamOptions } from './read-stream.ts';

const LINES = '{"id":1,"html":"<p>a"}\n{"text":"b"}\n';

describe('NDJSON is told from its content', () => {
  test.each([
    ['plain', Buffer.from(LINES)],
    ['with a byte order mark', Buffer.from(`\ufeff${LINES}`)],
    ['behind blank lines', Buffer.from(`\n \r\n${LINES}`)],
    ['gzipped', gzipSync(LINES)],
    ['gzipped twice', gzipSync(gzipSync(LINES))],
  ])('%s', async (_, bytes) => {
    const pages = await read(bytes);
    expect(pages).toMatchObject([{ form: 'line' }, { form: 'line', page: '{"text":"b"}', source: { file: 'in' } }]);
  });

  test('with fields of other names', async () => {
    const lines = Buffer.from('{"a":1,"content":"<p>a"}\n{"content":"b"}\n');
    expect(await read(lines, { fields: { html: 'content' } })).toHaveLength(2);
    expect(await read(lines)).toHaveLength(1);
  });

  test('a name that says so is believed', async () => {
    expect(await read(Buffer.from('<p>\n{"id":7}\n'), { file: 'a.ndjson' })).toMatchObject([
      { id: 'a.ndjson:1', form: 'line' },
      { id: 'a.ndjson:2', form: 'line' },
    ]);
  });
});

test.each([
  ['HTML', '<p>a {"html": 1}'],
  ['a dump', 'Erste Zeile\n{"html": "x"}\n'],
  ['a dump like a letter', 'Berlin: Erste Zeile\nZweite\n\nDritte\n'],
  ['other JSON', '{"name":"x"}\n'],
])('%s is one page', async (_, text) => {
  expect(await read(Buffer.from(text))).toMatchObject([{ id: 'in', page: text, source: { file: 'in' } }]);
  expect(await read(gzipSync(text))).toMatchObject([{ id: 'in', page: text, source: { file: 'in' } }]);
});

describe('a packed page', () => {
  const text = `<p>${'Ein Absatz über die Brücke. '.repeat(20)}`;

  test.each([
    ['in brotli, by its name', 'a.html.br', brotliCompressSync(text)],
    ['not in brotli though its name says so', 'a.html.br', Buffer.from(text)],
    ['not in gzip though its name says so', 'a.html.gz', Buffer.from(text)],
    ['in gzip though its name does not say so', 'a.html', gzipSync(text)],
  ])('%s', async (_, file, bytes) => {
    expect(await read(bytes, { file })).toMatchObject([{ id: file, form: 'page', page: text }]);
  });

  test('in brotli that breaks off or is damaged is lost', async () => {
    const packed = brotliCompressSync(text);
    expect(await read(packed.subarray(0, -9), { file: 'a.br' })).toMatchObject([{ kind: 'truncated-input' }]);
    const damaged = Buffer.from(packed).fill(0xff, 10, 40);
    expect(await read(damaged, { file: 'a.br' })).toMatchObject([{ kind: 'corrupt-compression' }]);
  });

  test('is there though garbage stands behind it, which is told', async () => {
    expect(await read(Buffer.concat([gzipSync(text), Buffer.from('garbage')]))).toMatchObject([
      { id: 'in', page: text },
      { id: `in:${gzipSync(text).length}`, kind: 'corrupt-compression' },
    ]);
  });

  test('three times over is left to be told as no page', async () => {
    const packed = gzipSync(text);
    expect(await read(gzipSync(gzipSync(packed)))).toMatchObject([{ page: packed.toString() }]);
  });
});

test.each([
  ['plain', (page: Buffer) => page],
  ['gzipped', gzipSync],
  ['in brotli', brotliCompressSync],
  ['in zstd', zstdStored],
])('a stream that is %s is closed where reading it ends early', async (name, pack) => {
  const bytes = pack(Buffer.alloc(20 * 1024 * 1024 + 1, noise()));
  let isClosed = false;
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield bytes;
    } finally {
      isClosed = true;
    }
  }
  const file = name === 'in brotli' ? 'a.br' : 'a';
  for await (const page of readStream(stream(), { file })) expect(page).toHaveProperty('problem');
  await vi.waitUntil(() => isClosed);
});

test('a page over 20 MiB is too large, and one that inflates to that goes over the limit', async () => {
  const page = Buffer.alloc(20 * 1024 * 1024 + 1, noise());
  expect(await read(page)).toMatchObject([{ id: 'in', kind: 'too-large' }]);
  expect(await read(gzipSync(page))).toMatchObject([{ id: 'in', kind: 'decompression-limit' }]);
});

test('a web archive is told from its content, packed or not', async () => {
  const archive = Buffer.concat(warcRecords(2));
  expect(await read(archive)).toMatchObject([{ form: 'http' }, { form: 'http' }]);
  expect(await read(gzipSync(archive))).toMatchObject([{ form: 'http' }, { form: 'http' }]);
});

test('nothing, packed or not, is lost', async () => {
  expect(await read(Buffer.alloc(0))).toMatchObject([{ kind: 'empty-input' }]);
  expect(await read(gzipSync(''))).toMatchObject([{ kind: 'empty-input' }]);
});

test('a zip file that is no web archive is left to be told as no page', async () => {
  expect(await read(Buffer.from('PK\x03\x04 word/document.xml'))).toMatchObject([{ form: 'page' }]);
});

describe('MHTML', () => {
  const saved = (coding: string, body: Uint8Array | string) =>
    Buffer.concat([
      Buffer.from(
        [
          'From: <Saved by Blink>',
          'Snapshot-Content-Location: https://news.example/a',
          'Subject: =?utf-8?Q?A?=',
          'MIME-Version: 1.0',
          'Content-Type: multipart/related;',
          '\ttype="text/html";',
          '\tboundary="----x"',
          '',
          '',
          '------x',
          'Content-Type: text/html; charset=windows-1252',
          'Content-ID: <frame@mhtml.blink>',
          `Content-Transfer-Encoding: ${coding}`,
          'Content-Location: https://other.example/',
          '',
          '',
        ].join('\r\n'),
      ),
      Buffer.from(body),
      Buffer.from('\r\n------x\r\nContent-Type: image/png\r\n\r\nx\r\n------x--\r\n'),
    ]);

  test.each([
    ['quoted-printable', 'caf=E9 =\r\n<p>B', 'caf\xe9 <p>B'],
    ['base64', Buffer.from('<p>caf\xe9', 'latin1').toString('base64'), '<p>caf\xe9'],
    ['binary', Buffer.from('<p>caf\xe9', 'latin1'), '<p>caf\xe9'],
    ['8bit', Buffer.from('<p>caf\xe9', 'latin1'), '<p>caf\xe9'],
  ])('gives its page in its own encoding, and its address: %s', async (coding, body, text) => {
    const [page, ...more] = await read(saved(coding, body));
    expect(more).toEqual([]);
    expect(page).toMatchObject({ url: 'https://news.example/a', contentType: 'text/html; charset=windows-1252' });
    expect(page?.latin1?.trimEnd()).toBe(text);
  });

  test('that breaks off in its page, or has none, is lost', async () => {
    const bytes = saved('binary', '<p>A');
    expect(await read(bytes.subarray(0, bytes.indexOf('<p>A') + 3))).toMatchObject([{ kind: 'truncated-input' }]);
    const none = Buffer.from(bytes.toString('latin1').replace('Content-Type: text/html;', 'Content-Type: text/css;'));
    expect(await read(none)).toMatchObject([{ kind: 'malformed-record' }]);
  });
});

interface Outcome {
  readonly page?: string;
  readonly latin1?: string;
  readonly kind?: string;
}

async function read(bytes: Uint8Array, options: Partial<StreamOptions> = {}): Promise<readonly Outcome[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }
  const outcomes: Outcome[] = [];
  for await (const page of readStream(chunks(), { file: 'in', ...options })) {
    if ('problem' in page) outcomes.push({ ...page, kind: page.problem.kind });
    else outcomes.push({ ...page, page: textOf(page.bytes, 'utf8'), latin1: textOf(page.bytes, 'latin1') });
  }
  return outcomes;
}

function textOf(bytes: Uint8Array, encoding: BufferEncoding): string {
  return Buffer.from(bytes).toString(encoding);
}

function noise(): Uint8Array {
  return Uint8Array.from({ length: 5000 }, (_, at) => 32 + ((at * at * 31 + at * 7) % 90));
}

/** A frame of zstd whose blocks are not compressed. */
function zstdStored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58)];
  for (let at = 0; at < bytes.length; at += 2 ** 16) {
    const block = bytes.subarray(at, at + 2 ** 16);
    const head = Buffer.alloc(3);
    head.writeUIntLE(block.length << 3, 0, 3);
    parts.push(head, block);
  }
  return Buffer.concat([...parts, Uint8Array.of(1, 0, 0)]);
}
