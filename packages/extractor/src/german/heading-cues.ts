import { FIRST_NAMES, HEADLINE_VERBS, LINK_WORDS } from './heading-words.ts';
import { SENTENCE_STARTS } from './sentence-starts.ts';

/** What one side of a cut is like. */
interface Side {
  readonly words: readonly string[];
  readonly letters: number;
}

const BLANKS = /\s+/u;
const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const OPENING = /^["„“»«‚'‘(]/u;
const CLOSING = /["“”»«’‘')]$/u;
const ASKING = /[?!…]["“”»«]?$/u;
const BREAK = /[,;]$/u;
const LABEL = /:$/u;
const NUMBER = /^\d/u;
const CAPITALS = /^\p{Lu}{2,5}$/u;
const COMPOUND = /\p{L}-\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const VERB_FORM = /^\p{Ll}{2,}(?:en|t|te|ten)$/u;
const ADJECTIVE = /^\p{Ll}{3,}e[mnrs]?$/u;
const MOST_WORDS = 9;
const LETTERS_A_STEP = 8;
const MOST_STEPS = 9;
const ENDING = 3;

/** What speaks for and against a cut between a kicker and its headline, by name; the model has a weight for each. */
export function cutCues(text: string, at: number): readonly string[] {
  const left = sideOf(text.slice(0, at));
  const right = sideOf(text.slice(at));
  const last = left.words.at(-1) ?? '';
  const [first = '', second = '', third = ''] = right.words;
  const [ended, begun, then] = [classOf(last), classOf(first), classOf(second)];
  return [
    `left words ${Math.min(left.words.length, MOST_WORDS)}`,
    `right words ${Math.min(right.words.length, MOST_WORDS)}`,
    `left letters ${stepOf(left)}`,
    `right letters ${stepOf(right)}`,
    `ends ${ended}`,
    `begins ${begun}`,
    `ends ${ended}, begins ${begun}`,
    `begins ${begun}, then ${then}`,
    `before the end ${classOf(left.words.at(-2) ?? '')}, ends ${ended}`,
    `then ${then}`,
    `third ${classOf(third)}`,
    `verbs ${verbsOf(left)} ${verbsOf(right)}`,
    `ends ${ended}, ${verbsOf(right)} verbs`,
    `left ${Math.min(linksOf(left), 2)} links`,
    ...wordCues('last', last),
    ...wordCues('first', first),
    ...wordCues('second', second),
    ...(left.words.slice(0, -1).some((word) => LABEL.test(word)) ? ['label on the left'] : []),
    ...(right.words.slice(0, 3).some((word) => LABEL.test(word)) ? ['label on the right'] : []),
    ...(left.words.some((word) => ASKING.test(word)) && !ASKING.test(last) ? ['question inside'] : []),
  ];
}

/** What speaks for a line that is a headline alone. */
export function wholeCues(text: string): readonly string[] {
  const whole = sideOf(text);
  const [first = '', second = ''] = whole.words;
  return [
    'whole',
    `whole words ${Math.min(whole.words.length, 2 * MOST_WORDS)}`,
    `whole letters ${Math.min(Math.floor(whole.letters / LETTERS_A_STEP), 2 * MOST_STEPS)}`,
    `whole begins ${classOf(first)}`,
    `whole begins ${classOf(first)}, then ${classOf(second)}`,
    `whole ${verbsOf(whole)} verbs`,
    ...(whole.words.some((word) => LABEL.test(word)) ? ['whole with a label'] : []),
    ...(OPENING.test(first) ? ['whole begins quoting'] : []),
  ];
}

function sideOf(text: string): Side {
  const trimmed = text.trim();
  return { words: trimmed.split(BLANKS), letters: trimmed.length };
}

function stepOf({ letters }: Side): number {
  return Math.min(Math.floor(letters / LETTERS_A_STEP), MOST_STEPS);
}

function verbsOf({ words }: Side): number {
  return Math.min(words.filter(isVerb).length, 2);
}

function isVerb(word: string): boolean {
  const plain = bare(word);
  return HEADLINE_VERBS.has(plain) || (VERB_FORM.test(plain) && !LINK_WORDS.has(plain));
}

function linksOf({ words }: Side): number {
  return words.filter((word) => LINK_WORDS.has(bare(word))).length;
}

function wordCues(place: string, word: string): readonly string[] {
  const plain = bare(word).toLowerCase();
  return plain === '' ? [] : [`${place} ${plain}`, `${place} -${plain.slice(-ENDING)}`];
}

function classOf(word: string): string {
  if (word === '') return 'nothing';
  const plain = bare(word);
  if (ASKING.test(word)) return 'asking';
  if (OPENING.test(word)) return CLOSING.test(word) ? 'quoted' : 'opening';
  if (CLOSING.test(word)) return 'closing';
  if (LABEL.test(word)) return 'label';
  if (BREAK.test(word)) return 'comma';
  if (NUMBER.test(plain)) return 'number';
  if (SENTENCE_STARTS.has(plain)) return 'opener';
  if (HEADLINE_VERBS.has(plain)) return 'verb';
  if (LINK_WORDS.has(plain)) return 'link';
  if (FIRST_NAMES.has(plain)) return 'first name';
  if (CAPITALS.test(plain)) return 'capitals';
  if (COMPOUND.test(plain)) return 'compound';
  if (CAPITAL.test(plain)) return 'noun';
  if (VERB_FORM.test(plain)) return 'verb form';
  return ADJECTIVE.test(plain) ? 'adjective' : 'small';
}

function bare(word: string): string {
  return word.replace(MARKS, '');
}
