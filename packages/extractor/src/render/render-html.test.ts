import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import type { Article } from '../article.ts';
import { renderHtml } from './render-html.ts';

const ELEMENTS = new Set(
  'article header h1 h2 h3 h4 h5 h6 p time a figure img figcaption small ul li blockquote table tbody tr td pre code br footer'.split(
    ' ',
  ),
);
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
  const blocks = fc.array(fc.record({ kind, text, level: fc.integer({ min: -1, max: 9 }) }), { maxLength: 4 });
  const images = fc.array(fc.record({ url: text, alt: text, caption: text, credit: text }), { maxLength: 3 });
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
    ...['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []).filter((url) => !/^https?:/u.test(url)),
  ]);
}
