import { describe, expect, test } from 'vitest';
import { labelTest, lineOf, lineTest } from './phrases.ts';

describe('lineTest', () => {
  const test1 = lineTest({ de: ['Zum Inhalt springen'], en: ['Skip to content'] });
  test.each([
    ['Zum Inhalt springen', true],
    ['1. zum inhalt springen', true],
    ['SKIP TO CONTENT', true],
    ['Zum Inhalt springen bitte', false],
  ])('%s → %s', (line, expected) => {
    expect(test1(lineOf(line))).toBe(expected);
  });

  test.each([
    ['"'.repeat(12), true],
    ['"'.repeat(13), false],
  ])('a phrase may have twelve marks around it, no more: %s', (marks, expected) => {
    expect(lineTest(['Zum Inhalt springen'])(lineOf(`Zum Inhalt springen${marks}`))).toBe(expected);
  });

  test('an opening phrase is a word of its own, behind a mark or two, in any case, with either apostrophe', () => {
    const opens = lineTest({ opens: ['Lesen Sie', "Lesen's"], rest: /^: / });
    for (const line of [
      'Lesen Sie: M',
      'lesen sie: M',
      '>> Lesen Sie: M',
      '("Lesen Sie: M',
      'Lesen’s: M',
      "Lesen's: M",
    ])
      expect([line, opens(lineOf(line))]).toEqual([line, true]);
    for (const line of ['Lesen Siebe: M', '>>>> Lesen Sie: M', 'Bitte lesen Sie: M', 'Lesen Sie M', 'Le: M', ''])
      expect([line, opens(lineOf(line))]).toEqual([line, false]);
  });

  test('an opening phrase has at most 500 letters behind it, and a word that must be there, as a word', () => {
    const opens = lineTest({ opens: ['Lesen Sie'] });
    expect(opens(lineOf(`Lesen Sie ${'m'.repeat(499)}`))).toBe(true);
    expect(opens(lineOf(`Lesen Sie ${'m'.repeat(500)}`))).toBe(false);
    const holds = lineTest({ opens: ['Lesen Sie'], holds: ['hier', 'dort'] });
    expect(holds(lineOf('Lesen Sie es hier'))).toBe(true);
    expect(holds(lineOf('Lesen Sie von Tieren wie dem Rochier'))).toBe(false);
    expect(holds(lineOf('Lesen Sie es'))).toBe(false);
  });

  test('takes a pattern as it is', () => {
    expect(lineTest(/^Permalink \S+$/u)(lineOf('Permalink https://p.dw.com/p/x'))).toBe(true);
  });
});

describe('labelTest', () => {
  const isShare = labelTest(['Facebook', 'X', 'E-Mail', 'Link kopieren', 'Artikel drucken', 'Teilen', 'Artikel']);
  test.each([
    ['FacebookXE-MailLink kopierenArtikel drucken', true],
    ['Facebook | X', true],
    ['Teilen', true],
    ['Artikel Teilen', true],
    ['Facebook baut um', false],
    ['', false],
    ['•', false],
    ['Teilender', false],
    [Array(12).fill('Artikel drucken').join(''), true],
    [Array(13).fill('Artikel drucken').join(''), false],
    ['Artikel', true],
    [': Artikel –', true],
  ])('%j → %s', (line, expected) => {
    expect(isShare(lineOf(line))).toBe(expected);
  });

  test('takes time linear in the line', () => {
    expect(labelTest(['a', 'aa'])(lineOf(`${'a'.repeat(20)}b`))).toBe(false);
  });
});
