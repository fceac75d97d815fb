import { expect, test } from 'vitest';
import { teiDate } from './tei-date.ts';

test.each(['2015', '2015-11', '2015-11-17', '2016-02-29', '2015-11-17T10:00:00.5Z', '2015-11-17T10:00:00+14:00'])(
  '%s is a date of the W3C’s',
  (printed) => {
    expect(teiDate(printed)).toBe(`<date when="${printed}">${printed}</date>`);
  },
);

test.each(['2015-11-17T10:00+01:00', '2015-02-29', '2015-11-17T24:00:00', '2015-11-17T10:00:00+14:30', '0000-01-01'])(
  '%s is written as ISO 8601 writes it',
  (printed) => {
    expect(teiDate(printed)).toBe(`<date when-iso="${printed}">${printed}</date>`);
  },
);

test('any other text stands in the element alone, and no text is no element', () => {
  expect(teiDate('gestern')).toBe('<date>gestern</date>');
  expect(teiDate(undefined)).toBe('');
});
