import { isStopWord, LONGEST_STOP_WORD } from './stop-words.ts';
import { phrasesIn } from './text-phrases.ts';

/** What the text of a block looks like, whatever it says. */
export interface TextTraits {
  readonly length: number;
  readonly words: number;
  readonly stopWords: number;
  readonly capitalised: number;
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  /** Full stops, question and exclamation marks that end a word. */
  readonly ends: number;
  readonly separators: number;
  readonly quotes: number;
  readonly brackets: number;
  /** Letters of scripts that do not part words by blanks. */
  readonly dense: number;
  readonly last: number;
  readonly first: number;
  readonly phrases: number;
  readonly date: number;
  readonly time: number;
}

const MOST_READ = 1_500;
const DATE =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{2}|\d{4})\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.? (?:de )?\p{L}{3,9}\.?,? (?:de )?\d{4}\b|\b\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/u;
const TIME = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:uhr|h\b|am\b|pm\b|a\.m|p\.m|$)|\b\d{1,2}:\d{2}\b/iu;
const SEPARATORS: ReadonlySet<number> = new Set([...'|·•›»→▸►–/'].map((each) => each.charCodeAt(0)));
const QUOTES: ReadonlySet<number> = new Set([...'"„“”«»‚‘’'].map((each) => each.charCodeAt(0)));

/** Reads the beginning of a text in one pass. */
export function textTraits(text: string): TextTraits {
  const end = Math.min(text.length, MOST_READ);
  const scale = text.length / end;
  let words = 0;
  let stopWords = 0;
  let capitalised = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let ends = 0;
  let separators = 0;
  let quotes = 0;
  let brackets = 0;
  let dense = 0;
  let begin = -1;
  for (let index = 0; index <= end; index += 1) {
    const code = index < end ? text.charCodeAt(index) : 32;
    if (isLetter(code)) {
      if (begin < 0) {
        begin = index;
        if (isCapital(code)) capitalised += 1;
      }
      if (isCapital(code)) capitals += 1;
      if (code >= 0x2e80 && code < 0xd7a4) dense += 1;
      continue;
    }
    if (begin >= 0) {
      words += 1;
      if (index - begin <= LONGEST_STOP_WORD && isStopWord(text, begin, index)) stopWords += 1;
      begin = -1;
    }
    if (code === 32) continue;
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 44 || code === 0x3001 || code === 0xff0c) commas += 1;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0x2026) {
      const next = text.charCodeAt(index + 1);
      if (index + 1 >= text.length || next === 32 || QUOTES.has(next)) ends += 1;
    } else if (code === 40 || code === 91) brackets += 1;
    else if (QUOTES.has(code)) quotes += 1;
    else if (SEPARATORS.has(code)) separators += 1;
  }
  const short = text.length < 200 && digits > 0;
  return {
    length: text.length,
    words: (words + dense / 2) * scale,
    stopWords: stopWords * scale,
    capitalised: capitalised * scale,
    capitals: capitals * scale,
    digits: digits * scale,
    commas: commas * scale,
    ends: ends * scale,
    separators: separators * scale,
    quotes: quotes * scale,
    brackets: brackets * scale,
    dense: dense * scale,
    last: classOf(text.charCodeAt(text.length - 1)),
    first: classOf(text.charCodeAt(0)),
    phrases: phrasesIn(text),
    date: short && DATE.test(text) ? 1 : 0,
    time: short && TIME.test(text) ? 1 : 0,
  };
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && (code < 0x2000 || code >= 0x2e80) && code !== 0xd7 && code !== 0xf7;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);
}

/** A small number for the kind of character: 0 small letter, 1 capital, 2 digit, then marks by how they end a text. */
function classOf(code: number): number {
  if (code === 46 || code === 0x3002) return 9;
  if (code === 33 || code === 63) return 8;
  if (code === 58) return 4;
  if (code === 0x2026) return 6;
  if (code === 41) return 5;
  if (QUOTES.has(code)) return 7;
  if (code >= 48 && code <= 57) return 2;
  if (isCapital(code)) return 1;
  return isLetter(code) ? 0 : 3;
}
