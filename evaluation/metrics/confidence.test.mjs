import { expect, test } from 'vitest';
import { confidenceArea } from './confidence.mjs';

test('is the share of pairs in the right order, a tie counting half', () => {
  const pages = [
    { f1: 1, confidence: 0.9 },
    { f1: 0.9, confidence: 0.5 },
    { f1: 0.89, confidence: 0.5 },
    { f1: 0.2, confidence: 0.7 },
  ];
  // 0.9 beats both; 0.5 ties with 0.5 and loses to 0.7.
  expect(confidenceArea(pages)).toBe(2.5 / 4);
});

test('is absent where all pages are of one kind', () => {
  expect(confidenceArea([{ f1: 1, confidence: 1 }])).toBeUndefined();
  expect(confidenceArea([])).toBeUndefined();
});
