import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import type { Article } from '../article.ts';
import { renderHtml } from './render-html.ts';

const ELEMENTS = new Set(
  'article header h1 h2 h3 h4 h5 h6 p time a figure img figcaption small ul li blockquote table tbody tr td th pre code br footer strong em sup sub'.split(
    ' ',
  ),
);
const MARKS = ['link', 'strong', 'emphasis', 'code', 'superscript', 'subscript'] as const;
const ATTRIBUTES = new Set(['class', 'datetime', 'href', 'src', 'alt', 'lang', 'dir']);

describe('the element', () => {
  test('holds header, lead picture, body, other pictures and sign-off', () => {
    const article = sampleArticle({
      language: 'de',
      kicker: 'Verkehr',
      headline: 'Brücke <gesperrt>',
      teaser: 'Es wird gebaut.',
      authors: [
        { name: 'Ada', url: 'https://example.org/ada' },
        { name: 'Bo', url: 'javascript:a' },
      ],
      datePublished: '2015-11-17',
      images: [{ url: 'https://example.org/a.jpg', alt: 'Kran "1"', caption: 'Der Kran', credit: 'dpa' }],
      blocks: [
        { kind: 'heading', text: 'Anlass', level: 3 },
        { kind: 'list-item', text: 'eins' },
        { kind: 'list-item', text: 'zwei' },
        { kind: 'table-row', text: 'Land | Tore' },
        { kind: 'code', text: '\na & b' },
        { kind: 'paragraph', text: 'Zeile\nZeile' },
      ],
      signOff: 'wl (dpa)',
    });
    expect(renderHtml(article)).toBe(`<article lang="de">
<header><p class="kicker">Verkehr</p><h1>Brücke &lt;gesperrt&gt;</h1><p class="teaser">Es wird gebaut.</p><p class="byline"><a href="https://example.org/ada">Ada</a>, Bo</p><p class="date"><time datetime="2015-11-17">2015-11-17</time></p></header>
<figure><img src="https://example.org/a.jpg" alt="Kran &quot;1&quot;"><figcaption>Der Kran <small>dpa</small></figcaption></figure>
<h3>Anlass</h3>
<ul><li>eins</li><li>zwei</li></ul>
<table><tbody><tr><td>Land</td><td>Tore</td></tr></tbody></table>
<pre><code>
a &amp; b</code></pre>
<p>Zeile<br>Zeile</p>
<footer><p>wl (dpa)</p></footer>
</article>`);
  });

  test('says when it is written from right to left', () => {
    expect(renderHtml(sampleArticle({ language: 'ar' }))).toContain('<article lang="ar" dir="rtl">');
  });
});

describe('marks', () => {
  const html = (text: string, marks: NonNullable<Article['blocks'][number]['marks']>, kind = 'paragraph' as const) =>
    renderHtml(sampleArticle({ blocks: [{ kind, text, marks }] })).split('\n')[1];

  test('stand within each other, links with their addresses', () => {
    const marks = [
      { from: 4, to: 13, kind: 'link', href: 'https://example.org/a?b=1&c=2' },
      { from: 9, to: 13, kind: 'emphasis' },
      { from: 14, to: 16, kind: 'strong' },
    ] as const;
    expect(html('Der neue Steg <&', marks)).toBe(
      '<p>Der <a href="https://example.org/a?b=1&amp;c=2">neue <em>Steg</em></a> <strong>&lt;&amp;</strong></p>',
    );
  });

  test('of powers take the place of their signs', () => {
    const marks = [
      { from: 3, to: 4, kind: 'superscript' },
      { from: 6, to: 7, kind: 'subscript' },
    ] as const;
    expect(html('10^3 H2O', marks)).toBe('<p>10<sup>3</sup> H<sub>2</sub>O</p>');
    expect(html('10^3 1st', [{ from: 6, to: 8, kind: 'superscript' }])).toBe('<p>10^3 1<sup>st</sup></p>');
  });

  test('that cross are cut, links that lead nowhere safe are none', () => {
    const marks = [
      { from: 0, to: 4, kind: 'strong' },
      { from: 2, to: 8, kind: 'emphasis' },
      { from: 5, to: 9, kind: 'link', href: 'javascript:alert(1)' },
      { from: 6, to: 99, kind: 'link', href: 'mailto:a@example.org' },
    ] as const;
    expect(html('Eins zwei', marks)).toBe('<p><strong>Ei<em>ns</em></strong> zwei</p>');
    expect(html('Eins zwei', [marks[3]])).toBe('<p>Eins z<a href="mailto:a@example.org">wei</a></p>');
  });

  test('that set a whole cell in bold make it a heading, above or at the side', () => {
    const row = (text: string, ...marks: readonly (readonly [number, number])[]) =>
      ({ kind: 'table-row', text, marks: marks.map(([from, to]) => ({ from, to, kind: 'strong' as const })) }) as const;
    const blocks = [row('Jahr | Summe', [0, 4], [7, 12]), row('2020 | 5 Euro', [0, 4], [7, 8])];
    expect(renderHtml(sampleArticle({ blocks }))).toContain(
      '<tr><th>Jahr</th><th>Summe</th></tr><tr><th>2020</th><td><strong>5</strong> Euro</td></tr>',
    );
  });
});

