import { describe, expect, test } from 'vitest';
import { isSameAuthors, isSameDay, isSameTitle } from './metadata.mjs';

test.each([
  ['„Land  in Sicht“ – sagt sie', '"land in Sicht" - sagt sie', true],
  ['Der Kanz\u00adler', 'Der Kanzler', true],
  ['Der Kanzler', 'Der Kanzler | Bote', false],
  ['Der Kanzler', undefined, false],
])('title %j, found %j: %j', (gold, found, isSame) => {
  expect(isSameTitle(gold, found)).toBe(isSame);
});

describe('the day of publication', () => {
  test.each([
    ['2024-05-03', '2024-05-03T23:59:00+02:00', true],
    ['2024-05-03 00:30:00+02:00', '2024-05-02T22:30:00Z', true],
    ['2024-05-03 00:30:00+02:00', '2024-05-02 22:30:00+00:00', true],
    ['2024-05-03 00:30:00+02:00', '2024-05-02', false],
    ['2024-05-03', '2024-05-02T22:30:00Z', false],
    ['2024-05', '2024-05-01', true],
    ['2024-05-03', undefined, false],
    ['soon', '2024-05-03', false],
    ['2024-05-03', 'soon', false],
  ])('%j, found %j: %j', (gold, found, isSame) => {
    expect(isSameDay(gold, found)).toBe(isSame);
  });
});

test.each([
  [['Von Ada Muster und Bo Beispiel'], ['Bo Beispiel', 'ada muster'], true],
  [['Ada Muster; Bo Beispiel'], ['Ada Muster', 'Bo Beispiel'], true],
  [['Ada Muster'], ['Ada Muster', 'dpa'], false],
  [['Ada Muster'], [], false],
  [['Ada Sandmann'], ['Ada S', 'mann'], false],
])('authors %j, found %j: %j', (gold, found, isSame) => {
  expect(isSameAuthors(gold, found)).toBe(isSame);
});
