import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyNode, compileSelector, isTag, isText, parseHtml, textOf, textPieces } from './dom.ts';

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

  test('reads the text behind the node cap', () => {
    const flood = parseHtml(`${'<b>x</b>'.repeat(200_000)}<p>eins</p><p>zwei</p>`);
    expect(flood.document.children.slice(-2).map(textOf)).toEqual(['eins', 'zwei']);
    const blocks = parseHtml(`<main>${'<p>x</p>'.repeat(150_000)}<p>eins</p><script>1</script><p>zwei</p></main>`);
    expect(textOf(blocks.document).endsWith('x eins zwei')).toBe(true);
    expect(blocks.limits).toEqual(['limit-nodes']);
  });

  test('counts no more line breaks and entities than matter', () => {
    const tree = parseHtml(
      `<p>${'&amp;'.repeat(300_000)}</p>${'<br>'.repeat(300_000)}${'<p></p>'.repeat(300_000)}<p>z</p>`,
    );
    expect(tree.limits).toEqual([]);
    expect(textOf(tree.document).endsWith('&z')).toBe(true);
  });

  test.each([
    ['<div><svg></p><style>x</style><p>a</p></div>', ['p', 'style', 'p']],
    ['<div><svg><path><p>a</div>', ['p']],
    ['<div><svg><foreignObject><p>a</p></foreignObject></svg></div>', []],
    ['<div><svg/><i/>b</div>', ['i']],
  ])('ends drawings where browsers do: %s', (html, names) => {
    const [div] = parseHtml(html).document.children.filter(isTag);
    const [, ...behind] = div?.children.filter(isTag).map((each) => each.name) ?? [];
    expect(behind).toEqual(names);
  });

  test('tells which elements hold what stands behind them', () => {
    const namesOf = (html: string): readonly string[] => [...parseHtml(html).forgotten].map((each) => each.name);
    expect(namesOf('<div><video>old browser<p>a</p></div><h2>b<p>c</p>')).toEqual(['video', 'h2']);
    expect(namesOf('<div><svg><title>a<p>b</p></div>')).toEqual(['title', 'svg']);
    expect(namesOf('<div><video>old browser</div><ul><li><a href="/">b</li></ul><h2>c</h2><p>d</p>')).toEqual([]);
  });

  test('sets aside what a page says of itself', () => {
    const tree = parseHtml('<html lang="de"><head><title>T</title><meta name="a" content="b"></head><body>');
    expect(tree.head.map((element) => element.name)).toEqual(['html', 'title', 'meta']);
  });

  test.each([
    ['<p>a</p><script>if (a < b) "</p>"</script><p>b</p>', 'ab'],
    ['<p>a</p><SCRIPT type="x">1</SCRIPT ><p>b</p>', 'ab'],
    ['<p>a</p><style>p > b { content: "<p>" }</style><p>b</p>', 'ab'],
    ['<p>a</p><!-- <script> --><p>b</p><!-- </script> -->c', 'abc'],
    ['<p title="<script>">a</p><p>b</p>', 'ab'],
    ['<p>a</p><script data-x="1>2">x</script>b', 'ab'],
    ['<textarea><script></textarea><p>b</p>', '<script>b'],
    ['<p>a</p><script>never closed', 'a'],
    ['<script></script><p>a</p>', 'a'],
  ])('leaves scripts and styles unparsed: %s', (html, text) => {
    const tree = parseHtml(html);
    expect(textOf(tree.document)).toBe(text);
  });

  test('gives text its place, whatever was skipped', () => {
    const html = '<script>var a = 1;</script><p>eins</p><style>x</style>zwei<script>2</script> drei';
    const places = (node: AnyNode): string[] =>
      isText(node)
        ? [html.slice(node.startIndex ?? 0, (node.endIndex ?? 0) + 1)]
        : 'children' in node && !(isTag(node) && ['script', 'style'].includes(node.name))
          ? node.children.flatMap(places)
          : [];
    expect(places(parseHtml(html).document)).toEqual(['eins', 'zwei', ' drei']);
  });

  test('keeps what scripts hold', () => {
    const tree = parseHtml('<script type="application/ld+json">{"a": "<b>"}</script>');
    expect(tree.head[0]?.children.map((child) => ('data' in child ? child.data : ''))).toEqual(['{"a": "<b>"}']);
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
    ['p[class*=x]', [{ on: 'class-part', value: 'x' }]],
    ['p:not(.x)', [{ on: 'tag', value: 'p' }]],
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
