import { describe, expect, test } from 'vitest';
import { chooseDates } from './dates.ts';

const NO_DATES = { published: [], modified: [] };

describe('dates', () => {
  test('are the first that can be read, the zone as given', () => {
    const published = ['bald', '2031-05-17T08:15:00+02:00', '2031-05-18'];
    expect(chooseDates({ ...NO_DATES, published })).toEqual({ datePublished: '2031-05-17T08:15:00+02:00' });
  });

  test('are read as machines print them', () => {
    const published = ['Sat May 17 08:15:30 CEST 2031'];
    expect(chooseDates({ ...NO_DATES, published }).datePublished).toBe('2031-05-17T08:15:30+02:00');
    expect(chooseDates({ ...NO_DATES, published: ['20310517'] }).datePublished).toBe('2031-05-17');
  });

  test('of a change are none before publication', () => {
    const published = ['2031-05-17T08:15:00+02:00'];
    expect(chooseDates({ ...NO_DATES, published, modified: ['2031-05-17T06:14:00Z'] }).dateModified).toBeUndefined();
    expect(chooseDates({ ...NO_DATES, published, modified: published }).dateModified).toBe(published[0]);
    expect(chooseDates({ ...NO_DATES, published, modified: ['2031-05-18'] }).dateModified).toBe('2031-05-18');
  });
});
