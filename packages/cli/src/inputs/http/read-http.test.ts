import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { httpResponse } from '../../../../../test/warc-builder.ts';
import { readHttp } from './read-http.ts';

const PAGE = `<!doctype html><p>${'Ein Absatz über die Brücke. '.repeat(20)}`;
const TYPE = 'Content-Type: text/html; charset=utf-8';

type Case = [name: string, body: string | Uint8Array, headers: readonly string[]];

describe('the body comes as its server meant it', () => {
  test.each<Case>([
    ['as it is', PAGE, []],
    ['gzip', gzipSync(PAGE), ['Content-Encoding: gzip']],
    ['x-gzip', gzipSync(PAGE), ['content-encoding: X-GZIP']],
    ['gzip, not said', gzipSync(PAGE), []],
    ['gzip, said but not done', PAGE, ['Content-Encoding: gzip']],
    ['deflate', deflateSync(PAGE), ['Content-Encoding: deflate']],
    ['deflate without its head', deflateRawSync(PAGE), ['Content-Encoding: deflate']],
    ['deflate, said but not done', PAGE, ['Content-Encoding: deflate']],
    ['brotli', brotliCompressSync(PAGE), ['Content-Encoding: br']],
    ['brotli, said but not done', PAGE, ['Content-Encoding: br']],
    ['zstd, said but not done', PAGE, ['Content-Encoding: zstd']],
    ['two codings', gzipSync(brotliCompressSync(PAGE)), ['Content-Encoding: br, gzip']],
    ['two codings in two lines', gzipSync(deflateSync(PAGE)), ['Content-Encoding: deflate', 'Content-Encoding: gzip']],
    ['five codings', times(5, gzipSync, PAGE), ['Content-Encoding: gzip,gzip,gzip,gzip,gzip']],
    ['a coding nobody knows', PAGE, ['Content-Encoding: x-martian']],
    ['a coding named like a method', PAGE, ['Content-Encoding: constructor']],
    ['chunks', chunked(PAGE, 100), ['Transfer-Encoding: chunked']],
    ['chunks of a packed body', chunked(gzipSync(PAGE), 7), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
    ['chunks, said but not done', PAGE, ['Transfer-Encoding: chunked']],
    ['chunks without the last', chunked(PAGE, 100).subarray(0, -5), ['Transfer-Encoding: chunked']],
  ])('%s', async (_, body, headers) => {
    const { bytes, contentType } = await readHttp(httpResponse(body, { headers: [TYPE, ...headers] }));
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
    expect(contentType).toBe('text/html; charset=utf-8');
  });

  test('line feeds alone end lines too', async () => {
    const { bytes } = await readHttp(Buffer.from('HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>A'));
    expect(Buffer.from(bytes).toString()).toBe('<p>A');
  });
});

describe('a body that cannot be unpacked fails with its kind', () => {
  test.each<readonly [kind: string, body: Uint8Array, header: string]>([
    ['truncated-input', gzipSync(PAGE).subarray(0, -20), 'Content-Encoding: gzip'],
    ['truncated-input', brotliCompressSync(PAGE).subarray(0, -5), 'Content-Encoding: br'],
    ['truncated-input', deflateSync(PAGE).subarray(0, -5), 'Content-Encoding: deflate'],
    ['truncated-input', chunked(PAGE, 100).subarray(0, 150), 'Transfer-Encoding: chunked'],
    ['malformed-record', Buffer.from('5\r\nabcde\r\nzz\r\nabc\r\n'), 'Transfer-Encoding: chunked'],
    ['corrupt-compression', broken(gzipSync(PAGE)), 'Content-Encoding: gzip'],
    ['corrupt-compression', broken(deflateSync(PAGE)), 'Content-Encoding: deflate'],
    ['corrupt-compression', Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), 'Content-Encoding: br'],
    ['unsupported-encoding', Buffer.from([0, 1, 2, 3]), 'Content-Encoding: x-martian'],
    ['decompression-limit', gzipSync(Buffer.alloc(21 * 1024 * 1024)), 'Content-Encoding: gzip'],
    ['decompression-limit', gzipSync(Buffer.alloc(5 * 1024 * 1024)), 'Content-Encoding: gzip'],
    ['decompression-limit', times(6, gzipSync, PAGE), 'Content-Encoding: gzip,gzip,gzip,gzip,gzip,gzip'],
  ])('%s', async (kind, body, header) => {
    await expect(readHttp(httpResponse(body, { headers: [TYPE, header] }))).rejects.toMatchObject({ kind });
  });

  test.each(['', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n', 'no head\r\n\r\n<p>'])(
    '%j is no response',
    async (text) => {
      await expect(readHttp(Buffer.from(text))).rejects.toMatchObject({ kind: 'malformed-record' });
    },
  );
});

function times(count: number, pack: (bytes: Uint8Array) => Uint8Array, text: string): Uint8Array {
  let packed: Uint8Array = Buffer.from(text);
  for (let n = 0; n < count; n++) packed = pack(packed);
  return packed;
}

function chunked(body: string | Uint8Array, size: number): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)};note=x\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

function broken(packed: Buffer): Buffer {
  return Buffer.from(packed).fill(0xff, 15, 40);
}
