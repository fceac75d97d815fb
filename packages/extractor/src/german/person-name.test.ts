import { expect, test } from 'vitest';
import { isHouseName } from './house-names.ts';
import { isPersonName } from './person-name.ts';

test.each([
  'Kim Muster',
  'Kim Jo Max Eva Muster',
  'Kim von der Muster',
  'Kim al-Muster',
  'Kim d’Muster',
  'Kim J. Muster',
  'Dr. Kim Muster',
  'Kim Muster III',
  'KIM MUSTER',
  'KIM von MUSTER',
  'Kim MUSTER',
  '山田 太郎',
  '山田太郎',
])('%s is a person’s name', (text) => {
  expect(isPersonName(text)).toBe(true);
});

test.each([
  'Kim',
  'Kim Jo Max Eva Ada Muster',
  'J. K.',
  'von der',
  'Dr. Muster',
  'von Muster',
  'Muster III',
  'KIM Muster',
  'Kim ZDF',
  'Der Muster',
  'Kim von',
  'Berlin am Muster',
  'Berlin von Muster',
  'Kim muster',
  'Kim Politik',
  'Muster GmbH',
  'Getty Images',
  'Dow Jones',
  '山田 太郎 山田 太郎 山田 太郎',
  '山田太郎山田太郎山',
])('%s is none', (text) => {
  expect(isPersonName(text)).toBe(false);
});

test.each(['Tagesschau', 'Muster GmbH', 'Muster e.V.', 'muster.de', 'nachrichten.muster.com'])(
  '%s is a house',
  (text) => {
    expect(isHouseName(text)).toBe(true);
  },
);

test.each(['Kim Muster', 'GmbH', 'muster', 'Muster.', 'Tagesschau heute'])('%s is none', (text) => {
  expect(isHouseName(text)).toBe(false);
});
