import { wordSet } from '../word-list.ts';
import { isCamelCase } from './camel-words.ts';
import { isPersonName } from './person-name.ts';

/** A text for comparing: each letter as compared, and where it ends in the text. */
interface Plain {
  readonly letters: readonly string[];
  readonly ends: readonly number[];
}

interface Guess {
  readonly at: number;
  /** How sure it is: a hint that tells kicker and headline is worth more than one that tells the kicker. */
  readonly worth: number;
}

const LONGEST = 300;
const LONGEST_KICKER = 100;
const SHORTEST_HEADLINE = 8;
const COMMENTS_ON = /^(?:\d+ |Alle )?(?:Kommentare?|Comments?) (?:zu|on):? ["„“»]?(?<title>.+?)["“”«]?$/u;
const MORE_ON = /^Mehr zu: (?<title>.+)$/u;
const TITLE_MARK = /: | [-–—|] /gu;
const LABEL_END = /(?::|[-–—|]) ?$/u;
const BLANKS = /\s+/u;

/** Words that leave a phrase open, so that no kicker ends with them. */
const OPEN_WORDS: ReadonlySet<string> =
  wordSet(`um für gegen mit von vom und oder der die das den dem des ein eine einen einem einer in im am an auf bei beim zu zum
    zur über nach vor aus ohne als wie ist will dass the of to and for`);
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const SPACE = /\s/u;
const QUOTE = /[“”„«»‟"]/u;
const DASH = /[–—−‐‑]/u;
const HEADLINE_START = /^["„“»«‚'‘]?[\p{Lu}\p{Lo}\d]/u;
const HYPHEN_OR_BLANK = /[\s-]/u;

/** Where a heading's headline begins according to lines that may hold `Kicker: Headline`; the surest hint wins. */
export function headlineStart(text: string, hints: readonly string[]): number | undefined {
  const line = plain(text);
  const guesses = hints.filter((hint) => hint.length <= LONGEST).flatMap((hint) => guessesOf(text, line, hint));
  return guesses.reduce<Guess | undefined>((best, each) => (best && best.worth >= each.worth ? best : each), undefined)
    ?.at;
}

function guessesOf(text: string, line: Plain, hint: string): readonly Guess[] {
  const bare = hint.trim();
  const title = (COMMENTS_ON.exec(bare) ?? MORE_ON.exec(bare))?.groups?.['title'] ?? bare;
  const pairs = [...title.matchAll(TITLE_MARK)].map(({ index, 0: mark }) => ({
    kicker: title.slice(0, index),
    headline: title.slice(index + mark.length),
  }));
  return [
    ...pairs.flatMap((pair) => byPair(text, line, pair)),
    ...byHeadline(text, line, title),
    ...byKicker(text, line, title),
  ];
}

/** `Kicker: Headline`, where the headline may be another one, written for search engines. */
function byPair(
  text: string,
  line: Plain,
  pair: { readonly kicker: string; readonly headline: string },
): readonly Guess[] {
  const length = prefixLength(line, pair.kicker);
  if (length === undefined) return [];
  const start = skipBlank(line, length);
  const at = line.ends[start - 1] ?? 0;
  const headline = plain(pair.headline).letters.join('');
  if (line.letters.slice(start).join('') === headline) return [{ at, worth: 1000 + at }];
  const isGlued = start === length;
  if (!HEADLINE_START.test(text.slice(at)) || (isGlued ? isCamelCase(text, at) : isPersonName(pair.kicker))) return [];
  return [{ at, worth: 100 + at }];
}

/** The headline by itself, at the end of the line; not where it completes a phrase, `Krise um Ostland und Westland`. */
function byHeadline(text: string, line: Plain, hint: string): readonly Guess[] {
  const headline = plain(hint).letters;
  const start = line.letters.length - headline.length;
  if (headline.length < SHORTEST_HEADLINE || !headline.includes(' ') || start < 2 || start > LONGEST_KICKER) return [];
  if (line.letters.slice(start).join('') !== headline.join('')) return [];
  const at = line.ends[start - 1] ?? 0;
  const kicker = line.letters.slice(0, start).join('');
  const isOpen = LABEL_END.test(kicker) || OPEN_WORDS.has(kicker.trim().split(BLANKS).at(-1) ?? '');
  if (isOpen || !HEADLINE_START.test(text.slice(at))) return [];
  return kicker.endsWith(' ') || !isCamelCase(text, at) ? [{ at, worth: 500 + start }] : [];
}

/** The kicker by itself; before a blank only when it is more than a word or a name that may begin a headline. */
function byKicker(text: string, line: Plain, hint: string): readonly Guess[] {
  const length = prefixLength(line, hint);
  if (length === undefined || length < 3) return [];
  const start = skipBlank(line, length);
  const at = line.ends[start - 1] ?? 0;
  const rest = text.slice(at);
  if (!HEADLINE_START.test(rest) || rest.trim().split(BLANKS).length < 2) return [];
  const isGlued = start === length;
  const isPhrase = HYPHEN_OR_BLANK.test(hint.trim()) && !isPersonName(hint);
  return (isGlued ? !isCamelCase(text, at) : isPhrase) ? [{ at, worth: start }] : [];
}

function plain(text: string): Plain {
  const letters: string[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = comparableLetter(text[index] ?? '');
    if (letter === ' ' && (letters.at(-1) ?? ' ') === ' ') {
      if (letters.length > 0) ends[ends.length - 1] = index + 1;
    } else if (letter !== '') {
      letters.push(letter);
      ends.push(index + 1);
    }
  }
  if (letters.at(-1) === ' ') {
    letters.pop();
    ends.pop();
  }
  return { letters, ends };
}

function comparableLetter(letter: string): string {
  if (INVISIBLE.test(letter)) return '';
  if (SPACE.test(letter)) return ' ';
  if (QUOTE.test(letter)) return '"';
  if (DASH.test(letter)) return '-';
  return letter.toLowerCase();
}

/** How many letters of the line the prefix takes, if the line begins with it and goes on. */
function prefixLength(line: Plain, prefix: string): number | undefined {
  const { letters } = plain(prefix);
  if (letters.length < 2 || letters.length > LONGEST_KICKER || letters.length >= line.letters.length) return undefined;
  return letters.every((letter, index) => line.letters[index] === letter) ? letters.length : undefined;
}

function skipBlank(line: Plain, length: number): number {
  return line.letters[length] === ' ' ? length + 1 : length;
}
