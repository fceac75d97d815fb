import { describe, expect, test } from 'vitest';
import { createPhraseScanner } from './phrase-scanner.ts';

const CLASSES = ['-ad- werbung', 'article-body', '^by-', 'zuruck-^', 'uber-uns'];

function found(text: string, most = 200): readonly number[] {
  const scanner = createPhraseScanner(CLASSES);
  scanner.scan(text, most);
  return CLASSES.flatMap((_, bit) => ((scanner.low >>> bit) & 1 ? [bit] : []));
}

describe('phrases in a text', () => {
  test.each([
    ['top-ad-slot', [0]],
    ['ad', [0]],
    ['header', []],
    ['Gesponserte WERBUNG', [0]],
    ['articleBody', [1]],
    ['ARTICLE_BODY', [1]],
    ['by Ada Lovelace', [2]],
    ['standby mode', []],
    ['Nach oben zurück', [3]],
    ['zurück nach oben', []],
    ['Über uns', [4]],
    ['', []],
  ])('%s', (text, classes) => {
    expect(found(text)).toEqual(classes);
  });

  test('reads no further than it is told', () => {
    expect(found('eine Seite mit Werbung', 10)).toEqual([]);
  });

  test('classes from 32 on are kept apart', () => {
    const classes = Array.from({ length: 34 }, (_, index) => (index === 33 ? 'teaser' : 'nothing'));
    const scanner = createPhraseScanner(classes);
    scanner.scan('c-teaser', 20);
    expect([scanner.low, scanner.high]).toEqual([0, 2]);
  });
});
