import { describe, expect, test } from 'vitest';
import { prepare } from '../article/prepare.ts';
import type { Cue } from '../cleaner.ts';
import type { Role } from '../evidence/roles.ts';
import { readText } from '../lines/read-lines.ts';
import type { Reading } from '../reading.ts';
import { claimRoles, type Telling } from './claim-roles.ts';
import { openDump } from './open-dump.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const OTHER = 'Die Kosten sind noch offen, das Land soll die Hälfte davon übernehmen.';

/** Claims lines whose roles are given. */
function read(lines: readonly (readonly [Role, string])[], cleaner?: Telling['cleaner']): Reading {
  const text = lines.map(([, line]) => line).join('\n');
  const { reading, survey } = openDump(readText(text), { layers: [prepare(undefined)] });
  const roles = lines.map(([role]) => role);
  const chosen = roles.map((role) => role === 'body' || role === 'heading');
  claimRoles({ reading, survey, told: { roles, chosen }, cleaner });
  return reading;
}

function valuesOf({ values }: Reading): Record<string, string> {
  return Object.fromEntries(values.map(({ field, text }) => [field, text]));
}

function textOf({ blocks }: Reading): readonly string[] {
  return blocks.filter(({ claim }) => claim === undefined).map(({ text }) => text);
}

describe('the head', () => {
  test('gives its lines to their fields, and what else stands there a reason', () => {
    const reading = read([
      ['navigation', 'Startseite'],
      ['kicker', 'Alte Werft'],
      ['headline', 'Stadt kauft das Gelände'],
      ['teaser', OTHER],
      ['byline', 'Von Kim Muster'],
      ['date', '17. November 2015'],
      ['body', SENTENCE],
    ]);
    expect(valuesOf(reading)).toEqual({
      kicker: 'Alte Werft',
      headline: 'Stadt kauft das Gelände',
      teaser: OTHER,
      byline: 'Von Kim Muster',
      datePublished: '17. November 2015',
    });
    expect(textOf(reading)).toEqual([SENTENCE]);
    expect(reading.blocks[0]?.claim).toMatchObject({ fate: 'removed' });
  });

  test('puts a byline together that was broken at the names, and lists names in lines of their own', () => {
    expect(
      valuesOf(
        read([
          ['byline', 'Von'],
          ['byline', 'Kim Muster'],
          ['body', SENTENCE],
        ]),
      ),
    ).toMatchObject({
      byline: 'Von Kim Muster',
    });
    const listed = read([
      ['byline', 'Kim Muster'],
      ['byline', 'Jo Beispiel'],
      ['body', SENTENCE],
    ]);
    expect(listed.values.map(({ field, text }) => [field, text])).toEqual([
      ['authors', 'Kim Muster'],
      ['authors', 'Jo Beispiel'],
    ]);
  });

  test('takes the name alone where a line beside it, taken for a byline too, says more', () => {
    const reading = read([
      ['headline', 'Stadt kauft das Gelände'],
      ['byline', 'Redakteurin am Hafen: Kim Muster.'],
      ['byline', 'Kim Muster'],
      ['body', SENTENCE],
    ]);
    expect(valuesOf(reading)).toMatchObject({ byline: 'Kim Muster' });
    expect(reading.blocks.filter(({ claim }) => claim?.fate === 'field').map(({ text }) => text)).toEqual([
      'Stadt kauft das Gelände',
      'Kim Muster',
    ]);
  });

  test('leaves a line that names nobody', () => {
    expect(
      valuesOf(
        read([
          ['byline', 'Zur Autorenseite'],
          ['body', SENTENCE],
        ]),
      ),
    ).toEqual({});
  });

  test('puts a lede together that was broken at a link', () => {
    expect(
      valuesOf(
        read([
          ['teaser', 'Die Stadt will'],
          ['teaser', 'das Gelände kaufen.'],
          ['body', SENTENCE],
        ]),
      ),
    ).toEqual({
      teaser: 'Die Stadt will das Gelände kaufen.',
    });
  });

  test('reads a day and a time in lines of their own, and tells a change from the publication', () => {
    const reading = read([
      ['date', '20.07.2016'],
      ['other', '19:31 Uhr'],
      ['date', 'Aktualisiert am 21.07.2016'],
      ['body', SENTENCE],
    ]);
    expect(valuesOf(reading)).toEqual({
      datePublished: '2016-07-20T19:31:00+02:00',
      dateModified: 'Aktualisiert am 21.07.2016',
    });
  });

  test('gives the parts of a line to the fields that a cue names', () => {
    const cues: readonly Cue[] = [
      { role: 'date', line: /^(?<datePublished>\d\d\.\d\d\.\d{4}) (?<commentCount>\d+ Kommentare)$/u },
    ];
    const reading = read(
      [
        ['date', '20.07.2016 3 Kommentare'],
        ['body', SENTENCE],
      ],
      { cues },
    );
    expect(valuesOf(reading)).toEqual({ datePublished: '20.07.2016', commentCount: '3 Kommentare' });
    expect(reading.blocks.map(({ text }) => text)).toContain('3 Kommentare');
  });

  test('a day before the headline in one line is the day, and no kicker', () => {
    const lines = [
      ['headline', 'Montag, 23. März 2015Der Tag'],
      ['body', SENTENCE],
    ] as const;
    expect(valuesOf(read(lines, { kickerInHeading: true }))).toEqual({
      headline: 'Der Tag',
      datePublished: 'Montag, 23. März 2015',
    });
  });

  test('parts the labels of a kicker where the site prints a row of them, and leaves names with a capital inside elsewhere', () => {
    const lines = [
      ['kicker', 'VerkehrNordmark'],
      ['headline', 'Stadt kauft das Gelände'],
      ['body', SENTENCE],
    ] as const;
    const parted = read(lines, { kickerOfLabels: true }).values.filter(({ field }) => field !== 'headline');
    expect(parted.map(({ field, text }) => [field, text])).toEqual([
      ['section', 'Verkehr'],
      ['kicker', 'Verkehr'],
      ['kicker', 'Nordmark'],
    ]);
    expect(valuesOf(read(lines))).toMatchObject({ kicker: 'VerkehrNordmark' });
  });

  test('parts kicker and headline only where the site prints them in one line', () => {
    const lines = [
      ['headline', 'Alte Werft am Hafen Stadt will das Gelände kaufen'],
      ['body', SENTENCE],
    ] as const;
    expect(valuesOf(read(lines, { kickerInHeading: true }))).toEqual({
      kicker: 'Alte Werft am Hafen',
      headline: 'Stadt will das Gelände kaufen',
    });
    expect(valuesOf(read(lines))).toEqual({ headline: lines[0][1] });
  });
});

