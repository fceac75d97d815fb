import { describe, expect, test } from 'vitest';
import type { Article } from '../../article.ts';
import { createExtractor } from '../../extractor.ts';
import type { LedgerEntry } from '../../ledger.ts';

const { extract } = createExtractor({ cleaners: [] });

const SENTENCES = [
  'Der Gemeinderat von Unterweiler hat am Montagabend beschlossen, die alte Brücke über den Bach noch in diesem Jahr zu erneuern.',
  'Die Kosten werden auf rund eine halbe Million Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  '„Wir haben lange darauf gewartet“, sagte die Bürgermeisterin nach der Sitzung, in der es nur zwei Gegenstimmen gab.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit und zur Schule fahren.',
  'Bis dahin bleibt die Brücke für Lastwagen gesperrt; Fußgänger und Radfahrer dürfen sie weiterhin benutzen.',
];
const PROSE = SENTENCES.map((each) => `<p>${each}</p>`).join('\n');
const HEADLINE = 'Brücke in Unterweiler wird erneuert';

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
  readonly lang?: string;
}

function pageOf({ head = '', above = `<h1>${HEADLINE}</h1>`, body = PROSE, below = '', lang = 'de' }: Parts): string {
  return `<!doctype html><html lang="${lang}"><head><title>${HEADLINE}</title>${head}</head><body><main><article>
    ${above}<div class="article-body">${body}</div>${below}</article></main></body></html>`;
}

async function readAll(parts: Parts, url?: string): Promise<{ article: Article; ledger: readonly LedgerEntry[] }> {
  return extract({ html: pageOf(parts), ...(url === undefined ? {} : { url }) }, { engine: 'generic' });
}

async function read(parts: Parts, url?: string): Promise<Article> {
  return (await readAll(parts, url)).article;
}

function linked(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}

