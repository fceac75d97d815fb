import { expect, test } from 'vitest';
import { alternatives, phrasesIn, wordSet, wordsIn } from './word-list.ts';

test('words stand between any white space, each once in a set', () => {
  expect(wordsIn('\n    der die\n    der ')).toEqual(['der', 'die', 'der']);
  expect(wordSet('der die der')).toEqual(new Set(['der', 'die']));
});

test('phrases end at a comma and a blank or a line break', () => {
  expect(phrasesIn('\n    dw news, n-tv.de,\n    1,5 Meter')).toEqual(['dw news', 'n-tv.de', '1,5 Meter']);
});

test('alternatives are tried from the longest to the shortest, and mean themselves', () => {
  expect(alternatives(['u.', 'und', 'u.', '(c)'])).toBe(String.raw`und|\(c\)|u\.`);
  expect(new RegExp(`^(?:${alternatives(['a+b', '[x]', 'c:\\d'])})$`, 'u').test('c:\\d')).toBe(true);
});
