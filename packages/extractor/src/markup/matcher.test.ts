import { describe, expect, test } from 'vitest';
import { isTag, parseHtml } from './dom.ts';
import { createMatcher } from './matcher.ts';

const matcher = createMatcher(
  ['#top', '.a.b', 'main p', '[data-x]', 'div > .c', 'p, .a'].map((select) => ({ select, value: select })),
);

describe('a matcher', () => {
  test.each([
    ['<i id="top">', ['#top']],
    ['<i class="b a">', ['.a.b', 'p, .a']],
    ['<i class="b">', []],
    ['<p class="a">', ['p, .a']],
    ['<i data-x="">', ['[data-x]']],
    ['<i class="c">', []],
  ])('%s matches %j, in the order given', (html, values) => {
    const [element] = parseHtml(html).document.children.filter(isTag);
    expect(element && matcher.match(element)).toEqual(values);
  });

  test('sees ancestors', () => {
    const { wanted } = parseHtml('<main><p>x</p></main><div><b class="c">y</b></div>', matcher.mayMatch);
    expect(wanted.flatMap(matcher.match)).toEqual(['main p', 'p, .a', 'div > .c']);
  });

  test('asks nothing of elements that cannot match', () => {
    const { wanted } = parseHtml('<section class="x y"><b>z</b></section>', matcher.mayMatch);
    expect(wanted).toEqual([]);
  });
});
