import { describe, expect, test } from 'vitest';
import { defineCleaner } from '../define-cleaner.ts';
import { createExtractor } from '../extractor.ts';

const PARAGRAPHS = [
  'Der Rat der Hafenstadt hat am Montagabend beschlossen, die alte Werft am Nordufer noch in diesem Jahr zu kaufen.',
  'Die Kosten werden auf rund drei Millionen Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  '„Wir haben lange darauf gewartet“, sagte die Bürgermeisterin nach der Sitzung, in der es zwei Gegenstimmen gab.',
  'Auf dem Gelände sollen Wohnungen, eine Schule und ein Park entstehen, den die Anwohner schon lange fordern.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit fahren müssen.',
];
const LEDE = 'Nach zehn Jahren Streit ist der Weg frei: Am Nordufer sollen bald Familien wohnen statt Schiffe liegen.';
const story = (names: {
  readonly body: string;
  readonly kicker: string;
}): string => `<!doctype html><html lang="de"><head>
<title>Stadt kauft Werft – Hafenbote</title><meta property="og:title" content="Stadt kauft Werft">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Stadt kauft Werft","author":{"name":"Anna Muster"},
"datePublished":"2024-03-05T18:05:00+01:00","dateModified":"2024-03-05T19:00:00+01:00","keywords":["Hafen","Werft"]}</script></head>
<body><nav class="breadcrumb"><a href="/">Start</a> <a href="/lokales/">Lokales</a></nav><main><article>
<span class="${names.kicker}">Hafen</span><h1>Stadt kauft Werft</h1><p class="lede">${LEDE}</p><p class="author">Von Anna Muster</p>
<figure><img src="/werft.jpg" alt="Die Werft"><figcaption>Bald nur noch ein Bild: die Werft. Foto: Jens Beispiel</figcaption></figure>
<div class="${names.body}">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}<p>mus/bei (dpa, afp)</p></div>
</article></main><aside><p>Mehr lesen: ${PARAGRAPHS[0]}</p></aside></body></html>`;

const SITES = ['alpha', 'beta', 'gamma', 'delta'] as const;
const cleaners = SITES.map((site) =>
  defineCleaner({
    site,
    publisher: site,
    hosts: [`${site}.example`],
    templates: [{ id: 'story', body: `.${site}-text` }],
  }),
);
const { extract } = createExtractor({ cleaners });

