import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, fold, foldedPlaces } from './fold.ts';

describe('fold', () => {
  test.each([
    ['  two   words ', 'two words'],
    ['no-break\u00a0space', 'no-break space'],
    ['Donau\u00addampf\u2060schiff\u200b', 'Donaudampfschiff'],
    ['line\nbreak\tand tab', 'line break and tab'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['Auf\u200clage', 'Auflage'],
    ['👩\u200d💻', '👩\u200d💻'],
  ])('%j becomes %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  test('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

test('comparable ignores case, quotation marks, dashes and composition', () => {
  expect(comparable('„Größe“ – 1')).toBe(comparable('"GRÖßE" - 1'.normalize('NFD')));
});

test('foldedPlaces tells where fold puts each letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '\u00a0', '\u00ad', '\u200d', 'م', '👩') }),
      (text) => {
        const placeOf = foldedPlaces();
        for (const letter of text) {
          const place = placeOf(letter);
          if (place >= 0) expect(fold(text).startsWith(letter, place)).toBe(true);
        }
      },
    ),
  );
});