function fieldsOf(ledger: readonly LedgerEntry[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(ledger.map((entry) => [entry.text, entry.fate === 'field' ? entry.field : entry.fate]));
}

describe('authors', () => {
  test('are resolved where JSON-LD only points at them', async () => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#a' }, headline: 'Br&uuml;cke in Unterweiler wird erneuert' },
      { '@type': 'Person', '@id': '#a', name: 'Anna Beispiel' },
    ];
    const article = await read({ head: linked({ '@graph': graph }) });
    expect(article.authors).toEqual([{ name: 'Anna Beispiel' }]);
    expect(article.headline).toBe(HEADLINE);
  });

  test('are read from the printed line around the headline, not from captions and comments', async () => {
    const above = `<div class="comments"><span class="author">Carl Leser</span></div>
      <figure><img src="a.jpg"><span class="author">Foto: Dora Bild</span></figure><h1>${HEADLINE}</h1>
      <div class="byline">Von <a rel="author" href="/ab">Anna Beispiel</a></div>`;
    const { article, ledger } = await readAll({ above });
    expect(article.authors).toEqual([{ name: 'Anna Beispiel' }]);
    expect(article.byline).toBe('Von Anna Beispiel');
    expect(fieldsOf(ledger)['Von Anna Beispiel']).toBe('byline');
  });

  test.each([
    [
      '<p class="by">von <span class="author vcard"><a href="/u/9">Mohnblume</a></span> Lesedauer: 5 Minuten</p>',
      ['Mohnblume'],
    ],
    ['<div itemprop="author" itemscope><meta itemprop="name" content="Anna Muster"></div>', ['Anna Muster']],
    ['<p class="author">Von <a href="/m">Anna Muster</a> in <a href="/c">Blaue Berge</a></p>', ['Anna Muster']],
    ['<p class="byline">Anna Muster | Autorin per E-Mail erreichen<br>anna@bachbote.example</p>', ['Anna Muster']],
    ['<p class="byline">Von <a href="/r">Copy Link URL</a></p>', []],
    ['<p class="byline">Von <a href="/r">admin</a></p>', []],
  ])('of %s are %j', async (line, names) => {
    const { authors, text } = await read({ above: `<h1>${HEADLINE}</h1>${line}` });
    expect(authors.map(({ name }) => name)).toEqual(names);
    expect(text).not.toContain('bachbote.example');
  });

  test('are none who wrote something listed below', async () => {
    const below =
      '<div class="posts"><ul><li><div class="post-byline">by <span class="username">Carl Leser</span></div><a href="/t">Welches Netzteil</a></li></ul></div>';
    expect((await read({ below })).authors).toEqual([]);
  });

  test('are read from a labelled line below the text', async () => {
    const below = '<ul><li><strong>Autorin</strong> Anna Beispiel</li></ul>';
    expect((await read({ below })).authors).toEqual([{ name: 'Anna Beispiel' }]);
  });

  test('a house is given where it is declared and nobody else is named, and told apart from people', async () => {
    const house = { '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Bachbote' } };
    expect((await read({ head: linked(house) })).authors).toEqual([{ name: 'Bachbote', role: 'organization' }]);
    const agency = await read({ head: '<meta name="author" content="dpa">' });
    expect(agency.authors).toEqual([{ name: 'dpa', role: 'organization' }]);
    expect(agency.agencies.map(({ code }) => code)).toEqual(['dpa']);
  });

  test('a house is not given beside people, nor where it is only the publisher', async () => {
    const both = { '@type': 'NewsArticle', author: [{ name: 'Anna Beispiel' }, { name: 'dpa' }] };
    const article = await read({ head: linked(both) });
    expect(article.authors).toEqual([{ name: 'Anna Beispiel' }]);
    expect(article.agencies.map(({ code }) => code)).toEqual(['dpa']);
    const publisher = { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Bachbote' } };
    const head = `${linked(publisher)}<meta property="og:site_name" content="Bachbote">`;
    expect((await read({ head })).authors).toEqual([]);
  });

  test('a house is not given where the sign-off says more, and accounts are nobody', async () => {
    const head = '<meta name="author" content="bachbote.example">';
    const signed = await read({ head, below: '<p class="source">Quelle: mm/dpa</p>' });
    expect(signed.authors).toEqual([]);
    expect(signed.initials).toEqual(['mm']);
    expect((await read({ head: '<meta name="author" content="admin">' })).authors).toEqual([]);
  });
});

describe('headline and kicker', () => {
  test('the headline is settled before the body is closed: its copy in the text goes, and nothing is missed', async () => {
    const above = `<h1>${HEADLINE} – aber erst im Sommer</h1>`;
    const body = `<p>${HEADLINE} – aber erst im Sommer</p>${PROSE}`;
    const article = await read({ above, body });
    expect(article.headline).toBe(`${HEADLINE} – aber erst im Sommer`);
    expect(article.blocks.map(({ text }) => text)).toEqual(SENTENCES);
    const untitled = await extract({ html: `<main><h1>${HEADLINE}</h1>${PROSE}</main>` }, { engine: 'generic' });
    expect(untitled.article.warnings.map(({ code }) => code)).not.toContain('no-headline');
  });

  test.each([
    ['a marked line above', `<div class="article-kicker">Verkehr</div><h1>${HEADLINE}</h1>`],
    ['a heading of lower rank above', `<h4>Verkehr</h4><h1>${HEADLINE}</h1>`],
    ['a marked part of the heading', `<h1><span class="kicker">Verkehr</span> <span>${HEADLINE}</span></h1>`],
    ['the first of two parts', `<h2><span>Verkehr</span><span>${HEADLINE}</span></h2>`],
  ])('the kicker is %s, and the ledger says so', async (_, above) => {
    const { article, ledger } = await readAll({ above });
    expect(article.kicker).toBe('Verkehr');
    expect(article.headline).toBe(HEADLINE);
    expect(fieldsOf(ledger)).toMatchObject({ Verkehr: 'kicker', [HEADLINE]: 'headline' });
  });

  test('a kicker of several links names several subjects, the first of them the section', async () => {
    const above = `<div class="kicker"><span><a href="/v">Verkehr</a></span><span><a href="/u">Unterweiler</a></span></div>
      <h1>${HEADLINE}</h1>`;
    const article = await read({ above });
    expect(article.kicker).toBe('Verkehr, Unterweiler');
    expect(article.section).toBe('Verkehr');
  });

  test('a heading among breadcrumbs is worded for search engines', async () => {
    const above = `<ol class="breadcrumbs"><li><a href="/">Start</a></li><li><a href="/v/">Verkehr</a></li>
      <li><h1>Unterweiler: Gemeinderat beschließt neue Brücke</h1></li></ol><h2>${HEADLINE}</h2>`;
    const article = await read({ above });
    expect(article.headline).toBe(HEADLINE);
    expect(article.section).toBe('Verkehr');
  });
});

