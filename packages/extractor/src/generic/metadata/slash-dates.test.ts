import { describe, expect, test } from 'vitest';
import { slashOrderOf, withoutSlashes } from './slash-dates.ts';

const factsOf = (language: string | undefined, locale?: string) => ({
  ...(language === undefined ? {} : { language }),
  metas: new Map(locale === undefined ? [] : [['og:locale', [locale]]]),
  linked: [],
});

describe('dates with slashes', () => {
  test('are read as the region of the page writes them', () => {
    expect(slashOrderOf(factsOf('en-US'), undefined)).toBe('month-first');
    expect(slashOrderOf(factsOf('en', 'en_GB'), 'https://bachbote.example/')).toBe('day-first');
    expect(slashOrderOf(factsOf('en'), 'https://bachbote.co.uk/')).toBe('day-first');
    expect(slashOrderOf(factsOf('de'), 'https://bachbote.com/')).toBe('day-first');
    expect(slashOrderOf(factsOf('en'), 'https://bachbote.com/')).toBe('unknown');
  });

  test('become dates with the year first', () => {
    expect(withoutSlashes('Posted 03/05/2024, 8 am', 'day-first')).toBe('Posted 2024-05-03, 8 am');
    expect(withoutSlashes('Posted 03/05/2024, 8 am', 'month-first')).toBe('Posted 2024-03-05, 8 am');
    expect(withoutSlashes('7/9/05', 'month-first')).toBe('2005-07-09');
  });

  test('are left out where either number may be the day', () => {
    expect(withoutSlashes('Posted 03/05/2024', 'unknown')).toBe('Posted ');
    expect(withoutSlashes('Posted 03/25/2024', 'unknown')).toBe('Posted 2024-03-25');
    expect(withoutSlashes('Posted 03/03/2024', 'unknown')).toBe('Posted 2024-03-03');
  });

  test('are no addresses and no shares', () => {
    expect(withoutSlashes('siehe 1/2/3/4 und 24/7', 'day-first')).toBe('siehe 1/2/3/4 und 24/7');
  });
});
