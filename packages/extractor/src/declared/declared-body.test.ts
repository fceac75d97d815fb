import { describe, expect, test } from 'vitest';
import type { Extraction } from '../extraction.ts';
import { createExtractor } from '../extractor.ts';
import { fold } from '../fold.ts';

const { extract } = createExtractor({ cleaners: [] });

const TITLE = 'Kreistag will die Bahn nach Nordheim';
const TEXT = [
  'Der Kreistag von Aumer hat am Freitag den Weiterbau der „kleinen Bahn“ bis Nordheim beschlossen, nach einer langen Debatte.',
  'Die Strecke soll elf Kilometer lang werden und an vier Orten halten, von denen drei bisher keine Bahn haben.',
  'Nach den Plänen rollen die ersten Züge in sechs Jahren, wenn die Gerichte nicht anders entscheiden, sagte der Landrat.',
  'Gegen den Bau hatten Anwohner geklagt, die um ihre Gärten fürchten; ihre Klage wurde im Frühjahr abgewiesen.',
  'Das Land bezahlt neun Zehntel der Kosten, der Kreis den Rest, und die Gemeinden geben die Flächen umsonst dazu.',
];
const HTML = TEXT.map((text) => `<p>${text.replace('Die Strecke', '<b>Die</b> Strecke')}</p>`).join('');
const OTHERS = [1, 2, 3].map((number) => ({
  title: `Wetterbericht Nummer ${number}`,
  url: `/wetter/${number}`,
  body: `Am Tag ${number} regnet es, und davon handelt diese andere Meldung, die von der Bahn gar nichts weiß. `.repeat(
    6,
  ),
}));

interface Parts {
  readonly head?: string;
  readonly body?: string;
}

async function read({ head = '', body = '<div id="root"></div>' }: Parts): Promise<Extraction> {
  const html = `<!doctype html><html lang="de"><head><title>${TITLE} | Aumer Bote</title>${head}</head><body>${body}
    <noscript>Bitte aktivieren Sie JavaScript.</noscript></body></html>`;
  return extract({ html, url: 'https://bote.example/kreis/bahn-nach-nordheim' }, { engine: 'generic' });
}

