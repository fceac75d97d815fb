import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSelector, isTag, parseHtml, textOf, textPieces } from './dom.ts';

describe('parseHtml', () => {
  test('keeps text below more than 512 levels, flattened, and says so', () => {
    const tree = parseHtml(`${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}<p>after</p>`);
    expect(tree.limits).toEqual(['limit-depth']);
    expect(textOf(tree.document)).toBe('deepafter');
  });

  test('keeps void elements below the cap from closing others', () => {
    const tree = parseHtml(`${'<div>'.repeat(511)}<p>one<br>two<br>three</p>`);
    expect(textOf(tree.document)).toBe('onetwothree');
  });

  test('stops at the node cap with what it has', () => {
    const tree = parseHtml(`<p>first</p>${'<b>x</b>'.repeat(200_000)}`);
    expect(tree.limits).toEqual(['limit-nodes']);
    expect(textOf(tree.document).startsWith('firstx')).toBe(true);
  });

  test('sets aside what a page says of itself', () => {
    const tree = parseHtml('<html lang="de"><head><title>T</title><meta name="a" content="b"></head><body>');
    expect(tree.head.map((element) => element.name)).toEqual(['html', 'title', 'meta']);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', 'p', '"', '=', '&', '!', '-', ' ') }),
        (html) => {
          parseHtml(html);
        },
      ),
    );
  });
});

test('textPieces gives each piece its place in the slice', () => {
  const slice = 'Müller &amp; <b>Söhne</b>';
  for (const { text, start, end } of textPieces(slice)) {
    expect(slice.slice(start, end)).toBe(text === '&' ? '&amp;' : text);
  }
  expect(
    textPieces(slice)
      .map((piece) => piece.text)
      .join(''),
  ).toBe('Müller & Söhne');
});

describe('compileSelector', () => {
  test.each([
    ['#id.name', [{ on: 'id', value: 'id' }]],
    ['div.a p.b', [{ on: 'class', value: 'b' }]],
    [
      'p, [role=main]',
      [
        { on: 'tag', value: 'p' },
        { on: 'attribute', value: 'role' },
      ],
    ],
    ['p[class*=x]', [{ on: 'tag', value: 'p' }]],
    ['*', [{ on: 'any', value: '' }]],
  ])('%s is looked for by %j', (selector, keys) => {
    expect(compileSelector(selector).keys).toEqual(keys);
  });

  test('throws on what is no selector', () => {
    expect(() => compileSelector('p[')).toThrow();
  });

  test('asks one element', () => {
    const [element] = parseHtml('<p class="a b">x</p>').document.children.filter(isTag);
    expect(element && compileSelector('.b').matches(element)).toBe(true);
    expect(element && compileSelector('.c').matches(element)).toBe(false);
  });
});
