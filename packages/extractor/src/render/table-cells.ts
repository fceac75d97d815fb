const SEPARATOR = /\t| \| /u;

/** The cells of a table row's text, which stand apart by a tab or by ` | `. */
export function tableCells(text: string): readonly string[] {
  return text.split(SEPARATOR).map((cell) => cell.trim());
}
