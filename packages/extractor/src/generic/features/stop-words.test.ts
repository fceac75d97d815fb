import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';

test.each(['der', 'Der', 'DER', 'über', 'NACH', 'the', 'I', 'että', 'się', 'что'])('%s is one', (word) => {
  expect(isStopWord(`(${word}) `, 1, 1 + word.length)).toBe(true);
});

test.each(['dER', 'derb', 'Über-', 'Rat', 'ÜBER', 'ЧТО', 'de\u0131r'])('%s is none', (word) => {
  expect(isStopWord(word, 0, word.length)).toBe(false);
});

test('only the part of the text that is asked for counts', () => {
  expect(isStopWord('anders', 0, 2)).toBe(true);
  expect(isStopWord('anders', 0, 6)).toBe(false);
});
