import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from './split-lines.ts';

test('lines are the same however the bytes are cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '\n', '\u2028', '\r', 'ä') }),
      fc.nat(5),
      async (text, size) => {
        const lines = await collect(splitLines(chunked(Buffer.from(text), size + 1)));
        const want = text.split('\n');
        if (want.at(-1) === '') want.pop();
        expect(lines.map((line) => Buffer.from(line.bytes ?? []).toString())).toEqual(want);
        expect(lines.map((line) => line.number)).toEqual(want.map((_, i) => i + 1));
      },
    ),
  );
});

test('a line begins at its offset', async () => {
  const lines = await collect(splitLines(chunked(Buffer.from('ä\n\nb'), 1)));
  expect(lines.map((line) => line.offset)).toEqual([0, 3, 4]);
});

test('a line over the cap comes without its bytes, and the next one whole', async () => {
  const lines = await collect(splitLines(chunked(Buffer.from('aaaaaaaaaa\nbb\n'), 3), { maxBytes: 4 }));
  expect(lines).toMatchObject([
    { number: 1, offset: 0 },
    { number: 2, offset: 11 },
  ]);
  expect(lines[0]?.bytes).toBeUndefined();
  expect(Buffer.from(lines[1]?.bytes ?? []).toString()).toBe('bb');
});

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}
