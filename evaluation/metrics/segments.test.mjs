import { expect, test } from 'vitest';
import { countSegments, summariseSegments } from './segments.mjs';

const GOLD = { with: ['im  Hafen', 'am Kai'], without: ['Impressum', 'am\nMontag', 'Anzeige'] };

test('segments are looked for with white space folded, case and all', () => {
  expect(countSegments(GOLD, 'Ein Schiff liegt im\u00a0Hafen,\n am Montag. IMPRESSUM')).toEqual({
    truePositives: 1,
    falseNegatives: 1,
    falsePositives: 1,
    trueNegatives: 2,
  });
});

test('a page without text misses all and slips nowhere', () => {
  expect(countSegments({ with: ['', 'a'], without: [''] }, ' ')).toEqual({
    truePositives: 0,
    falseNegatives: 2,
    falsePositives: 0,
    trueNegatives: 1,
  });
});

test('all segments of all pages count together', () => {
  const pages = [countSegments(GOLD, 'im Hafen am Montag'), countSegments({ with: ['a', 'b'] }, 'a b')];
  expect(summariseSegments(pages)).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 6 / 8, accuracy: 5 / 7 });
  expect(summariseSegments([])).toEqual({ precision: 0, recall: 0, f1: 0, accuracy: 0 });
});