function script(value: unknown, attributes = 'type="application/json"'): string {
  return `<script ${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

function linked(value: object): string {
  return script({ '@type': 'NewsArticle', headline: TITLE, ...value }, 'type="application/ld+json"');
}

const inNext = (pageProps: object): string =>
  script({ props: { pageProps } }, 'id="__NEXT_DATA__" type="application/json"');
const texts = ({ article }: Extraction): readonly string[] => article.blocks.map(({ text }) => text);
const codes = ({ article }: Extraction): readonly string[] => article.warnings.map(({ code }) => code);
const slate = (text: string): object => ({
  type: 'paragraph',
  children: [
    { text: text.slice(0, 20) },
    { type: 'link', url: '/a', children: [{ text: text.slice(20, 40) }] },
    { text: text.slice(40) },
  ],
});

describe('a text that is only declared is the body', () => {
  test.each([
    ['linked data, lines', linked({ articleBody: TEXT.join('\n\n') })],
    ['linked data, markup', linked({ articleBody: HTML })],
    [
      'linked data in a graph',
      linked({ '@graph': [{ '@type': 'WebPage', name: TITLE }, { articleBody: TEXT.join('\n') }] }),
    ],
    ['an object with markup', inNext({ article: { title: TITLE, content: HTML, relatedArticles: OTHERS } })],
    ['one of several', inNext({ list: OTHERS, article: { headline: TITLE, teaser: OTHERS[0]?.body, body: HTML } })],
    ['told by its address', inNext({ list: OTHERS, item: { url: '/kreis/bahn-nach-nordheim', text: HTML } })],
    [
      'an editor’s tree',
      inNext({ article: { title: TITLE, body: TEXT.map(slate), author: { bio: OTHERS[0]?.body } } }),
    ],
    [
      'blocks with data',
      inNext({
        post: {
          title: { rendered: TITLE },
          content: { blocks: TEXT.map((text) => ({ type: 'paragraph', data: { text } })) },
        },
      }),
    ],
    [
      'spans',
      inNext({
        doc: {
          title: TITLE,
          body: TEXT.map((text) => ({ _type: 'block', markDefs: [], children: [{ _type: 'span', text }] })),
        },
      }),
    ],
    [
      'an assigned value',
      `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify({
        headlines: { basic: TITLE },
        content_elements: [
          ...TEXT.map((content) => ({ type: 'text', content })),
          { type: 'image', caption: OTHERS[0]?.body },
        ],
        related_content: { basic: OTHERS },
      })};Fusion.spa=true</script>`,
    ],
    [
      'a written out value',
      `<script>window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ article: { title: TITLE, body: TEXT.join('\n') } }))});</script>`,
    ],
    [
      'a store of many',
      `<script>window.__APOLLO_STATE__={"Article:2":${JSON.stringify(OTHERS[0])},"Article:1":${JSON.stringify({ title: TITLE, body: HTML })}};</script>`,
    ],
  ])('%s', async (_, head) => {
    const extraction = await read({ head });
    expect(texts(extraction)).toEqual(TEXT);
    expect(codes(extraction)).toContain('declared-body');
    expect(extraction.article).toMatchObject({ headline: TITLE, kind: 'article' });
    expect(extraction.article.confidence).toBeLessThan(0.9);
  });

  test.each([
    ['a template', `<div itemprop="articleBody"><script type="text/template">${HTML}</script></div>`],
    ['a shadow root', `<news-page><template shadowrootmode="open"><h1>${TITLE}</h1>${HTML}</template></news-page>`],
  ])('%s', async (_, body) => {
    const extraction = await read({ body });
    expect(texts(extraction)).toEqual(TEXT);
    expect(codes(extraction)).toContain('declared-body');
  });

  test('with its headings, quotes and parts', async () => {
    const body = [
      { type: 'heading-2', content: [{ value: 'Der Plan' }] },
      ...TEXT.slice(0, 3).map((value) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value }] })),
      { type: 'blockquote', content: [{ value: TEXT[3] }] },
      { heading: 'Das Geld', paragraphs: [TEXT[4]] },
    ];
    const { article } = await read({ head: inNext({ article: { title: TITLE, body } }) });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
      'heading',
      'paragraph',
    ]);
  });

  test('with fields printed below it', async () => {
    const body = `<header><a href="/">Start</a></header><h1>${TITLE}</h1><p>Lädt …</p>`;
    const { article } = await read({ head: linked({ articleBody: HTML, author: { name: 'Eva Lund' } }), body });
    expect(article).toMatchObject({ headline: TITLE, authors: [{ name: 'Eva Lund' }] });
    expect(article.text).toBe(TEXT.join('\n\n'));
  });
});

test('a declared text has its place in the input', async () => {
  const state = { article: { title: TITLE, body: TEXT.map(slate) } };
  for (const head of [
    linked({ articleBody: HTML }),
    linked({ articleBody: TEXT.join('\n\n') }),
    inNext(state),
    `<script>state = JSON.parse(${JSON.stringify(JSON.stringify({ title: TITLE, body: HTML }))})</script>`,
  ]) {
    const { input, ledger } = await read({ head });
    const body = ledger.filter(({ fate }) => fate === 'body');
    expect(body.length).toBeGreaterThanOrEqual(TEXT.length);
    for (const { start, end, text } of body) expect(readings(input.slice(start, end))).toContain(text);
  }
});

test('a dateline is cut off where it stands', async () => {
  const text = [`Aumer (dpa) - ${TEXT[0]}`, ...TEXT.slice(1)].join('\n');
  const { article, input, ledger } = await read({ head: linked({ articleBody: text }) });
  expect(article).toMatchObject({ dateline: 'Aumer', agencies: [{ code: 'dpa' }] });
  const [first] = ledger.filter(({ fate }) => fate === 'body');
  expect(readings(input.slice(first?.start, first?.end))).toContain(TEXT[0]);
});

/** A raw run as it stands, and with escapes and tags taken away once and twice. */
function readings(raw: string): readonly string[] {
  const once = JSON.parse(`"${raw}"`) as string;
  const twice = once.includes('\\') ? (JSON.parse(`"${once}"`) as string) : once;
  return [raw, once, twice].map((each) => fold(each.replaceAll(/<[^>]*>/gu, '')));
}

describe('a declared text is not the body', () => {
  const printed = (count: number): string =>
    `<main><article><h1>${TITLE}</h1>${TEXT.slice(0, count)
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></main>`;

  test('where the page prints it', async () => {
    const extraction = await read({ head: linked({ articleBody: TEXT.join(' ') }), body: printed(5) });
    expect(texts(extraction)).toEqual(TEXT);
    expect(codes(extraction)).not.toContain('declared-body');
  });

  test('where it is hardly longer', async () => {
    const extraction = await read({ head: linked({ articleBody: TEXT.slice(0, 3).join('\n') }), body: printed(2) });
    expect(texts(extraction)).toEqual(TEXT.slice(0, 2));
  });

  test.each([
    ['of other articles', inNext({ articles: OTHERS, comments: OTHERS })],
    ['beside the name of the page', inNext({ title: TITLE, related: OTHERS, latest: OTHERS })],
    [
      'of labels',
      inNext({ page: { title: TITLE, body: Array.from({ length: 99 }, (_, at) => ({ text: `Feld ${at}` })) } }),
    ],
    ['of two articles', script([{ articleBody: HTML }, { articleBody: HTML }], 'type="application/ld+json"')],
    ['of a program', `<script>const page = {title: "${TITLE}", body: ${JSON.stringify(HTML)}}</script>`],
    [
      'that is broken',
      `<script type="application/ld+json">{"headline":"${TITLE}","articleBody":"${TEXT.join(' ')}</script>`,
    ],
  ])('where it is that %s', async (_, head) => {
    const extraction = await read({ head });
    expect(texts(extraction)).toEqual([]);
  });

  test('where the page sells it: what it prints is cut', async () => {
    const extraction = await read({
      head: linked({ articleBody: TEXT.join('\n'), isAccessibleForFree: false }),
      body: printed(1),
    });
    expect(texts(extraction)).toEqual(TEXT.slice(0, 1));
    expect(extraction.article.completeness).toBe('truncated');
  });

  test('where a template is the page’s own', async () => {
    const extraction = await read({
      body: `<template>${HTML}</template><script type="text/template">${HTML}</script>`,
    });
    expect(texts(extraction)).toEqual([]);
  });
});

test('hostile states cost no time', async () => {
  const deep = `${'{"title":"Kreistag will die Bahn nach Nordheim","body":'.repeat(20_000)}"a"${'}'.repeat(20_000)}`;
  const wide = JSON.stringify({
    title: TITLE,
    body: Array.from({ length: 10_000 }, () => ({ title: TITLE, text: '<a<b&' })),
  });
  for (const value of [deep, wide, `"${'\\"'.repeat(400_000)}`]) {
    const started = process.cpuUsage();
    await read({ head: `<script type="application/json">${value}</script><script>a = ${value}</script>` });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(4_000);
  }
});
