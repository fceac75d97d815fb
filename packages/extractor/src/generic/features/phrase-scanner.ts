/** Tells which classes of phrases occur in a text, in one pass; classes are the places in the table it was built from. */
export interface PhraseScanner {
  /** Bits of the first 32 classes that occur in `text.slice(0, most)`. */
  low: number;
  /** Bits of the classes from 32 on. */
  high: number;
  readonly scan: (text: string, most: number) => void;
}

const GAP = 26;
const EDGE = 27;
const SYMBOLS = 28;
const LATIN = 0x180;
const LONGEST_TEXT = 512;
const spelled = new Uint8Array(2 * LONGEST_TEXT + 1);
const MARKS = /\p{M}/gu;
const LETTERS = lettersOfLatin();
const UPPER = upperOfLatin();

/**
 * Builds an automaton (Aho and Corasick) over phrases written in plain letters: `-` stands for anything that is no letter
 * and for the hump in `camelCase`, `^` for the beginning or the end. A class is a list of phrases parted by blanks.
 */
export function createPhraseScanner(classes: readonly string[]): PhraseScanner {
  const { next, low, high } = compile(classes);
  const begun = next[(next[EDGE] as number) * SYMBOLS + GAP] as number;
  const scanner: PhraseScanner = {
    low: 0,
    high: 0,
    scan(text, most) {
      const count = spell(text, Math.min(text.length, most, LONGEST_TEXT));
      let state = begun;
      let lows = 0;
      let highs = 0;
      for (let index = 0; index < count; index += 1) {
        state = next[state * SYMBOLS + (spelled[index] as number)] as number;
        lows |= low[state] as number;
        highs |= high[state] as number;
      }
      scanner.low = lows;
      scanner.high = highs;
    },
  };
  return scanner;
}

/** Writes the beginning of a text as the symbols that the automaton reads, and tells how many they are. */
function spell(text: string, end: number): number {
  let count = 0;
  let last = GAP;
  let small = false;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code < LATIN ? (LETTERS[code] as number) : GAP;
    const upper = letter !== GAP && UPPER[code] === 1;
    if (last !== GAP && (letter === GAP || (upper && small))) spelled[count++] = GAP;
    if (letter !== GAP) spelled[count++] = letter;
    last = letter;
    small = letter !== GAP && !upper;
  }
  if (last !== GAP) spelled[count++] = GAP;
  spelled[count++] = EDGE;
  return count;
}

interface Automaton {
  readonly next: Int16Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function compile(classes: readonly string[]): Automaton {
  const most = classes.reduce((sum, each) => sum + 2 * each.length + 2, 2);
  const next = new Int16Array(most * SYMBOLS).fill(-1);
  const low = new Int32Array(most);
  const high = new Int32Array(most);
  let states = 1;
  for (const [bit, phrases] of classes.entries()) {
    for (const phrase of phrases.split(' ')) {
      let state = 0;
      for (const symbol of symbolsOf(phrase)) {
        const place = state * SYMBOLS + symbol;
        if (next[place] === -1) next[place] = states++;
        state = next[place] as number;
      }
      if (bit < 32) low[state] = (low[state] as number) | (1 << bit);
      else high[state] = (high[state] as number) | (1 << (bit - 32));
    }
  }
  return { ...linkFailures(next, low, high, states) };
}

/** Completes the tree of phrases so that every symbol leads somewhere from every state. */
function linkFailures(next: Int16Array, low: Int32Array, high: Int32Array, states: number): Automaton {
  const failure = new Int16Array(states);
  const queue: number[] = [];
  for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
    if (next[symbol] === -1) next[symbol] = 0;
    else queue.push(next[symbol] as number);
  }
  for (const state of queue) {
    const back = failure[state] as number;
    low[state] = (low[state] as number) | (low[back] as number);
    high[state] = (high[state] as number) | (high[back] as number);
    for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
      const place = state * SYMBOLS + symbol;
      const fallback = next[back * SYMBOLS + symbol] as number;
      if (next[place] === -1) next[place] = fallback;
      else {
        failure[next[place] as number] = fallback;
        queue.push(next[place] as number);
      }
    }
  }
  const used = states * SYMBOLS;
  return { next: next.slice(0, used), low: low.slice(0, states), high: high.slice(0, states) };
}

function symbolsOf(phrase: string): readonly number[] {
  const spread = phrase.startsWith('^') ? `^-${phrase.slice(1)}` : phrase;
  return [...spread].map((letter) => {
    if (letter === '-') return GAP;
    return letter === '^' ? EDGE : letter.charCodeAt(0) - 97;
  });
}

/** For each Latin character its plain small letter as 0 to 25, or the gap. */
function lettersOfLatin(): Uint8Array {
  return Uint8Array.from({ length: LATIN }, (_, code) => {
    const plain = String.fromCharCode(code).normalize('NFD').replace(MARKS, '').toLowerCase();
    const letter = plain === 'ß' ? 's' : plain;
    return letter.length === 1 && letter >= 'a' && letter <= 'z' ? letter.charCodeAt(0) - 97 : GAP;
  });
}

function upperOfLatin(): Uint8Array {
  return Uint8Array.from({ length: LATIN }, (_, code) => {
    const letter = String.fromCharCode(code);
    return letter !== letter.toLowerCase() ? 1 : 0;
  });
}
