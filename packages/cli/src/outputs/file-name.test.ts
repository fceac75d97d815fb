import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('an id in plain letters, and a hash', () => {
  expect(fileName({ id: 'Äpfel & Crème/brûlée.html' })).toMatch(/^aepfel-creme-brulee-html-[\da-f]{16}$/u);
});

test('the same id from two places gives two names', () => {
  const [one, two] = [1, 2].map((record) => fileName({ id: 'a', source: { file: 'a.ndjson', record } }));
  expect(one).not.toBe(two);
});

test('whatever the id, the name is short, stays in its folder and is reserved nowhere', () => {
  const id = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '..', 'CON', 'a/../b', '\\\\x', `${'ä'.repeat(500)}`),
  );
  fc.assert(
    fc.property(id, (each) => {
      expect(fileName({ id: each })).toMatch(/^[a-z\d][a-z\d-]{0,79}-[\da-f]{16}$/u);
    }),
  );
});
