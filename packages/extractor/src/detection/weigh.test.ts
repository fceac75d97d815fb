import { describe, expect, test } from 'vitest';
import type { Cleaner } from '../cleaner.ts';
import { cluesOfStrongSigns } from './clues.ts';
import { type Clue, heaviest } from './weigh.ts';

const cleaner = (site: string): Cleaner => ({ site, publisher: site, hosts: [], templates: [] });
const claim = (site: string, ...strengths: readonly number[]) => ({
  cleaner: cleaner(site),
  clues: strengths.map((strength): Clue => ({ strength, because: `${site} ${strength}` })),
});
const siteOf = (...claims: readonly ReturnType<typeof claim>[]): string | undefined => heaviest(claims)?.cleaner.site;

describe('the heaviest', () => {
  test.each([
    ['weighs four', [claim('a', 4)], 'a'],
    ['not three', [claim('a', 3)], undefined],
    ['all together', [claim('a', 3, 1)], 'a'],
    ['what speaks against it counts', [claim('a', 6, -3)], undefined],
    ['leads by two', [claim('a', 6), claim('b', 4)], 'a'],
    ['not by one', [claim('a', 6), claim('b', 5)], undefined],
    ['wherever it stands', [claim('b', 2), claim('a', 6), claim('c', 4)], 'a'],
  ] as const)('%s', (_, claims, site) => {
    expect(siteOf(...claims)).toBe(site);
  });

  test('nobody of none', () => {
    expect(heaviest([])).toBeUndefined();
  });
});

test('three reasons are told, the strongest first, and nothing of what speaks against it', () => {
  const becauseOf = (...strengths: readonly number[]) => heaviest([claim('a', ...strengths)])?.because;
  expect(becauseOf(4)).toBe('a 4');
  expect(becauseOf(1, 4)).toBe('a 4, and a 1');
  expect(becauseOf(1, 2, 4, 3)).toBe('a 4, a 3, and a 2');
  expect(heaviest([{ cleaner: cleaner('a'), clues: [{ strength: 4, because: 'b' }, { strength: 1 }] }])?.because).toBe(
    'b',
  );
});

test('sixty letters of a line are quoted, and one line', () => {
  const because = (line: string): string | undefined => {
    const sign = { id: 'a', lines: /^m+\n?.*$/u, source: '', example: '', counterExample: '' };
    return cluesOfStrongSigns({ ...cleaner('a'), strongSigns: [sign] }, line)[0]?.because;
  };
  expect(because('m'.repeat(60))).toBe(`it prints “${'m'.repeat(60)}”`);
  expect(because('m'.repeat(61))).toBe(`it prints “${'m'.repeat(60)}…”`);
  expect(because('mm\nab')).toBe('it prints “mm”');
});
