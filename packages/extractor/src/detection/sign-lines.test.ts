import { expect, test } from 'vitest';
import { signLines } from './sign-lines.ts';

test.each([
  ['blanks of all kinds', 'Quelle:\u00a0 ntv.de,\u2009mau', 'Quelle: ntv.de, mau'],
  ['bullets', '  • Teilen\n* Drucken\n- Merken', 'Teilen\nDrucken\nMerken'],
  ['quotation signs', '> Quelle: x\n> > Teilen', 'Quelle: x\nTeilen'],
  ['headings and emphasis', '## **Sie lesen gerade:**\n_Teilen_', 'Sie lesen gerade:\nTeilen'],
  ['links', '[Teilen](https://a.example/x "y")\n![Logo](/a.png)\n[12]Merken', 'Teilen\nLogo\nMerken'],
  ['brackets of text browsers', '[Logo]\n<https://p.example/p/1>', 'Logo\nhttps://p.example/p/1'],
  ['numbers set in', '  1. Inhalt\n  2. Navigation', 'Inhalt\nNavigation'],
  ['blank lines and ends of lines of all kinds', 'a\r\n\r\nb\u2028c\rd\n \t\ne', 'a\nb\nc\nd\ne'],
])('folds %s away', (_, text, lines) => {
  expect(signLines(text)).toBe(lines);
});

test.each([
  ['a date', '3. April 2021'],
  ['an entry of a live blog', '+++ 17:05 Rat stimmt zu +++'],
  ['a word with a hyphen', 'p_dw_com und snake_case'],
])('leaves %s as it is', (_, line) => {
  expect(signLines(line)).toBe(line);
});

test('leaves paragraphs out', () => {
  expect(signLines(`Kurz\n${'Wort '.repeat(100)}\nEnde`)).toBe('Kurz\nEnde');
});

test('reads start and end of a dump of any length', () => {
  const lines = signLines(`Anfang\n${`${'y'.repeat(99)}\n`.repeat(30_000)}Ende`);
  expect(lines.startsWith('Anfang\n')).toBe(true);
  expect(lines.endsWith('\nEnde')).toBe(true);
  expect(lines.length).toBeLessThan(1_000_100);
});
