import { expect, test } from 'vitest';
import { paragraphF1 } from './paragraphs.mjs';

test.each([
  [['a', 'b', 'c'], ['a', 'c'], 4 / 5],
  [['a', 'b'], ['a', 'a', 'b '], 2 / 5],
  [['a', 'a'], ['a', 'a', 'a'], 4 / 5],
  [['a'], ['b'], 0],
  [[], [], 0],
])('%j found as %j', (gold, found, f1) => {
  expect(paragraphF1(gold, found)).toBeCloseTo(f1, 12);
});

test('an optional paragraph may be there or not', () => {
  expect(paragraphF1(['a', '[b]'], ['a'])).toBe(1);
  expect(paragraphF1(['a', '[b]'], ['a', 'b'])).toBe(1);
  expect(paragraphF1(['a', '[b]', '[c]'], ['a', 'c'])).toBe(1);
});

test('beyond four optional paragraphs only all or none are tried', () => {
  const gold = ['a', '[b]', '[c]', '[d]', '[e]', '[f]'];
  expect(paragraphF1(gold, ['a'])).toBe(1);
  expect(paragraphF1(gold, ['a', 'b'])).toBeCloseTo(2 / 3, 12);
});
