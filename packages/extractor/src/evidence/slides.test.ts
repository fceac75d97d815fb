import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { surveyLines } from './line-survey.ts';

const TEXT = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const TITLE = 'Bilder vom Hafen';

function slidesOf(lines: readonly string[]): string {
  const blocks = lines.map(
    (text): Block => ({ text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 }),
  );
  return surveyLines(blocks).slides.join('');
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
});
