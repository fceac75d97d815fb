import { describe, expect, test } from 'vitest';
import type { Cleaner } from './cleaner.ts';
import { defineCleaner } from './define-cleaner.ts';
import { CleanerError } from './errors.ts';

const because = 'it is a test';
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

  test.each<[string, Partial<Cleaner>]>([
    [
      'an id used twice',
      {
        lines: [
          { id: 'a', line: ['x'], because },
          { id: 'a', line: ['y'], because },
        ],
      },
    ],
    [
      'an id shared by markup and lines',
      { drop: [{ id: 'a', select: 'p', because }], lines: [{ id: 'a', line: ['y'], because }] },
    ],
    ['an id that is no identifier', { lines: [{ id: 'A b', line: ['x'], because }] }],
    ['a bad selector', { drop: [{ id: 'a', select: 'p[', because }] }],
    ['a bad selector of a field', { fields: { headline: [{ select: ':nonsense-here(' }] } }],
    ['an unanchored pattern', { lines: [{ id: 'a', line: /Anzeige/u, because }] }],
    ['a pattern with state', { lines: [{ id: 'a', line: /^Anzeige$/gu, because }] }],
    ['a sequence with an unknown class', { dump: { lines: {}, inserts: [], heads: ['headline:nothing'] } }],
  ])('refuses %s', (_, change) => {
    expect(() => defineCleaner({ ...base, ...change })).toThrow(CleanerError);
  });
});
