import { expect, test } from 'vitest';
import { splitOpeningDate } from './date-opening.ts';

test.each([
  ['Montag, 23. März 2015', 'Der Tag am Fluss', '2015-03-23'],
  ['Samstag, 03. April 2021', 'Der Mühlen-Tag', '2021-04-03'],
  ['Freitag, den 13. Mai 2005 ', 'Sturm über der Küste', '2005-05-13'],
  ['Do., 28.09.2017 ', 'Der Mühlen-Tag', '2017-09-28'],
  ['30. Januar 2024', 'Alte Mühle am Fluss', '2024-01-30'],
  ['30. Januar 2024', `Alte Mühle${' am Fluss'.repeat(20)}`, '2024-01-30'],
  ['28.04.2023, 18:11 Uhr', 'Alte Mühle am Fluss', '2023-04-28T18:11:00+02:00'],
  ['Montag,\u00a023. März 2015 ', '„Der Tag“', '2015-03-23'],
])('%s|%s', (printed, rest, date) => {
  expect(splitOpeningDate(printed + rest)).toEqual({ date, at: printed.length });
});

test.each([
  '11. September 2001 Anschläge und ihre Folgen',
  '30. Januar 2024 war ein kalter Tag',
  'Montag, 23. März 2015',
  'Montag, 23. März 2015 um neun',
  'Montag, 23. März',
  'Mühle, 23. März 2015 Der Tag',
  '31. Februar 2024Der Tag',
  '19:31 UhrDer Tag',
  'Der Tag',
  '',
])('none: %j', (text) => {
  expect(splitOpeningDate(text)).toBeUndefined();
});
