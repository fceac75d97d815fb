import { describe, expect, test } from 'vitest';
import type { Extraction } from '../extraction.ts';
import { createExtractor } from '../extractor.ts';

const { extract } = createExtractor({ cleaners: [] });
const read = (text: string): Promise<Extraction> => extract({ text });
const bodyOf = ({ article }: Extraction): readonly string[] => article.blocks.map((block) => block.text);

const MENU = ['Startseite', 'Lokales', 'Sport', 'Kultur', 'Anzeigenmarkt', 'Abo', 'Anmelden', 'ePaper', 'Archiv'];
const HEADLINE = 'Neue Brücke über die Steinach wird teurer als geplant';
const PARAGRAPHS = [
  'Als Bürgermeisterin Ulrike Amsel am Dienstagabend die Zahlen vorlas, wurde es still im Saal. Statt 1,9 Millionen Euro soll die neue Brücke über die Steinach nun 3,4 Millionen Euro kosten, weil der Untergrund weicher ist als angenommen.',
  '„Wir haben keine andere Wahl“, sagte Amsel. Die alte Brücke darf seit dem Herbst nur noch von Fußgängern benutzt werden, Lastwagen fahren einen Umweg von elf Kilometern.',
  'Mehrere Mitglieder des Rates hielten der Verwaltung vor, die Untersuchung des Bodens zu spät bestellt zu haben. Die Firma, die den Auftrag erhielt, habe schon im Sommer vor Mehrkosten für die Brücke gewarnt.',
  'Am Ende stimmten zwölf Mitglieder für den Bau und fünf dagegen. Die Arbeiten an der Brücke sollen im Mai beginnen und rund vierzehn Monate dauern, wie die Verwaltung mitteilte.',
];
const TAIL = [
  'Mehr zum Thema',
  'Wie der Umweg den Handel im Ort trifft',
  'Was die Gemeinde sonst noch plant',
  'Newsletter',
  'Jeden Morgen das Wichtigste aus dem Bachtal in Ihrem Postfach. Jetzt kostenlos anmelden!',
  'Impressum',
  'Datenschutz',
  'Kontakt',
];
const page = (middle: readonly string[]): string => [...MENU, ...middle, ...TAIL].join('\n');