describe('pictures', () => {
  const figure = `<figure><img src="/b.jpg" alt="Brücke"><figcaption>Die alte Brücke im Mai.<small class="copyright">Bild: Dora
    Bild/dpa</small></figcaption></figure>`;
  const expected = { alt: 'Brücke', caption: 'Die alte Brücke im Mai.', credit: 'Dora Bild/dpa', after: 0 };

  test.each([
    ['figure', figure],
    [
      'box',
      `<div class="picBox"><a href="#"><img src="/b.jpg" alt="Brücke"></a><p>Die alte Brücke im Mai. (Foto: Dora Bild/dpa)</p></div>`,
    ],
    [
      'loose caption',
      `<img src="/b.jpg" alt="Brücke"><div class="media-caption">Die alte Brücke im Mai. © Dora Bild/dpa</div>`,
    ],
    [
      'parts by other names',
      `<figure><img src="/b.jpg" alt="Brücke"><figcaption><p class="x__caption">Die alte Brücke im Mai.</p>
      <p class="x__copy">(Foto: Dora Bild/dpa)</p></figcaption></figure>`,
    ],
  ])('have caption and credit: %s', async (_, markup) => {
    const { article, ledger } = await readAll({ above: `<h1>${HEADLINE}</h1>${markup}` }, 'https://bote.example/a/');
    expect(article.images).toEqual([{ url: 'https://bote.example/b.jpg', ...expected }]);
    expect(article.blocks.map(({ text }) => text)).toEqual(SENTENCES);
    const captions = ledger.filter(({ text }) => text.includes('Die alte Brücke im Mai.'));
    expect(captions.map((entry) => entry.field)).toEqual(['images']);
  });

  test('those of teasers, authors and logos are none', async () => {
    const above = `<img class="logo" src="/logo.png"><h1>${HEADLINE}</h1><img class="avatar" src="/anna.jpg">`;
    const below = `<div class="teaser"><figure><img src="/t.jpg"><figcaption>Ein ganz anderes Bild</figcaption></figure></div>`;
    expect((await read({ above, below })).images).toEqual([]);
  });

  test.each([
    [
      'a late one and its twin',
      '<img src="/blank.gif" data-src="/b.jpg" width="640"><noscript><img src="/b.jpg"></noscript>',
    ],
    ['a twin of other size', '<img data-src="/b.jpg" width="640"><noscript><img src="/b.jpg?w=320"></noscript>'],
    ['a twin alone', '<img src="data:image/gif;base64,AA" class="lazy"><noscript><img src="/b.jpg"></noscript>'],
    ['a twin in a figure', '<figure><img alt=""><noscript><img src="/b.jpg"></noscript></figure>'],
    ['one of an accelerated page', '<amp-img src="/b.jpg" width="640" height="360"></amp-img>'],
    ['one behind a figure', '<figure style="background-image: url(/b.jpg)"></figure>'],
    [
      'one behind a captioned box',
      '<div class="picBox"><div data-bg="/b.jpg"></div><p class="caption">Am Bach im Mai</p></div>',
    ],
    [
      'one printed again with a caption',
      '<img src="/b.jpg"><figure><img src="/b.jpg"><figcaption>Am Bach im Mai</figcaption></figure>',
    ],
  ])('each is one: %s', async (_, markup) => {
    const { images } = await read({ above: `<h1>${HEADLINE}</h1>${markup}` }, 'https://bote.example/a/');
    expect(images.map(({ url }) => url)).toEqual(['https://bote.example/b.jpg']);
  });

  test.each([
    ['counters', '<img src="https://vg07.met.vgwort.de/na/0a1b"><noscript><img src="/matomo.php?idsite=1"></noscript>'],
    ['backgrounds of boxes of text', `<div style="background: url(/b.jpg)"><p>${SENTENCES[0]}</p></div>`],
    [
      'what stands in for one',
      '<img src="/img/placeholder.png"><img src="/spacer.gif"><img src="data:image/svg+xml,x">',
    ],
    ['portraits', '<img src="https://secure.gravatar.com/avatar/0a1b?s=96" width="96" height="96">'],
    ['pages that an attribute names', '<img src="/blank.gif" data-src="true">'],
  ])('none are %s', async (_, markup) => {
    expect((await read({ above: `<h1>${HEADLINE}</h1>${markup}` })).images).toEqual([]);
  });

  test('each has its place', async () => {
    const [first = '', second = '', ...others] = SENTENCES.map((each) => `<p>${each}</p>`);
    const image = (name: string): string =>
      `<figure><img src="/${name}.jpg"><figcaption>Bild ${name} vom Bach</figcaption></figure>`;
    const quote =
      '<blockquote>Wir haben lange genug auf diese neue Brücke gewartet, sagt der Müller vom Bach.</blockquote>';
    const body = [
      image('a'),
      first,
      '\n',
      image('b'),
      second,
      quote,
      image('c'),
      '<h2>\n Der Bau </h2>',
      image('d'),
      ...others,
    ];
    const { images, blocks } = await read({ body: body.join('') });
    expect(blocks.map(({ kind }) => kind).slice(0, 5)).toEqual([
      'paragraph',
      'paragraph',
      'quote',
      'heading',
      'paragraph',
    ]);
    expect(images.map(({ after }) => after)).toEqual([0, 1, 3, 4]);
  });
});

