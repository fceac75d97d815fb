const GAP = '  ';

/** Rows of a table as lines, each column as wide as its longest cell. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[],
): readonly string[] {
  const widths = sides.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    sides
      .map((side, column) => padded(row[column] ?? '', widths[column] ?? 0, side))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return side === 'left' ? `${cell}${space}` : `${space}${cell}`;
}

function widthOf(cell: string): number {
  return [...cell].length;
}
