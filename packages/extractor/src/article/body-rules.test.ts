import { describe, expect, test } from 'vitest';
import type { BodyKind } from '../article.ts';
import { type Block, isOpen } from '../block.ts';
import { readWholePage } from '../generic/whole-page.ts';
import { readText } from '../lines/read-lines.ts';
import { parseHtml } from '../markup/dom.ts';
import { isCutTeaser, removeDangling, removeRepeats } from './body-rules.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const OTHER = 'Die Kosten sind noch offen, das Land soll die Hälfte übernehmen.';
const QUESTION = 'Warum hat die Stadt so lange auf diesen Plan gewartet?';
const LONG = `${SENTENCE} ${OTHER} ${QUESTION} ${OTHER}`;
const LABEL = 'Der neue Hafen: zwölf Ansichten einer Baustelle';
const PARTS = ['Erste', 'Zweite', 'Dritte', 'Vierte', 'Fünfte'].map((nth) => `${nth} Ansicht: ${SENTENCE}`);
const blocksOf = (...lines: readonly string[]): Block[] => [...readText(lines.join('\n')).blocks];
const left = (blocks: readonly Block[]): readonly string[] => blocks.filter(isOpen).map((block) => block.text);
const asKind = (blocks: readonly Block[], kind: BodyKind): void => {
  for (const block of blocks) block.kind = kind;
};

describe('removeRepeats', () => {
  const printed = { headings: ['Neuer Plan'], captions: ['Blick auf den Hafen', 'Mallorca'] };

  test('removes headline and captions within the text, whatever their quotation marks', () => {
    const blocks = blocksOf('„Neuer Plan“', SENTENCE, 'Blick auf den Hafen');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE]);
  });

  test('removes a long paragraph printed again, and keeps a short one', () => {
    const blocks = blocksOf(SENTENCE, 'Ja.', SENTENCE, 'Ja.');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, 'Ja.', 'Ja.']);
  });

  test.each([
    ['a paragraph right below its copy', [SENTENCE, SENTENCE], 1],
    ['a part of the page printed again', [SENTENCE, OTHER, 'Hafen', SENTENCE, OTHER], 3],
    ['a long paragraph printed again', [LONG, 'Ja.', LONG], 2],
    ['no question that is asked again', [QUESTION, SENTENCE, QUESTION, OTHER], 4],
    ['a label above each of five pictures', PARTS.flatMap((part) => [LABEL, part]), 6],
    ['no label that stands four times', PARTS.slice(1).flatMap((part) => [LABEL, part]), 8],
    ['no question that is asked five times', PARTS.flatMap((part) => [QUESTION, part]), 10],
  ] as const)('removes %s', (_, lines, count) => {
    const blocks = blocksOf(...lines);
    removeRepeats(blocks, printed);
    expect(left(blocks)).toHaveLength(count);
  });

  test('removes a quote that a paragraph has', () => {
    const blocks = blocksOf(SENTENCE, OTHER, SENTENCE);
    asKind(blocks.slice(2), 'quote');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, OTHER]);
  });

  test('keeps a paragraph of markup that a caption repeats', () => {
    const html = `<main><p>${SENTENCE}</p><p>Blick auf den Hafen</p></main>`;
    const { blocks } = readWholePage(parseHtml(html), html);
    removeRepeats(blocks, { headings: [], captions: [SENTENCE, 'Blick auf den Hafen'] });
    expect(left(blocks)).toEqual([SENTENCE]);
  });

  test.each(['table-row', 'code'] as const)('keeps each %s', (kind) => {
    const blocks = blocksOf(SENTENCE, SENTENCE);
    asKind(blocks, kind);
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, SENTENCE]);
  });

  test('keeps a sub-heading that names what a picture shows', () => {
    const blocks = blocksOf('Mallorca');
    asKind(blocks, 'heading');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual(['Mallorca']);
  });

  test('copes with more captions than a call takes arguments', () => {
    const captions = Array.from({ length: 300_000 }, (_, index) => `Bild ${index}`);
    expect(() => removeRepeats(blocksOf(SENTENCE), { headings: [], captions })).not.toThrow();
  });
});

test.each([
  ['Der Rat der Stadt hat am Montag einen neuen …', true],
  ['Der Rat hat am Montag beschlossen, was lange erwartet war.', false],
  ['Der Rat …', false],
])('isCutTeaser: %s → %s', (teaser, expected) => {
  expect(isCutTeaser(teaser, blocksOf(SENTENCE))).toBe(expected);
});

test('isCutTeaser reads a teaser full of quotation marks once', () => {
  expect(isCutTeaser(`${'" '.repeat(1_000_000)}x`, blocksOf(SENTENCE))).toBe(false);
});

test('removeDangling removes headings with nothing below, up to the end of the text', () => {
  const blocks = blocksOf('Zwischentitel', SENTENCE, 'Mehr zum Thema', 'Hafen');
  asKind([...blocks.slice(0, 1), ...blocks.slice(2)], 'heading');
  removeDangling(blocks);
  expect(left(blocks)).toEqual(['Zwischentitel', SENTENCE]);
});

test('removeDangling leaves a last paragraph, be it broken off', () => {
  const blocks = blocksOf('Zwischentitel', 'Kritik kam dagegen von einer Gruppe, die den alten Hafen erhal');
  asKind(blocks.slice(0, 1), 'heading');
  removeDangling(blocks);
  expect(left(blocks)).toHaveLength(2);
});
