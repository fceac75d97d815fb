import { cleaners } from '@klartext/cleaners';
import type { Cleaner } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import { cluesOfStrongSigns, cluesOfWeakSigns } from '../packages/extractor/src/detection/clues.ts';
import { createSiteDetector } from '../packages/extractor/src/detection/detect-site.ts';
import { signLines } from '../packages/extractor/src/detection/sign-lines.ts';
import type { Clue } from '../packages/extractor/src/detection/weigh.ts';
import { pageFixtures, seedFixtures } from './fixtures.ts';

const STRONG = cleaners.flatMap(({ site, strongSigns = [] }) => strongSigns.map((sign) => ({ site, ...sign })));
const WEAK = cleaners.flatMap(({ site, weakSigns = [] }) => weakSigns.map((sign) => ({ site, ...sign })));
const detector = createSiteDetector(cleaners);

const cluesOf = (cleaner: Cleaner, text: string): readonly Clue[] => [
  ...cluesOfStrongSigns(cleaner, signLines(text)),
  ...cluesOfWeakSigns(cleaner, signLines(text)),
];

describe.each([...STRONG, ...WEAK])('the sign $site/$id', ({ lines, example, counterExample }) => {
  test('takes its example, as programs print it too', () => {
    expect(signLines(example)).toMatch(lines);
    for (const mark of ['• ', '> ', '   ', '\u00a0']) {
      const printed = example.replace(/^/gmu, mark).replaceAll(' ', '\u00a0 ');
      expect(signLines(printed)).toMatch(lines);
    }
  });

  test('leaves its counter-example', () => {
    expect(signLines(counterExample)).not.toMatch(lines);
  });
});

test.each(STRONG)('$site/$id tells a dump alone, on any host', ({ site, example }) => {
  expect(detector.inText(example)?.cleaner.site).toBe(site);
  expect(detector.inText(example, 'https://blog.example/a')?.cleaner.site).toBe(site);
});

test.each(STRONG)('a sentence with the example of $site/$id in it tells nothing', ({ example }) => {
  expect(detector.inText(`Am Ende steht dort ${example}, sagte sie`)).toBeUndefined();
});

test.each([...STRONG, ...WEAK])('the counter-example of $site/$id tells nothing', ({ counterExample }) => {
  expect(detector.inText(counterExample)).toBeUndefined();
});

test.each(WEAK)('$site/$id tells nothing alone', ({ example }) => {
  expect(detector.inText(example)).toBeUndefined();
});

test('no strong sign of a site is a sign of another', () => {
  for (const { site, id, example } of STRONG) {
    const others = cleaners.filter((each) => each.site !== site);
    expect([id, others.flatMap((each) => cluesOf(each, example))]).toEqual([id, []]);
  }
});

