import { describe, expect, test } from 'vitest';
import { readByline } from './byline.ts';
import { isCommentCount } from './comment-labels.ts';
import { splitCredit } from './credits.ts';
import { splitDateline } from './dateline.ts';
import { isDateLine, isTimeLine } from './dates.ts';
import { splitHeading } from './glued-heading.ts';
import { cutPlaces } from './heading-model.ts';
import { neverHeadline } from './never-headline.ts';
import { isPersonName } from './person-name.ts';
import { readSignOff } from './sign-off.ts';
import { isSignOffCode } from './sign-off-list.ts';

/** `head`, then as much of the filling as the length leaves room for, then `tail`. */
function filled(length: number, [head, filling, tail = '']: readonly [string, string, string?]): string {
  const room = length - head.length - tail.length;
  return head + filling.repeat(Math.ceil(room / filling.length)).slice(0, room) + tail;
}

/** What reads lines reads none longer than such lines are; `line` is one of that length or the next. */
const READERS: readonly (readonly [what: string, longest: number, line: (length: number) => string, reads: Reads])[] = [
  ['a byline', 200, (length) => 'Von Kim Muster'.padEnd(length), (line) => readByline(line) !== undefined],
  ['a person’s name', 60, (length) => 'Kim Muster'.padEnd(length), isPersonName],
  [
    'the heading of comments',
    300,
    (length) => filled(length, ['1 Kommentar zu "', 'Mühle am Fluss ', '"']),
    isCommentCount,
  ],
  ['a date', 150, (length) => '28.04.2023'.padEnd(length), isDateLine],
  ['a time of day', 150, (length) => '19:31 Uhr'.padEnd(length), isTimeLine],
  ['a sign-off', 200, (length) => 'wl/kle (dpa)'.padEnd(length), (line) => readSignOff(line) !== undefined],
  ['a code of a sign-off', 12, (length) => (length > 12 ? 'europa press ' : 'europa press'), isSignOffCode],
  [
    'what is no headline',
    300,
    (length) => filled(length, ['© ', 'Musterblatt ', '!']),
    (line) => neverHeadline(line) !== undefined,
  ],
  [
    'a caption with its credit',
    1000,
    (length) => filled(length, ['Der ', 'Hafen am Fluss ', ' (Foto: dpa)']),
    (line) => splitCredit(line) !== undefined,
  ],
  [
    'a credit',
    160,
    (length) => `Ein Hafen Foto: ${filled(length, ['Kim Muster', 'r', '/dpa'])}`,
    (line) => splitCredit(line) !== undefined,
  ],
  [
    'a credit in brackets',
    160,
    (length) => `Ein Hafen (Foto: ${filled(length, ['Kim Muster', 'r', ')'])}`,
    (line) => splitCredit(line) !== undefined,
  ],
  [
    'kicker and headline',
    300,
    (length) => filled(length, ['Streit um Hafen', 'Rat sucht Boote am Fluss ', '!']),
    (line) => splitHeading(line, []) !== undefined,
  ],
  [
    'the places where kicker and headline may part',
    300,
    (length) => filled(length, ['Streit um Hafen ', 'Rat sucht Boote am Fluss ', '!']),
    (line) => cutPlaces(line).length > 0,
  ],
  [
    'a hint of where they part',
    300,
    (length) => filled(length, ['Streit um Hafen: ', 'Boote am Fluss ', '!']),
    (hint) => splitHeading('Streit um Hafen Rat schweigt', [hint]) !== undefined,
  ],
];
type Reads = (line: string) => boolean;

describe.each(READERS)('%s', (_, longest, line, reads) => {
  test(`has at most ${longest} letters`, () => {
    expect([line(longest).length >= longest, reads(line(longest))]).toEqual([true, true]);
    expect(reads(line(longest + 1))).toBe(false);
  });
});

test('a credit has at most eighteen words', () => {
  const words = (count: number): string => `Ein Hafen Foto: ${'Kim, '.repeat(count - 1)}dpa`;
  expect(splitCredit(words(18))?.caption).toBe('Ein Hafen');
  expect(splitCredit(words(19))).toBeUndefined();
});

test('four places make a dateline, five a list', () => {
  const rest = 'Die Mühle am Fluss ist verkauft.';
  for (const mark of [' ', ' – ']) {
    const text = (places: string): string => `${places}${mark}${rest}`;
    expect(splitDateline(text('Köln, Bonn, Hagen, Kiel'), { bare: 'known-places' })?.dateline).toContain('Kiel');
    expect(splitDateline(text('Köln, Bonn, Hagen, Kiel, Neuss'), { bare: 'known-places' })).toBeUndefined();
  }
  expect(splitDateline(`Köln, Bonn, Hagen, Kiel (dpa) - ${rest}`)?.dateline).toContain('Kiel');
});

test('behind a bare place the first 120 letters show whether a sentence begins', () => {
  const text = (capitals: number): string => `Hagen ${'X'.repeat(capitals)} am Fluss ist verkauft worden.`;
  expect(splitDateline(text(108), { bare: 'known-places' })?.dateline).toBe('Hagen');
  expect(splitDateline(text(120), { bare: 'known-places' })).toBeUndefined();
});

describe('a kicker', () => {
  const headline = 'Rat schweigt';
  const byGlue = (kicker: string): unknown => splitHeading(kicker + headline, []);
  const byHeadline = (kicker: string): unknown => splitHeading(`${kicker} ${headline}`, [headline]);
  const byKicker = (kicker: string): unknown => splitHeading(`${kicker} ${headline}`, [kicker]);
  const byModel = (kicker: string): boolean => cutPlaces(`${kicker} ${headline}`).includes(kicker.length + 1);
  const long = (length: number): string => filled(length, ['Streit am ', 'langenfluss', ' hier']);

  test.each([
    ['glued to its headline', byGlue],
    ['that a hint tells', byKicker],
    ['where the model looks', byModel],
  ])('%s has at most 100 letters', (_, split) => {
    expect(split(long(100))).toBeTruthy();
    expect(split(long(101))).toBeFalsy();
  });

  test('before a headline that a hint tells has at most 100 letters, its blank included', () => {
    expect(byHeadline(long(99))).toBeTruthy();
    expect(byHeadline(long(100))).toBeFalsy();
  });

  test('has at most twelve words', () => {
    const words = (count: number): string => `Streit ${'am '.repeat(count - 2)}hafen`;
    expect(byGlue(words(12))).toBeDefined();
    expect(byGlue(words(13))).toBeUndefined();
  });
});

test('a headline has at least eight letters', () => {
  for (const [headline, isOne] of [
    ['Rat geht', true],
    ['Er geht', false],
  ] as const) {
    expect(splitHeading(`Streit am hafen${headline}`, []) !== undefined).toBe(isOne);
    expect(splitHeading(`Streit am hafen ${headline}`, [headline]) !== undefined).toBe(isOne);
    expect(cutPlaces(`Streit am hafen ${headline}`).includes(16)).toBe(isOne);
  }
});

test('a line that announces a date has at most eight words', () => {
  const words = (count: number): string =>
    'Veröffentlicht am und '.repeat(3).trim().split(' ').slice(0, count).join(' ');
  expect(neverHeadline(words(8))).toBe('date');
  expect(neverHeadline(words(9))).toBeUndefined();
});