describe('the declared picture', () => {
  const meta = (url: string): string => `<meta property="og:image" content="${url}">`;
  const lead = 'https://bote.example/2031/bruecke-lead.jpg';

  test.each([
    ['OpenGraph', meta(lead)],
    ['Twitter', `<meta name="twitter:image" content="${lead}">`],
    ['JSON-LD', linked({ '@type': 'NewsArticle', image: [{ '@type': 'ImageObject', url: lead }] })],
    ['JSON-LD as a string', linked({ '@type': 'NewsArticle', thumbnailUrl: lead })],
    ['the second where the first is the logo', `${meta('https://bote.example/logo.png')}${meta(lead)}`],
    ['its own key', meta('https://bote.example/img/0123456/social.jpg')],
  ])('is the lead where none is printed: %s', async (_, head) => {
    const { images, warnings } = await read({ head });
    expect(images).toEqual([{ url: expect.stringMatching(/lead|0123456/u), after: 0 }]);
    expect(warnings.map(({ code }) => code)).toContain('declared-image');
  });

  test('is that of a printed one without an address', async () => {
    const above = `<h1>${HEADLINE}</h1><figure><img src="/blank.gif"><figcaption>Der Bach bei Unterweiler</figcaption></figure>`;
    const { images } = await read({ head: meta(lead), above });
    expect(images).toEqual([{ url: lead, caption: 'Der Bach bei Unterweiler', after: 0 }]);
  });

  test.each([
    ['the logo', meta('https://bote.example/img/bachbote-logo-1200.png')],
    ['the default', meta('https://bote.example/static/og-image-default.jpg')],
    ['a share picture', meta('https://bote.example/static/share-1200x630.png')],
    [
      'the name of the site',
      `<meta property="og:site_name" content="Bachbote">${meta('https://bote.example/bachbote.jpg')}`,
    ],
    ['a file of the theme', meta('https://bote.example/wp-content/themes/bote/img/hero.jpg')],
    ['a portrait of the site', meta('https://secure.gravatar.com/blavatar/13afe5d061fe?s=200')],
    ['a drawing', meta('https://bote.example/bruecke.svg')],
    ['the publisher', `${linked({ '@type': 'NewsArticle', publisher: { logo: { url: lead } } })}${meta(lead)}`],
    ['an icon by its size', `${meta(lead)}<meta property="og:image:width" content="64">`],
  ])('is none that stands for the site: %s', async (_, head) => {
    const { images, warnings } = await read({ head });
    expect(images).toEqual([]);
    expect(warnings.map(({ code }) => code)).not.toContain('declared-image');
  });

  test('gives way to a printed one', async () => {
    const above = `<h1>${HEADLINE}</h1><figure><img src="/b.jpg"></figure>`;
    const { images, warnings } = await read({ head: meta(lead), above }, 'https://bote.example/a/');
    expect(images.map(({ url }) => url)).toEqual(['https://bote.example/b.jpg']);
    expect(warnings.map(({ code }) => code)).not.toContain('declared-image');
  });
});

