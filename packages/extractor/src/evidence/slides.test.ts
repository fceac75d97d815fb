import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { surveyLines } from './line-survey.ts';

const TEXT = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const TITLE = 'Bilder vom Hafen';
/** A gallery is told where an article stands beside it. */
const ARTICLE: readonly string[] = Array(12).fill(TEXT);

function slidesOf(lines: readonly string[]): string {
  return surveyLines([...lines, ...ARTICLE].map(lineBlock))
    .slides.slice(0, lines.length)
    .join('');
}

function lineBlock(text: string): Block {
  return { text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
}

const slides = (count: number, lines: readonly string[]): readonly string[] => Array(count).fill(lines).flat();

describe('a gallery', () => {
  test('is four times the same title, each above one of its own and a paragraph', () => {
    expect(slidesOf(['Oben', ...slides(4, [TITLE, 'Der Kran', TEXT]), 'Unten'])).toBe('01111111111110');
    expect(slidesOf(['Oben', ...slides(3, [TITLE, 'Der Kran', TEXT]), 'Unten'])).not.toContain('1');
  });

  test('ends with the first paragraph, or two lines, below its last title', () => {
    const four = slides(3, [TITLE, 'Der Kran', TEXT]);
    expect(slidesOf([...four, TITLE, TEXT, 'Unten'])).toBe('111111111110');
    expect(slidesOf([...four, TITLE, 'Kran', 'Boot', 'Unten'])).toBe('1111111111110');
  });

  test.each([
    ['seven of ten titles are followed so', 7, 3, true],
    ['six of nine are', 6, 3, false],
  ])('is one where %s', (_, followed, bare, isOne) => {
    const lines = [...slides(followed, [TITLE, 'Der Kran', TEXT]), ...slides(bare, [TITLE, 'Kran', 'Boot'])];
    expect(slidesOf(lines).includes('1')).toBe(isOne);
  });

  test.each([
    ['eight lines apart', 5, true],
    ['nine', 6, false],
  ])('has its titles at most %s', (_, others, isOne) => {
    expect(slidesOf(slides(4, [TITLE, 'Der Kran', TEXT, ...Array(others).fill('Das ist es.')])).includes('1')).toBe(
      isOne,
    );
  });

  test.each([
    ['a title of two words', ['Im Hafen', 'Der Kran', TEXT]],
    ['a sentence', ['Das ist der Hafen.', 'Der Kran', TEXT]],
    ['a date', ['Hafen am 12.03.2024', 'Der Kran', TEXT]],
    ['a label of the page', ['Mehr zum Thema', 'Der Kran', TEXT]],
    ['a title above a sentence', [TITLE, 'Der Kran steht.', TEXT]],
    ['a title above a short line', [TITLE, 'Der Kran', 'Das ist es.']],
  ])('is not told by %s', (_, lines) => {
    expect(slidesOf(slides(5, lines))).not.toContain('1');
  });

  test('is three times the same title, where a picture stands above each', () => {
    const pictured = ['Ein Kran im Hafen (Foto: dpa)', TITLE, 'Der Kran', TEXT];
    expect(slidesOf(slides(3, pictured))).toBe('011111111111');
    expect(slidesOf(slides(2, pictured))).not.toContain('1');
  });

  test('may mark its titles as headings, but not as entries of a list', () => {
    const marked = (marker: string): string => {
      const lines = slides(4, [TITLE, 'Der Kran', TEXT]).map((text) => lineBlock(text));
      for (const line of lines) if (line.text === 'Der Kran') line.marker = marker;
      return surveyLines([...lines, ...ARTICLE.map(lineBlock)]).slides.join('');
    };
    expect(marked('##')).toContain('1');
    expect(marked('•')).not.toContain('1');
  });

  test('is not told by who wrote each entry, nor where it is all that the page holds', () => {
    const whole = slides(6, [TITLE, 'Der Kran', TEXT]);
    expect(slidesOf(slides(5, ['Von Kim Muster', 'Der Kran', TEXT]))).not.toContain('1');
    expect(surveyLines(whole.map(lineBlock)).slides.join('')).not.toContain('1');
    expect(slidesOf(whole)).toContain('1');
  });
});
