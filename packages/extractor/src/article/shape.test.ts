import { describe, expect, test } from 'vitest';
import { endsSentence, isDuration, isFileName, isProse } from './shape.ts';

describe('prose', () => {
  test.each([
    [59, 'a sentence', (length: number) => `${'m'.repeat(length - 1)}.`, false],
    [60, 'a sentence', (length: number) => `${'m'.repeat(length - 1)}.`, true],
    [59, 'several sentences', (length: number) => `Am Fluss. ${'M'.repeat(length - 10)}`, false],
    [60, 'several sentences', (length: number) => `Am Fluss. ${'M'.repeat(length - 10)}`, true],
    [60, 'no sentence', (length: number) => 'm'.repeat(length), false],
    [199, 'no sentence', (length: number) => 'm'.repeat(length), false],
    [200, 'no sentence', (length: number) => 'm'.repeat(length), true],
    [20, 'a sentence of a dense script', (length: number) => `${'山'.repeat(length - 1)}。`, false],
    [21, 'a sentence of a dense script', (length: number) => `${'山'.repeat(length - 1)}。`, true],
    [66, 'no sentence of a dense script', (length: number) => '山'.repeat(length), false],
    [67, 'no sentence of a dense script', (length: number) => '山'.repeat(length), true],
  ] as const)('%i letters that are %s', (length, _, text, expected) => {
    expect(text(length)).toHaveLength(length);
    expect(isProse(text(length))).toBe(expected);
  });
});

test.each([
  ['Das ist es.', true],
  ['Ist es das?', true],
  ['„Das ist es.“', true],
  ['(Das ist es.)', true],
  [`Das ist es.${')'.repeat(23)}`, true],
  [`Das ist es.${')'.repeat(24)}`, false],
  ['Das ist es', false],
  ['Das. Ist es', false],
  ['', false],
])('%j ends a sentence: %s', (line, expected) => {
  expect(endsSentence(line)).toBe(expected);
});

test.each([
  ['hafen.jpg', true],
  ['Der Hafen am Abend 2.PNG', true],
  ['Der alte Hafen am Abend im Mai.jpg', false],
  ['stadt-kauft-alte-werft', true],
  ['stadt-kauft-werft', false],
  ['Hafen am-alten-Fluss-hier', false],
  ['hafen.txt', false],
])('%s is a file name: %s', (line, expected) => {
  expect(isFileName(line)).toBe(expected);
});

test.each([
  ['01:30', true],
  ['1:01:30', true],
  ['01:30 min', true],
  ['01:30 Min.', true],
  ['um 01:30', false],
  ['01:30 Uhr', false],
  ['1:3', false],
])('%s is a duration: %s', (line, expected) => {
  expect(isDuration(line)).toBe(expected);
});
