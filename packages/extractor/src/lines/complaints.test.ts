import { expect, test } from 'vitest';
import { readText } from './read-lines.ts';

const SENTENCE = 'Der Rat hat am Montag über die Werft beraten und nichts entschieden. ';
const codesOf = (input: string): readonly string[] => (readText(input).warnings ?? []).map(({ code }) => code);

test.each([
  [SENTENCE.repeat(40), ['one-line']],
  [`Titel\n${SENTENCE.repeat(40)}`, ['one-line']],
  [`${SENTENCE.repeat(40)}\n`.repeat(3), []],
  [SENTENCE, []],
  ['Die fÃ¼nf MÃ¶wen flogen Ã¼ber die BrÃ¼cke – und zurück', ['mojibake']],
  [`${SENTENCE}\ufffd`.repeat(30), ['one-line', 'lost-letters']],
  [`${SENTENCE}\n`.repeat(20).concat('M\ufffdwe'), []],
])('%.40s', (input, codes) => {
  expect(codesOf(input)).toEqual(codes);
});
