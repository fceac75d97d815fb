import { fold } from '../fold.ts';
import { closest, type Element, isTag, isText, textOf } from './dom.ts';

/** What a raised text is: a power, printed as `10^3`; the mark of a footnote; a part of a fraction; or as it stands. */
export type Raised = 'power' | 'footnote' | 'fraction' | 'plain';

const LONGEST_MARK = 20;
/** `1`, `12, 13`, `[4]`, `(a)`, `*`, `Anm. 3`: what leads to a note. */
const NOTE = /^[[(]?(?:[\p{L}.]{0,6} ?\d{1,4}|\p{L}{1,3}|[*†‡§¶]{1,3})(?:[,;\s–-]+\d{1,4})*[\])]?$/u;
const NUMBER = /^\d{1,3}(?:[,;\s–-]+\d{1,3})*\)?$/u;
const BRACKETED = /^\[(?:\d{1,3}|\p{L}{1,2}|\p{L}+ \d{1,3})\]$/u;
const NOTE_NAME = /foot-?note|fn-?ref|noteref|note-?ref|reference|cite[_-]?ref/iu;
const NOTE_TARGET = /#.{0,40}(?:fn|note|cite|ref|anm)/iu;
/** `3`, `-1`, `n`, `n+1`; the other letters make ordinals (`1er`, `nº`) or titles (`Mme`). */
const EXPONENT = /^[-−–+]?(?:\d{1,4}|[ijkmnpqxyz](?:[-−+]\d{1,2})?)$/u;
const YEAR = /(?:^|\D)(?:1[5-9]|20)\d\d$/u;
const DIGIT = /\d$/u;
/** `m²`, `km²`, `s⁻¹`, `x²`, `(a+b)²`, `mc²` behind a sign. */
const BASE =
  /(?:^|[^\p{L}])(?:[\p{Script=Latin}\p{Script=Greek}]|[kcdmhnµμ]m|qm|ft|yd|mi|in|sec|min)$|[=+*/·(-]\s?\p{L}{2}$|\([^()\s]{1,12}\)$/u;
/** Where `CO<sup>2</sup>` is printed, a subscript is meant. */
const FORMULA = /(?:^|[^\p{L}])(?:CO|SO|NO|NH|CH)$/u;
const WORD_END = /[\p{L}\p{N}.,;:!?…)\]"”“»«’‘'%]$/u;
const FRACTION_BAR = /^\s?[/⁄]/u;

/**
 * Tells what a `sup` is by its text, what stands right before it in the line, and where it leads. A number behind a number,
 * a unit or a lone letter is a power; a number behind a word, a year or the end of a sentence marks a footnote, and so does
 * whatever short text leads to a note. Letters are ordinals (`1st`, `Mme`, `2e`) and stay as they are, but for the
 * variables that exponents have.
 */
export function tellRaised(element: Element, before: string): Raised {
  const text = fold(textOf(element));
  if (text === '' || text.length > LONGEST_MARK) return 'plain';
  if ((leadsToNote(element) && NOTE.test(text)) || BRACKETED.test(text)) return 'footnote';
  if (!WORD_END.test(before)) return 'plain';
  const isNumber = NUMBER.test(text);
  if (isNumber && isFraction(element)) return 'fraction';
  if (FORMULA.test(before)) return 'plain';
  const isBase = DIGIT.test(before) ? !(isNumber && YEAR.test(before)) : BASE.test(before);
  if (isBase) return EXPONENT.test(text) ? 'power' : 'plain';
  return isNumber ? 'footnote' : 'plain';
}

/** Whether it is named as the mark of a note, or a link in it or around it leads to one. */
function leadsToNote(element: Element): boolean {
  const { class: names = '', role, id = '' } = element.attribs as { class?: string; role?: string; id?: string };
  if (role === 'doc-noteref' || NOTE_NAME.test(`${names} ${id}`)) return true;
  if (element.children.some((child) => isTag(child) && isNoteLink(child))) return true;
  const around = closest(element, ({ name: tag }) => tag === 'a');
  return around !== undefined && isNoteLink(around) && fold(textOf(around)) === fold(textOf(element));
}

function isNoteLink({ name, attribs }: Element): boolean {
  const { href = '', role } = attribs as { href?: string; role?: string };
  return name === 'a' && (role === 'doc-noteref' || href.startsWith('#') || NOTE_TARGET.test(href));
}

/** `5<sup>1</sup>/<sub>2</sub>`. */
function isFraction({ next }: Element): boolean {
  return next !== null && isText(next) && FRACTION_BAR.test(next.data) && next.next !== null && isTag(next.next);
}

/** `[3]` behind a word; `↩`, `↑`, which lead from a note back into the text. */
const BACK = /^(?:[↩↑⤴⮌⏎⬆^]\ufe0e?\ufe0f?\s?)+$/u;

/** Whether a link within the page is nothing but the mark of a footnote, or leads back from one. */
export function isNoteMark(link: Element, before: string): boolean {
  if (link.children.length > 3) return false;
  const text = fold(textOf(link));
  if (text === '' || text.length > LONGEST_MARK) return false;
  return BACK.test(text) || (BRACKETED.test(text) && WORD_END.test(before));
}