describe.each(SITES)('a cleaner of hosts and a body alone: %s', (site) => {
  const html = story({ body: `${site}-text`, kicker: 'kicker' });
  const url = `https://www.${site}.example/lokales/werft`;

  test('reads every field that pages of any site give', async () => {
    const { article } = await extract({ html, url });
    expect(article).toMatchObject({
      ...{ site, template: { site, id: 'story' }, warnings: [], completeness: 'full', confidence: 0.99 },
      ...{
        headline: 'Stadt kauft Werft',
        kicker: 'Hafen',
        teaser: LEDE,
        section: 'Lokales',
        byline: 'Von Anna Muster',
      },
      ...{ authors: [{ name: 'Anna Muster' }], keywords: ['Hafen', 'Werft'], signOff: 'mus/bei (dpa, afp)' },
      ...{ datePublished: '2024-03-05T18:05:00+01:00', dateModified: '2024-03-05T19:00:00+01:00' },
      images: [{ caption: 'Bald nur noch ein Bild: die Werft.', credit: 'Jens Beispiel' }],
    });
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test('loses no field that the page gives without it', async () => {
    const own = (await extract({ html, url })).article;
    const general = (await extract({ html, url }, { engine: 'generic' })).article;
    const { site: _, publisher: __, template: ___, confidence: ____, completeness: _____, ...fields } = general;
    expect(own).toMatchObject(fields);
  });
});

test('a dump of a site whose dumps nobody described is read as one of any site', async () => {
  const text = ['Start', 'Lokales', 'Stadt kauft Werft', 'Von Anna Muster', ...PARAGRAPHS, 'Impressum'].join('\n');
  const [paper] = cleaners;
  const own = await extract({ text, url: 'https://alpha.example/werft' });
  const { article } = await extract({ text, url: 'https://alpha.example/werft' }, { engine: 'generic' });
  const { site, publisher } = paper ?? {};
  expect(own.article).toMatchObject({ site, publisher, headline: article.headline, authors: article.authors });
  expect(own.article.text).toBe(article.text);
});

describe('what a cleaner says stands', () => {
  const html = story({ body: 'text', kicker: 'kicker' });
  const read = async (parts: Partial<Parameters<typeof defineCleaner>[0]>) => {
    const cleaner = {
      site: 'paper',
      publisher: 'Paper',
      hosts: ['paper.example'],
      templates: [{ id: 'a', body: '.text' }],
    };
    const paper = defineCleaner({ ...cleaner, ...parts });
    return (await createExtractor({ cleaners: [paper] }).extract({ html, url: 'https://paper.example/lokales/werft' }))
      .article;
  };

  test('a field without a source is one that the site has not', async () => {
    const article = await read({ fields: { kicker: [], section: [], keywords: [] } });
    expect(article).not.toHaveProperty('kicker');
    expect(article).not.toHaveProperty('section');
    expect(article.keywords).toEqual([]);
    expect(article.teaser).toBe(LEDE);
  });

  test('sources that find nothing are not helped out', async () => {
    const article = await read({ fields: { kicker: [{ select: '.overline' }], byline: [{ select: '.names' }] } });
    expect(article).not.toHaveProperty('kicker');
    expect(article).not.toHaveProperty('byline');
  });

  test('a template without pictures names them, one that says nothing leaves them', async () => {
    expect((await read({ templates: [{ id: 'a', body: '.text', pictures: [] }] })).images).toEqual([]);
    expect((await read({})).images).toHaveLength(1);
  });

  test('the body is what it names, however it looks to the scorer', async () => {
    const list = `<html><body><main class="text"><p>Kai 1</p><p>Kai 2</p></main><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`;
    const paper = defineCleaner({
      site: 'p',
      publisher: 'P',
      hosts: ['p.example'],
      templates: [{ id: 'a', body: '.text' }],
    });
    const { extract: read } = createExtractor({ cleaners: [paper] });
    const { article } = await read({ html: list, url: 'https://p.example/kai' }, { engine: 'site' });
    expect(article.text).toBe('Kai 1\n\nKai 2');
  });
});

describe('a known site that no template fits', () => {
  test('keeps its name, its kinds, its lines and the fields that it declares', async () => {
    const paper = defineCleaner({
      ...{ site: 'paper', publisher: 'The Paper', hosts: ['paper.example'] },
      kinds: [{ kind: 'liveblog', url: /\/live\//u }],
      templates: [{ id: 'old', body: '#story' }],
      lines: [
        {
          id: 'offer',
          line: ['Lesen Sie alles im Hafenboten, jeden Tag und ohne Werbung.'],
          because: 'it is an offer',
          source: 'a test',
          example: 'Lesen Sie alles im Hafenboten, jeden Tag und ohne Werbung.',
          counterExample: 'Lesen Sie es',
        },
      ],
      fields: { section: [{ meta: 'ressort' }] },
    });
    const html = story({ body: 'new-text', kicker: 'kicker' })
      .replace('<head>', '<head><meta name="ressort" content="Stadt und Land">')
      .replace(
        PARAGRAPHS[2] ?? '',
        `${PARAGRAPHS[2]}</p><p>Lesen Sie alles im Hafenboten, jeden Tag und ohne Werbung.`,
      );
    const { article, ledger } = await createExtractor({ cleaners: [paper] }).extract({
      ...{ html, url: 'https://paper.example/live/werft' },
    });
    expect(article).toMatchObject({
      ...{ site: 'paper', publisher: 'The Paper', kind: 'liveblog', template: { site: 'paper', id: 'generic' } },
      ...{ section: 'Stadt und Land', headline: 'Stadt kauft Werft', teaser: LEDE },
    });
    expect(article.warnings.map(({ code }) => code)).toEqual(['unknown-template']);
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(ledger.find(({ text }) => text.startsWith('Lesen Sie alles'))?.rule).toBe('paper/offer');
  });
});
