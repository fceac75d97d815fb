import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../extraction.ts';
import { createExtractor } from '../../extractor.ts';

const { extract } = createExtractor({ cleaners: [] });
const read = (html: string, url?: string): Promise<Extraction> =>
  extract({ html, ...(url === undefined ? {} : { url }) }, { engine: 'generic' });

const TOPICS = [
  'Hochwasser am Unterbach lässt Keller volllaufen',
  'Stadtrat streitet über neue Buslinie zum Klinikum',
  'Handballerinnen gewinnen das Spitzenspiel deutlich',
  'Theater zeigt Komödie über den Alltag im Amt',
  'Molkerei investiert Millionen in neue Halle',
  'Wie der Wald um Oberweiler trockener wird',
  'Zugausfälle treffen Pendler auch am Freitag',
  'Gericht verhandelt über Streit um Windräder',
  'Bäckerei schließt nach neunzig Jahren ihr Stammhaus',
  'Forscherinnen entdecken seltene Libelle im Moor',
  'Preise für Bauland steigen im Kreis weiter',
  'Feuerwehr sucht Nachwuchs in den Dörfern',
];
const TEASERS = [
  'Nach dem Dauerregen vom Wochenende stehen in drei Ortsteilen Straßen unter Wasser. Die Feuerwehr pumpt seit dem Morgen.',
  'Die Mehrheit will den Umweg sparen, die Anwohner fürchten um ihre Haltestelle. Entschieden wird erst im Herbst.',
  'Schon zur Pause war die Partie entschieden. Die Trainerin lobt vor allem die Abwehr und die junge Torfrau.',
  'Ein Antrag, drei Stempel und kein Ende: Das Ensemble hat sichtlich Freude an den Umwegen der Verwaltung.',
];
const SENTENCES = [
  'Der Gemeinderat von Unterweiler hat am Montagabend beschlossen, die alte Brücke über den Bach noch in diesem Jahr zu erneuern.',
  'Die Kosten werden auf rund 1,2 Millionen Euro geschätzt, wie Bürgermeisterin Anna Muster nach der Sitzung sagte.',
  'Ein Gutachten hatte im Frühjahr ergeben, dass die Pfeiler unterspült sind und Lastwagen nicht mehr fahren dürfen.',
  'Bis zur Fertigstellung müssen Autofahrer einen Umweg von sechs Kilometern über Oberweiler in Kauf nehmen.',
];
const NAV = `<nav><ul>${['Start', 'Politik', 'Sport', 'Kultur'].map((each) => `<li><a href="/${each}">${each}</a></li>`).join('')}</ul></nav>`;
const FOOTER =
  '<footer><p>© Unterweiler Bote. <a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></p></footer>';

