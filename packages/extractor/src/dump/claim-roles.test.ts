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

  test('a day behind the kicker is the day', () => {
    const lines = [
      ['kicker', 'Kultur | 05.02.2009'],
      ['headline', 'Stadt kauft das Gelände'],
      ['body', SENTENCE],
    ] as const;
    expect(valuesOf(read(lines))).toMatchObject({ kicker: 'Kultur', datePublished: ' | 05.02.2009' });
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

describe('how far the head reaches', () => {
  const headline = ['headline', 'Stadt kauft das Gelände'] as const;
  const section: Cue = { role: 'section', line: /^Rubrik/u };
  const others = (count: number) => Array.from({ length: count }, () => ['navigation', 'Startseite'] as const);

  test.each([
    ['kicker', 'Alte Werft', 4],
    ['navigation', 'Rubrik Stadt', 8],
  ] as const)('a %s: %s', (role, line, reach) => {
    const valueAt = (steps: number) =>
      valuesOf(read([[role, line], ...others(steps - 1), headline, ['body', SENTENCE]], { cues: [section] }));
    const field = role === 'kicker' ? 'kicker' : 'section';
    expect(valueAt(reach)).toMatchObject({ [field]: line });
    expect(valueAt(reach + 1)).not.toHaveProperty(field);
  });

  test('a kicker may stand below, and of sections the nearest above counts', () => {
    const lines = [
      ['navigation', 'Rubrik Land'],
      ['navigation', 'Rubrik Stadt'],
      headline,
      ['kicker', 'Alte Werft'],
      ['navigation', 'Rubrik Fluss'],
      ['body', SENTENCE],
    ] as const;
    expect(valuesOf(read(lines, { cues: [section] }))).toMatchObject({ kicker: 'Alte Werft', section: 'Rubrik Stadt' });
    expect(valuesOf(read(lines))).not.toHaveProperty('section');
  });

  test('without a headline there is neither', () => {
    const lines = [
      ['kicker', 'Alte Werft'],
      ['navigation', 'Rubrik Stadt'],
      ['body', SENTENCE],
    ] as const;
    expect(valuesOf(read(lines, { cues: [section] }))).toEqual({});
  });

  test('the colon between kicker and headline belongs to neither', () => {
    const line = [
      'headline',
      'Wetterbericht: Der eine Weg, den Sturm ins Leere laufen zu lassen – ein Versuch',
    ] as const;
    expect(valuesOf(read([line, ['body', SENTENCE]], { kickerInHeading: true }))).toMatchObject({
      kicker: 'Wetterbericht',
    });
  });

  test('a section told to be a kicker is none, and lets the headline be parted', () => {
    const glued = ['headline', 'Alte Werft am Hafen Stadt will das Gelände kaufen'] as const;
    const options = { cues: [section], kickerInHeading: true } as const;
    const parted = valuesOf(read([['kicker', 'Rubrik Stadt'], glued, ['body', SENTENCE]], options));
    expect(parted).toMatchObject({ kicker: 'Alte Werft am Hafen', section: 'Rubrik Stadt' });
    const whole = valuesOf(read([['kicker', 'Im Norden'], glued, ['body', SENTENCE]], options));
    expect(whole).toMatchObject({ kicker: 'Im Norden', headline: glued[1] });
  });
});

describe('what parts kicker and headline', () => {
  const glued = ['headline', 'Alte Werft am Hafen Stadt will das Gelände kaufen'] as const;
  /** Made-up words, so that no paragraph is like another. */
  const word = (at: number): string => `${'bdfgklmn'[at % 8]}${'aeiou'[at % 5]}${'prstvwz'[at % 7]}el`;
  const paragraph = (at: number, inside = '') => {
    const words = Array.from({ length: 18 }, (_, place) => word(at * 19 + place * 3));
    return ['body', `Der ${words.join(' ')} ${inside} ${word(at)}.`] as const;
  };
  const paragraphs = (count: number, named: number) =>
    Array.from({ length: count }, (_, at) => paragraph(at + 1, at + 1 === named ? 'vom Hafen Stadt' : ''));

  test('is no name that one of the first forty paragraphs has', () => {
    const kickerAt = (named: number) =>
      valuesOf(read([glued, ...paragraphs(45, named)], { kickerInHeading: true }))['kicker'];
    expect(kickerAt(0)).toBe('Alte Werft am Hafen');
    expect(kickerAt(40)).not.toBe('Alte Werft am Hafen');
    expect(kickerAt(41)).toBe('Alte Werft am Hafen');
  });

  const hint = 'Alte Werft am Hafen: Was nun aus den vielen Booten und aus ihren Leuten wird';
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at) => ['navigation', `Alte Werft am Hafen und Nummer ${at}`] as const);

  test.each([
    ['a line that begins with the same twelve letters', [['navigation', hint]], true],
    ['one that begins otherwise', [['navigation', hint.replace('Alte', 'Die alte')]], false],
    ['one with six tenths of the same words', [['navigation', 'Neu: Stadt will das Gelände am Hafen kaufen']], false],
    ['one behind eleven alike', [...alike(11), ['navigation', hint]], true],
    ['one behind twelve alike', [...alike(12), ['navigation', hint]], false],
  ] as const)('is %s', (_, lines, isParted) => {
    const values = valuesOf(read([...lines, glued, ['body', SENTENCE]]));
    expect(values['kicker']).toBe(isParted ? 'Alte Werft am Hafen' : undefined);
  });

  test('may be a line with the headline alone, which is much the same', () => {
    const lines = [['navigation', 'Stadt will das Gelände kaufen'], glued, ['body', SENTENCE]] as const;
    expect(valuesOf(read(lines))).toMatchObject({ kicker: 'Alte Werft am Hafen' });
    const other = ['headline', 'Alte und nun ganz und gar verlassene Werft am Hafen Stadt will es'] as const;
    const less = [['navigation', 'Stadt will es'], other, ['body', SENTENCE]] as const;
    expect(valuesOf(read(less))).toEqual({ headline: other[1] });
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
    [
      'an alternative text two lines above a caption much the same',
      [
        ['alt', 'Der Hafen am Abend'],
        ['other', 'Am Fluss.'],
        ['caption', 'Der Hafen am Abend (Foto: dpa)'],
      ],
      [{ alt: 'Der Hafen am Abend', caption: 'Der Hafen am Abend', credit: 'dpa' }],
    ],
    [
      'not one two lines above another caption',
      [
        ['alt', 'Die Brücke am Morgen'],
        ['other', 'Am Fluss.'],
        ['caption', 'Der Hafen am Abend (Foto: dpa)'],
      ],
      [{ caption: 'Der Hafen am Abend', credit: 'dpa' }],
    ],
    [
      'a credit two lines below its caption',
      [
        ['caption', 'Der Hafen'],
        ['other', 'Am Fluss.'],
        ['credit', '(Foto: dpa)'],
      ],
      [{ caption: 'Der Hafen', credit: 'dpa' }],
    ],
    [
      'not one three lines below',
      [
        ['caption', 'Der Hafen'],
        ['other', 'Am Fluss.'],
        ['other', 'Am Berg.'],
        ['credit', '(Foto: dpa)'],
      ],
      [{ caption: 'Der Hafen' }, { credit: 'dpa' }],
    ],
    [
      'two captions of which one is the other with a word more',
      [
        ['caption', 'Der alte Hafen am Fluss (Foto: epa)'],
        ['caption', 'Der alte Hafen am Abend (Foto: dpa)'],
      ],
      [{ alt: 'Der alte Hafen am Fluss', caption: 'Der alte Hafen am Abend', credit: 'dpa' }],
    ],
    [
      'two captions that share half of their words',
      [
        ['caption', 'Der Hafen am Fluss (Foto: epa)'],
        ['caption', 'Der Hafen bei Nacht (Foto: dpa)'],
      ],
      [
        { caption: 'Der Hafen am Fluss', credit: 'epa' },
        { caption: 'Der Hafen bei Nacht', credit: 'dpa' },
      ],
    ],
    [
      'a picture printed twice',
      [
        ['caption', 'Der Hafen (Foto: dpa)'],
        ['caption', 'Die Brücke (Foto: epa)'],
        ['caption', 'Der Hafen (Foto: dpa)'],
      ],
      [
        { caption: 'Der Hafen', credit: 'dpa' },
        { caption: 'Die Brücke', credit: 'epa' },
      ],
    ],
    ['a credit in a line that no grammar reads', [['credit', 'Kim im Hafen']], [{ credit: 'Kim im Hafen' }]],
  ] as const)('%s', (_, lines, pictures) => {
    const reading = read([['headline', 'Ein Plan für den Hafen'], ...lines, below]);
    expect(reading.pictures.map(({ start: _start, ...picture }) => picture)).toEqual(pictures);
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

test('a byline is cut at its date', () => {
  const values = (line: string) =>
    valuesOf(
      read([
        ['byline', line],
        ['body', SENTENCE],
      ]),
    );
  expect(values('Von Kim Muster, 20.07.2016')).toEqual({ byline: 'Von Kim Muster', datePublished: ', 20.07.2016' });
  expect(values('Von Kim Muster')).toEqual({ byline: 'Von Kim Muster' });
});

test('bylines further than two lines apart are not put together', () => {
  const named = (between: number) =>
    valuesOf(
      read([
        ['byline', 'Von'],
        ...Array.from({ length: between }, () => ['other', 'Am Fluss'] as const),
        ['byline', 'Kim Muster'],
        ['body', SENTENCE],
      ]),
    );
  expect(named(1)).toMatchObject({ byline: 'Von Kim Muster' });
  expect(named(2)).toMatchObject({ byline: 'Kim Muster' });
});

test('a time that a rule has claimed is not put to its day', () => {
  const lines = [
    ['date', '20.07.2016'],
    ['other', '19:31 Uhr'],
    ['body', SENTENCE],
  ] as const;
  expect(valuesOf(read(lines))).toEqual({ datePublished: '2016-07-20T19:31:00+02:00' });
  expect(valuesOf(read([...lines.slice(0, 1), ['byline', 'Kim Muster'], ...lines.slice(2)]))).toMatchObject({
    datePublished: '20.07.2016',
  });
  expect(
    valuesOf(
      read([
        ['body', SENTENCE],
        ['date', '20.07.2016'],
      ]),
    ),
  ).toEqual({ datePublished: '20.07.2016' });
  expect(
    valuesOf(
      read([
        ['body', SENTENCE],
        ['date', 'am Abend'],
      ]),
    ),
  ).toEqual({});
});

test.each([
  ['Aktualisiert am 21.07.2016', 'dateModified'],
  ['Veröffentlicht am 20.07.2016, aktualisiert am 21.07.2016', 'datePublished'],
  ['Veröffentlicht am 20.07.2016', 'datePublished'],
])('%s is the %s', (line, field) => {
  expect(
    valuesOf(
      read([
        ['date', line],
        ['body', SENTENCE],
      ]),
    ),
  ).toEqual({ [field]: line });
});

test('teasers in several places: the first', () => {
  const lines = [
    ['teaser', OTHER],
    ['other', 'Am Fluss'],
    ['teaser', 'Mehr davon.'],
    ['body', SENTENCE],
  ] as const;
  expect(valuesOf(read(lines))).toEqual({ teaser: OTHER });
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
