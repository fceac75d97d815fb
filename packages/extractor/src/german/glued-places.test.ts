import { expect, test } from 'vitest';
import { gluedPlaces } from './glued-places.ts';

/** What begins at each place. */
const begun = (text: string): readonly string[] => gluedPlaces(text).map((at) => text.slice(at));

test.each([
  ['Streit um "Muster"Rat tagt', ['Rat tagt']],
  ['Streit um „Muster“Rat tagt', ['Rat tagt']],
  ['Streit um „Muster”Rat tagt', ['Rat tagt']],
  ['Streit um »Muster«Rat tagt', ['Rat tagt']],
  ['Streit um Hafen"Wir gehen"', ['"Wir gehen"']],
  ['Streit um Hafen»Wir gehen«', ['»Wir gehen«']],
  ['Streit um 30Rat tagt', ['Rat tagt']],
])('%s', (text, found) => {
  expect(begun(text)).toEqual(found);
});

test.each([
  '”Rat tagt',
  'Streit ”Rat tagt',
  'Er sagt "neinMuster" laut',
  'Er sagt „neinMuster“ laut',
  'Er sagt »neinMuster« laut',
  'Er sagt «neinMuster» laut',
  'Streit um "Muster" Rat tagt',
  'Streit um Hafen" Wir gehen',
  'Streit um 30XL tagt',
])('none in %s', (text) => {
  expect(begun(text)).toEqual([]);
});