describe('a whole page', () => {
  const dump = page([HEADLINE, 'Von Hanna Vogelsang', '14. März 2024, 17:05 Uhr', ...PARAGRAPHS]);

  test('gives the article without menu and tail', async () => {
    const extraction = await read(dump);
    expect(bodyOf(extraction)).toEqual(PARAGRAPHS);
    expect(extraction).toMatchObject({ status: 'ok', engine: { id: 'generic' } });
    expect(extraction.article).toMatchObject({
      headline: HEADLINE,
      byline: 'Von Hanna Vogelsang',
      authors: [{ name: 'Hanna Vogelsang' }],
      datePublished: '2024-03-14T17:05:00+01:00',
      language: 'de',
      kind: 'article',
      template: { id: 'generic' },
    });
    expect(extraction.article.confidence).toBeGreaterThan(0.8);
  });

  test('names a reason for each line it removes', async () => {
    const { ledger } = await read(dump);
    const rules = new Map(ledger.map((entry) => [entry.text, entry.rule]));
    expect(rules.get('Sport')).toBe('generic/menu');
    expect(rules.get('Mehr zum Thema')).toBe('generic/related');
    expect(rules.get(TAIL[4] as string)).toBe('generic/newsletter');
    expect(rules.get('Impressum')).toBe('generic/rights');
    expect(rules.get('Datenschutz')).toBe('generic/cookie-notice');
    for (const entry of ledger.filter(({ fate }) => fate === 'removed')) expect(entry.because).toBeTruthy();
  });

  test('with bullets and blank lines gives the same article', async () => {
    const bulleted = [
      ...MENU.map((line) => `  • ${line}`),
      '',
      ...[HEADLINE, 'Von Hanna Vogelsang', '14. März 2024, 17:05 Uhr', ...PARAGRAPHS].flatMap((line) => [line, '']),
      ...TAIL.map((line) => `  • ${line}`),
    ];
    const { article } = await read(bulleted.join('\n'));
    expect(article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
    expect(article.headline).toBe(HEADLINE);
  });

  test('opening with its title takes the printed headline', async () => {
    const { article } = await read(`${HEADLINE} - Bachtaler Bote\n${dump}`);
    expect(article.headline).toBe(HEADLINE);
  });
});

describe('the printed lede', () => {
  const LEDE = 'Die neue Brücke kostet die Gemeinde fast doppelt so viel wie gedacht. Der Rat will trotzdem bauen.';

  test('is told by the lines between it and the text', async () => {
    const { article } = await read(page([HEADLINE, LEDE, 'Von Hanna Vogelsang', '14. März 2024', ...PARAGRAPHS]));
    expect(article.teaser).toBe(LEDE);
    expect(article.blocks[0]?.text).toBe(PARAGRAPHS[0]);
  });

  test('is told by the dateline of the text below', async () => {
    const { article } = await read(page([HEADLINE, LEDE, `Steinach (dpa) - ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)]));
    expect(article).toMatchObject({ teaser: LEDE, dateline: 'Steinach', agencies: [{ code: 'dpa' }] });
  });

  test('is told by the paragraph below that tells the same again', async () => {
    const lede =
      'Die neue Brücke über die Steinach kostet die Gemeinde 3,4 Millionen Euro. Der Rat will trotzdem bauen.';
    const { article } = await read(
      page([HEADLINE, '14. März 2024, 17:05 Uhr', 'Artikel anhören', lede, ...PARAGRAPHS]),
    );
    expect(article.teaser).toBe(lede);
    expect(article.blocks[0]?.text).toBe(PARAGRAPHS[0]);
  });

  test('is told by a line elsewhere that repeats it', async () => {
    const { article } = await read(`${LEDE}\n${page([HEADLINE, LEDE, ...PARAGRAPHS])}`);
    expect(article.teaser).toBe(LEDE);
  });

  test('is no word about the voice that reads aloud', async () => {
    const notice = 'Diese Audioversion wurde künstlich generiert. Mehr über unsere Vorlesefunktion finden Sie hier.';
    const { article, ledger } = await read(page([HEADLINE, 'Von Hanna Vogelsang', notice, ...PARAGRAPHS]));
    expect(article.teaser).toBeUndefined();
    expect(ledger.find((entry) => entry.text === notice)?.rule).toBe('generic/audio-notice');
  });

  test('is no paragraph that others follow', async () => {
    const { article } = await read(page([HEADLINE, 'Von Hanna Vogelsang', ...PARAGRAPHS]));
    expect(article.teaser).toBeUndefined();
    expect(article.blocks[0]?.text).toBe(PARAGRAPHS[0]);
  });
});

test('the headline of an interview is not its first question', async () => {
  const questions = PARAGRAPHS.flatMap((each, place) => [
    `Frau Amsel, was sagen Sie zur Brücke Nummer ${place}?`,
    each,
  ]);
  const quoted = '„Die Brücke über die Steinach muss kommen“';
  const lede = 'Die Bürgermeisterin Ulrike Amsel kämpft seit Jahren für den Bau. Ein Gespräch über Geld und Geduld.';
  const { article } = await read(
    page([quoted, lede, 'Interview: Tom Reuter', '8. Juli 2023, 05:00 Uhr', ...questions]),
  );
  expect(article.headline).toBe(quoted);
  expect(article.blocks.map((block) => block.text)).toEqual(questions);
});

describe('an article alone', () => {
  test('keeps all of its paragraphs', async () => {
    expect(bodyOf(await read(PARAGRAPHS.join('\n')))).toEqual(PARAGRAPHS);
    expect(bodyOf(await read(PARAGRAPHS.slice(0, 2).join('\n\n')))).toEqual(PARAGRAPHS.slice(0, 2));
    expect(bodyOf(await read(PARAGRAPHS[1] as string))).toEqual([PARAGRAPHS[1]]);
  });

  test('invents neither headline nor author nor date', async () => {
    const { article } = await read(PARAGRAPHS.join('\n'));
    for (const field of ['headline', 'kicker', 'teaser', 'byline', 'datePublished', 'site', 'publisher'])
      expect(article).not.toHaveProperty(field);
    expect(article.authors).toEqual([]);
  });

  test('gives its sign-off to its field', async () => {
    const { article } = await read([HEADLINE, ...PARAGRAPHS, 'ha/vo (dpa, afp)', ...TAIL].join('\n'));
    expect(article).toMatchObject({ signOff: 'ha/vo (dpa, afp)', initials: ['ha', 'vo'] });
    expect(article.agencies.map(({ code }) => code)).toEqual(['dpa', 'afp']);
  });
});

test('a picture gives its caption and its credit', async () => {
  const caption = 'Die alte Brücke über die Steinach ist seit dem Herbst gesperrt. (Foto: Jan Erle/dpa)';
  const { article } = await read(page([HEADLINE, ...PARAGRAPHS.slice(0, 2), caption, ...PARAGRAPHS.slice(2)]));
  expect(article.images).toEqual([
    { caption: 'Die alte Brücke über die Steinach ist seit dem Herbst gesperrt.', credit: 'Jan Erle/dpa' },
  ]);
  expect(article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

test('a link to another article is no paragraph', async () => {
  const link = 'Lesen Sie auch: Warum die alte Brücke über die Steinach seit dem Herbst gesperrt ist';
  const extraction = await read(page([HEADLINE, ...PARAGRAPHS.slice(0, 2), link, ...PARAGRAPHS.slice(2)]));
  expect(bodyOf(extraction)).toEqual(PARAGRAPHS);
});

test('a caption stands above the line of its credit', async () => {
  const picture = ['Die alte Brücke vor der Sperrung.', 'Foto: Jan Erle/dpa'];
  const { article } = await read(page([HEADLINE, 'Von Hanna Vogelsang', '14. März 2024', ...picture, ...PARAGRAPHS]));
  expect(article.images).toEqual([{ caption: picture[0], credit: 'Jan Erle/dpa' }]);
  expect(article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

test('the slides of a gallery are no text of the article', async () => {
  const slides = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].flatMap((name) => [
    'Brücken im Bachtal einst und jetzt',
    `Brücke Nummer ${name}`,
    `Auf dem Bild ${name} sieht man die Brücke an der Steinach mit dem alten Mauthaus, das ${name} Jahre später abbrannte.`,
  ]);
  const text = [...PARAGRAPHS, ...PARAGRAPHS.map((each) => `Im Rat hieß es ferner, ${each}`)];
  const extraction = await read(page([HEADLINE, ...text.slice(0, 4), ...slides, ...text.slice(4)]));
  expect(bodyOf(extraction)).toEqual(text);
  const slide = extraction.ledger.find((entry) => entry.text === 'Brücke Nummer Drei');
  expect(slide).toMatchObject({ fate: 'removed', rule: 'generic/gallery' });
});

test('a dump broken at links gives whole paragraphs', async () => {
  const broken = PARAGRAPHS.flatMap((paragraph) => {
    const words = paragraph.split(' ');
    const at = words.findIndex((word, index) => index > 9 && /^\p{Ll}{3,}$/u.test(word));
    const next = words.findIndex((word, index) => index > at && /^\p{Ll}{3,}$/u.test(word));
    return [words.slice(0, at).join(' '), words.slice(at, next).join(' '), words.slice(next).join(' ')];
  });
  expect(bodyOf(await read(page([HEADLINE, 'Von Hanna Vogelsang', ...broken])))).toEqual(PARAGRAPHS);
});

describe('a dump without an article', () => {
  test('of a fault', async () => {
    const { status, article } = await read([...MENU, 'Seite nicht gefunden', 'Zur Startseite', 'Impressum'].join('\n'));
    expect({ status, kind: article.kind }).toEqual({ status: 'empty', kind: 'error' });
  });

  test('of a request for consent', async () => {
    const { status, article, ledger } = await read(
      [
        'Weiter mit Werbung',
        'Wir und unsere 180 Partner verwenden Cookies und Tracking, um Ihnen personalisierte Anzeigen zu zeigen, und bitten dafür um Ihre Zustimmung.',
        'Ihre Einwilligung können Sie jederzeit in den Datenschutz-Einstellungen mit Wirkung für die Zukunft widerrufen; mehr dazu steht in der Cookie-Erklärung.',
        'Alle akzeptieren',
        'Einstellungen verwalten',
      ].join('\n'),
    );
    expect({ status, kind: article.kind }).toEqual({ status: 'empty', kind: 'consent' });
    expect(ledger[1]?.because).toBe('it is a consent page');
  });

  test('of an index page', async () => {
    const teasers = [
      [
        'Rat stimmt für neue Brücke im Bachtal',
        'Nach langer Debatte fällt die Entscheidung am Abend. Nun hofft die Gemeinde auf Geld vom Land.',
      ],
      [
        'Feuerwehr löscht Brand in der Mühle',
        'Verletzt wurde niemand, doch der Schaden ist groß. Die Ursache ist noch unklar.',
      ],
      [
        'Handballerinnen steigen in die Liga auf',
        'Mit einem späten Tor sichert sich die Mannschaft den Platz. Gefeiert wird auf dem Markt.',
      ],
      [
        'Wochenmarkt zieht in die alte Halle um',
        'Weil der Platz gesperrt ist, stehen die Stände ab Samstag im Trockenen.',
      ],
      [
        'Kurort meldet mehr Gäste als im Vorjahr',
        'Vor allem Wanderer kamen in den Ferien. Die Betten werden langsam knapp.',
      ],
      ['Schule bekommt eine Werkstatt für Holz', 'Eltern und Handwerker haben lange gesammelt. Im Herbst geht es los.'],
      [
        'Neuer Bus fährt bis in die Nacht hinein',
        'Die Linie verbindet die Dörfer mit dem Bahnhof. Sie wird zunächst ein Jahr lang erprobt.',
      ],
      [
        'Storchenpaar brütet wieder auf dem Turm',
        'Drei Eier liegen im Nest, sagt der Verein. Eine Kamera zeigt das Treiben.',
      ],
      [
        'Museum zeigt Bilder aus der Gründerzeit',
        'Die Ausstellung beginnt am Sonntag. Der Eintritt ist an diesem Tag frei.',
      ],
    ];
    const { status, article } = await read([...MENU, ...teasers.flat(), ...TAIL].join('\n'));
    expect({ status, kind: article.kind }).toEqual({ status: 'empty', kind: 'index' });
  });
});

describe('the kind of a dump', () => {
  const entries = ['11:58 Uhr', '11:31 Uhr', '10:47 Uhr', '10:12 Uhr', '09:40 Uhr'].flatMap((time, place) => [
    time,
    `Damm Nummer ${place} hält`,
    `Die Feuerwehr meldet vom Damm Nummer ${place}, dass er dem Hochwasser standhält. Helfer bleiben dort bis zum Abend.`,
  ]);

  test('is a live blog where times stand above what was reported, and none of it is lost', async () => {
    const extraction = await read(page(['Newsblog', 'Liveticker zum Hochwasser an der Steinach', ...entries]));
    expect(extraction.article.kind).toBe('liveblog');
    expect(bodyOf(extraction)).toEqual(entries);
  });

  test('is a gallery where pictures are counted and nothing else is told', async () => {
    const slides = [1, 2, 3, 4, 5].flatMap((place) => [`Bild ${place} von 5`, `Die Brücke von Osten. (Foto: dpa)`]);
    expect((await read(page(['Bilderstrecke: Brücken im Bachtal', ...slides]))).article.kind).toBe('gallery');
  });

  test('is no index where one paragraph was reported among many headlines', async () => {
    const others = Array.from({ length: 12 }, (_, place) => `Was der Rat am Tag ${place} noch beschlossen hat`);
    const news = 'Der Dachstuhl der alten Mühle ist in der Nacht zum Dienstag ausgebrannt, verletzt wurde niemand.';
    const dated = await read(page([HEADLINE, '14. März 2024, 07:14 Uhr', news, ...others]));
    expect(bodyOf(dated)).toEqual([news]);
    const placed = await read(page([HEADLINE, `Steinach (dpa) - ${news}`, ...others]));
    expect(bodyOf(placed)).toEqual([news]);
  });

  test('is no index where each paragraph has a picture above it', async () => {
    const some = [...PARAGRAPHS, ...PARAGRAPHS.map((each) => `Im Rat hieß es ferner: ${each}`)];
    const pictured = some.flatMap((each, place) => [`Blick auf die Brücke, Bild ${place} (Foto: dpa)`, each]);
    const { status, article } = await read(page([HEADLINE, 'Von Hanna Vogelsang', ...pictured]));
    expect({ status, kind: article.kind }).toEqual({ status: 'ok', kind: 'article' });
  });
});

describe('comments of readers', () => {
  const said = [
    'Endlich bauen sie die Brücke, der Umweg war eine Zumutung.',
    'Und wer soll das alles bezahlen? Wieder wir.',
  ];
  const expected = [
    { author: 'Karl B.', text: said[0], date: '2024-03-14T18:03:00+01:00' },
    { author: 'Bachforelle', text: said[1], date: '2024-03-14T18:44:00+01:00' },
  ];

  test('are collected where a name and a date stand above each', async () => {
    const comments = [
      '2 Kommentare',
      'Kommentar schreiben',
      ...['Karl B.', '14. März 2024, 18:03 Uhr', said[0] as string, 'Antworten', 'Melden'],
      ...['Bachforelle', '14. März 2024, 18:44 Uhr', said[1] as string, 'Antworten', 'Melden'],
    ];
    const extraction = await read(page([HEADLINE, 'Von Hanna Vogelsang', '14. März 2024', ...PARAGRAPHS, ...comments]));
    expect(bodyOf(extraction)).toEqual(PARAGRAPHS);
    expect(extraction.article).toMatchObject({ comments: expected, commentCount: 2, byline: 'Von Hanna Vogelsang' });
    const fates = new Map(extraction.ledger.map((entry) => [entry.text, entry.fate]));
    expect([fates.get('Bachforelle'), fates.get(said[1] as string), fates.get('2 Kommentare')]).toEqual([
      'comment',
      'comment',
      'removed',
    ]);
  });

  test('are collected where name and date share a line', async () => {
    const comments = [
      'Kommentare',
      ...['Karl B. am 14.03.2024 um 18:03 Uhr', said[0] as string],
      ...['Bachforelle schrieb am 14.03.2024 um 18:44 Uhr:', said[1] as string],
    ];
    const { article } = await read(page([HEADLINE, 'Von Hanna Vogelsang', ...PARAGRAPHS, ...comments]));
    expect(article.comments).toEqual(expected);
  });

  test('are not what stands below a link to them', async () => {
    const head = [HEADLINE, '12 Kommentare', 'Hanna Vogelsang', '14. März 2024', ...PARAGRAPHS];
    const extraction = await read(page(head));
    expect(bodyOf(extraction)).toEqual(PARAGRAPHS);
    expect(extraction.article.comments).toEqual([]);
  });
});
