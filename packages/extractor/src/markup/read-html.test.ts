import { describe, expect, test } from 'vitest';
import { type Block, splitBlock } from '../block.ts';
import { parseHtml } from './dom.ts';
import { createMatcher } from './matcher.ts';
import type { Directive } from './plan.ts';
import { readHtml } from './read-html.ts';

const SOURCES = {
  k: { select: '.kicker' },
  h: { select: 'h1' },
  t: { select: '.lead' },
  b: { select: '.byline' },
  a: { select: '.byline a' },
};
const RULES: readonly { readonly select: string; readonly value: Directive }[] = [
  { select: '.ad', value: { does: 'drop', rule: 'x/ad', because: 'it is an advertisement' } },
  { select: '.kicker', value: { does: 'field', field: 'kicker', source: SOURCES.k } },
  { select: 'h1', value: { does: 'field', field: 'headline', source: SOURCES.h } },
  { select: '.lead', value: { does: 'field', field: 'teaser', source: SOURCES.t, emphasised: true } },
  { select: '.byline', value: { does: 'field', field: 'byline', source: SOURCES.b } },
  { select: '.byline a', value: { does: 'field', field: 'authors', source: SOURCES.a } },
  { select: 'figure', value: { does: 'figure', hasCaption: true } },
  { select: 'figcaption', value: { does: 'caption' } },
  { select: 'small', value: { does: 'credit' } },
  { select: 'article', value: { does: 'body' } },
];

test('reads the paragraphs behind elements that were not closed', () => {
  const html = '<article><p>eins</p><video><p>zwei</p><h2>drei<p>vier</p></article>';
  const { blocks } = read(html);
  expect(blocks.map(({ text, kind }) => [text, kind])).toEqual(
    ['eins', 'zwei', 'drei', 'vier'].map((text) => [text, 'paragraph']),
  );
});

function read(html: string): ReturnType<typeof readHtml> {
  return readHtml(parseHtml(html), html, createMatcher(RULES));
}

const body = (html: string): readonly string[] =>
  read(`<article>${html}</article>`)
    .blocks.filter((block) => block.claim === undefined)
    .map((block) => `${block.kind}: ${block.text}`);

describe('readHtml', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
    ['<p>One <b>bold</b> <a href="/">link</a>.</p>', ['paragraph: One bold link.']],
    ['<p>One<br>line</p>', ['paragraph: One line']],
    ['<p>One<br> <br>Two</p>', ['paragraph: One', 'paragraph: Two']],
    ['loose<p>para</p>tail', ['paragraph: loose', 'paragraph: para', 'paragraph: tail']],
    ['<h2>Head</h2><ul><li>a<li><p>b</p></ul>', ['heading: Head', 'list-item: a', 'list-item: b']],
    ['<blockquote><p>Said.</p></blockquote><pre>code</pre>', ['quote: Said.', 'code: code']],
    ['<table><tr><th>Year<th>Sum<tr><td>2020<td>5</table>', ['table-row: Year | Sum', 'table-row: 2020 | 5']],
    ['<table><tr><td><p>Layout</p><p>table</p></table>', ['paragraph: Layout', 'paragraph: table']],
    ['<p>Text <span class="ad">Anzeige</span>goes on.</p>', ['paragraph: Text goes on.']],
    ['<p>Seen<script>no()</script><style>p{}</style></p><p hidden>Not</p>', ['paragraph: Seen']],
    ['<p>Seen<span style="display: none">not</span> here</p>', ['paragraph: Seen here']],
  ])('%s', (html, blocks) => {
    expect(body(html)).toEqual(blocks);
  });

  test('reads a page whose body a script shows later', () => {
    const { blocks } = read('<body style="visibility:hidden"><article><p>Seen</p></article></body>');
    expect(blocks.map((block) => block.claim)).toEqual([undefined]);
  });

  test('claims what is dropped, what is a field and what stands outside', () => {
    const { blocks } = read(
      '<nav>Menu</nav><article><h1>Head</h1><p class="ad">Buy</p><p>Text</p></article><p>Tail</p>',
    );
    expect(blocks.map((block) => [block.text, block.claim?.fate])).toEqual([
      ['Menu', 'removed'],
      ['Head', 'field'],
      ['Buy', 'removed'],
      ['Text', undefined],
      ['Tail', 'removed'],
    ]);
  });

  test('takes glued spans apart', () => {
    const { values } = read('<article><h1><span class="kicker">Vorwurf</span>Minister geht</h1></article>');
    expect(values).toContainEqual({ field: 'kicker', source: SOURCES.k, text: 'Vorwurf' });
    expect(values.find((value) => value.field === 'headline')?.text).toContain('Minister geht');
  });

  test('keeps the whole printed line though a part of it is a field of its own', () => {
    const { values } = read('<article><div class="byline">Von <a>Eva Muster</a> mit AP</div></article>');
    expect(values).toContainEqual({ field: 'authors', source: SOURCES.a, text: 'Eva Muster' });
    expect(values).toContainEqual({ field: 'byline', source: SOURCES.b, text: 'Von Eva Muster mit AP' });
  });

  test('lets an element go whose text is not all bold', () => {
    expect(read('<article><p class="lead"><b>All bold.</b></p></article>').values).toHaveLength(1);
    expect(read('<article><p class="lead"><b>Half</b> bold.</p></article>').blocks[0]?.claim).toBeUndefined();
  });

  test('gathers pictures with caption and credit', () => {
    const { pictures } = read(
      '<figure><img src="/a.jpg" alt="A"><figcaption>Harbour<small>Foto: dpa</small></figcaption></figure>',
    );
    expect(pictures).toEqual([{ url: '/a.jpg', alt: 'A', caption: 'Harbour', credit: 'Foto: dpa', place: 0 }]);
  });

  test('cuts a block at an offset of its text, entities and inline tags in between', () => {
    const html = '<article><p> <b>K&ouml;ln</b> Im&nbsp;Kampf &amp; mehr</p></article>';
    const { blocks, locate } = read(html);
    const block = blocks[0];
    if (block === undefined) throw new Error('no block');
    const [place, rest] = splitBlock(block, 5, locate);
    expect([place.text, rest.text]).toEqual(['Köln', 'Im Kampf & mehr']);
    expect(html.slice(rest.runs[0]?.start, rest.runs[0]?.end).trim()).toBe('Im&nbsp;Kampf &amp; mehr');
  });

  test('cuts behind a script within the paragraph', () => {
    const html = '<article><p>K&ouml;ln <script>var ad = "long enough";</script>(dpa) - Text</p></article>';
    const { blocks, locate } = read(html);
    const [place, rest] = splitBlock(blocks[0] as Block, 'Köln (dpa) - '.length, locate);
    expect([place.text, rest.text]).toEqual(['Köln (dpa) -', 'Text']);
    expect(html.slice(rest.runs[0]?.start, rest.runs[0]?.end)).toBe('Text');
  });
});

