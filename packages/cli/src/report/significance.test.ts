import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf, correctedLevel, effectOf, leastChanceOf, type Share } from './significance.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat())
  .map(([pages, n]): Share => ({ pages, count: n % (pages + 1) }));

describe('the chance of a difference', () => {
  test('is that of Fisher’s exact test', () => {
    expect(chanceOf({ count: 1, pages: 10 }, { count: 11, pages: 14 })).toBeCloseTo(2 * 0.001_379_728, 7);
    expect(chanceOf({ count: 19, pages: 20 }, { count: 0, pages: 20 })).toBeCloseTo(2 * 1.523_5e-10, 12);
  });

  test('of no difference is certain', () => {
    expect(chanceOf({ count: 0, pages: 50 }, { count: 0, pages: 5000 })).toBe(1);
    expect(chanceOf({ count: 25, pages: 50 }, { count: 2500, pages: 5000 })).toBe(1);
  });

  test('is the sum over all samples that differ as much', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(chanceOf(one, other)).toBeCloseTo(summedChance(one, other), 9);
      }),
    );
  });

  test('is the same both ways round, for shares and for their rests, and never below the least', () => {
    const rest = ({ count, pages }: Share) => ({ count: pages - count, pages });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const chance = chanceOf(one, other);
        expect(chanceOf(other, one)).toBeCloseTo(chance, 9);
        expect(chanceOf(rest(one), rest(other))).toBeCloseTo(chance, 9);
        expect(chance).toBeGreaterThanOrEqual(leastChanceOf(one, other) * (1 - 1e-9));
      }),
    );
  });

  test('is a number for millions of pages too', () => {
    expect(chanceOf({ count: 500_000, pages: 1e6 }, { count: 500_800, pages: 1e6 })).toBeCloseTo(0.258, 2);
    expect(chanceOf({ count: 950_000, pages: 1e6 }, { count: 0, pages: 1e6 })).toBe(0);
  });
});

describe('the level for one of many comparisons', () => {
  test('is divided by those that could reach it', () => {
    expect(correctedLevel(0.01, [])).toBe(0.01);
    expect(correctedLevel(0.01, [1, 1, 1])).toBe(0.01);
    expect(correctedLevel(0.01, [0, 0, 0, 1, 1, 1])).toBeCloseTo(0.01 / 3);
    expect(correctedLevel(0.01, [0, 0.006, 0.006])).toBe(0.01 / 2);
  });

  test('never lets more comparisons reach it than it was divided by', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.05, noNaN: true })), (chances) => {
        const level = correctedLevel(0.01, chances);
        expect(chances.filter((chance) => chance <= level).length * level).toBeLessThanOrEqual(0.01 * (1 + 1e-9));
      }),
    );
  });
});

test('the effect is larger near none and all than in the middle', () => {
  const effect = (one: number, other: number) => effectOf({ count: one, pages: 100 }, { count: other, pages: 100 });
  expect(effect(50, 60)).toBeCloseTo(0.2, 2);
  expect(effect(0, 10)).toBeGreaterThan(effect(50, 60));
  expect(effect(0, 100)).toBeCloseTo(Math.PI);
});

function summedChance(one: Share, other: Share): number {
  const all = one.pages + other.pages;
  const marked = one.count + other.count;
  const isMore = one.count * other.pages > other.count * one.pages;
  let sum = 0;
  for (let n = Math.max(0, one.pages + marked - all); n <= Math.min(marked, one.pages); n += 1) {
    if (isMore ? n < one.count : n > one.count) continue;
    sum += Math.exp(logOfChoices(marked, n) + logOfChoices(all - marked, one.pages - n) - logOfChoices(all, one.pages));
  }
  return Math.min(1, 2 * sum);
}

function logOfChoices(n: number, k: number): number {
  let sum = 0;
  for (let each = 1; each <= k; each += 1) sum += Math.log((n - k + each) / each);
  return sum;
}
