import { expect, test } from 'vitest';
import { printable, withoutControls } from './control-characters.ts';

test('every text in a value loses its control characters and half surrogates', () => {
  const value = { a: 'x\u0000\u001b[1m', b: [1, true, { c: 'y\u009b\ud800' }], d: 'Zeile\n\tZeile' };
  expect(withoutControls(value)).toEqual({ a: 'x[1m', b: [1, true, { c: 'y\ufffd' }], d: 'Zeile\n\tZeile' });
});

test('nothing in a printable line moves the cursor, changes colours or turns the writing direction', () => {
  expect(printable('a\u001b[2J\nb\r\u009b31mc\u202ed\u2066\u{e0041}\ud83d 😀 ä')).toBe('a[2J b 31mcd\ufffd 😀 ä');
});