describe('dates', () => {
  test('a printed time counts, a date in a caption does not', async () => {
    const time = '<time datetime="2031-05-17T08:15:00+02:00">heute</time>';
    expect((await read({ above: `<h1>${HEADLINE}</h1>${time}` })).datePublished).toBe('2031-05-17T08:15:00+02:00');
    const figure = '<figure><img src="b.jpg"><figcaption>Die Brücke am 17.05.2031</figcaption></figure>';
    expect((await read({ above: `<h1>${HEADLINE}</h1>${figure}` })).datePublished).toBeUndefined();
  });

  test('a line that is a date is a field, a labelled line below the text and the address are read too', async () => {
    const url = 'https://bachbote.example/2031/05/16/bruecke';
    const above = `<h1>${HEADLINE}</h1><div>17.05.2031, 08:15 Uhr</div>`;
    const { article, ledger } = await readAll({ above }, url);
    expect(article.datePublished).toBe('2031-05-17T08:15:00+02:00');
    expect(fieldsOf(ledger)['17.05.2031, 08:15 Uhr']).toBe('datePublished');
    expect((await read({ below: '<ul><li>Datum 18.05.2031</li></ul>' })).datePublished).toBe('2031-05-18');
    expect((await read({}, url)).datePublished).toBe('2031-05-16');
  });
});

describe('section and keywords', () => {
  test('names written for machines give way to those for people', async () => {
    const head = '<meta property="article:section" content="lokales_verkehr">';
    const above = `<nav><a href="/lokales/">Lokales</a></nav><h1>${HEADLINE}</h1>`;
    expect((await read({ head, above }, 'https://bachbote.example/lokales/bruecke.html')).section).toBe('Lokales');
    expect((await read({ head })).section).toBe('lokales_verkehr');
  });

  test('breadcrumbs of JSON-LD name the part below the start page', async () => {
    const items = ['Startseite', 'Nachrichten', 'Verkehr'].map((name, index) => ({
      position: index + 1,
      item: { name },
    }));
    const head = linked({ '@type': 'BreadcrumbList', itemListElement: items });
    expect((await read({ head })).section).toBe('Verkehr');
  });

  test('entities are decoded before a list is cut, the site is no keyword', async () => {
    const head = `<meta property="og:site_name" content="Der Bachbote">
      <meta name="keywords" content="Br&amp;uuml;cke, Der Bachbote, Handel &amp;amp; Verkehr">`;
    expect((await read({ head })).keywords).toEqual(['Brücke', 'Handel & Verkehr']);
  });
});

