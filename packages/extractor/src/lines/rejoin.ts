import { isBrokenAtElements, isBrokenOff, isSurelyBrokenOff, type Piece } from './inline-breaks.ts';
import type { Marker } from './markers.ts';
import type { PrintedLine } from './printed-lines.ts';
import { findBrokenParagraphs, findWrapping, isWrapped } from './wrapping.ts';

/** Lines that belong together, from the first to the last. */
export interface Paragraph {
  readonly first: number;
  readonly last: number;
}

const LONGEST_CLOSING = 200;
/** An alternative text in brackets, or the name of a picture's file. */
const ALTERNATIVE = /^\[(?:[^[\]]+\]$|[^\s[\]]+\.(?:jpe?g|png|gif|webp|svg)\b)/iu;

/** Puts paragraphs together again that a program broke at a width, at links and bold words, or within an address. */
export function rejoin(lines: readonly PrintedLine[], markers: readonly Marker[]): readonly Paragraph[] {
  return joinPieces(joinWrapped(lines, markers), lines, markers);
}

function joinWrapped(lines: readonly PrintedLine[], markers: readonly Marker[]): readonly Paragraph[] {
  const goesOn = wrappedLines(lines, markers);
  const joined: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && (line.isTorn || goesOn(index)))
      joined[joined.length - 1] = { first: last.first, last: index };
    else joined.push({ first: index, last: index });
  }
  return joined;
}

/** Tells of a line whether it goes on with the one above that a program broke. */
function wrappedLines(lines: readonly PrintedLine[], markers: readonly Marker[]): (index: number) => boolean {
  const wrapping = findWrapping(lines, markers);
  if (wrapping === undefined) {
    const broken = findBrokenParagraphs(lines, markers);
    return (index) => broken.has(index);
  }
  return (index) => {
    const [above, line] = [lines[index - 1], lines[index] as PrintedLine];
    if (above === undefined || markers[index]?.begins || ALTERNATIVE.test(line.text)) return false;
    const below = markers[index + 1]?.begins ? undefined : lines[index + 1];
    return isWrapped({ above, line, below }, wrapping);
  };
}

function joinPieces(
  paragraphs: readonly Paragraph[],
  lines: readonly PrintedLine[],
  markers: readonly Marker[],
): readonly Paragraph[] {
  const pieces = paragraphs.map((paragraph) => pieceOf(paragraph, lines, markers));
  const isBroken = isBrokenAtElements(pieces);
  const joined: Paragraph[] = [];
  let above: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const paragraph = paragraphs[index] as Paragraph;
    const last = joined.at(-1);
    const goesOn =
      above !== undefined &&
      (isSurelyBrokenOff(above, piece, pieces[index + 1]) ||
        (isBroken && isBrokenOff(above, piece, pieces[index + 1])));
    if (last !== undefined && above !== undefined && goesOn) {
      joined[joined.length - 1] = { first: last.first, last: paragraph.last };
      above = {
        ...above,
        closing: `${above.closing} ${piece.closing}`.slice(-LONGEST_CLOSING),
        length: above.length + piece.length,
        endsBlank: piece.endsBlank,
      };
    } else {
      joined.push(paragraph);
      above = piece;
    }
  }
  return joined;
}

function pieceOf({ first, last }: Paragraph, lines: readonly PrintedLine[], markers: readonly Marker[]): Piece {
  const start = lines[first] as PrintedLine;
  const end = lines[last] as PrintedLine;
  const marker = markers[first] as Marker;
  let length = 0;
  for (let index = first; index <= last; index += 1) length += (lines[index] as PrintedLine).text.length;
  return {
    opening: start.text,
    closing: end.text,
    length,
    begins: marker.begins,
    isHeading: marker.printed.includes('#'),
    isBracketed: first === last && ALTERNATIVE.test(start.text),
    blanksAbove: start.blanksAbove,
    indent: start.indent,
    endsBlank: end.endsBlank,
  };
}
