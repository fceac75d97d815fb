import { expect, test } from 'vitest';
import { isMojibake, undoMojibake } from './undo-mojibake.ts';

test('undoes what reading UTF-8 as windows-1252 did', () => {
  expect(undoMojibake('â€žFÃ¼nf MÃ¶wenâ€œ flogen â€“ ohne GrÃ¶ÃŸe')).toBe('„Fünf Möwen“ flogen – ohne Größe');
});

test('leaves a text alone that would lose a letter', () => {
  const text = 'FÃ¼nf MÃ¶wen Ã¼ber dem Dach, schön und groß';
  expect(undoMojibake(text)).toBeUndefined();
  expect(isMojibake(text)).toBe(true);
});

test.each(['Fünf Möwen über dem Dach', 'SÃO PAULO', 'Ã¼ ist ein Fehler, den jeder kennt'])(
  'leaves %j alone',
  (text) => {
    expect(undoMojibake(text)).toBeUndefined();
    expect(isMojibake(text)).toBe(false);
  },
);
