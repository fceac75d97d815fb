import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { guessHeadline } from './guess-headline.ts';
import { type LineFacts, surveyLines } from './line-survey.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const PLAIN = 'Eine Stadt kauft alte Boote';

interface Place {
  readonly above?: readonly string[];
  readonly between?: readonly string[];
  readonly marker?: string;
  readonly blanksAbove?: number;
}

function linesOf(text: string, { above = [], between = [], marker, blanksAbove = 0 }: Place): readonly LineFacts[] {
  const blocks = [...above, text, ...between, PROSE, PROSE].map((each, index): Block => {
    const printing = { blanksAbove: index === above.length ? blanksAbove : 0, indent: 0, lines: 1 };
    const block: Block = {
      text: each,
      runs: [],
      kind: 'paragraph',
      inside: true,
      emphasised: false,
      linked: 0,
      printing,
    };
    return marker === undefined || index !== above.length ? block : { ...block, marker };
  });
  return surveyLines(blocks).lines;
}

interface Asked extends Place {
  readonly copies?: number;
  /** Words that it shares with the text, as a share. */
  readonly topic: number;
}

function isGuessed(text: string, { copies = 1, topic, ...place }: Asked): boolean {
  const lines = linesOf(text, place);
  const at = place.above?.length ?? 0;
  const topics = new Float32Array(lines.length);
  topics[at] = topic;
  const stretch = { first: at + 1 + (place.between?.length ?? 0), last: lines.length - 1, words: 28 };
  return guessHeadline(lines, { stretch, topics, copies: new Map([[lines[at]?.key ?? '', copies]]) }) === at;
}

/** What a line lacks or has too much to be the headline, in the share of its words that the text has: below zero too much. */
function lacks(text: string, place: Place & { readonly copies?: number } = {}): number {
  let [no, yes] = [-4, 4];
  while (yes - no > 0.001) {
    const topic = (no + yes) / 2;
    if (isGuessed(text, { ...place, topic })) yes = topic;
    else no = topic;
  }
  return yes;
}

/** A line of five words right above the text. */
const BASE = (1.2 + 0.08 - 1) / 2;
const words = (count: number): string => `Wort${' wort'.repeat(count - 1)}`;

test('a line lacks 1.2 points, and what its steps cost', () => {
  expect(lacks(PLAIN)).toBeCloseTo(BASE, 2);
  expect(lacks(PLAIN, { between: ['Fluss.', 'Fluss.'] })).toBeCloseTo(BASE + 0.08, 2);
  expect(lacks(PLAIN, { between: Array(5).fill('Fluss.') })).toBeCloseTo(BASE + 0.2, 2);
  expect(lacks(PLAIN, { between: Array(9).fill('Fluss.') })).toBeCloseTo(BASE + 0.2 + (4 * 0.015) / 2, 2);
});

test('it stands at most a hundred lines above the text', () => {
  expect(isGuessed(PLAIN, { topic: 4, between: Array(99).fill('Fluss.') })).toBe(true);
  expect(isGuessed(PLAIN, { topic: 4, between: Array(100).fill('Fluss.') })).toBe(false);
});