describe('what stands around the text', () => {
  test('a sign-off right below is a field', async () => {
    const { article, ledger } = await readAll({ below: '<footer><p class="source">wl/kle (dpa, afp)</p></footer>' });
    expect(article).toMatchObject({ signOff: 'wl/kle (dpa, afp)', initials: ['wl', 'kle'] });
    expect(article.agencies.map(({ code }) => code)).toEqual(['dpa', 'afp']);
    expect(fieldsOf(ledger)['wl/kle (dpa, afp)']).toBe('signOff');
  });

  test('a lede between headline and text is the teaser, the description stays what the page declares', async () => {
    const lede = 'Der Rat hat entschieden, doch bis die Bagger kommen, wird es noch einige Wochen dauern.';
    const head = '<meta name="description" content="Alles zur Brücke.">';
    const { article, ledger } = await readAll({ head, above: `<h1>${HEADLINE}</h1><div class="intro">${lede}</div>` });
    expect(article).toMatchObject({ teaser: lede, description: 'Alles zur Brücke.' });
    expect(fieldsOf(ledger)[lede]).toBe('teaser');
  });

  test('a place that the markup sets apart is the dateline', async () => {
    const article = await read({ body: `<p><b>Hamburg</b> ${SENTENCES[0]}</p>${PROSE}` });
    expect(article.dateline).toBe('Hamburg');
  });

  test('a wall right below means that the text was cut; not where the page says that it is free', async () => {
    const below = '<div class="box"><p>Dieser Artikel ist nur für Abonnenten.</p></div>';
    const cut = await read({ below });
    expect(cut.completeness).toBe('truncated');
    expect(cut.warnings.map(({ code }) => code)).toContain('truncated');
    const free = linked({ '@type': 'NewsArticle', isAccessibleForFree: true });
    expect(await read({ below, head: free })).toMatchObject({ completeness: 'unknown', isAccessibleForFree: true });
  });

  test('a stated language that the text plainly contradicts loses', async () => {
    expect((await read({ lang: 'en' })).language).toBe('de');
    expect((await read({ lang: 'de-AT' })).language).toBe('de-AT');
  });
});

describe('lines of the head that were counted among the text', () => {
  const head = `<h1>${HEADLINE}</h1>`;

  test('an English date and line of authors', async () => {
    const body = `<p>By Jane Doe and John Roe</p><p>Published 3 March 2021</p>${PROSE}`;
    const article = await read({ body, lang: 'en' });
    expect(article.authors.map(({ name }) => name)).toEqual(['Jane Doe', 'John Roe']);
    expect(article.datePublished).toBe('2021-03-03');
    expect(article.text.startsWith(SENTENCES[0] as string)).toBe(true);
  });

  test('a name beside a date below the lede, which is the teaser then; a note on the author is none of the text', async () => {
    const lede = 'Seit drei Jahren warten die Anwohner auf den Bau, nun steht der Beginn der Arbeiten fest.';
    const note = 'Lisa Grün ist Redakteurin im Ressort Umwelt. Sie schreibt seit 2012 über den Kreis.';
    const body = `<p><strong>${lede}</strong></p><p>Lisa Grün</p><p>08.08.2020, 10:00 Uhr</p>${PROSE}<p><i>${note}</i></p>`;
    const { article, ledger } = await readAll({ above: head, body });
    expect(article).toMatchObject({ authors: [{ name: 'Lisa Grün' }], teaser: lede, byline: 'Lisa Grün' });
    expect(article.text).toBe(SENTENCES.join('\n\n'));
    expect(fieldsOf(ledger)).toMatchObject({ '08.08.2020, 10:00 Uhr': 'datePublished', [note]: 'removed' });
  });

  test('a date glued to a name is a line of its own', async () => {
    const above = `${head}<div class="article-meta"><span>von </span><a class="article-author" href="/m">Mia Kruse</a><span>01.10.2023 17:00</span></div>`;
    const { article, ledger } = await readAll({ above });
    expect(article).toMatchObject({ byline: 'von Mia Kruse', datePublished: '2023-10-01T17:00:00+02:00' });
    expect(fieldsOf(ledger)).toMatchObject({ 'von Mia Kruse': 'byline', '01.10.2023 17:00': 'datePublished' });
  });

  test('the times of entries are none', async () => {
    const entries = SENTENCES.map((each, index) => `<p>22.09.2024, 1${index}:00 Uhr</p><p>${each}</p>`).join('');
    const { text } = await read({ above: `<h1>Liveblog: ${HEADLINE}</h1><p>22.09.2024</p>`, body: entries });
    expect(text.match(/22\.09\.2024, 1\d:00 Uhr/gu)).toHaveLength(SENTENCES.length);
  });
});

