import { expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { likeness, sharedWords } from './likeness.ts';
import { surveyLines } from './line-survey.ts';
import { topicShares } from './topic.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen, sagte Muster.';

function topicsOf(lines: readonly string[], stretch = { first: 0, last: lines.length - 1 }): readonly number[] {
  const blocks = lines.map(
    (text): Block => ({ text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 }),
  );
  return [...topicShares(surveyLines(blocks).lines, { ...stretch, words: 0 })].map((share) => Number(share.toFixed(2)));
}

test('the share of longer words that a paragraph holds, whatever follows their first letters', () => {
  expect(topicsOf(['Hafen', 'Hafen Brücke', 'Hafen Stadt', 'Rat', PROSE])).toEqual([1, 0.5, 1, 0, 0]);
  expect(topicsOf(['Beschluss', 'Bescheid', PROSE]).slice(0, 2)).toEqual([1, 0]);
});

test('a paragraph is not about itself, but about what another says', () => {
  expect(topicsOf([PROSE, PROSE])).toEqual([1, 1]);
  expect(topicsOf([PROSE, PROSE.replace('Hafen', 'Garten')]).every((share) => share > 0.5 && share < 1)).toBe(true);
});

test('only paragraphs of the stretch count', () => {
  expect(topicsOf(['Hafen', 'Fluss', PROSE], { first: 0, last: 1 })[0]).toBe(0);
  expect(topicsOf(['Hafen', PROSE, 'Fluss'], { first: -1, last: 2 })[0]).toBe(1);
  expect(topicsOf(['Hafen', 'Hafen'])).toEqual([0, 0]);
});

test('six hundred letters and sixty words of a line are read', () => {
  expect(topicsOf([`${'am '.repeat(198)}Hafen`, PROSE])[0]).toBe(1);
  expect(topicsOf([`${'am '.repeat(199)}Hafen`, PROSE])[0]).toBe(0);
  expect(topicsOf([`${'Hafen '.repeat(60)}Fluss`, PROSE])[0]).toBe(1);
  expect(topicsOf([`${'Hafen '.repeat(59)}Fluss`, PROSE])[0]).toBe(0.98);
});

test('marks and blanks of all kinds part words', () => {
  expect(topicsOf(['Alt,Hafen„Stadt\u00a0Montag', PROSE])[0]).toBe(1);
});

test('texts are alike as far as they are made of the same words, short ones alone', () => {
  const of = (...words: readonly number[]): Int32Array => Int32Array.from(words);
  expect(sharedWords(of(1, 2, 2, 3), of(2, 3, 4))).toBe(3);
  expect(likeness(of(1, 2, 3), of(2, 3, 4))).toBeCloseTo(2 / 3);
  expect(likeness(of(1), of(2))).toBe(0);
  expect(likeness(of(), of())).toBe(0);
  const sixty = new Int32Array(60).fill(7);
  const more = new Int32Array(61).fill(7);
  expect([likeness(sixty, sixty), likeness(more, sixty), likeness(sixty, more)]).toEqual([1, 0, 0]);
});
