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
  ])('%j → %s', (line, expected) => {
    expect(isShare(lineOf(line))).toBe(expected);
  });

  test('takes time linear in the line', () => {
    expect(labelTest(['a', 'aa'])(lineOf(`${'a'.repeat(20)}b`))).toBe(false);
  });
});
