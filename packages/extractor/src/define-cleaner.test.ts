import { describe, expect, test } from 'vitest';
import type { Cleaner } from './cleaner.ts';
import { defineCleaner } from './define-cleaner.ts';
import { CleanerError } from './errors.ts';

const shown = { because: 'it is a test', source: 'a test', example: 'a', counterExample: 'b' };
const base: Cleaner = {
  site: 'x',
  publisher: 'X',
  hosts: ['x.example'],
  templates: [{ id: 'one', seen: '2020–', when: 'main', body: 'main' }],
};

describe('defineCleaner', () => {
  test('gives a sound cleaner back as it is', () => {
    expect(defineCleaner(base)).toBe(base);
  });

  test('says in a sentence what a rule lacks', () => {
    const { counterExample: _, ...lacking } = shown;
    const lines = [{ id: 'a', line: ['x'], ...lacking }] as unknown as Cleaner['lines'];
    expect(() => defineCleaner({ ...base, lines })).toThrow(
      'cleaner x, a: a rule has a `counterExample`: a text close to its example that no rule may take',
    );
  });

  test.each<[string, Partial<Cleaner>]>([
    [
      'an id used twice',
      {
        lines: [
          { id: 'a', line: ['x'], ...shown },
          { id: 'a', line: ['y'], ...shown },
        ],
      },
    ],
    [
      'an id shared by markup and lines',
      { drop: [{ id: 'a', select: 'p', ...shown }], lines: [{ id: 'a', line: ['y'], ...shown }] },
    ],
    ['an id that is no identifier', { lines: [{ id: 'A b', line: ['x'], ...shown }] }],
    ['a bad selector', { drop: [{ id: 'a', select: 'p[', ...shown }] }],
    ['a bad selector of a field', { fields: { headline: [{ select: ':nonsense-here(' }] } }],
    ['an unanchored pattern', { lines: [{ id: 'a', line: /Anzeige/u, ...shown }] }],
    ['a pattern with state', { lines: [{ id: 'a', line: /^Anzeige$/gu, ...shown }] }],
    ['a rule that no page showed', { lines: [{ id: 'a', line: ['x'], ...shown, source: '' }] }],
    ['a rule without an example', { lines: [{ id: 'a', line: ['x'], ...shown, example: ' ' }] }],
    ['a rule that would take anything', { drop: [{ id: 'a', select: 'p', ...shown, counterExample: 'a' }] }],
    ['an unanchored rest', { lines: [{ id: 'a', line: { opens: ['x'], rest: /y/u }, ...shown }] }],
    ['an unanchored cue', { cues: [{ role: 'date', line: /Stand/u }] }],
  ])('refuses %s', (_, change) => {
    expect(() => defineCleaner({ ...base, ...change })).toThrow(CleanerError);
  });
});
