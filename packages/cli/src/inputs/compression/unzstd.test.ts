import { expect, test } from 'vitest';
import { unzstd } from './unzstd.ts';

const PAGE = Array.from({ length: 40 }, (_, n) => `<p>Absatz ${n} über die Brücke.</p>`).join('');
/** The page, packed by zstd 1.5. */
const PACKED = Buffer.from(
  'KLUv/QRojQMAkoQQFLA9IAxDhVgZlqsGiAW0irZIPwbApZRSSimlEEIIIYQQ8v////+/VELHFPLtChaolbzjB2idANPIOxhga5ija5cFKKgR8Ov/G4AzSg8RPEPwzxC+5wcnYR8mmL/s5S65vKWWs8RykVL1MlSAqAbel+Yf',
  'base64',
);
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const EMPTY = Buffer.from([...MAGIC, 0x20, 0, 1, 0, 0]);
const SKIPPED = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

test.each([1, 1000])('gives back what was packed, in one frame or many, in chunks of %i', async (size) => {
  expect(await unpack(PACKED, size)).toBe(PAGE);
  expect(await unpack(Buffer.concat([PACKED, SKIPPED, EMPTY, PACKED]), size)).toBe(PAGE + PAGE);
});

test('a hundred thousand empty frames are read to their end', async () => {
  expect(await unpack(Buffer.concat(Array(100_000).fill(EMPTY)), 65_536)).toBe('');
});

test('data clipped anywhere break off', async () => {
  for (let length = 1; length < PACKED.length; length++) {
    await expect(unpack(PACKED.subarray(0, length), 100)).rejects.toMatchObject({ kind: 'truncated-input' });
  }
});

test('damaged data are corrupt', async () => {
  const damaged = Buffer.from(PACKED);
  damaged.fill(0x55, 12, 40);
  await expect(unpack(damaged, 100)).rejects.toMatchObject({ kind: 'corrupt-compression' });
  await expect(unpack(Buffer.concat([PACKED, Buffer.from('garbage')]), 100)).rejects.toMatchObject({
    kind: 'corrupt-compression',
  });
});

test('a bomb of repeated bytes, and one that asks for memory, are stopped', async () => {
  const block = Buffer.from([0x02, 0x00, 0x10, 0x41]);
  const bomb = Buffer.concat([Buffer.from([...MAGIC, 0x00, 0x58]), ...Array<Buffer>(1000).fill(block)]);
  await expect(unpack(bomb, 100)).rejects.toMatchObject({ kind: 'decompression-limit' });
  const greedy = Buffer.from([...MAGIC, 0x00, 0xa0, 1, 0, 0]);
  await expect(unpack(greedy, 100)).rejects.toMatchObject({ kind: 'decompression-limit' });
});

async function unpack(packed: Uint8Array, size: number): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < packed.length; at += size) yield packed.subarray(at, at + size);
  }
  const parts: Uint8Array[] = [];
  for await (const part of unzstd(chunks(), 'page.zst')) parts.push(part);
  return Buffer.concat(parts).toString();
}
