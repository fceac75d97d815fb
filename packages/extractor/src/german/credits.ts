import { fold } from '../fold.ts';
import { alternatives } from '../word-list.ts';
import { isPictureSource } from './agencies.ts';
import { COPYRIGHT_LABELS, CREDIT_LABELS, RIGHTS_PHRASES, SOURCE_LABELS } from './credit-labels.ts';
import { creditShape, isSource, strangeWords } from './credit-shape.ts';

/** A caption and the credit of its picture. */
export interface CaptionCredit {
  readonly caption?: string;
  /** Without label and brackets. */
  readonly credit?: string;
  /** Offset into the text where the credit begins, label and bracket included. */
  readonly at: number;
}

interface Candidate {
  readonly at: number;
  readonly credit: string;
}

const LONGEST = 1000;
const COLON = /[::፦]/u;
const LONGEST_BRACKET = 160;
const COMPOUND =
  '(?:Symbol|Archiv|Titel|Aufmacher|Presse|Luft|Handy|Teaser|Porträt|Video|Vorschau|Agentur|Polizei)(?:bild|foto)s?';
const LABELS = alternatives(Object.values(CREDIT_LABELS).flat());
const LABEL = new RegExp(`(?:${LABELS}|${COMPOUND}|(?<source>${alternatives(SOURCE_LABELS)}))\\s?[::፦]\\s*`, 'gu');
const COPYRIGHT = new RegExp(
  `(?:${alternatives(Object.values(COPYRIGHT_LABELS).flat())})(?:\\s?©)?\\s?[::]?(?=[\\s\\p{L}\\d])(?!\\s?&)\\s*`,
  'giu',
);
const INNER_LABEL = new RegExp(`^(?:(?:${LABELS})\\s?[::]|©|\\(c\\)|Copyright\\s|[:\\s])+`, 'iu');
const RIGHTS = new RegExp(alternatives(RIGHTS_PHRASES), 'iu');
const OPEN_BRACKET = /[([]\s*$/u;
const CLOSED_BRACKET = /[)\]]\s*\.?\s*$/u;
const LAST_BRACKET = /[([](?<inside>[^()[\]]{3,160})[)\]]\s*\.?\s*$/u;
const STROKE = /\s?[/|]\s?/u;
const NAME_PART = /^\p{Lu}[\p{Ll}.-]*\.?\s?\p{Lu}\p{Ll}/u;
const SENTENCE_BEFORE = /(?:[.!?…:"”“»)\]]|[|•·–—-])\s*$/u;
const CLEAN_BEFORE = /(?:^|[.!?…"”“»)\]]\s*|[|•·–—-]\s*|\s{2,})$/u;
const COMPOUND_BEFORE = /[-/]$|&\s?$/u;
const SPACE_BEFORE = /\s$/u;
const PROSE_BEFORE =
  /(?:^|\s)(?:d(?:as|em|en|er|ie)|eine?[mnrs]?|kein|im|am|vom|zum|beim|diese[mnrs]?|laut|als|so|und|\p{Ll}+es)\s$/iu;
const YEAR_FIRST = /^(?:19|20)\d{2}/u;
const YEAR_LAST = /(?:19|20)\d{2}\.?$/u;
const FOOTER = /\b(?:Impressum|Datenschutz|Privacy|AGB)/u;
const AGENCY_NOTICE = /^dpa-infocom/iu;
const OWN_HOST = /^n-?tv\.de/iu;
const LOOSE_END = /[\s|•·–—-]+$/u;
const DOUBLED_COPYRIGHT = /\/Copyright\s(?:19|20)\d{2}/u;
const LETTER = /\p{Lu}/u;
const NAME_BEFORE = /(?:\S+\s){0,5}\S+$/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;
const SUFFIX = /^(?:II|III|IV|Jr\.?|Sr\.?)$/u;
const INITIAL = /^\p{Lu}\.$/u;
const HYPHENATED_CAPITALS = /^\p{Lu}{2,}-/u;
const ENDS_SENTENCE = /[.!?…"”“»)]$/u;

/**
 * Splits a caption from the credit of its picture: `…in ParisBild: picture-alliance/epa/C. Karaba`, `(Foto: dpa)`,
 * `… Quelle: dpa`, `… - Copyright X`, `© X`. Undefined when there is no credit, or a sentence follows the label.
 */
export function splitCredit(text: string): CaptionCredit | undefined {
  if (text.length > LONGEST) return undefined;
  const found = [labelled(text), copyrighted(text), doublyCopyrighted(text), twiceNamed(text), bracketed(text)];
  const first = found.reduce((best, each) => (best && (!each || best.at <= each.at) ? best : each), undefined);
  if (first === undefined) return undefined;
  const credit = fold(first.credit.replace(INNER_LABEL, ''));
  const caption = fold(text.slice(0, first.at).replace(LOOSE_END, ''));
  if (credit === '') return undefined;
  return { ...(caption === '' ? {} : { caption }), credit, at: first.at };
}

/** The first label that a credit follows, up to the end of the text. */
function labelled(text: string): Candidate | undefined {
  if (!COLON.test(text)) return undefined;
  for (const match of text.matchAll(LABEL)) {
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    const opened = OPEN_BRACKET.exec(before);
    const isFigure = match.groups?.['source'] !== undefined;
    const candidate = opened === null ? plain(before, rest, { isFigure }) : inBrackets(opened.index, rest);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

function plain(before: string, rest: string, label: { readonly isFigure: boolean }): Candidate | undefined {
  const at = before.length;
  const shape = creditShape(rest);
  if (shape === 'none' || COMPOUND_BEFORE.test(before) || OWN_HOST.test(rest)) return undefined;
  if (before.trim() === '') return label.isFigure && shape !== 'names' ? undefined : { at, credit: rest };
  return shape === 'names' || isSetOff(before, rest, label) ? { at, credit: rest } : undefined;
}

/** Whether a label that no known source follows is set off from the caption rather than a word of its sentence. */
function isSetOff(before: string, rest: string, label: { readonly isFigure: boolean }): boolean {
  if (SENTENCE_BEFORE.test(before)) return true;
  if (!SPACE_BEFORE.test(before)) return !label.isFigure;
  return !PROSE_BEFORE.test(before) && rest.trim().split(' ').length <= 4;
}

function inBrackets(at: number, rest: string): Candidate | undefined {
  const credit = rest.replace(CLOSED_BRACKET, '');
  if (credit === rest || rest.length > LONGEST_BRACKET) return undefined;
  return creditShape(credit) !== 'none' || strangeWords(credit) <= 6 ? { at, credit } : undefined;
}

/** `caption - Copyright X`, `© X`; a notice of copyright in a page's footer is none. */
function copyrighted(text: string): Candidate | undefined {
  for (const match of text.matchAll(COPYRIGHT)) {
    const before = text.slice(0, match.index);
    const credit = text.slice(match.index + match[0].length);
    const isSign = match[0].startsWith('©');
    const isLabel = before === '' || CLEAN_BEFORE.test(before) || (isSign && SPACE_BEFORE.test(before));
    if (!isLabel || isNotice(before, credit) || creditShape(credit) === 'none') continue;
    return { at: match.index, credit };
  }
  return undefined;
}

function isNotice(before: string, credit: string): boolean {
  if (AGENCY_NOTICE.test(credit)) return true;
  const bare = credit.replace(INNER_LABEL, '');
  if (FOOTER.test(bare)) return true;
  if (before.trim() !== '') return false;
  return YEAR_FIRST.test(bare) || (!bare.includes('/') && (YEAR_LAST.test(bare.trim()) || RIGHTS.test(bare)));
}

/** `caption Name Surname/Copyright 2024 The AP. All rights reserved`, with nothing between caption and name. */
function doublyCopyrighted(text: string): Candidate | undefined {
  const stroke = DOUBLED_COPYRIGHT.exec(text)?.index;
  if (stroke === undefined) return undefined;
  const words = (NAME_BEFORE.exec(text.slice(Math.max(0, stroke - 80), stroke))?.[0] ?? '').split(' ');
  const count = nameLength(words);
  if (count === 0) return undefined;
  const at = stroke - words.slice(-count).join(' ').length;
  return { at, credit: text.slice(at) };
}

/** `caption Name Surname/NAME SURNAME`. */
function twiceNamed(text: string): Candidate | undefined {
  const stroke = text.lastIndexOf('/');
  const name = text.slice(stroke + 1).trim();
  const at = stroke - name.length;
  if (at < 0 || !name.includes(' ') || name !== name.toUpperCase()) return undefined;
  return text.slice(at, stroke).toUpperCase() === name && LETTER.test(name)
    ? { at, credit: text.slice(at) }
    : undefined;
}

/** How many of the last words are a name: all after the end of a sentence, else two, with initials and suffixes. */
function nameLength(words: readonly string[]): number {
  const strange = words.findLastIndex((word) => !NAME_WORD.test(word) || HYPHENATED_CAPITALS.test(word));
  const run = words.slice(strange + 1);
  const isWhole = run.length <= 4 && (strange < 0 || ENDS_SENTENCE.test(words[strange] ?? ''));
  if (isWhole) return run.length;
  let names = 0;
  let length = 0;
  while (length < run.length && (names < 2 || INITIAL.test(run.at(-length - 1) ?? ''))) {
    const word = run.at(-length - 1) ?? '';
    if (!SUFFIX.test(word) && !INITIAL.test(word)) names += 1;
    length += 1;
  }
  return length;
}

/** `caption (picture-alliance/dpa/L. Schwedes)`: brackets without a label, but with a seller of pictures or a name. */
function bracketed(text: string): Candidate | undefined {
  const match = LAST_BRACKET.exec(text);
  const inside = match?.groups?.['inside'] ?? '';
  const parts = inside.split(STROKE);
  if (match === null || parts.length < 2 || creditShape(inside) !== 'names') return undefined;
  const isCredit = parts.some(isPictureSource) || (parts.some(isSource) && parts.some((part) => NAME_PART.test(part)));
  return isCredit ? { at: match.index, credit: inside } : undefined;
}
