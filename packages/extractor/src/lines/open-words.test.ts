import { expect, test } from 'vitest';
import { endsWithOpenWord } from './open-words.ts';

test.each([
  'Der Rat hat am Montag die',
  'Sie sprach über einen',
  'The council voted on the',
  'für Boote und',
  'Il a parlé avec',
])('%j is open', (line) => {
  expect(endsWithOpenWord(line)).toBe(true);
});

test.each([
  'La sequía vacía los embalses del sur',
  'Polizei hält Auto am Hafen an',
  'Die Musik am Kai war vielen zu laut',
  'Den Platz am Steg will keiner',
  'Es geht in diesem Sommer auch ohne',
  'Was die Stadt den Fischern zahlt und wie geht das',
  'Police in the old harbour stop a van',
  'Ein Kommentar von',
  'Folgen auf:',
  'UND',
])('%j is not', (line) => {
  expect(endsWithOpenWord(line)).toBe(false);
});