describe('points', () => {
  test.each<[what: string, points: number, text: string, place?: Place & { readonly copies?: number }]>([
    ['four words', -0.7, words(4)],
    ['five', 0, words(5)],
    ['eighteen', 0, words(18)],
    ['nineteen', -0.4, words(19)],
    ['28 words', -0.4, words(28)],
    ['the title of the page', 3, PLAIN, { above: [`${PLAIN} - Paper`] }],
    ['the title of the page in its third line', 3, PLAIN, { above: ['Fluss.', 'Fluss.', `${PLAIN} - Paper`] }],
    ['a copy', 0.3, PLAIN, { copies: 2 }],
    ['two copies', 0, PLAIN, { copies: 3 }],
    ['a heading sign', 1, PLAIN, { marker: '#' }],
    ['a bullet', -1, PLAIN, { marker: '•' }],
    ['a blank line above', 0.15, PLAIN, { blanksAbove: 1 }],
    ['a full stop', -0.7, `${PLAIN}.`],
    ['a phrase of no headline', -0.8, 'Jetzt die Stadt teilen: share'],
  ])('%s: %f', (_, points, text, place) => {
    expect(lacks(text, place)).toBeCloseTo(BASE - points / 2, 2);
  });

  test.each([
    ['a date right below', ['12.03.2024'], 0.8],
    ['a byline right below', ['Von Kim Muster'], 0.8],
    ['a date in the third line below', ['Fluss.', 'Fluss.', '12.03.2024'], 0.4],
    ['a date in the fourth', ['Fluss.', 'Fluss.', 'Fluss.', '12.03.2024'], 0],
    ['a date in twenty words', [`${words(20)} 12.03.2024`], 0.8],
    ['a date in 21', [`${words(21)} 12.03.2024`], 0],
    ['a credit right below', ['Foto: Kim'], -1],
    ['a caption with much the same words', ['Eine Stadt kauft alte (Foto: dpa)'], -1],
    ['a caption with others', ['Der Fluss am Abend (Foto: dpa)'], 0],
    ['much the same words without a credit', ['Stadt kauft eine alte'], 0],
  ])('%s', (_, between, points) => {
    const steps = (between.length * 0.08) / 2;
    expect(lacks(PLAIN, { between })).toBeCloseTo(BASE + steps - points / 2, 2);
  });

  test('a title counts in the first three lines, where fifteen letters agree', () => {
    const late = { above: ['Fluss.', 'Fluss.', 'Fluss.', `${PLAIN} - Paper`] };
    expect(lacks(PLAIN, late)).toBeCloseTo(BASE, 2);
    expect(lacks('Ab cd ef gh ijk', { above: ['Ab cd ef gh ijk - Paper'] })).toBeCloseTo(BASE - 1.5, 2);
    expect(lacks('Ab cd ef gh ij', { above: ['Ab cd ef gh ij - Paper'] })).toBeCloseTo(BASE, 2);
  });
});

describe('never', () => {
  test.each([
    ['one word', 'Stadt'],
    ['29 words', words(29)],
    ['a date', 'Eine Stadt am 12.03.2024'],
    ['a paragraph', PROSE],
    ['the file name of a picture', 'eine-stadt-kauft-boote.jpg'],
    ['what is no headline of any page', 'Von Kim Muster'],
    ['a caption with its credit', `${PLAIN} (Foto: dpa)`],
  ])('%s', (_, text) => {
    expect(isGuessed(text, { topic: 1.5 })).toBe(false);
  });

  test('a line that something else speaks for', () => {
    const lines = linesOf(PLAIN, {});
    const around = {
      stretch: { first: 1, last: 2, words: 28 },
      topics: new Float32Array(3).fill(1),
      copies: new Map(),
    };
    expect(guessHeadline(lines, around)).toBe(0);
    expect(guessHeadline(lines, { ...around, isOther: ({ index }) => index === 0 })).toBe(-1);
  });
});

test('it may be the second line of what looked like the text, not the third', () => {
  const lines = linesOf(PLAIN, { above: [PROSE] });
  const topics = Float32Array.of(0, 1, 0, 0);
  const copies = new Map<string, number>();
  expect(guessHeadline(lines, { stretch: { first: 0, last: 3, words: 28 }, topics, copies })).toBe(1);
  expect(guessHeadline(lines, { stretch: { first: 0, last: 0, words: 28 }, topics, copies })).toBe(-1);
  const later = linesOf(PLAIN, { above: [PROSE, PROSE] });
  const around = { stretch: { first: 0, last: 4, words: 28 }, topics: Float32Array.of(0, 0, 1, 0, 0), copies };
  expect(guessHeadline(later, around)).toBe(-1);
});