test('pictures stand where the page has them, below a list that holds them', () => {
  const image = (name: string, after?: number) => ({ caption: name, ...(after === undefined ? {} : { after }) });
  const blocks = [
    ...['A', 'B'].map((text) => ({ kind: 'paragraph', text }) as const),
    ...['C', 'D'].map((text) => ({ kind: 'list-item', text }) as const),
  ];
  const images = [image('lead'), image('last', 9), image('two', 2), image('one', 1), image('list', 3), image('other')];
  const texts = renderHtml(sampleArticle({ blocks, images })).match(/\w+(?=<\/(?:p|li|figcaption)>)/gu);
  expect(texts).toEqual(['lead', 'A', 'one', 'B', 'two', 'C', 'D', 'list', 'last', 'other']);
});

describe('whatever the article holds', () => {
  const { document } = new JSDOM('').window;
  const evil = fc.constantFrom(
    ...[
      '<script>a()</script>',
      '"><img src=x onerror=a()>',
      "' onload='a()",
      '<svg><style>',
      '</article>',
      '&lt;',
      '&',
    ],
    ...[
      '<math><mi><mglyph>',
      '<!--',
      '-->',
      ']]>',
      '\n',
      '\t',
      '\u0000',
      '\u001b',
      '\ud800',
      '\u00a0',
      '\u2028',
      'Wort',
    ],
    ...['javascript:a()', 'https://a.de/"><b>', '<template>', '<noscript>', '<plaintext>', '<table><b>', '<pre>\n'],
  );
  const text = fc.array(evil, { maxLength: 4 }).map((parts) => parts.join(''));
  const kind = fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'table-row', 'code');
  const place = fc.integer({ min: -3, max: 30 });
  const marks = fc.array(fc.record({ from: place, to: place, kind: fc.constantFrom(...MARKS), href: text }), {
    maxLength: 5,
  });
  const blocks = fc.array(fc.record({ kind, text, level: fc.integer({ min: -1, max: 9 }), marks }), { maxLength: 4 });
  const images = fc.array(fc.record({ url: text, alt: text, caption: text, credit: text, after: place }), {
    maxLength: 3,
  });
  const articles = fc.record({
    headline: text,
    kicker: text,
    signOff: text,
    datePublished: text,
    language: text,
    blocks,
    images,
  });

  test('only allowed elements, attributes and addresses come out, and parsing changes nothing', () => {
    fc.assert(
      fc.property(articles, (facts) => {
        const html = renderHtml(sampleArticle(facts as Partial<Article>));
        document.body.innerHTML = html;
        expect(foreign(document.body)).toEqual([]);
        expect(html).not.toMatch(/(?!\n|\t)\p{Cc}|\p{Cs}/u);
        const once = document.body.innerHTML;
        document.body.innerHTML = once;
        expect(document.body.innerHTML).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

function foreign(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => name),
    ...['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []).filter((url) => !isSafe(url, element)),
  ]);
}

function isSafe(url: string, { localName }: Element): boolean {
  return /^https?:/u.test(url) || (localName === 'a' && url.startsWith('mailto:'));
}
