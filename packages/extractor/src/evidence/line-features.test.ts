import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { phraseBits, phrasesIn } from '../generic/features/text-phrases.ts';
import { createLineRow, LINE_FEATURE_NAMES, writeLineFeatures } from './line-features.ts';
import { HIT_KINDS } from './line-hits.ts';
import { surveyLines } from './line-survey.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const words = (count: number, end = '.'): string => `Wort${' wort'.repeat(count - 1)}${end}`;

/** What the model is told of one line. */
function featuresOf(lines: readonly (string | Partial<Block>)[], index: number): (name: string) => number {
  const blocks = lines.map((line): Block => {
    const block: Block = { text: '', runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
    return { ...block, ...(typeof line === 'string' ? { text: line } : line) };
  });
  const survey = surveyLines(blocks);
  const row = createLineRow();
  const line = survey.lines[index];
  if (line !== undefined) writeLineFeatures(row, line, survey);
  expect(row.at).toBe(LINE_FEATURE_NAMES.length);
  return (name) => {
    const place = LINE_FEATURE_NAMES.indexOf(name);
    if (place < 0) throw new RangeError(name);
    return row.values[place] as number;
  };
}

const times = (count: number, line: string): readonly string[] => Array(count).fill(line);

describe('nothing grows with the length of the page', () => {
  test.each([
    ['from-top', 39, 39],
    ['from-top', 40, 40],
    ['from-top', 41, 40],
  ])('%s of line %i is %i', (name, index, value) => {
    expect(featuresOf(times(90, 'Hafen'), index)(name)).toBe(value);
    expect(featuresOf(times(90, 'Hafen'), 89 - index)('to-end')).toBe(value);
  });

  test('4000 letters are many', () => {
    const long = 'm'.repeat(1999);
    const above = featuresOf([long, long, 'mm', 'Hafen'], 3);
    expect(above('letters-above')).toBe(4000);
    expect(featuresOf([long, long, 'm', 'Hafen'], 3)('letters-above')).toBe(3999);
    expect(featuresOf([long, long, 'mmm', 'Hafen'], 3)('letters-above')).toBe(4000);
    expect(featuresOf(['Hafen', long, long, 'mmm'], 0)('letters-below')).toBe(4000);
  });

  test('six copies are many', () => {
    const copies = (count: number) => featuresOf(times(count, 'Hafen'), count - 1);
    expect([copies(5)('copies'), copies(6)('copies'), copies(8)('copies')]).toEqual([5, 6, 6]);
    expect([copies(6)('copies-above'), copies(7)('copies-above'), copies(8)('copies-above')]).toEqual([5, 6, 6]);
  });

  test('forty lines from prose, from labels and from headings are far', () => {
    const far = [PROSE, ...times(45, 'Das ist es.')];
    expect([featuresOf(far, 39)('from-first-long'), featuresOf(far, 45)('from-first-long')]).toEqual([39, 40]);
    expect([featuresOf(far, 39)('to-last-long'), featuresOf(far, 45)('to-last-long')]).toEqual([-39, -40]);
    expect([featuresOf(far, 0)('since-label'), featuresOf(far, 5)('since-label')]).toEqual([40, 40]);
    const label = ['Hafen', ...times(45, 'Das ist es.')];
    expect([featuresOf(label, 3)('since-label'), featuresOf(label, 45)('since-label')]).toEqual([3, 40]);
  });
});

describe('the lines around', () => {
  test.each([
    ['related', 'Mehr zum Thema'],
    ['more', 'Weiterlesen'],
    ['subscribe', 'Newsletter'],
    ['cookie', 'Cookies'],
    ['rights', 'Impressum'],
    ['share', 'Teilen'],
    ['comment', 'Kommentar'],
    ['menu', 'Startseite'],
    ['ad', 'Werbung'],
    ['media', 'Podcast'],
  ])('say what stands around articles: %s, %s', (kind, line) => {
    expect(phrasesIn(line)).toBe(phraseBits(kind));
    expect(featuresOf([line, 'Hafen'], 1)('at-1-phrases')).toBe(1);
    expect(featuresOf(['Hafen', 'Fluss', line], 0)('at2-phrases')).toBe(1);
  });

  test.each([
    ['note', 'Transparenz'],
    ['speech', 'Er sagt: Ja'],
  ])('or not: %s, %s', (kind, line) => {
    expect(phrasesIn(line)).toBe(phraseBits(kind));
    expect(featuresOf([line, 'Hafen'], 1)('at-1-phrases')).toBe(0);
  });

  test('are told by their words, their ends and their marks; where none is, by less than nothing', () => {
    const told = featuresOf([words(61), { text: 'Fluss', marker: '•' }, 'Hafen'], 2);
    expect(['at-2-words', 'at-2-last', 'at-1-words', 'at-1-marker', 'at-3-words', 'at1-words'].map(told)).toEqual([
      60, 9, 1, 1, -1, -1,
    ]);
    expect(featuresOf([words(59), 'Hafen'], 1)('at-1-words')).toBe(59);
  });

  test.each([
    ['Von Kim Muster', 1],
    ['28.04.2023', 2],
    ['Am 28.04.2023 im Hafen', HIT_KINDS.length + 1],
    ['Um 12:30 im Hafen', HIT_KINDS.length + 1],
    ['Hafen', 0],
  ])('are told by the first kind of rule that speaks of them: %s', (line, rule) => {
    expect(featuresOf([line, 'Fluss'], 1)('at-1-rule')).toBe(rule);
  });
});

describe('what it shares with other lines', () => {
  test.each([
    ['twelve letters', 'Hafen am Tag', 1],
    ['eleven', 'Hafen amTag', 0],
  ])('a line begins another: %s', (_, line, value) => {
    expect(featuresOf([line, `${line} und mehr`], 0)('begins-below')).toBe(value);
    expect(featuresOf([line, `${line} und mehr`], 1)('begun-above')).toBe(value);
    expect(featuresOf([`${line} und mehr`, line], 0)('begins-below')).toBe(0);
    expect(featuresOf([`${line} und mehr`, line], 1)('begun-above')).toBe(0);
  });

  test('words with those above and below', () => {
    const told = featuresOf(['Eins Zwei', 'Eins Drei', 'Drei Vier', 'Eins Drei'], 1);
    expect(['shared-above', 'shared-below', 'shared-two-below'].map(told)).toEqual([0.5, 0.5, 1]);
  });

  test('words with the first line, which shares none with itself', () => {
    const told = featuresOf(['Eins Zwei Drei Vier', 'Eins Fünf'], 1);
    expect([told('title-share'), told('title-cover')]).toEqual([0.5, 0.25]);
    expect(featuresOf(['Eins Zwei', 'Eins'], 0)('title-share')).toBe(-1);
  });
});

describe('how much prose stands near', () => {
  test('before and after, in three widths', () => {
    const lines = [PROSE, ...times(5, 'Hafen'), 'Fluss', { text: 'Boot', marker: '•' }, '12.03.2024', PROSE];
    const told = featuresOf(lines, 6);
    expect(
      ['before5-long', 'before12-long', 'after5-long', 'after5-marked', 'after5-dates', 'after5-ends'].map(told),
    ).toEqual([0, PROSE.length, PROSE.length, Math.fround(1 / 3), 1, Math.fround(1 / 3)]);
    expect(told('before5-mean')).toBe(5);
    expect(featuresOf(['Hafen'], 0)('before5-long')).toBe(-1);
  });

  test('of a dense stretch, the line is in or beside it', () => {
    const lines = ['Hafen', 'Fluss', PROSE, PROSE, 'Boot'];
    const told = (index: number) =>
      ['strict-from', 'strict-to', 'strict-lines', 'strict-share', 'strict-distance'].map(featuresOf(lines, index));
    expect(told(0)).toEqual([-2, 3, 1, 1, 2]);
    expect(told(3)).toEqual([1, 0, 1, 1, 0]);
    expect(told(4)).toEqual([2, -1, 1, 1, 1]);
    expect(featuresOf(['Hafen'], 0)('strict-from')).toBe(-41);
  });
});
