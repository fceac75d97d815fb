import { describe, expect, test } from 'vitest';
import { scoreShingles, shingleF1, summariseShingles } from './shingles.mjs';

describe('a page', () => {
  test.each([
    // abcd and bcde are wanted, abcd and bcdf found.
    ['a b c d e', 'a b c d f', { precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, isExact: false }],
    // aaaa is wanted three times and found once.
    ['a a a a a a', 'a a a a', { precision: 1, recall: 1 / 3, f1: 1 / 2, isExact: false }],
    // Words come as written, signs do not matter.
    ['Über 3_4 Wörter: „so“!', 'Über 3_4 Wörter so', { precision: 1, recall: 1, f1: 1, isExact: true }],
    ['Über alles und mehr', 'über alles und mehr', { precision: 0, recall: 0, f1: 0, isExact: false }],
    // Fewer than four tokens are one run.
    ['a b', 'a b', { precision: 1, recall: 1, f1: 1, isExact: true }],
    ['a b', 'a b c', { precision: 0, recall: 0, f1: 0, isExact: false }],
  ])('%j found as %j', (gold, text, score) => {
    expect(scoreShingles(gold, text)).toEqual(score);
  });

  test('without text has no precision, one without gold no recall', () => {
    expect(scoreShingles('a b c d', '')).toEqual({ recall: 0, f1: 0, isExact: false });
    expect(scoreShingles('', 'a b c d')).toEqual({ precision: 0, f1: 0, isExact: false });
    expect(scoreShingles('', '')).toEqual({ f1: 1, isExact: true });
    expect(shingleF1('', '')).toBe(1);
  });
});

test('pages count the same whatever their length; F1 comes from the means', () => {
  const scores = [scoreShingles('a b c d e', 'a b c d f'), scoreShingles('a b c d', ''), scoreShingles('x', 'x')];
  const [precision, recall] = [(1 / 2 + 1) / 2, (1 / 2 + 0 + 1) / 3];
  expect(summariseShingles(scores)).toEqual({ precision, recall, f1: 0.6, exact: 1 / 3 });
});
