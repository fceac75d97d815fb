import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { warcRecords } from '../../../../../test/warc-builder.ts';
import { gunzip } from './gunzip.ts';

const PAGE = Buffer.from('<p>Ein Absatz über die Brücke.</p>'.repeat(50));

test.each([7, 65_536])('gives back what was packed, in one member or many, in chunks of %i', async (size) => {
  const packed = Buffer.concat([gzipSync(PAGE), gzipSync(''), gzipSync(PAGE), Buffer.alloc(1000)]);
  expect(await unpack(packed, size)).toEqual({ bytes: Buffer.concat([PAGE, PAGE]), damages: [] });
});

test('a member of any size is inflated as it comes', async () => {
  const large = randomBytes(3_000_000);
  const { bytes, damages } = await unpack(Buffer.concat([gzipSync(PAGE), gzipSync(large), gzipSync(PAGE)]), 65_536);
  expect(damages).toEqual([]);
  expect(bytes.equals(Buffer.concat([PAGE, large, PAGE]))).toBe(true);
});

test('a hundred thousand empty members are read to their end', async () => {
  const empty = gzipSync('');
  expect(await unpack(Buffer.concat(Array(100_000).fill(empty)), 65_536)).toEqual({
    bytes: empty.slice(0, 0),
    damages: [],
  });
});

test('a header may hold a name, a comment, a field and its checksum', async () => {
  const plain = gzipSync(PAGE);
  const extra = Buffer.concat([Buffer.from([0xff, 0xff]), Buffer.alloc(0xffff)]);
  const head = Buffer.concat([plain.subarray(0, 3), Buffer.from([4 + 8 + 16]), plain.subarray(4, 10), extra]);
  const packed = Buffer.concat([head, Buffer.from('../../x\0so\0'), plain.subarray(10)]);
  expect(await unpack(packed, 1000)).toEqual({ bytes: PAGE, damages: [] });
});

describe('damage is told with its place', () => {
  test.each([5, 15, gzipSync(PAGE).length - 1])('clipped after %i bytes', async (length) => {
    const { damages } = await unpack(gzipSync(PAGE).subarray(0, length), 4);
    expect(damages).toMatchObject([{ offset: 0, problem: { kind: 'truncated-input' } }]);
  });

  test('inside a member: the next is found', async () => {
    const bad = gzipSync(randomBytes(5000));
    bad.fill(0x55, 2000, 2100);
    const first = gzipSync(PAGE);
    const { bytes, damages } = await unpack(Buffer.concat([first, bad, gzipSync(PAGE)]), 1000);
    expect(damages).toMatchObject([{ offset: first.length, problem: { kind: 'corrupt-compression' } }]);
    expect(bytes.subarray(-PAGE.length)).toEqual(PAGE);
  });

  test.each([0, 1, 2, 3])('in the magic bytes of the second member, at %i', async (at) => {
    const [first, second] = [gzipSync(PAGE), gzipSync('second')];
    second[at] = 0xe0;
    const { bytes, damages } = await unpack(Buffer.concat([first, second, gzipSync('third')]), 1000);
    expect(damages).toMatchObject([{ offset: first.length, problem: { kind: 'corrupt-compression' } }]);
    expect(bytes).toEqual(Buffer.concat([PAGE, Buffer.from('third')]));
  });

  test('in the checksum', async () => {
    const packed = gzipSync(PAGE);
    packed[packed.length - 8] = (packed[packed.length - 8] ?? 0) ^ 1;
    expect(await unpack(packed, 1000)).toMatchObject({
      bytes: PAGE,
      damages: [{ problem: { kind: 'corrupt-compression' } }],
    });
  });

  test('as garbage behind the last member', async () => {
    expect(await unpack(Buffer.concat([gzipSync(PAGE), Buffer.from('garbage')]), 1000)).toMatchObject({
      bytes: PAGE,
      damages: [{ isBetween: true, problem: { kind: 'corrupt-compression' } }],
    });
  });

  test('as what it is when the source fails', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield gzipSync(PAGE).subarray(0, 20);
      throw Object.assign(new Error('EIO'), { code: 'EIO', errno: -5 });
    }
    const pieces = [];
    for await (const piece of gunzip(failing(), 'page.gz')) pieces.push(piece);
    expect(pieces.at(-1)).toMatchObject({ problem: { kind: 'io' } });
  });
});

test('a bomb is stopped long before its end', async () => {
  const { bytes, damages } = await unpack(gzipSync(Buffer.alloc(60 * 1024 * 1024)), 1024);
  expect(damages).toMatchObject([{ problem: { kind: 'decompression-limit' } }]);
  expect(bytes.length).toBeLessThan(20 * 1024 * 1024);
});

test('members that are searched in vain for a record of a web archive count as a bomb does', async () => {
  const [record = Buffer.alloc(0)] = warcRecords(1);
  const broken = gzipSync(record);
  broken[broken.length - 8] = (broken[broken.length - 8] ?? 0) ^ 1;
  const zeros = gzipSync(Buffer.alloc(60_000));
  const found = await unpack(Buffer.concat([broken, ...Array<Buffer>(300).fill(zeros)]), 1000, 'a.warc.gz');
  expect(found.damages).toMatchObject([{ problem: { kind: 'decompression-limit' } }]);
  const fewer = await unpack(Buffer.concat([broken, zeros, zeros, gzipSync(record)]), 1000, 'a.warc.gz');
  expect(fewer.damages).toMatchObject([{ problem: { kind: 'corrupt-compression' } }]);
  expect(fewer.bytes).toEqual(Buffer.concat([record, record]));
});

async function unpack(packed: Uint8Array, size: number, name = 'page.gz') {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < packed.length; at += size) yield packed.subarray(at, at + size);
  }
  const parts: Uint8Array[] = [];
  const damages: unknown[] = [];
  for await (const piece of gunzip(chunks(), name)) {
    if ('problem' in piece) damages.push(piece);
    else parts.push(piece.bytes);
  }
  return { bytes: Buffer.concat(parts), damages };
}
