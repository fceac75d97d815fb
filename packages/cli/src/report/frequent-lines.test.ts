import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLine, frequentLines, type LineCounts } from './frequent-lines.ts';

test('a line on two pages and one of a hundred is listed, most frequent first', () => {
  const lines = counted([...Array(3).fill('Anzeige'), ...Array(2).fill('Teilen'), 'einmal']);
  expect(frequentLines(lines, 150)).toEqual({
    lines: [
      { text: 'Anzeige', pages: 3 },
      { text: 'Teilen', pages: 2 },
    ],
    missed: 0,
    unlisted: 1,
  });
  expect(frequentLines(lines, 201).lines).toEqual([{ text: 'Anzeige', pages: 3 }]);
});

test('among lines that each stand once, a frequent one is not lost, and memory is bounded', () => {
  const all = Array.from({ length: 20_000 }, (_, n) => (n % 20 === 0 ? 'Anzeige' : `nur hier ${n}`));
  const lines = counted(all);
  expect(lines.pages.size).toBeLessThanOrEqual(400);
  const { lines: listed, missed } = frequentLines(lines, 20_000);
  expect(listed.map(({ text }) => text)).toEqual(['Anzeige']);
  expect((listed[0]?.pages ?? 0) + missed).toBeGreaterThanOrEqual(1000);
});

test('a count is never too high, never lower than said, and nothing unlisted is more frequent than said', () => {
  const line = fc.nat({ max: 900 }).map((n) => `Zeile ${Math.floor(n ** 2 / 900)}`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4000, size: 'max' }), (texts) => {
      const { lines, missed, unlisted } = frequentLines(counted(texts), texts.length);
      const listed = new Map(lines.map(({ text, pages }) => [text, pages]));
      for (const [text, pages] of exactly(texts)) {
        const known = listed.get(text);
        if (known === undefined) expect(pages).toBeLessThanOrEqual(unlisted);
        else expect(pages).toBeGreaterThanOrEqual(known);
        if (known !== undefined) expect(pages).toBeLessThanOrEqual(known + missed);
      }
    }),
    { numRuns: 50 },
  );
});

function counted(texts: readonly string[]): LineCounts {
  const lines: LineCounts = { pages: new Map(), missed: 0 };
  for (const text of texts) countLine(lines, text);
  return lines;
}

function exactly(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
