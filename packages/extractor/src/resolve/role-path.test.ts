import { describe, expect, test } from 'vitest';
import { ROLE, ROLES, type Role } from '../evidence/roles.ts';
import { findRolePath } from './role-path.ts';
import { TRANSITIONS } from './transitions.ts';

/** Scores in which each line has its likely roles, the others next to none. */
function scoresOf(lines: readonly Partial<Record<Role, number>>[]): Float32Array {
  const scores = new Float32Array(lines.length * ROLES.length).fill(Math.log(0.001));
  for (const [index, line] of lines.entries())
    for (const [role, probability] of Object.entries(line))
      scores[index * ROLES.length + ROLE[role as Role]] = Math.log(probability);
  return scores;
}

const MENU = { navigation: 0.9 };
const HEADLINE = { headline: 0.8, navigation: 0.1 };
const BODY = { body: 0.9, related: 0.1 };
const TEASER = { related: 0.7, body: 0.3 };

describe('the most likely consistent reading', () => {
  test('is what each line looks like where that is consistent', () => {
    expect(findRolePath(scoresOf([MENU, HEADLINE, { teaser: 0.8 }, BODY, BODY, { 'sign-off': 0.9 }, MENU]))).toEqual([
      'navigation',
      'headline',
      'teaser',
      'body',
      'body',
      'sign-off',
      'navigation',
    ]);
  });

  test('has one headline: the likelier of two', () => {
    const weaker = { headline: 0.5, other: 0.4 };
    const roles = findRolePath(scoresOf([MENU, weaker, HEADLINE, BODY, BODY]));
    expect(roles.filter((role) => role === 'headline')).toHaveLength(1);
    expect(roles[2]).toBe('headline');
  });

  test('has no headline below the text, and no lede either', () => {
    const roles = findRolePath(
      scoresOf([HEADLINE, BODY, BODY, { headline: 0.9, related: 0.05 }, { teaser: 0.9, related: 0.05 }]),
    );
    expect(roles.slice(3)).toEqual(['related', 'related']);
  });

  test('has its text in one stretch: a lone likely line far below does not count, a long text behind a doubtful line does', () => {
    const far = [HEADLINE, BODY, BODY, ...Array.from({ length: 9 }, () => TEASER), { body: 0.6, related: 0.4 }];
    expect(findRolePath(scoresOf(far)).lastIndexOf('body')).toBe(2);
    const torn = [HEADLINE, BODY, BODY, { notice: 0.9 }, BODY, BODY];
    expect(findRolePath(scoresOf(torn)).filter((role) => role === 'body')).toHaveLength(4);
  });

  test('needs no headline', () => {
    expect(findRolePath(scoresOf([BODY, BODY, MENU]))).toEqual(['body', 'body', 'navigation']);
  });

  test('has a lede where the headline is lost, but none above a headline', () => {
    const lede = { teaser: 0.8, related: 0.1 };
    expect(findRolePath(scoresOf([MENU, lede, BODY, BODY]))).toEqual(['navigation', 'teaser', 'body', 'body']);
    expect(findRolePath(scoresOf([MENU, lede, MENU, HEADLINE, BODY, BODY]))).toEqual([
      ...['navigation', 'related', 'navigation'],
      ...['headline', 'body', 'body'],
    ]);
  });

  test('of nothing is nothing', () => {
    expect(findRolePath(new Float32Array(0))).toEqual([]);
  });
});

describe('a line that a rule of the site knows to open what stands below articles', () => {
  const doubtful = { body: 0.6, related: 0.4 };

  test('ends the text above doubtful lines', () => {
    const lines = [HEADLINE, BODY, BODY, { related: 0.6, heading: 0.4 }, doubtful, doubtful];
    expect(findRolePath(scoresOf(lines), new Set([3])).slice(3)).toEqual(['related', 'related', 'related']);
  });

  test('holds back where the article plainly goes on', () => {
    const lines = [HEADLINE, BODY, BODY, { related: 0.6, heading: 0.4 }, BODY, BODY, BODY, BODY];
    expect(findRolePath(scoresOf(lines), new Set([3])).filter((role) => role === 'body')).toHaveLength(6);
  });
});

/** What the order of two roles counts for. */
function order(above: Role, below: Role): number {
  return 0.35 * (TRANSITIONS[ROLE[above]]?.[ROLE[below]] ?? 0);
}

describe('what it takes, in logarithms, to', () => {
  /** By how much one role of the asked line must be likelier than another for the path to have it there. */
  function leadOf(
    [one, other]: readonly [Role, Role],
    linesWith: (asked: Partial<Record<Role, number>>) => readonly Partial<Record<Role, number>>[],
    { at, zones = new Set<number>() }: { readonly at: number; readonly zones?: ReadonlySet<number> },
  ): number {
    let [no, yes] = [-12, 12];
    while (yes - no > 0.001) {
      const lead = (no + yes) / 2;
      const asked = { [one]: Math.exp(lead / 2) * 1e6, [other]: Math.exp(-lead / 2) * 1e6 };
      if (findRolePath(scoresOf(linesWith(asked)), zones)[at] === one) yes = lead;
      else no = lead;
    }
    return yes;
  }
  const sure = (role: Role): Partial<Record<Role, number>> => ({ [role]: 1e9 });

  test('read a page without a headline', () => {
    const lead = leadOf(['headline', 'navigation'], (asked) => [asked, sure('body')], { at: 0 });
    expect(lead).toBeCloseTo(order('navigation', 'body') - order('headline', 'body') - 1.5, 2);
  });

  test('read a page without a text', () => {
    const lead = leadOf(['body', 'navigation'], (asked) => [sure('headline'), asked], { at: 1 });
    expect(lead).toBeCloseTo(order('headline', 'navigation') - order('headline', 'body') - 3, 2);
  });

  test('go on below a line that ends the text by a rule', () => {
    const lines = (asked: Partial<Record<Role, number>>) => [sure('headline'), sure('body'), sure('related'), asked];
    const [goOn, stop] = [order('related', 'body'), order('related', 'related')];
    expect(leadOf(['body', 'related'], lines, { at: 3 })).toBeCloseTo(stop - goOn, 2);
    expect(leadOf(['body', 'related'], lines, { at: 3, zones: new Set([2]) })).toBeCloseTo(stop - goOn + 3, 2);
    expect(leadOf(['body', 'related'], lines, { at: 3, zones: new Set([1]) })).toBeCloseTo(stop - goOn, 2);
  });
});

describe('a page may begin', () => {
  test.each<[role: Role, may: boolean]>([
    ['headline', true],
    ['body', true],
    ['heading', true],
    ['kicker', true],
    ['navigation', true],
    ['teaser', false],
    ['sign-off', false],
    ['comment', false],
  ])('with a %s: %s', (role, may) => {
    const [first] = findRolePath(scoresOf([{ [role]: 0.9, navigation: 0.05 }, BODY, BODY]));
    expect(first === role).toBe(may);
  });
});

test('comments may stand below a headline alone, and no text below them', () => {
  expect(findRolePath(scoresOf([HEADLINE, { comment: 0.9 }]))).toEqual(['headline', 'comment']);
  const roles = findRolePath(
    scoresOf([HEADLINE, BODY, { comment: 0.99 }, { comment: 0.99 }, { body: 0.5, related: 0.4 }]),
  );
  expect(roles.slice(2)).toEqual(['comment', 'comment', 'related']);
});
