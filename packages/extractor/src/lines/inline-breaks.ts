import { endsSentence, isFileName, isProse } from '../article/shape.ts';
import { isStopWord } from '../generic/features/stop-words.ts';
import { isPersonName } from '../german/byline.ts';
import { endsWithOpenWord } from './open-words.ts';

/** Lines that are one already, as the search for breaks at links and bold words sees them. */
export interface Piece {
  /** Its first line, and its last. */
  readonly opening: string;
  readonly closing: string;
  /** Letters of all its lines. */
  readonly length: number;
  readonly begins: boolean;
  readonly isHeading: boolean;
  readonly isBracketed: boolean;
  readonly blanksAbove: number;
  readonly indent: number;
  /** Whether a blank stood behind its last word. */
  readonly endsBlank: boolean;
}

/** A word or mark that no paragraph begins with. */
const GOES_ON = /^(?:[,;:.!?)\]»”](?:\s|$|["“”])|\p{Ll}\p{Ll}|['’]\p{Ll}{1,2}\b|-\p{L}{2}|[–-] \p{Ll})/u;
const MARK = /^(?:[,;.!?)\]»”](?:\s|$|["“”])|: |-\p{L}{2}|['’]\p{Ll}{1,2}\b)/u;
const OPEN_END = /(?:[,(„«‚–—-]|\p{L})$/u;
const OPEN_MARK = /[,(„«‚–—-]$/u;
const LAST_WORD = /(?:^|\s)(?<word>\p{L}+)$/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const SEVERAL_WORDS = /^\p{Lu}\S*(?: \S+){1,9}$/u;
const LONG = 30;
const LONG_PROSE = 200;
const LONGEST_LINK = 80;
const LONGEST_WORD = 80;
const LONGEST_PARAGRAPH = 20_000;
/** A dump shows that it breaks at elements by lines that begin with a mark, or by many that begin in mid-sentence. */
const FEWEST_MARKS = 2;
const FEWEST = 4;
/** Lines of the markup keep their indentation; what begins an element has a blank line above. */
const SOURCE_INDENT = 8;
const LEAST_SHARE = 0.15;

/** Whether a dump breaks its lines at every link and every bold word. */
export function isBrokenAtElements(pieces: readonly Piece[]): boolean {
  let marks = 0;
  let broken = 0;
  let prose = 0;
  for (const [index, piece] of pieces.entries()) {
    if (isLongProse(piece)) prose += 1;
    const above = pieces[index - 1];
    if (above === undefined || !goesOn(above, piece, undefined) || !isOpen(above, pieces[index - 2])) continue;
    broken += 1;
    if (MARK.test(piece.opening)) marks += 1;
  }
  return marks >= FEWEST_MARKS || (broken >= FEWEST && broken >= LEAST_SHARE * prose);
}

function isLongProse({ opening, length }: Piece): boolean {
  return length >= LONG_PROSE || isProse(opening);
}

/** Whether a line is the long beginning of a sentence, or a link behind one. */
function isOpen(piece: Piece, above: Piece | undefined): boolean {
  if (piece.length >= LONG) return true;
  return above !== undefined && isPlain(above) && above.length >= LONG && !endsSentence(above.closing);
}

/** Whether a line goes on with the sentence of the lines above, in a dump that breaks lines at elements. */
export function isBrokenOff(above: Piece, piece: Piece, below: Piece | undefined): boolean {
  if (!mayMeet(above, piece)) return false;
  if (piece.blanksAbove === 0 && piece.indent >= SOURCE_INDENT) return true;
  const isClose = piece.blanksAbove === 0 && (above.endsBlank || piece.indent === 1);
  if (endsSentence(above.closing))
    return isClose && below !== undefined && isFollowed(piece, below) && above.length >= LONG;
  if (goesOn(above, piece, below) || opens(above, piece, below)) return true;
  if (isClose && (above.length >= LONG || isLongProse(piece))) return true;
  if (above.length < LONG || !OPEN_END.test(above.closing.slice(-LONGEST_WORD))) return false;
  if (endsOpen(above.closing)) return true;
  return below !== undefined && isFollowed(piece, below);
}

/** Whether a long line breaks off before a word that it needs, or before a mark: that is so in any dump. */
export function isPlainlyBrokenOff(above: Piece, piece: Piece): boolean {
  if (!mayMeet(above, piece) || piece.blanksAbove > 0 || above.length < LONG || endsSentence(above.closing)) return false;
  return endsWithOpenWord(above.closing) && piece.length >= LONG;
}

function mayMeet(above: Piece, piece: Piece): boolean {
  if (!isPlain(above, true) || !isPlain(piece) || piece.opening === '' || above.closing === '') return false;
  return above.length <= LONGEST_PARAGRAPH;
}

function goesOn(above: Piece, piece: Piece, below: Piece | undefined): boolean {
  if (!isPlain(above, true) || !isPlain(piece) || endsSentence(above.closing) || !GOES_ON.test(piece.opening)) return false;
  if (isFileName(piece.opening)) return false;
  if (above.length >= LONG || piece.length >= LONG || MARK.test(piece.opening)) return true;
  return below !== undefined && MARK.test(below.opening);
}

/** Whether a short piece is a link: the line below goes on in mid-sentence. */
function isFollowed(piece: Piece, below: Piece): boolean {
  if (piece.length > LONGEST_LINK || !isPlain(below) || endsSentence(piece.closing) || !GOES_ON.test(below.opening))
    return false;
  return below.length >= LONG || MARK.test(below.opening) || endsSentence(below.closing) || piece.length >= LONG;
}

/** Whether a few words and the link behind them are the beginning of what goes on below: `Der`, `Stadtrat`, `berät am …`. */
function opens(above: Piece, piece: Piece, below: Piece | undefined): boolean {
  const { closing: text } = above;
  if (piece.length > LONGEST_LINK && !endsWithOpenWord(text)) return false;
  if (SEVERAL_WORDS.test(text) && endsWithOpenWord(text)) return true;
  if (below === undefined || !isFollowed(piece, below)) return false;
  if (SEVERAL_WORDS.test(text) && endsOpen(text)) return true;
  return ONE_WORD.test(text) && (isStopWord(text.toLowerCase(), 0, text.length) || isPersonName(piece.opening));
}

function endsOpen(text: string): boolean {
  if (OPEN_MARK.test(text.slice(-1))) return true;
  const word = LAST_WORD.exec(text.slice(-LONGEST_WORD))?.groups?.['word'];
  return word !== undefined && isStopWord(word, 0, word.length);
}

function isPlain({ begins, isHeading, isBracketed }: Piece, mayBegin = false): boolean {
  return !isHeading && !isBracketed && (mayBegin || !begins);
}
