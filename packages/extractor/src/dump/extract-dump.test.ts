import { describe, expect, test } from 'vitest';
import { defineCleaner } from '../define-cleaner.ts';
import { createExtractor } from '../extractor.ts';

const SHOWN = { source: 'a test', example: 'a', counterExample: 'b' };
const paper = defineCleaner({
  site: 'paper',
  publisher: 'The Paper',
  hosts: ['paper.example'],
  templates: [{ id: 'new', body: 'main' }],
  kinds: [{ kind: 'index', url: /\/themen\//u }],
  lines: [{ id: 'tail', from: ['Mehr vom Hafen'], because: 'only teasers follow', ...SHOWN }],
});
const { extract } = createExtractor({ cleaners: [paper] });
const url = 'https://www.paper.example/hafen-1.html';

const PARAGRAPHS = [
  'Der Rat der Hafenstadt hat am Montagabend beschlossen, die alte Werft am Nordufer noch in diesem Jahr zu kaufen.',
  'Die Kosten werden auf rund drei Millionen Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  'Auf dem Gelände sollen Wohnungen, eine Schule und ein Park entstehen, den die Anwohner schon lange fordern.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit fahren müssen.',
];
const ARTICLE = ['Stadt kauft alte Werft', 'Von Kim Muster', '12.03.2024, 18:05 Uhr', ...PARAGRAPHS];

test('a page longer than any that was learned from is read whole', async () => {
  const long = Array.from(
    { length: 600 },
    (_, at) => `${PARAGRAPHS[at % 4]} Das war der Stand um ${at + 1} Minuten nach dem Beginn.`,
  );
  const { article } = await extract({ text: ['Stadt kauft alte Werft', ...long].join('\n') });
  expect(article.text.length).toBeGreaterThan(80_000);
  expect(article.blocks).toHaveLength(long.length);
});

test('asking for the evidence that lost changes nothing of the article', async () => {
  const text = [...ARTICLE, 'Mehr vom Hafen', 'Boote im Sturm', 'Quelle: dpa'].join('\n');
  const plain = await extract({ text, url });
  const heard = await extract({ text, url }, { evidence: true });
  expect(heard.article).toEqual(plain.article);
  expect(heard.ledger.some(({ lost = [] }) => lost.length > 0)).toBe(true);
  expect(heard.ledger.map(({ lost: _, ...entry }) => entry)).toEqual(plain.ledger);
});

describe('the cleaner of a site is one layer', () => {
  test.each([
    ['no address', undefined],
    ['that of a site with a cleaner', url],
  ])('an article and its fields with %s', async (_, address) => {
    const { article } = await extract({ text: ARTICLE.join('\n'), ...(address === undefined ? {} : { url: address }) });
    expect(article).toMatchObject({
      headline: 'Stadt kauft alte Werft',
      authors: [{ name: 'Kim Muster' }],
      datePublished: '2024-03-12T18:05:00+01:00',
    });
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test('what its rule takes goes, where it is not the article', async () => {
    const teasers = ['Boote im Sturm', 'Wer rudert', 'Neue Kräne'];
    const { article, ledger } = await extract({ text: [...ARTICLE, 'Mehr vom Hafen', ...teasers].join('\n'), url });
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(ledger.at(-1)?.rule).toBe('paper/tail');
  });

  test('and stays where the article goes on, which is told', async () => {
    const text = [...ARTICLE.slice(0, -2), 'Mehr vom Hafen', ...PARAGRAPHS.slice(-2)].join('\n');
    const { article } = await extract({ text, url });
    expect(article.blocks.map((block) => block.text)).toEqual(expect.arrayContaining(PARAGRAPHS));
    expect(article.warnings.map(({ code }) => code)).toContain('held-back');
  });
});

describe('an address that says index', () => {
  const address = 'https://www.paper.example/themen/hafen';

  test('is believed of a list of teasers', async () => {
    const teasers = PARAGRAPHS.flatMap((text, at) => [`Neues vom Hafen ${at}`, text]);
    const { article, status } = await extract({ text: ['Hafen', ...teasers].join('\n'), url: address });
    expect([status, article.kind]).toEqual(['empty', 'index']);
  });

  test('takes no running text away', async () => {
    const { article } = await extract({ text: ARTICLE.join('\n'), url: address });
    expect(article.blocks).toHaveLength(PARAGRAPHS.length);
  });
});

test('a list of teasers that each end with a date is an index', async () => {
  const lines = PARAGRAPHS.map((text, at) => `Neues vom HafenStadt kauft${text}0${at + 1}.09.2020`);
  expect((await extract({ text: lines.join('\n') })).article.kind).toBe('index');
});

test('a text whose first paragraph could be a lede keeps it, where nobody says that the site prints ledes', async () => {
  const { article } = await extract({ text: ['Stadt kauft alte Werft', ...PARAGRAPHS].join('\n') });
  expect(article.teaser).toBeUndefined();
  expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
});

test.each(['Newsletter abonnieren', 'Teilen', '© 2015', '12', 'Video'])(
  '%s between paragraphs is no sub-heading',
  async (stray) => {
    const text = ['Stadt kauft alte Werft', ...PARAGRAPHS.slice(0, 2), stray, ...PARAGRAPHS.slice(2)].join('\n');
    const { article } = await extract({ text });
    expect(article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
  },
);

test('a sub-heading between paragraphs is one', async () => {
  const text = [
    'Stadt kauft alte Werft',
    ...PARAGRAPHS.slice(0, 2),
    'Warten auf die Kräne',
    ...PARAGRAPHS.slice(2),
  ].join('\n');
  const { article } = await extract({ text });
  expect(article.blocks[2]).toEqual({ kind: 'heading', text: 'Warten auf die Kräne', level: 2 });
});

test('a dump of one line is read with a warning and less confidence', async () => {
  const text = [...ARTICLE, ...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].join(' ');
  const { article } = await extract({ text });
  expect(article.warnings.map(({ code }) => code)).toContain('one-line');
  expect(article.confidence).toBeLessThan(0.6);
});

test('a site is told by a sentence that runs over the end of a line', async () => {
  const house = defineCleaner({
    ...paper,
    strongSigns: [
      { id: 'imprint', lines: /^The Paper appears each day at the harbour of Lomara and nowhere else$/mu, ...SHOWN },
    ],
  });
  const at = createExtractor({ cleaners: [house] });
  const wide = 'The Paper appears each day at the harbour of Lomara and nowhere else';
  const broken = wrap([...ARTICLE, wide], 64);
  expect(broken).not.toContain(wide);
  expect((await at.extract({ text: broken })).article.site).toBe('paper');
  const other = wrap([...ARTICLE, wide.replace('Lomara', 'another town')], 64);
  expect((await at.extract({ text: other })).article.site).toBeUndefined();
});

function wrap(lines: readonly string[], width: number): string {
  return lines
    .map((line) => line.replaceAll(new RegExp(`(?=.{${width}})(.{1,${width}})\\s`, 'gu'), '$1\n'))
    .join('\n\n');
}

describe('a dialog for consent between paragraphs', () => {
  const DIALOG = [
    'Wir benötigen Ihre Zustimmung, um den Sprechroboter anzuzeigen',
    'Unter Umständen sammelt der Anbieter personenbezogene Daten und verarbeitet sie in einem Land ohne ausreichenden Schutz.',
    'Mit Klick auf „Akzeptieren“ geben Sie Ihre Einwilligung, die Sie jederzeit in den Cookie-Einstellungen widerrufen können.',
  ];

  test('is none of the text', async () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const { article } = await extract({ text: ['Stadt kauft alte Werft', first, ...DIALOG, ...rest].join('\n') });
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test('is the text where all of it is about consent', async () => {
    const advice = [
      'Wenn Sie Cookies akzeptieren, geben Sie Ihre Einwilligung in Tracking, und die Seite merkt sich Ihr Endgerät für Jahre.',
      'Datenschutz beginnt damit, dass Sie auf „Alle ablehnen“ klicken, auch wenn der Knopf klein und grau am Rande steht.',
      'Personenbezogene Daten dürfen ohne Zustimmung nicht verarbeitet werden, sagt die Anwältin, doch viele Seiten tun es.',
    ];
    const story = [...advice, ...PARAGRAPHS.slice(0, 2)];
    const { article } = await extract({ text: ['Was hinter dem Banner steckt', ...story].join('\n') });
    expect(article.blocks.map(({ text }) => text)).toEqual(story);
  });
});
