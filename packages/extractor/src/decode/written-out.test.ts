import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { readWrittenOut } from './written-out.ts';

test('reads breaks and quotation marks that an export wrote out, and keeps every place', () => {
  const text = 'Titel\\nErster Satz.\\r\\n\\"Zweiter\\" Satz.\\n\\tDritter.';
  const read = readWrittenOut(text);
  expect(read).toHaveLength(text.length);
  expect(read.split('\n').map(fold)).toEqual(['Titel', 'Erster Satz.', '"Zweiter" Satz.', 'Dritter.']);
});

test.each([
  'Ein Zeilenumbruch heißt \\n, und zwei heißen \\n\\n.\nSo steht es im Handbuch.\nMehr nicht.',
  'Der Pfad lautet C:\\neu\\nord',
])('leaves a text alone that writes about it: %j', (text) => {
  expect(readWrittenOut(text)).toBe(text);
});
