import { type Block, splitBlock } from '../block.ts';
import type { FieldName } from '../cleaner.ts';
import type { Reading } from '../reading.ts';

/** What a line says in its parts, by field: the named groups of the class it belongs to. */
export type LineParts = Readonly<Record<string, string | undefined>>;

/**
 * Gives the parts of a line to their fields, `18.10.2019 - 17:08 Uhr` to the date and `3 Kommentare` to their number. What
 * stands between two parts goes with the one before.
 */
export function takeParts(block: Block, parts: LineParts, reading: Reading): void {
  const named = Object.entries(parts).flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]));
  const pieces: Block[] = [];
  let rest = block;
  for (const { field, text } of named.toReversed()) {
    const at = rest.text.lastIndexOf(text);
    const isFirst = field === named[0]?.field;
    const [before, piece] = isFirst || at <= 0 ? [rest, rest] : splitBlock(rest, at, reading.locate);
    piece.claim = { fate: 'field', field };
    pieces.unshift(piece);
    rest = before;
  }
  for (const { field, text } of named) reading.values.push({ field: field as FieldName, source: 'printed', text });
  reading.blocks.splice(reading.blocks.indexOf(block), 1, ...pieces);
}