describe('where dates and headlines are read', () => {
  test('a line that says which is which, in either order', async () => {
    const above = `<h1>${HEADLINE}</h1><p>Geändert am 19.11.2031, 21:05 Uhr | Erschienen am 17. November 2031, 06:30 Uhr</p>`;
    const { datePublished, dateModified } = await read({ above });
    expect([datePublished, dateModified]).toEqual(['2031-11-17T06:30:00+01:00', '2031-11-19T21:05:00+01:00']);
  });

  test('a date between headline and text in a part beside it', async () => {
    const above = `<h1>${HEADLINE}</h1><aside><ul><li class="info-date">8.4.2033</li></ul></aside>`;
    expect((await read({ above })).datePublished).toBe('2033-04-08');
  });

  test('the address, which is a warning', async () => {
    const { datePublished, warnings } = await read({}, 'https://bachbote.example/lokal/umbau-20330408.html');
    expect(datePublished).toBe('2033-04-08');
    expect(warnings.map(({ code }) => code)).toContain('date-from-address');
  });

  test('no sentence that tells of another day', async () => {
    const above = `<h1>${HEADLINE}</h1><p>Die Brücke über den Bach wurde am 19. Juli 1922 von den Bürgern im Dorf eröffnet.</p>`;
    expect((await read({ above })).datePublished).toBeUndefined();
  });

  test('no heading that is the logo', async () => {
    const above = `<h1><a href="/">Der Bachbote am Abend</a></h1><h2>${HEADLINE}</h2>`;
    expect((await read({ above })).headline).toBe(HEADLINE);
  });

  test('the title of a page made for printing', async () => {
    const head = `<meta property="og:title" content="Drucken: ${HEADLINE}">`;
    expect((await read({ head, above: '' })).headline).toBe(HEADLINE);
  });
});

describe('heads without text of their own', () => {
  test('a picture may print the headline, an agency be the only author', async () => {
    const html = `<html><head><title>Bote</title></head><body><h1><img src="u.gif" alt="${HEADLINE}"></h1><p>Von dpa</p>${PROSE}</body></html>`;
    const { article } = await extract({ html }, { engine: 'generic' });
    expect(article).toMatchObject({ headline: HEADLINE, byline: 'Von dpa', agencies: [{ code: 'dpa' }] });
    expect(article.text).toBe(SENTENCES.join('\n\n'));
  });
});

describe('dates of a change', () => {
  test('are read from the printed line', async () => {
    const above = `<h1>${HEADLINE}</h1><p>Veröffentlicht: 02.10.2020, 08:00 Uhr | Aktualisiert: 03.10.2020, 09:15 Uhr</p>`;
    const dates = { datePublished: '2020-10-02T08:00:00+02:00', dateModified: '2020-10-03T09:15:00+02:00' };
    expect(await read({ above })).toMatchObject(dates);
  });

  test('are told by the name of the element, and are none of publication', async () => {
    const above = `<h1>${HEADLINE}</h1><div><time class="updated" datetime="2023-05-10">10. Mai 2023</time> <time class="published" datetime="2023-05-09">9. Mai 2023</time></div>`;
    expect(await read({ above })).toMatchObject({ datePublished: '2023-05-09', dateModified: '2023-05-10' });
  });
});

