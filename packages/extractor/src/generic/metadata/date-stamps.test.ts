import { describe, expect, test } from 'vitest';
import { isSentence, isSignedDate, stampsIn } from './date-stamps.ts';

describe('the dates of a line', () => {
  test('are what the word before them says, in either order', () => {
    expect(stampsIn('Aktualisiert: 07.03.2031, 12:10 Uhr · Veröffentlicht: 5. März 2031, 08:00 Uhr')).toEqual([
      { date: '2031-03-07T12:10:00+01:00', kind: 'modified' },
      { date: '2031-03-05T08:00:00+01:00', kind: 'published' },
    ]);
    expect(stampsIn('17 May 2031, updated 18 May 2031').map(({ kind }) => kind)).toEqual(['bare', 'modified']);
  });

  test('are none of the page beside words of members and rights', () => {
    expect(stampsIn('Joined: May 17, 2031')).toEqual([{ date: '2031-05-17', kind: 'other' }]);
    expect(stampsIn('© 2031 Bachbote')).toEqual([]);
  });

  test('may be signed as letters are', () => {
    expect(isSignedDate('Unterweiler, den 3. Mai 2031, Anna Muster')).toBe(true);
    expect(isSignedDate('Valverde, 14 de julio de 2031')).toBe(true);
    expect(isSignedDate('Das Fest begann am 24. September 2031 in Unterweiler.')).toBe(false);
    expect(isSignedDate('Anmeldung bis 24. September 2031 beim Verein möglich')).toBe(false);
  });

  test('may stand in a sentence', () => {
    expect(isSentence('Der Verein wurde am 24. September 2031 von elf Fischern in Unterweiler gegründet.')).toBe(true);
    expect(isSentence('Posted by Anna Muster on May 17, 2031 at 8 a.m.')).toBe(false);
  });
});
