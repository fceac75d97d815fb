import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { findDenseStretches } from './dense-stretch.ts';
import { surveyLines } from './line-survey.ts';

/** Stretches of lines given in short: a number is a paragraph of so many words, with a mark where it is one below zero. */
function stretchesOf(...lines: readonly (number | string)[]) {
  const blocks = lines.map((line): Block => {
    const text = typeof line === 'string' ? line : `Wort${' wort'.repeat(Math.abs(line) - 1)}.`;
    const marked = typeof line === 'number' && line < 0 ? { marker: '•' } : {};
    return { text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0, ...marked };
  });
  const [strict, lenient] = findDenseStretches(surveyLines(blocks).lines);
  return { strict, lenient };
}

const labels = (count: number): readonly string[] => Array(count).fill('Hafen');
const sentences = (count: number): readonly string[] => Array(count).fill('Das ist es.');

test('a stretch begins and ends with prose', () => {
  const found = { first: 1, last: 2, words: 40 };
  expect(stretchesOf('Hafen', 20, 20, 'Fluss')).toEqual({ strict: found, lenient: found });
});

test('of two the one with more prose', () => {
  expect(stretchesOf(20, ...labels(9), 30).strict).toEqual({ first: 10, last: 10, words: 30 });
  expect(stretchesOf(30, ...labels(9), 20).strict).toEqual({ first: 0, last: 0, words: 30 });
  expect(stretchesOf(20, ...labels(9), 20).strict).toEqual({ first: 0, last: 0, words: 20 });
});

describe('goes on across', () => {
  test.each([
    ['labels that cost less than the prose above', labels, 1, 5],
    ['other lines, of which two cost as much as a label', sentences, 3, 11],
  ])('%s', (_, others, strict, lenient) => {
    const above = 23;
    expect(stretchesOf(above, ...others(strict), 30).strict).toMatchObject({ first: 0, words: 53 });
    expect(stretchesOf(above, ...others(strict + 1), 30).strict).toMatchObject({ words: 30 });
    expect(stretchesOf(above, ...others(lenient), 30).lenient).toMatchObject({ first: 0, words: 53 });
    expect(stretchesOf(above, ...others(lenient + 1), 30).lenient).toMatchObject({ words: 30 });
  });

  test('no more than the cost of seventy words, however long a paragraph is', () => {
    expect(stretchesOf(100, ...labels(4), 90).strict).toMatchObject({ first: 0 });
    expect(stretchesOf(100, ...labels(5), 90).strict).toMatchObject({ first: 0, last: 0 });
    expect(stretchesOf(100, ...labels(17), 90).lenient).toMatchObject({ first: 0, last: 18 });
    expect(stretchesOf(100, ...labels(18), 90).lenient).toMatchObject({ first: 0, last: 0 });
  });

  test('half as much below a paragraph with a bullet, and one without a full stop', () => {
    expect(stretchesOf(23, 'Hafen', 40).strict).toMatchObject({ first: 0 });
    expect(stretchesOf(-23, 'Hafen', 40).strict).toMatchObject({ first: 2 });
    expect(stretchesOf(`Wort${' wort'.repeat(22)}`, 'Hafen', 40).strict).toMatchObject({ first: 2 });
  });
});

test('no prose, no stretch', () => {
  expect(stretchesOf('Hafen', 'Das ist es.').strict).toEqual({ first: -1, last: -1, words: 0 });
});