describe('a line break', () => {
  const SENTENCE = 'Der Rat hat am Montag nach langer Aussprache beschlossen, die Brücke über den Bach zu sperren.';
  const texts = (html: string, breaks: 'lines' | 'paragraphs'): readonly string[] => {
    const page = `<article>${html}</article>`;
    return readHtml(parseHtml(page), page, createMatcher(RULES), { breaks }).blocks.map((block) => block.text);
  };

  test('ends a paragraph after a whole sentence where that is asked for', () => {
    const html = `<p>${SENTENCE}<br>„${SENTENCE}“<br/>Mehr nicht.</p>`;
    expect(texts(html, 'paragraphs')).toEqual([SENTENCE, `„${SENTENCE}“`, 'Mehr nicht.']);
    expect(texts(html, 'lines')).toEqual([`${SENTENCE} „${SENTENCE}“ Mehr nicht.`]);
  });

  test('may be an empty element that is named so', () => {
    const html = `<p>${SENTENCE}<span class="a br"></span>Und mehr<span class="br"></span>nicht.</p>`;
    expect(texts(html, 'paragraphs')).toEqual([SENTENCE, 'Und mehr nicht.']);
  });

  test('never ends one within a sentence or after a short line', () => {
    const html = `<p>Rathaus.<br>Marktplatz 1<br>${SENTENCE.slice(0, -1)}<br>und fertig.</p>`;
    expect(texts(html, 'paragraphs')).toHaveLength(1);
  });
});

test('a table row whose cell holds paragraphs only lays out the page', () => {
  expect(body('<table><tr><td>Start</td><td>Erstens<br><br>Zweitens</td></tr></table>')).toEqual([
    'paragraph: Start',
    'paragraph: Erstens',
    'paragraph: Zweitens',
  ]);
  expect(body('<table><tr><td>1990</td><td>Ost<br>West</td></tr></table>')).toEqual(['table-row: 1990 | Ost West']);
});

describe('what stands within a line', () => {
  test.each([
    ['<p>Der Kurs<button></button>, der stieg</p>', ['paragraph: Der Kurs, der stieg']],
    [
      '<p>Die <ruby><rb>Stadt</rb><rp>(</rp><rt>gross</rt><rp>)</rp></ruby> liegt dort</p>',
      ['paragraph: Die Stadt liegt dort'],
    ],
    ['<p>Der <a href="/b">Bote<span class="sr-only"> öffnet neu</span></a> meldet</p>', ['paragraph: Der Bote meldet']],
    ['<p>Der <a href="/b">Bote<i style="clip:rect(0 0 0 0)">, neu</i></a> meldet</p>', ['paragraph: Der Bote meldet']],
    ['<p><span class="md:not-sr-only">Der</span> Bote</p>', ['paragraph: Der Bote']],
    ['<div class="visually-hidden">Artikelinhalt</div><p>Der Bote</p>', ['paragraph: Der Bote']],
    ['<h2 class="sr-only">Der Bote</h2>', ['heading: Der Bote']],
  ])('%s', (html, expected) => {
    expect(body(html)).toEqual(expected);
  });

  test('what only screen readers tell of a link is in the books as hidden', () => {
    const { blocks } = read('<article><p>Der <a href="/b">Bote<span class="sr-only">neu</span></a></p></article>');
    expect(blocks.map(({ text, claim }) => [text, claim?.fate])).toContainEqual(['neu', 'removed']);
  });
});
