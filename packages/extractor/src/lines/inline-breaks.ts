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
const GOES_ON =
  /^(?:[,;:.!?)\]»”](?:\s|$|["“”])|[“”"»][,.;:!?)]|“ \p{Ll}|\p{Ll}\p{Ll}|['’]\p{Ll}{1,2}\b|-\p{L}{2}|[–-] \p{Ll})/u;
const MARK = /^(?:[,;.!?)\]»”](?:\s|$|["“”])|[“”"»][,.;:!?)]|“ \p{Ll}|: |-\p{L}{2}|['’]\p{Ll}{1,2}\b)/u;
const OPEN_END = /(?:[,(„«‚–—-]|\p{L})$/u;
const OPEN_MARK = /[,(„«‚–—-]$/u;
/** What German verbs leave at the end of their sentence. */
const PREFIXES = new Set('an ab auf aus bei ein mit nach vor zu um durch über unter los'.split(' '));
const LAST_WORD = /(?:^|\s)(?<word>\p{L}+)$/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const SEVERAL_WORDS = /^\p{Lu}\S*(?: \S+){1,9}$/u;
const SURE_MARK = /^(?:[,;] ?\p{Ll}|\. \p{Lu}|[“”"][,.] )/u;
const SMALL = /^\p{Ll}{2}/u;
const TIME = /\d[:.]\d\d|Uhr$/u;
const ENDS_LOWER = /\s\p{Ll}+$/u;
/** A dateline in bold: `Berlin.`, `Hamburg (dpa) -`. */
const PLACE = /^\p{Lu}\p{Ll}[\p{L}/-]+(?:\.|(?: \([\p{L}/]+\))? [–-])$/u;
const LONGEST_PLACE = 40;
const SENTENCE_BEFORE = /\p{Ll}[.!?]["”“»]? (?<rest>\p{Lu}[^.!?]*)$/u;
const CREDITED = /[:/©|(]/u;
const SEVERAL = 3;
const LONG = 30;
const LONG_PROSE = 200;
/** A part of a sentence as long as this is no label. */
const LONG_PART = 80;
const INNER_MARK = /[,;:.] /u;
const LONGEST_LINK = 80;
const LONGEST_WORD = 80;
const LONGEST_PARAGRAPH = 20_000;
/** A dump shows that it breaks at elements by lines that begin with a mark, or by many that begin in mid-sentence. */
const FEWEST_MARKS = 2;
const FEWEST = 4;
/** Lines of the markup keep their indentation; what begins an element has a blank line above. */
const SOURCE_INDENT = 8;
const LEAST_SHARE = 0.15;
const LEAST_MARKED_SHARE = 0.05;

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
  if (marks >= FEWEST_MARKS) return true;
  return broken >= FEWEST && broken >= (marks > 0 ? LEAST_MARKED_SHARE : LEAST_SHARE) * prose;
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
  if (piece.blanksAbove === 0 && piece.indent >= SOURCE_INDENT && !above.begins) return true;
  if (isPlaceLine(above) && isLongProse(piece)) return piece.blanksAbove === 0;
  const isClose = piece.blanksAbove === 0 && (above.endsBlank || piece.indent === 1);
  if (endsSentence(above.closing))
    return isClose && below !== undefined && isFollowed(piece, below) && above.length >= LONG;
  if (goesOn(above, piece, below) || opens(above, piece, below)) return true;
  if (isClose && below !== undefined && isFollowed(piece, below)) return true;
  if (above.length < LONG || !OPEN_END.test(above.closing.slice(-LONGEST_WORD))) return false;
  if (endsOpen(above.closing) || isCutShort(above.closing)) return true;
  return below !== undefined && isFollowed(piece, below);
}

/**
 * Whether a line breaks off so plainly that no dump has it otherwise: a comma or a full stop opens the next line, a long line
 * ends with an article, or prose begins in small letters below a long line that ends no sentence.
 */
export function isSurelyBrokenOff(above: Piece, piece: Piece, below: Piece | undefined): boolean {
  if (!mayMeet(above, piece) || endsSentence(above.closing)) return false;
  if (SURE_MARK.test(piece.opening)) return true;
  if (above.length < LONG || CREDITED.test(above.closing) || TIME.test(above.closing)) return false;
  const isFollowedSurely = below !== undefined && isFollowed(piece, below);
  if (isFollowedSurely && SURE_MARK.test(below.opening)) return true;
  if (endsWithOpenWord(above.closing)) return piece.length >= LONG || isFollowedSurely;
  return SMALL.test(piece.opening) && isProse(piece.opening);
}

/** Whether a line is a dateline that stands alone, as bold ones do. */
function isPlaceLine({ opening, length }: Piece): boolean {
  return length <= LONGEST_PLACE && opening.length === length && PLACE.test(opening);
}

function mayMeet(above: Piece, piece: Piece): boolean {
  if (!isPlain(above, true) || !isPlain(piece) || piece.opening === '' || above.closing === '') return false;
  return above.length <= LONGEST_PARAGRAPH;
}

function goesOn(above: Piece, piece: Piece, below: Piece | undefined): boolean {
  if (!isPlain(above, true) || !isPlain(piece) || endsSentence(above.closing) || !GOES_ON.test(piece.opening))
    return false;
  if (MARK.test(piece.opening)) return true;
  if (isFileName(piece.opening) || !isPartOfSentence(piece, below)) return false;
  if (above.length >= LONG || piece.length >= LONG) return true;
  return below !== undefined && (MARK.test(below.opening) || (GOES_ON.test(below.opening) && isSentenceLike(below)));
}

/** Labels and alternative texts in small letters stand alone: what goes on with a sentence ends it, or is gone on with. */
function isPartOfSentence({ closing, length }: Piece, below: Piece | undefined): boolean {
  if (length >= LONG_PART || endsSentence(closing) || INNER_MARK.test(closing) || endsWithOpenWord(closing))
    return true;
  return (
    below !== undefined &&
    isPlain(below) &&
    GOES_ON.test(below.opening) &&
    (MARK.test(below.opening) || below.length >= LONG)
  );
}

function isSentenceLike({ length, closing }: Piece): boolean {
  return length >= LONG && endsSentence(closing);
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
  if (SEVERAL_WORDS.test(text) && endsWithOpenWord(text)) return true;
  if (below === undefined || !isFollowed(piece, below)) return false;
  if (SEVERAL_WORDS.test(text) && (endsOpen(text) || ENDS_LOWER.test(text))) return true;
  return ONE_WORD.test(text) && (isStopWord(text.toLowerCase(), 0, text.length) || isPersonName(piece.opening));
}

function endsOpen(text: string): boolean {
  if (OPEN_MARK.test(text.slice(-1))) return true;
  const word = LAST_WORD.exec(text.slice(-LONGEST_WORD))?.groups?.['word'];
  return word !== undefined && !PREFIXES.has(word) && isStopWord(word, 0, word.length);
}

/** Whether the last of several sentences has no end; what names a source needs none. */
function isCutShort(text: string): boolean {
  const rest = SENTENCE_BEFORE.exec(text)?.groups?.['rest'];
  if (rest === undefined || CREDITED.test(rest)) return false;
  return rest.split(' ').length >= SEVERAL || ENDS_LOWER.test(rest);
}

function isPlain({ begins, isHeading, isBracketed }: Piece, mayBegin = false): boolean {
  return !isHeading && !isBracketed && (mayBegin || !begins);
}
