import { expect, test } from 'vitest';
import { isNameWithPlace, isPlace, PLACES } from './places.ts';

test('every place is named once, in the form that is looked up', () => {
  expect(new Set(PLACES).size).toBe(PLACES.length);
  for (const place of PLACES) expect([place, isPlace(place)]).toEqual([place, true]);
});

test.each(['Berlin', 'BERLIN', 'New\u00a0York', 'Den Haag', 'Frankfurt/Main'])('%s is a place', (text) => {
  expect(isPlace(text)).toBe(true);
});

test.each(['', 'Berliner', 'Polizei', 'Berlin Mitte'])('%j is no place', (text) => {
  expect(isPlace(text)).toBe(false);
});

test.each<[place: string, next: string, isName: boolean]>([
  ['Paris', 'Saint-Germain', true],
  ['Hannover', 'Rück', true],
  ['Basel', 'III-Regeln', true],
  ['Köln', 'Messe', true],
  ['Paris', 'Im', false],
  ['Frankfurt', 'Bank-Aktien', false],
])('%s %s', (place, next, isName) => {
  expect(isNameWithPlace(place, next)).toBe(isName);
});
