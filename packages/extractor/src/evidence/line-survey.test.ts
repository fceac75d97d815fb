import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { wordHashes } from '../generic/features/word-hashes.ts';
import { type LineSurvey, surveyLines, TOLD_LINES } from './line-survey.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';

function blockOf(line: string | Partial<Block>): Block {
  const block: Block = { text: '', runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
  return { ...block, ...(typeof line === 'string' ? { text: line } : line) };
}

function survey(...lines: readonly (string | Partial<Block>)[]): LineSurvey {
  return surveyLines(lines.map(blockOf));
}

const words = (count: number, end = '.'): string => `Wort${' wort'.repeat(count - 1)}${end}`;
const below = (blanksAbove: number): Partial<Block> => ({
  text: 'Hafen',
  printing: { blanksAbove, indent: 0, lines: 1 },
});

describe('a paragraph of prose', () => {
  test.each([
    ['has fourteen words', words(14), true],
    ['has no fewer', words(13), false],
    [
      'is no row of names',
      'Meine Stadt Welt Handel Wetter Klima Reise Kultur Sport Video Ticker Radio Shop Jobs Spiele',
      false,
    ],
    [
      'may name many, and ends a sentence',
      'Kim Muster Jo Beispiel Ann Probe Ida Anders Ole Ebenso Ute Wieder Max Mehr und Eva Viel kamen.',
      true,
    ],
    ['has fewer separators than a word in five', `${words(20)} | | |`, true],
    ['has no more', `${words(20)} | | | |`, false],
  ])('%s', (_, text, isLong) => {
    expect(survey(text).lines[0]?.isLong).toBe(isLong);
  });

  test('is none that a rule has claimed, and none that asks to be allowed to send notifications', () => {
    expect(survey({ text: PROSE, claim: { fate: 'field', field: 'teaser' } }).lines[0]?.isLong).toBe(false);
    const notice = `Bitte erlauben Sie in Ihrem Browser Benachrichtigungen, ${words(14)}`;
    expect(survey(notice).lines[0]).toMatchObject({ isNotice: true, isLong: false });
    for (const half of ['erlauben Sie', 'Benachrichtigungen'])
      expect(survey(`${half} ${words(14)}`).lines[0]).toMatchObject({ isNotice: false, isLong: true });
  });
});

test.each([
  [words(12, ''), true],
  [words(13, ''), false],
  ['Was nun:', true],
  ['Was nun', true],
  ['Was nun.', false],
  ['Was nun?', false],
])('%s is a label: %s', (text, isLabel) => {
  expect(survey(text).lines[0]?.isLabel).toBe(isLabel);
});

test.each([
  [{}, 0],
  [{ marker: '•' }, 1],
  [{ marker: '1.' }, 2],
  [{ marker: '##' }, 3],
  [{ marker: '[' }, 4],
])('the mark %j is %i', (mark, marker) => {
  expect(survey({ text: 'Hafen', ...mark }).lines[0]?.marker).toBe(marker);
});

test('what the printer wrote is left out, but a lone bullet marks the line below', () => {
  const claim = { fate: 'removed', rule: 'common/lone-marker', because: 'it is a bullet' } as const;
  const { lines } = survey('Mühle', { text: '*', claim }, 'Hafen', 'Fluss');
  expect(lines.map(({ block, marker, index }) => [block.text, marker, index])).toEqual([
    ['Mühle', 0, 0],
    ['Hafen', 5, 1],
    ['Fluss', 0, 2],
  ]);
  expect(survey({ text: '*', claim: { ...claim, rule: 'a/b' } }).lines).toHaveLength(1);
});

test('of blank lines above three are many', () => {
  expect(survey('Mühle', below(0), below(2), below(3), below(4)).lines.map(({ gap }) => gap)).toEqual([0, 0, 2, 3, 3]);
});

test('lines are alike whose first 120 letters are', () => {
  const same = 'm'.repeat(120);
  expect(survey(`${same}a`, `${same}b`, same.toUpperCase()).copiesAbove).toEqual(Uint8Array.of(0, 1, 2));
  expect(survey(`${'m'.repeat(119)}a`, `${'m'.repeat(119)}b`).copiesAbove).toEqual(Uint8Array.of(0, 0));
});

test('of copies above a hundred are many', () => {
  expect(survey(...Array(103).fill('Hafen')).copiesAbove.slice(98)).toEqual(Uint8Array.of(98, 99, 100, 100, 100));
});

test('sums are those of the lines before, and of all', () => {
  const dump = survey('Hafen', PROSE, { text: 'Fluss', marker: '•' }, '12.03.2024', '19:31 Uhr', below(1), words(13));
  expect(dump).toMatchObject({
    length: 5 + PROSE.length + 5 + 10 + 9 + 5 + words(13).length,
    long: PROSE.length,
    longLines: 1,
    dates: 2,
    markers: 1,
    ends: 2,
    gaps: 1,
    firstLong: 1,
    lastLong: 1,
  });
  expect(dump.lines.at(-1)).toMatchObject({
    lengthBefore: 5 + PROSE.length + 5 + 10 + 9 + 5,
    longBefore: PROSE.length,
    datesBefore: 2,
    markersBefore: 1,
    endsBefore: 1,
  });
  expect(dump.lines[1]).toMatchObject({ longBefore: 0, lengthBefore: 5, endsBefore: 0 });
});

test.each([
  [`${words(9, '')} am 12.03.2024`, 1],
  [`${words(11, '')} am 12.03.2024`, 0],
])('a date counts in a line of fewer than twelve words: %s', (text, dates) => {
  expect(survey(text).dates).toBe(dates);
});

test.each([
  ['https://paper.example/politik/stadt-kauft-werft/a-123', 'stadt kauft werft'],
  [
    'https://paper.example/Stadt-kauft-Werft-article1.html?x=alte-neue-grosse-werft-hier',
    'stadt kauft werft article1 html',
  ],
  ['https://paper.example/eine-rubrik/stadt-werft#kommentare-der-leser', 'stadt werft'],
  [undefined, ''],
])('the address %s names %j', (url, slug) => {
  expect(surveyLines([blockOf('Hafen')], { url }).slug).toEqual(wordHashes(slug));
});

test('a caption is credited, and looks like an alternative text above it where half of the words are the same', () => {
  const caption = 'Der Hafen am Abend (Foto: dpa)';
  const dump = survey('Der Hafen am Abend', caption, 'Ganz etwas anderes', caption, '© Kim Muster', PROSE);
  expect([...dump.credited]).toEqual([0, 1, 0, 1, 1, 0]);
  expect([dump.credits, dump.alternatives]).toEqual([3, 1]);
  expect(survey('Eins Zwei Drei', 'Eins Zwei (Foto: dpa)').alternatives).toBe(1);
  expect(survey('Eins Zwei Drei Vier', 'Eins Vier Fünf (Foto: dpa)').alternatives).toBe(0);
  expect(survey(caption).alternatives).toBe(0);
});

describe('labels that begin what is no longer the article', () => {
  /** The line below them, and how far above it the last of a kind stands. */
  const placed = (kind: string, ...lines: readonly string[]): number | undefined => {
    const { headings } = survey(...lines, 'Hafen.');
    return headings[lines.length * (TOLD_LINES.length + 1) + 1 + TOLD_LINES.indexOf(kind)];
  };

  test.each([
    ['related', 'Mehr zum Thema'],
    ['subscribe', 'Newsletter'],
    ['comment', 'Kommentare der Leser'],
    ['author', 'Impressum'],
    ['sign-off', 'jmu/dpa'],
  ])('%s: %s', (kind, line) => {
    expect(placed(kind, 'Fluss.', line, 'Mühle.')).toBe(1);
    expect(placed(kind, line, 'Fluss.', line)).toBe(2);
    expect(placed(kind, 'Fluss.')).toBe(-1);
  });

  test.each([
    ['related', 9, 0],
    ['related', 10, -1],
    ['comment', 16, 0],
    ['comment', 17, -1],
  ])('%s in %i words: line %i', (kind, count, place) => {
    const phrase = kind === 'related' ? 'Mehr zum ' : 'Kommentare ';
    expect(placed(kind, phrase + words(count - phrase.split(' ').length + 1))).toBe(place);
  });

  test('count only above a line', () => {
    const { headings } = survey('Mehr zum Thema', 'Fluss.');
    expect([headings[0], headings[1], headings[TOLD_LINES.length + 1], headings[TOLD_LINES.length + 2]]).toEqual([
      -1, -1, 0, 0,
    ]);
  });
});
