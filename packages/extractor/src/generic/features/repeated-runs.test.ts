import { describe, expect, test } from 'vitest';
import { findRepetition, runShare, runsOf } from './repeated-runs.ts';
import { wordHashes } from './word-hashes.ts';

const words = (text: string): Int32Array => wordHashes(text);

describe('repeated runs of words', () => {
  test('a pull quote is found in the paragraph it was taken from', () => {
    const paragraph = words('Sie sagte: Wir haben lange auf diesen einen Tag gewartet, nun ist er endlich da.');
    const quote = words('„Wir haben lange auf diesen einen Tag gewartet“');
    const { before, after } = findRepetition([quote, paragraph]);
    expect(before[0]).toBe(0);
    expect(after[0]).toBe(1);
    expect(before[1]).toBeGreaterThan(0);
    expect(before[1]).toBeLessThan(1);
  });

  test('fewer than five words make no run', () => {
    expect(runsOf(words('nur vier kleine Wörter'))).toHaveLength(0);
    expect(runShare(words('nur vier kleine Wörter'), new Set([1]))).toBe(0);
  });

  test('capitals do not matter, words do', () => {
    expect(words('Der Hund')).toEqual(words('DER hund'));
    expect(words('Der Hund')).not.toEqual(words('Der Hut'));
  });
});
