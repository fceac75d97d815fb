import { type MarkedText, marksIn } from './render-inline.ts';

const SEPARATOR = /\t| \| /gu;

/** The cell of a row, and whether it is a heading: then all of its text is set in bold, which its marks do not say again. */
export interface TableCell extends MarkedText {
  readonly isHeading: boolean;
}

/** The cells of a table row's text, which stand apart by a tab or by ` | `. */
export function tableCells({ text, marks = [] }: MarkedText): readonly TableCell[] {
  const edges = [...text.matchAll(SEPARATOR)].map(({ index, 0: edge }) => [index, index + edge.length] as const);
  const ends = [...edges.map(([end]) => end), text.length];
  return ends.map((end, index) => cellOf({ text, marks }, edges[index - 1]?.[1] ?? 0, end));
}

function cellOf({ text, marks = [] }: MarkedText, start: number, end: number): TableCell {
  const printed = text.slice(start, end);
  const cell = printed.trim();
  const from = start + printed.length - printed.trimStart().length;
  const own = marksIn(marks, from, from + cell.length);
  const isHeading = own.some(({ kind, from: at, to }) => kind === 'strong' && at === 0 && to === cell.length);
  return { text: cell, marks: isHeading ? own.filter(({ kind }) => kind !== 'strong') : own, isHeading };
}