const pageOf = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><title>${title}</title>${head}</head><body>${NAV}${body}${FOOTER}</body></html>`;
const teaser = (index: number): string => TEASERS[index % TEASERS.length] as string;
const cards = (card: (topic: string, index: number) => string): string => TOPICS.map(card).join('\n');
const paragraphs = SENTENCES.map((each) => `<p>${each}</p>`).join('\n');

const CARD = (topic: string, index: number): string =>
  `<article class="teaser"><h3><a href="/a/${index}">${topic}</a></h3><p>${teaser(index)} <a href="/a/${index}">mehr</a></p></article>`;
const PLAIN_CARD = (topic: string, index: number): string =>
  `<div class="c-${index}"><a href="/a/${index}"><h2>${topic}</h2></a><p>${teaser(index)}</p></div>`;
const LINKED_CARD = (topic: string, index: number): string =>
  `<li><a href="/a/${index}"><span>${index + 8}.30 Uhr</span> <strong>${topic}</strong><p>${teaser(index)}</p></a></li>`;
const BARE_LINK = (topic: string, index: number): string => `<li><a href="/a/${index}">${topic}</a></li>`;

const INDEX_PAGES: readonly (readonly [string, string, string?])[] = [
  ['a home page', pageOf('Unterweiler Bote', `<main>${cards(CARD)}</main>`), 'https://bote.example/'],
  [
    'a home page that calls itself an article',
    pageOf('Bote', `<main>${cards(PLAIN_CARD)}</main>`, '<meta property="og:type" content="article">'),
  ],
  [
    'a section with an introduction',
    pageOf(
      'Politik | Bote',
      `<h1>Politik</h1><p>Hier lesen Sie alle Nachrichten aus der Politik im Kreis, dazu Berichte aus Land und Bund.</p><main>${cards(CARD)}</main>`,
    ),
    'https://bote.example/politik/',
  ],
  [
    'a section with a headline and an introduction',
    pageOf(
      'Bote',
      `<h1>Nachrichten aus Unterweiler</h1><p>Hier lesen Sie alles, was im Ort passiert, von der Politik bis zum Sport.</p><main>${cards(PLAIN_CARD)}</main>`,
    ),
  ],
  ['a section whose teasers differ in looks', pageOf('Sport', `<h1>Sport</h1><main>${cards(PLAIN_CARD)}</main>`)],
  [
    'teasers that are links as a whole',
    pageOf('Neueste Meldungen', `<h1>Neueste Meldungen</h1><ul>${cards(LINKED_CARD)}</ul>`),
  ],
  ['a list of headlines', pageOf('Archiv Mai 2024', `<h1>Archiv</h1><ul>${cards(BARE_LINK)}</ul>`)],
  [
    'results of a search',
    pageOf(
      'Suche: Brücke',
      `<h1>12 Treffer für „Brücke“</h1><form><input name="q"></form><div>${cards(PLAIN_CARD)}</div>`,
    ),
    'https://bote.example/suche?q=br',
  ],
  [
    'a page of a topic that says so',
    pageOf(
      'Thema Brücke',
      `<h1>Brücke</h1><p>${SENTENCES[0]}</p><div>${cards(CARD)}</div>`,
      '<script type="application/ld+json">{"@type":"CollectionPage","name":"Brücke"}</script>',
    ),
  ],
  [
    'a list that declares each of its articles',
    pageOf(
      'Bote',
      `<div>${cards(CARD)}</div>`,
      `<script type="application/ld+json">${JSON.stringify(TOPICS.map((headline) => ({ '@type': 'NewsArticle', headline })))}</script>`,
    ),
  ],
];

const ERROR_PAGES: readonly (readonly [string, string])[] = [
  [
    'a soft 404',
    pageOf(
      'Seite nicht gefunden | Bote',
      `<h1>Seite nicht gefunden</h1><p>Die angeforderte Seite gibt es nicht oder nicht mehr. Vielleicht hilft Ihnen die Suche weiter, oder Sie beginnen auf der Startseite.</p>`,
    ),
  ],
  [
    'a soft 404 with teasers',
    pageOf(
      'Bote',
      `<h1>Fehler 404</h1><p>Leider ist dieser Artikel nicht mehr abrufbar. Vielleicht interessieren Sie diese Themen:</p>${cards(CARD)}`,
    ),
  ],
  [
    'a 404 that is sorry',
    pageOf(
      'Bote',
      `<h1>Hoppla, hier ist etwas schiefgegangen</h1><p>Der Artikel wurde verschoben oder gelöscht, wir bitten um Ihr Verständnis dafür.</p>`,
    ),
  ],
  [
    'an article that is gone',
    pageOf(
      'Bote',
      `<h1>Der gewünschte Artikel ist nicht mehr verfügbar</h1><p>Aus rechtlichen Gründen dürfen wir manche Texte nur eine begrenzte Zeit lang anbieten.</p>`,
    ),
  ],
  [
    'an excuse below a greeting, above teasers',
    pageOf(
      'Bote',
      `<h1>Hoppla!</h1><p>Dieser Artikel ist leider nicht mehr verfügbar. Aus rechtlichen Gründen bieten wir Meldungen von Agenturen nur eine Weile an.</p>${cards(CARD)}`,
    ),
  ],
  [
    'a page to sign in',
    pageOf(
      'Anmelden | Bote',
      `<h1>Anmelden</h1><p>Bitte melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an, um fortzufahren.</p><form><input type="password"></form>`,
    ),
  ],
  [
    'a gateway that failed',
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
  ],
  [
    'a server that forbids',
    "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p><p>Reference #18.5c3a</p></body></html>",
  ],
  [
    'a challenge',
    '<html><head><title>Nur einen Moment…</title></head><body><h1>bote.example</h1><p>Überprüfung, ob Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><p>bote.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p></body></html>',
  ],
  [
    'a captcha',
    '<html><head><title>bote.example</title></head><body><p>Bitte lösen Sie das Captcha, damit wir wissen, dass Sie kein Roboter sind. Aus Ihrem Netz kam ungewöhnlicher Datenverkehr.</p></body></html>',
  ],
  [
    'a German shell that wants scripts',
    '<html><head><title>Bote</title></head><body><div id="app"><p>Bitte aktivieren Sie JavaScript in Ihrem Browser, damit unser Angebot angezeigt werden kann und alles funktioniert.</p></div></body></html>',
  ],
];

const WALL = `<h1>Willkommen beim Boten</h1><div><p>Weiterlesen mit Werbung: Nutzen Sie unser Angebot wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit in der Datenschutzerklärung widerrufen.</p>
<p>Wir und unsere 168 Partner speichern Informationen auf Ihrem Endgerät, etwa Cookies, und verarbeiten personenbezogene Daten, um personalisierte Anzeigen auszuspielen.</p>
<button>Akzeptieren und weiter</button></div><div><p>Nutzen Sie uns ohne Tracking mit dem Pur-Abo für 4,99 Euro im Monat, kündbar zu jeder Zeit.</p><a href="/pur">Jetzt Pur abonnieren</a></div>`;
const CONSENT_PAGES: readonly (readonly [string, string])[] = [
  ['a wall', `<html><head><title>Bote – Zustimmung</title></head><body>${WALL}</body></html>`],
  [
    'a wall before an article that is announced',
    pageOf(
      'Neue Brücke',
      WALL,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Neue Brücke"}</script>',
    ),
  ],
  [
    'an English wall',
    '<html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1><p>We and our 740 partners store and access information on your device, such as cookies, and process personal data for personalised advertising.</p><p>With your consent we may use precise location data. You can withdraw consent at any time in our privacy policy.</p><button>Accept all</button><button>Reject all</button></body></html>',
  ],
];

describe('pages that hold no article are empty and say what they are', () => {
  test.each(INDEX_PAGES)('index: %s', async (_, html, url) => expectNoArticle(await read(html ?? '', url), 'index'));
  test.each(ERROR_PAGES)('error: %s', async (_, html) => expectNoArticle(await read(html), 'error'));
  test.each(CONSENT_PAGES)('consent: %s', async (_, html) => expectNoArticle(await read(html), 'consent'));

  function expectNoArticle({ status, article, ledger }: Extraction, kind: string): void {
    expect(article.kind).toBe(kind);
    expect(status).toBe('empty');
    expect(article).toMatchObject({ text: '', blocks: [], confidence: 0 });
    expect(article.teaser).toBeUndefined();
    const removed = ledger.filter((entry) => entry.fate === 'removed');
    expect(removed.length).toBeGreaterThan(0);
    const because = kind === 'index' || kind === 'error' ? `it is an ${kind} page` : 'it is a consent page';
    expect(new Set(removed.map((entry) => `${entry.rule}: ${entry.because}`))).toEqual(
      new Set([`generic/not-an-article: ${because}`]),
    );
  }
});

describe('pages that show nothing', () => {
  test.each([
    ['error', '<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body>'],
    ['error', '<head><title>404 Not Found</title></head><body></body>'],
    ['unknown', '<head><title>Bote</title></head><body><div id="root"></div><script>start()</script></body>'],
    ['unknown', '<frameset cols="20%,*"><frame src="a"><frame src="b"></frameset>'],
  ])('%s: %s', async (kind, html) => {
    const { status, article } = await read(`<html>${html}</html>`);
    expect(article.kind).toBe(kind);
    expect(status).toBe('empty');
  });
});

const RELATED = `<section class="related"><h2>Mehr zum Thema</h2>${cards(CARD)}</section>`;
const BANNER = `<div class="cookie-banner">${WALL}</div>`;
const ARTICLES: readonly (readonly [string, string, string?])[] = [
  [
    'news of two sentences',
    pageOf(
      'Brücke gesperrt',
      `<h1>Brücke in Unterweiler am Sonntag gesperrt</h1><p>${SENTENCES[0]} ${SENTENCES[1]}</p>`,
    ),
  ],
  [
    'news of two sentences above many teasers',
    pageOf(
      'Brücke in Unterweiler am Sonntag gesperrt',
      `<article><h1>Brücke in Unterweiler am Sonntag gesperrt</h1><p>${SENTENCES[0]} ${SENTENCES[1]}</p></article>${RELATED}`,
    ),
  ],
  [
    'a report above many teasers',
    pageOf('Neue Brücke', `<article><h1>Neue Brücke</h1>${paragraphs}</article>${RELATED}`),
  ],
  [
    'a report with a cookie banner',
    pageOf('Neue Brücke', `<article><h1>Neue Brücke</h1>${paragraphs}</article>${BANNER}`),
  ],
  [
    'a report with a note for browsers without scripts',
    pageOf(
      'Neue Brücke',
      `<noscript>Bitte aktivieren Sie JavaScript.</noscript><article><h1>Neue Brücke</h1>${paragraphs}</article>`,
    ),
  ],
  [
    'a report whose headline is a number',
    pageOf('404 Bäume für Unterweiler', `<article><h1>404 Bäume für Unterweiler</h1>${paragraphs}</article>`),
  ],
  [
    'a short post of a blog without metadata',
    pageOf(
      'Bote',
      `<div><h2><a href="">Brücke gesperrt</a></h2><p>${SENTENCES[0]}</p><p><a href="#c">Dieser Beitrag hat vier Kommentare</a></p></div>${cards(CARD)}`,
    ),
    'https://blog.example/2011/09/11/bruecke/',
  ],
  [
    'a report about an error',
    pageOf(
      'Fehler im Haushalt: Kämmerer tritt ab',
      `<article><h1>Fehler im Haushalt: Kämmerer tritt ab</h1>${paragraphs}</article>`,
    ),
  ],
  [
    'a report about cookies',
    pageOf(
      'Wenn Seiten um Zustimmung bitten',
      `<article><h1>Wenn Seiten um Zustimmung bitten</h1>
