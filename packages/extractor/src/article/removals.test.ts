import { expect, test } from 'vitest';
import { type Block, removed } from '../block.ts';
import { readText } from '../lines/read-lines.ts';
import { findDoubts } from './removals.ts';

const TEXT = [
  'Der Rat der Hafenstadt hat am Montagabend beschlossen, die alte Werft am Nordufer noch in diesem Jahr zu kaufen.',
  'Die Kosten werden auf rund drei Millionen Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  'Auf dem Gelände sollen Wohnungen, eine Schule und ein Park entstehen, den die Anwohner schon lange fordern.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit fahren müssen.',
];
const CLAIM = removed('paper/tail', 'only teasers follow');
const claimed = (lines: readonly string[], from: number): readonly Block[] => {
  const { blocks } = readText(lines.join('\n'));
  for (const block of blocks.slice(from)) block.claim = CLAIM;
  return blocks;
};

test('prose that one rule took by the paragraph is told, with its share', () => {
  const { warnings, share } = findDoubts(claimed(TEXT, 2), []);
  expect(warnings).toEqual([
    { code: 'much-removed', message: 'paper/tail removed 216 letters of prose; 221 were kept.' },
  ]);
  expect(share).toBeCloseTo(216 / 437);
});

test.each([
  ['a paragraph alone', claimed(TEXT, 3)],
  ['teasers, title by title', claimed([...TEXT.slice(0, 2), 'Ein Hafen', TEXT[2] ?? '', 'Ein Kran', TEXT[3] ?? ''], 2)],
  [
    'little beside a long text',
    claimed([...Array.from({ length: 9 }, (_, at) => `${at} ${TEXT[0]}`), ...TEXT.slice(2)], 9),
  ],
])('%s is not', (_, blocks) => {
  expect(findDoubts(blocks, [])).toEqual({ warnings: [], share: 0 });
});

test('a zone that held back is told', () => {
  expect(findDoubts(claimed(TEXT, 4), ['paper/tail']).warnings.map(({ code }) => code)).toEqual(['held-back']);
});
