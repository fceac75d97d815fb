import { expect, test } from 'vitest';
import { tableCells } from './table-cells.ts';

const texts = (text: string): readonly string[] => tableCells({ text }).map((cell) => cell.text);

test('cells stand apart by tabs or bars', () => {
  expect(texts('Land\tTore | 3')).toEqual(['Land', 'Tore', '3']);
  expect(texts('ein|Wort')).toEqual(['ein|Wort']);
});

test('each cell has its marks; one that is all bold is a heading', () => {
  const marks = [
    { from: 0, to: 4, kind: 'strong' },
    { from: 1, to: 3, kind: 'emphasis' },
    { from: 7, to: 8, kind: 'strong' },
  ] as const;
  expect(tableCells({ text: 'Land | 3 Tore', marks })).toEqual([
    { text: 'Land', marks: [{ from: 1, to: 3, kind: 'emphasis' }], isHeading: true },
    { text: '3 Tore', marks: [{ from: 0, to: 1, kind: 'strong' }], isHeading: false },
  ]);
});
