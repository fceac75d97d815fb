import { expect, test } from 'vitest';
import { isNameWithPlace } from './place-compounds.ts';
import { isPlace, PLACES, placeLength } from './places.ts';

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

test.each<[text: string, length: number]>([
  ['Berlin', 6],
  ['New York Die Börse', 8],
  ['New York City Die', 13],
  ['New\u00a0York Die', 8],
  ['BERLIN. Die', 6],
  ['ParisIm Kampf', 5],
  ['Frankfurt am Main Die', 17],
  ['Frankfurt am Abend', 9],
  ['Berliner Schüler', 0],
  ['berlin Die', 0],
  ['', 0],
])('%s begins with a place of %i letters', (text, length) => {
  expect(placeLength(text)).toBe(length);
});