describe('the end of the text', () => {
  test('rights, addresses and credits below it are removed, initials are the sign-off', async () => {
    const body = `${PROSE}<p>kle</p><p>Fotos: Lena Ott</p><p>Quelle: https://bote.example/1.html</p><p>© Unterweiler Bote</p>`;
    const article = await read({ body });
    expect(article.text).toBe(SENTENCES.join('\n\n'));
    expect(article).toMatchObject({ signOff: 'kle', initials: ['kle'] });
  });

  test('an offer to pay is no text, and shows where it was cut', async () => {
    const offer = '<h2>Jetzt weiterlesen</h2><p>Mit B+ lesen Sie alle Artikel, den ersten Monat für nur 1 Euro.</p>';
    const article = await read({ body: `${PROSE}<div>${offer}</div>` });
    expect(article.text).toBe(SENTENCES.join('\n\n'));
    expect(article.completeness).toBe('truncated');
  });
});

describe('pages without headings', () => {
  test('the title is cut to the line that the page prints, in a table too', async () => {
    const html = `<html><head><title>Lokales - ${HEADLINE} - Bote</title></head><body><table><tr><td><a href="/">Start</a></td><td>
      <font size=1>Samstag, 12. April 2003</font><br><b>${HEADLINE}</b><br><br>${SENTENCES.join('<br><br>')}</td></tr></table></body></html>`;
    const { article } = await extract({ html }, { engine: 'generic' });
    expect(article.headline).toBe(HEADLINE);
    expect(new Set(article.blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });
});

test('running text in a cell of a table is made of paragraphs, whatever parts it', async () => {
  const html = `<html><head><title>${HEADLINE} - Bote</title></head><body><h1>${HEADLINE}</h1>
    <table><tr><td>${SENTENCES.join('<br>')}</td></tr></table></body></html>`;
  const { article } = await extract({ html }, { engine: 'generic' });
  expect(article.blocks).toEqual(SENTENCES.map((text) => ({ kind: 'paragraph', text })));
});

describe('what stands among the text', () => {
  test('an invitation to a newsletter and a dialog above the headline are none of it', async () => {
    const dialog = `<div><h2>Wir brauchen Ihre Zustimmung</h2><p>Wir und unsere Partner verarbeiten personenbezogene Daten und speichern Cookies auf Ihrem Gerät. Ihre Einwilligung können Sie widerrufen.</p></div>`;
    const box =
      '<div class="newsletter"><p>Melden Sie sich jetzt für unseren Newsletter an und verpassen Sie nichts.</p></div>';
    const { text } = await read({
      above: `${dialog}<h1>${HEADLINE}</h1>`,
      body: `${PROSE}${box}<p>${SENTENCES[0]} Am Abend wird gefeiert.</p>`,
    });
    expect(text).toContain('Am Abend wird gefeiert');
    expect(text).not.toMatch(/Newsletter|Cookies/u);
  });
});

describe('pages that hold no article', () => {
  test('have neither the dates nor the authors of what they list', async () => {
    const list = SENTENCES.concat(SENTENCES.map((each) => `Noch einmal: ${each}`)).map(
      (each, index) => `<li>1${index}.05.2019 <a href="/${index}">${each}</a></li>`,
    );
    const html = `<html><head><title>Archiv</title></head><body><h1>Archiv</h1><p>Von Anna Muster</p><ul>${list.join('')}</ul></body></html>`;
    const { article } = await extract({ html, url: 'https://bote.example/archiv/2019' }, { engine: 'generic' });
    expect(article.kind).toBe('index');
    expect(article.authors).toEqual([]);
    expect(article.datePublished).toBeUndefined();
  });
});
