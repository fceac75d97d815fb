import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageKind } from '../article.ts';
import { createExtractor } from '../extractor.ts';

const KINDS: readonly PageKind[] = [
  ...(['article', 'liveblog', 'video', 'gallery', 'index', 'consent', 'error', 'unknown'] as const),
];
const { extract } = createExtractor({ cleaners: [] });
const read = (text: string): ReturnType<typeof extract> => extract({ text }, { engine: 'generic' });

const words = fc.constantFrom(
  ...'die Brücke wird erneuert und der Rat hat das am Montag beschlossen Cookies zustimmen 404 Uhr 14.30 mehr (dpa)'.split(
    ' ',
  ),
);
const sentence = fc.array(words, { minLength: 1, maxLength: 40 }).map((some) => `${some.join(' ')}.`);
const label = fc.constantFrom(
  'Sport',
  'Mehr zum Thema',
  'Von Ada Beispiel',
  '12. Mai 2024',
  'Foto: dpa',
  'ab/cd (dpa)',
);
const marker = fc.constantFrom('', '', '', '  • ', '# ', '  1. ', '[', '- ', '\u00ad', ', ');
const line = fc
  .tuple(marker, fc.oneof(sentence, label, fc.string({ unit: 'binary', maxLength: 30 })))
  .map((two) => two.join(''));
const dump = fc
  .array(fc.oneof(line, fc.constantFrom('', '•', '—')), { maxLength: 60 })
  .map((lines) => lines.join('\n'));
const SOME = /\S/u;

describe('any dump', () => {
  test('has every visible line in its ledger, in order and once', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (text) => {
        if (!SOME.test(text)) return;
        const { ledger, input } = await read(text);
        let end = 0;
        for (const entry of ledger) {
          expect(entry.start).toBeGreaterThanOrEqual(end);
          end = entry.end;
        }
        const covered = new Set(
          ledger.flatMap(({ start, end: to }) => Array.from({ length: to - start }, (_, at) => start + at)),
        );
        const lost =
          [...input].length === input.length
            ? [...input].findIndex((letter, at) => /[\p{L}\p{N}]/u.test(letter) && !covered.has(at))
            : -1;
        expect(lost).toBe(-1);
      }),
      { numRuns: 150 },
    );
  });

  test('is read the same twice, and is of a known kind', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (text) => {
        if (!SOME.test(text)) return;
        const one = await read(text);
        expect(await read(text)).toEqual(one);
        expect(KINDS).toContain(one.article.kind);
        expect(one.article.confidence).toBeGreaterThanOrEqual(0);
        expect(one.article.confidence).toBeLessThanOrEqual(1);
        expect(one.status).toBe(one.article.blocks.length === 0 ? 'empty' : 'ok');
      }),
      { numRuns: 100 },
    );
  });
});