describe('pictures', () => {
  const below = ['body', SENTENCE] as const;

  test.each([
    ['a caption with its credit', [['caption', 'Der Hafen (Foto: dpa)']], [{ caption: 'Der Hafen', credit: 'dpa' }]],
    [
      'alternative text, caption and credit in lines of their own',
      [
        ['alt', 'Der Hafen'],
        ['caption', 'Der Hafen am Abend'],
        ['credit', '(Foto: dpa)'],
      ],
      [{ alt: 'Der Hafen', caption: 'Der Hafen am Abend', credit: 'dpa' }],
    ],
    [
      'a line with a credit of its own above a credit: that line is the alternative text',
      [
        ['caption', 'Der Hafen (Foto: Reuters)'],
        ['credit', 'Bild: Reuters/K. Muster'],
      ],
      [{ alt: 'Der Hafen', credit: 'Reuters/K. Muster' }],
    ],
    [
      'a caption printed twice, each time with a credit',
      [
        ['caption', 'Der Hafen von Musterstadt am Abend (Foto: epa)'],
        ['caption', 'Der Hafen von Musterstadt am Abend (Foto: epa/K. Muster)'],
      ],
      [
        {
          alt: 'Der Hafen von Musterstadt am Abend',
          caption: 'Der Hafen von Musterstadt am Abend',
          credit: 'epa/K. Muster',
        },
      ],
    ],
    [
      'two pictures',
      [
        ['caption', 'Der Hafen (Foto: dpa)'],
        ['caption', 'Die Brücke (Foto: epa)'],
      ],
      [
        { caption: 'Der Hafen', credit: 'dpa' },
        { caption: 'Die Brücke', credit: 'epa' },
      ],
    ],
    ['an alternative text alone is none', [['alt', 'hafen.jpg']], []],
  ] as const)('%s', (_, lines, pictures) => {
    expect(read([['headline', 'Ein Plan für den Hafen'], ...lines, below]).pictures).toEqual(pictures);
  });

  test('the headline under a picture is no caption', () => {
    const reading = read([['headline', 'Ein Plan für den Hafen'], ['caption', 'Ein Plan für den Hafen'], below]);
    expect(reading.pictures).toEqual([]);
  });
});

test('a quotation set apart that the text has too is claimed with its name; one that it has not stays', () => {
  const quote = 'Der Hafen ist großzügig, und mit den richtigen Schritten kommen die Boote zurück';
  const lines = [
    ['body', SENTENCE],
    ['body', quote],
    ['body', 'Kim Muster'],
    ['body', 'Leiterin des Hafens'],
    ['body', OTHER],
  ] as const;
  expect(textOf(read(lines))).toHaveLength(5);
  expect(textOf(read([...lines, ['body', `„${quote}“, sagt die Leiterin.`]]))).toEqual([
    SENTENCE,
    OTHER,
    `„${quote}“, sagt die Leiterin.`,
  ]);
});

test('of several sign-offs the one with initials counts; codes in lines of their own count together', () => {
  const signed = read([
    ['body', SENTENCE],
    ['sign-off', 'AFP'],
    ['sign-off', 'jmu/dpa/AFP'],
  ]);
  expect(valuesOf(signed)).toEqual({ signOff: 'jmu/dpa/AFP' });
  const codes = read([
    ['body', SENTENCE],
    ['sign-off', 'dpa'],
    ['sign-off', 'afp'],
  ]);
  expect(codes.values.map(({ text }) => text)).toEqual(['dpa', 'afp']);
});
