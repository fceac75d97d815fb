import { expect, test } from 'vitest';
import { endsInCapital, isCamelCase } from './camel-words.ts';

/** Asks about the capital behind the stroke. */
const ask = (holds: typeof isCamelCase, marked: string): boolean => holds(marked.replace('|', ''), marked.indexOf('|'));

test.each([
  'Foo|Ba',
  'Mac|Muster',
  'De|Muster',
  'Mc|Muster',
  'e|Muster',
  'Muster|Innen',
  '@muster|Name',
  'Mehr auf www.muster|Seite',
  'Mehr auf www.muster|Seite lesen',
  'You|Tuberin',
])('%s: a capital that belongs there', (marked) => {
  expect(ask(isCamelCase, marked)).toBe(true);
});

test.each([
  'Foo|Bar',
  'Bund|Muster',
  'Abc|Muster',
  'Muster|Insel',
  'Muster|Name @muster',
  '@muster Muster|Name',
  'YouTube|Kanal',
  'AbMac|Muster',
  'MacAb|Muster',
  'ab|Muster',
])('%s: one that does not', (marked) => {
  expect(ask(isCamelCase, marked)).toBe(false);
});

test.each(['AfD|Muster', 'USA|Russland', 'GEZ|Gebühr'])('%s: a word that ends here', (marked) => {
  expect(ask(endsInCapital, marked)).toBe(true);
});

test.each(['AB|Muster', 'GEZ|GE', 'GEZ|lern', 'XYZ|Mler', 'XYZ|Ab', 'xGEZ|Gebühr', 'GEZx|Gebühr', '#XYZ|Muster'])(
  '%s: none',
  (marked) => {
    expect(ask(endsInCapital, marked)).toBe(false);
  },
);
