import { describe, expect, test } from 'vitest';
import { readByline } from './byline.ts';
import { isCommentCount } from './comment-labels.ts';
import { isDateLine, isTimeLine } from './dates.ts';
import { isHostName, isHouseName } from './house-names.ts';
import { neverHeadline } from './never-headline.ts';
import { isPersonName } from './person-name.ts';
import { isPlace } from './places.ts';
import { readLoneInitials, readSignOff } from './sign-off.ts';
import { isSignOffCode } from './sign-off-list.ts';

type Reads = (line: string) => boolean;

/** What reads a line reads it whole: nothing more may stand before or behind. */
const READERS: readonly (readonly [what: string, reads: Reads, lines: readonly string[]])[] = [
  ['a date', isDateLine, ['17. November 2015', '28.04.2023, 18:11 Uhr', 'vor 3 Stunden', 'Heute', 'Stand: 30.01.2024']],
  ['a time of day', isTimeLine, ['19:31 Uhr', '19:31', '14:02 MEZ', '7 Uhr']],
  [
    'a byline',
    (line) => readByline(line) !== undefined,
    ['Von Kim Muster', '(Von Kim Muster)', 'VonKim Muster', 'Kim Muster | Jo Beispiel', 'Kim Muster mit AP', 'Von dpa'],
  ],
  ['a number of comments', isCommentCount, ['3 Kommentare', 'Kommentare (12)', 'Keine Kommentare:', 'Comments']],
  ['a name', isPersonName, ['Kim Muster', 'Kim von Muster', 'KIM MUSTER', '山田太郎']],
  ['a house', isHouseName, ['Tagesschau', 'muster.de']],
  ['a host', isHostName, ['muster.de', 'nachrichten.muster.com']],
  ['a place', isPlace, ['Berlin', 'New York']],
  [
    'a sign-off',
    (line) => readSignOff(line) !== undefined,
    [
      ...['wl/kle (dpa, afp)', '(dpa)', '(jmu)', '(dpa/mm)', 'Quelle: ntv.de', 'Quelle: dpa'],
      ...['(mit Material von dpa)', 'Mit Material von dpa', 'Mit Agenturmaterial', 'mit Agenturen', 'dpa', 'dpa, afp'],
      ...['mau/dpa', 'wl/kle', '/mbx/DP/jmu', '• afp'],
    ],
  ],
  ['lone initials', (line) => readLoneInitials(line) !== undefined, ['jmu', '(jmu)']],
  ['a code of a sign-off', isSignOffCode, ['dpa', 'HB', 'mwb']],
  ['what announces a date', (line) => neverHeadline(line) === 'date', ['Veröffentlicht am', 'Published on']],
  ['what announces a name', (line) => neverHeadline(line) === 'byline', ['Geschrieben von', 'Autorin:']],
];

describe.each(READERS)('%s', (_, reads, lines) => {
  test.each(lines)('%s', (line) => {
    expect(reads(line)).toBe(true);
    for (const text of [`Abends begann ${line}`, `abends begann ${line}`, `${line} begann es so`])
      expect([text, reads(text)]).toEqual([text, false]);
  });
});

describe('a word of a name is one as a whole', () => {
  test.each([
    'Kim J. Muster',
    'Kim J.-P. Muster',
    'Dr. Kim Muster',
    'Kim al-Muster',
    'Kim d’Muster',
    'Kim XIII',
    'Kim IIIa',
    'KIMx Muster',
    'McKIM Muster',
  ])('%s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  test.each([
    'Kim J.x Muster',
    'Kim xJ. Muster',
    'Dr.x Kim Muster',
    'xDr. Kim Muster',
    'Kim al-Muster! Jo',
    'Kim !al-Muster',
    'Kim d’Muster! Jo',
    'Kim !Muster',
    'Kim Muster!',
    'KIM Muster',
    '山田太郎!',
    '!山田太郎',
  ])('not in %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});
