import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflate } from './inflate.ts';

const PAGE = Buffer.from('<p>Ein Absatz über die Brücke.</p>'.repeat(50));

test('gives back what was packed, in one member or many, in chunks of any size', async () => {
  const packed = Buffer.concat([gzipSync(PAGE), gzipSync(''), gzipSync(PAGE)]);
  expect(await unpack(packed, 7)).toEqual(Buffer.concat([PAGE, PAGE]));
});

test('a hundred thousand empty members are read to their end', async () => {
  const empty = gzipSync('');
  expect(await unpack(Buffer.concat(Array(100_000).fill(empty)), 65_536)).toHaveLength(0);
});

test.each([5, 15, gzipSync(PAGE).length - 1])('data clipped after %i bytes breaks off', async (length) => {
  await expect(unpack(gzipSync(PAGE).subarray(0, length), 4)).rejects.toMatchObject({ kind: 'truncated-input' });
});

test('damaged data is corrupt', async () => {
  const packed = gzipSync(randomBytes(5000));
  packed.fill(0x55, 2000, 2100);
  await expect(unpack(packed, 1000)).rejects.toMatchObject({ kind: 'corrupt-compression' });
});

test('a bomb is stopped long before its end', async () => {
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
  let inflated = 0;
  const reading = (async () => {
    for await (const chunk of inflate(chunked(bomb, 1024), 'bomb.gz')) inflated += chunk.length;
  })();
  await expect(reading).rejects.toMatchObject({ kind: 'decompression-limit' });
  expect(inflated).toBeLessThan(20 * 1024 * 1024);
});

test('a failing source is told as what it is', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield gzipSync(PAGE).subarray(0, 20);
    throw Object.assign(new Error('EIO'), { code: 'EIO', errno: -5 });
  }
  await expect(collect(inflate(failing(), 'page.gz'))).rejects.toMatchObject({ kind: 'io' });
});

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function unpack(packed: Uint8Array, size: number): Promise<Uint8Array> {
  return collect(inflate(chunked(packed, size), 'page.gz'));
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