<p>Wer im Netz liest, muss ständig Cookies akzeptieren. Die Verbraucherzentrale hat nun untersucht, wie oft die Einwilligung erschlichen wird.</p>${paragraphs}</article>`,
    ),
  ],
  [
    'a report that holds a video',
    pageOf(
      'Neue Brücke',
      `<article><h1>Neue Brücke</h1>${paragraphs.repeat(3)}</article>`,
      '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Neue Brücke"},{"@type":"VideoObject","name":"Die Brücke"}]</script>',
    ),
  ],
  [
    'a report with times in it',
    pageOf(
      'Protokoll einer Nacht',
      `<article><h1>Protokoll einer Nacht</h1><p>21.15 Uhr: Der Bach tritt über die Ufer.</p>${paragraphs}<p>23.40 Uhr: Die Feuerwehr gibt Entwarnung.</p></article>`,
    ),
  ],
];

describe('pages that hold an article keep it, however short', () => {
  test.each([
    [
      'a sentence above many teasers',
      `<article><h1>Stadtlauf fällt aus</h1><p>Der für Sonntag geplante Stadtlauf fällt wegen des Sturms aus, wie der Verein mitteilte.</p></article><section>${cards(PLAIN_CARD)}</section>`,
      'Stadtlauf fällt wegen des Sturms',
    ],
    [
      'a sentence below a headline of two words',
      `<article><h1>Brand gelöscht</h1><p>Die Feuerwehr hat am Abend einen Brand in einer Scheune gelöscht, verletzt wurde niemand.</p></article><section>${cards(PLAIN_CARD)}</section>`,
      'Brand in einer Scheune',
    ],
    [
      'a story about requests for consent',
      `<article><h1>Was Cookies verraten</h1><p>Wer eine Seite aufruft, soll erst einmal zustimmen: Cookies, Tracking, personalisierte Werbung. Datenschützer halten die Banner für rechtswidrig.</p>