/** The furniture of newsrooms of their own making, each with lines that one of the four prints as well. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  [
    'dates, comments and a pointer',
    ['12.03.2020 - 12:30 Uhr', '3 Kommentare', 'Der Rat hat beschlossen.', 'Mehr: Was es kostet', 'Impressum'],
  ],
  [
    'a byline, a stamp and an agency',
    [
      'Von Kim Muster',
      '28.04.2023, 18:11 Uhr',
      'Rat beschließt',
      'Der Rat hat beschlossen.',
      'Quelle: dpa',
      'Folgen auf:',
      'Facebook',
    ],
  ],
  [
    'a club named HB',
    ['TSV gegen HB MUSTERDORF. Ein Bericht', 'HB MUSTERDORF. Die Handballer haben gewonnen.', 'Mehr: Die Tabelle'],
  ],
  [
    'a sign-off of agencies and recommendations',
    ['Die Redaktion empfiehlt', 'Der Rat hat beschlossen.', 'km/jb (dpa, afp)', 'Video ansehen 02:17'],
  ],
  [
    'a share bar',
    [
      'By Kim Muster with AP',
      'Published on 28/04/2024 - 10:00',
      'Share',
      'Comments',
      'The council agreed.',
      'Close Button',
    ],
  ],
  [
    'an index of what partners wrote',
    ['Deutsche Welle', 'Brücke am Hafen', 'Die Deutsche Welle berichtet.', 'Euronews', 'Handelsblatt', 'n-tv'],
  ],
  [
    'a review of the press',
    ['Handelsblatt: Zu teuer', 'Die Presse am Montag', 'n-tv: Zu spät', '"Handelsblatt" zum Umbau der Brücke', '© dpa'],
  ],
  [
    'headlines found by a search engine',
    ['Brücke', 'Rat stimmt zu - n-tv.de', 'Umbau zu teuer - Handelsblatt', 'Bridge plan approved | Euronews'],
  ],
  [
    'a live blog',
    [
      'Hochwasser-Liveblog: ++ Rat tagt ++',
      '++ Rat stimmt zu ++',
      '+++ 17.05 Uhr: Verband dafür +++',
      '17:20 Uhr',
      'Rat stimmt zu',
    ],
  ],
  [
    'picture credits',
    [
      'Helfer am HafenFoto: Jo Beispiel/dpa',
      'Der Hafen am Montag. Quelle: dpa',
      '© Euronews',
      '© n-tv.de',
      'Quelle: DW Statistik',
    ],
  ],
  ['a list of posts', ['Permalink', 'Platz 10 Launch', 'Platz 10 Launch', 'DW', 'Edited by Kim', 'Watch video 02:17']],
  ['an audio player', ['Artikel anhören (03:15 min)', 'Quelle: dpa', 'Artikel teilen']],
];

test.each(OTHERS)('another newsroom with %s is none of the four', (_, lines) => {
  expect(detector.inText(lines.join('\n\n'))).toBeUndefined();
});

/** Dumps seen in the wild without an address, in words of our own. */
const WILD: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'dw',
    'a title of 2019',
    ['Die Brücke | All media content | DW | 09.03.2019', '1. Inhalt', '6. Choose from 30 Languages', 'Die Brücke'],
  ],
  [
    'dw',
    'a feed for partners',
    [
      'DW',
      'Item 1',
      'Id 73000001',
      'Date 2025-08-29',
      'Title Streit',
      'Short title Streit',
      'Teaser Zwei Städte streiten.',
      'Full text',
    ],
  ],
  [
    'euronews',
    'a reader of 2018',
    ['Bridge plan approved', 'Now Reading:', 'Bridge plan approved', 'Text size Aa Aa', 'The council agreed.'],
  ],
  [
    'euronews',
    'a reader in another language',
    ['Il vecchio ponte', 'Il vecchio ponte', 'Euronews logo', 'Dimensioni di testo Aa Aa'],
  ],
  ['euronews', 'an article of 2012', ['Von Euronews', 'Diesen Artikel teilenKommentare', 'Sie sind auf der Flucht.']],
  [
    'euronews',
    'an article of 2018 in Russian',
    [
      'Мост и порт',
      'Авторское право',
      'By Ким Мустер',
      'Поделиться статьейКомментарии',
      'Поделиться статьейClose Button',
    ],
  ],
  [
    'euronews',
    'an old browser',
    [
      'Euronews kann nicht mehr über Internet Explorer abgerufen werden.',
      'Eilmeldung',
      'Video',
      'So war es nicht geplant.',
    ],
  ],
  [
    'handelsblatt',
    'the app',
    [
      'Handelsblatt',
      'MenüZurück',
      'Wird geladen.',
      '20.07.2016',
      'VonKim Muster, Jo Beispiel',
      'PremiumDer Hafenchef ist im Visier.',
    ],
  ],
  [
    'ntv',
    'the news of a day',
    ['Samstag, 03. April 2021Der Tag', 'mit Kim Muster', '22:46 Uhr', 'Das war Samstag, der 3. April 2021'],
  ],
  [
    'ntv',
    'an entry of a live blog',
    ['Hochwasser im Liveticker +++ 17:20 Rat stimmt zu +++', 'Der Rat stimmt zu.', '+++ 17:05 Verband dafür +++'],
  ],
  ['dw', 'a copy on a blog', ['Streit um die Brücke', 'Der Rat hat beschlossen.', 'Source:: Deutsche Welle']],
  ['handelsblatt', 'a copy on a blog', ['Streit um die Brücke', 'Der Rat hat beschlossen.', 'Source:: Handelsblatt']],
  ['euronews', 'a copy on a blog', ['Bridge', 'The council agreed.', 'Source:: euronews']],
  ['ntv', 'a copy on a blog', ['Lehren zur Sommerpause', 'Der Rat hat beschlossen.', 'Source:: n-tv.de']],
];

test.each(WILD)('%s is told by %s', (site, _, lines) => {
  for (const end of ['\n', '\n\n', '\r\n']) expect(detector.inText(lines.join(end))?.cleaner.site).toBe(site);
});

/** Dumps of the fixtures that print a site without its address, seeds among them. */
const DUMPS = [...seedFixtures(), ...pageFixtures()].flatMap(({ name, page }) =>
  page.text === undefined || page.url !== undefined ? [] : [{ name, text: page.text }],
);

test.each(DUMPS)('$name is told as what it is without its address, quoted or with blanks of all kinds', ({ text }) => {
  const site = detector.inText(text)?.cleaner.site;
  expect(site).toBeDefined();
  for (const printed of [text.replace(/^/gmu, '> '), text.replaceAll(' ', '\u00a0 '), text.replaceAll('\n', '\r\n')]) {
    expect(detector.inText(printed)?.cleaner.site).toBe(site);
  }
});

test.each([...STRONG, ...WEAK])('without $site/$id at least every other dump is still told', ({ site, id }) => {
  const without = createSiteDetector(
    cleaners.map((cleaner) =>
      cleaner.site !== site
        ? cleaner
        : {
            ...cleaner,
            strongSigns: (cleaner.strongSigns ?? []).filter((sign) => sign.id !== id),
            weakSigns: (cleaner.weakSigns ?? []).filter((sign) => sign.id !== id),
          },
    ),
  );
  const own = DUMPS.filter(({ text }) => detector.inText(text)?.cleaner.site === site);
  const untold = own.filter(({ text }) => without.inText(text)?.cleaner.site !== site);
  expect(untold.length / own.length).toBeLessThanOrEqual(0.5);
});
