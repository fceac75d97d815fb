import { expect, test } from 'vitest';
import { tableCells } from './table-cells.ts';

test('cells stand apart by tabs or bars', () => {
  expect(tableCells('Land\tTore | 3')).toEqual(['Land', 'Tore', '3']);
  expect(tableCells('ein|Wort')).toEqual(['ein|Wort']);
});