<p>Mehr als 180 Partner und Drittanbieter erhalten personenbezogene Daten, sobald jemand auf „Alle akzeptieren“ klickt. Das Gericht prüft, ob eine solche Einwilligung gilt.</p></article>`,
      'Drittanbieter',
    ],
  ])('%s', async (_, html, text) => {
    const { status, article } = await read(pageOf('Bote', html));
    expect(article.kind).toBe('article');
    expect(status).toBe('ok');
    expect(article.text).toContain(text);
  });
});

describe('pages that hold an article keep it', () => {
  test.each(ARTICLES)('%s', async (_, html, url) => {
    const { status, article } = await read(html ?? '', url);
    expect(article.kind).toBe('article');
    expect(status).toBe('ok');
    expect(`${article.teaser ?? ''}\n${article.text}`).toContain(SENTENCES[0]);
  });
});

describe('media', () => {
  const line = `<h1>Brücke in Unterweiler</h1><p>${SENTENCES[0]}</p>`;
  test.each([
    ['video', '<meta property="og:type" content="video.other">'],
    ['video', '<script type="application/ld+json">{"@type":"VideoObject","name":"Brücke"}</script>'],
    ['audio', '<script type="application/ld+json">{"@type":"PodcastEpisode","name":"Brücke"}</script>'],
    ['gallery', '<script type="application/ld+json">{"@type":"ImageGallery","name":"Brücke"}</script>'],
  ])('a page of %s with hardly any text keeps that text', async (kind, head) => {
    const { status, article } = await read(pageOf('Brücke in Unterweiler', `<main>${line}</main>`, head));
    expect(article.kind).toBe(kind);
    expect(status).toBe('ok');
    expect(article.text).toBe(SENTENCES[0]);
  });
});

describe('media among teasers', () => {
  test('a video above a list of videos is no index', async () => {
    const list = TOPICS.map((topic) => `<li><a href="/v">${topic}</a> 01:20</li>`).join('');
    const html = pageOf(
      'Bote',
      `<h1>Hochwasser im Tal</h1><p>${SENTENCES[0]}</p><h2>Mehr Videos</h2><ul>${list}</ul>`,
      '<meta property="og:type" content="video.other">',
    );
    expect((await read(html)).article.kind).toBe('video');
  });

  test('pictures with captions and next to no text are a gallery', async () => {
    const figures = TOPICS.slice(0, 6).map(
      (topic) =>
        `<figure><img src="/${topic}.jpg"><figcaption>${topic}, gesehen von der Brücke aus am Sonntag im Regen. Foto: Anna Bild</figcaption></figure>`,
    );
    const { article } = await read(pageOf('Stadtfest', `<h1>Das Stadtfest in Bildern</h1>${figures.join('')}`));
    expect(article.kind).toBe('gallery');
    expect(article.images).toHaveLength(6);
  });
});

describe('live blogs', () => {
  test.each([
    ['minutes of a match', (index: number) => `<li><span>${90 - index}.</span><p>${SENTENCES[index % 4]}</p></li>`],
    [
      'times in headings',
      (index: number) => `<h2>+++ 18:0${index} ${TOPICS[index]} +++</h2><p>${SENTENCES[index % 4]}</p>`,
    ],
  ])('%s tell one that is named so', async (_, line) => {
    const entries = Array.from({ length: 5 }, (_each, index) => line(index)).join('');
    const { article } = await read(
      pageOf('Liveticker: Rotenburg gegen Lindau', `<h1>Liveticker: Rotenburg gegen Lindau</h1><ul>${entries}</ul>`),
    );
    expect(article.kind).toBe('liveblog');
    const [first, second] = [article.text.search(/90\.|18:00/u), article.text.search(/89\.|18:01/u)];
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first);
  });

  const entry = (index: number): string =>
    `<div class="entry"><div class="entry-time">${19 - index}:0${index} Uhr</div><h3>${TOPICS[index]}</h3><p>${SENTENCES[index % 4]}</p><p>${teaser(index)}</p></div>`;
  const blog = (count: number): string =>
    `<main><article><h1>Hochwasser: Lage am Unterbach spitzt sich zu</h1>${Array.from({ length: count }, (_, index) => entry(index)).join('\n')}</article></main>`;
  const declared = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Hochwasser"}</script>';

  test.each([
    ['declared', pageOf('Hochwasser', blog(4), declared), 4],
    ['named', pageOf('Liveblog zum Hochwasser', blog(5)), 5],
    ['told by its times', pageOf('Hochwasser', blog(9)), 9],
  ])('%s: entries stay in order with their times', async (_, html, count) => {
    const { status, article } = await read(html);
    expect(article.kind).toBe('liveblog');
    expect(status).toBe('ok');
    const times = article.blocks.map((block) => block.text).filter((text) => /^\d\d:\d\d Uhr$/u.test(text));
    expect(times).toEqual(Array.from({ length: count }, (_each, index) => `${19 - index}:0${index} Uhr`));
    expect(article.text.indexOf('18:01 Uhr')).toBeLessThan(article.text.indexOf(SENTENCES[1] as string));
  });
});
