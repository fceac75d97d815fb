import { describe, expect, test } from 'vitest';
import { dayInAddress, monthInAddress } from './address-dates.ts';

describe('an address', () => {
  test('names a day in folders and in the name of a file', () => {
    expect(dayInAddress('https://bachbote.example/2031/05/7/neue-bruecke.html')).toBe('2031-05-07');
    expect(dayInAddress('http://bachbote.example/berichte/bericht_20310507.htm')).toBe('2031-05-07');
    expect(dayInAddress('https://bachbote.example/lokal/2031-05-07-neue-bruecke')).toBe('2031-05-07');
  });

  test('names no day where the number is another one', () => {
    expect(dayInAddress('https://bachbote.example/2031/99/neue-bruecke.html')).toBeUndefined();
    expect(dayInAddress('https://bachbote.example/artikel_2031050712')).toBeUndefined();
    expect(dayInAddress('https://bachbote.example/suche?tag=/2031/05/07/')).toBeUndefined();
    expect(dayInAddress(undefined)).toBeUndefined();
  });

  test('names a month', () => {
    expect(monthInAddress('https://bachbote.example/2031/05/neue-bruecke.html')).toBe('2031-05');
    expect(monthInAddress('https://bachbote.example/2031/neue-bruecke.html')).toBeUndefined();
  });
});
