import { describe, expect, test } from 'vitest';
import { textTraits } from './text-traits.ts';

describe('what a text looks like', () => {
  test('counts words, commas, sentences and the most frequent words', () => {
    const traits = textTraits('Der Rat tagte gestern, doch er fand keine Lösung. Und nun?');
    expect(traits).toMatchObject({ words: 11, commas: 1, ends: 2, capitalised: 4, digits: 0, quotes: 0 });
    expect(traits.stopWords).toBeGreaterThanOrEqual(4);
  });

  test('sees dates and times in short texts only', () => {
    expect(textTraits('12.05.2021, 14:30 Uhr')).toMatchObject({ date: 1, time: 1 });
    expect(textTraits('March 3, 2020')).toMatchObject({ date: 1, time: 0 });
    expect(textTraits(`Am 12.05.2021 ${'geschah es '.repeat(30)}`)).toMatchObject({ date: 0 });
  });

  test('scales what it did not read', () => {
    const traits = textTraits('ein Wort '.repeat(1000));
    expect(traits.words).toBeGreaterThan(1900);
    expect(traits.words).toBeLessThan(2100);
  });

  test('counts letters of scripts without blanks as half a word', () => {
    expect(textTraits('日本語の記事').words).toBeGreaterThanOrEqual(3);
  });

  test('garbage is no harm', () => {
    expect(textTraits('\u0000§§ \ufffe').stopWords).toBe(0);
  });
});
