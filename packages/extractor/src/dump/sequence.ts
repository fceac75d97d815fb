import { isDuration, isFileName, isProse } from '../article/shape.ts';
import { type Block, isOpen } from '../block.ts';
import { comparable } from '../fold.ts';
import { isPersonName, readByline } from '../german/byline.ts';
import { splitCredit } from '../german/credits.ts';
import { isDateLine } from '../german/dates.ts';
import type { LineParts } from './line-parts.ts';

/** A line of a sequence: what it is for, and how to know it. */
interface Token {
  readonly role: string;
  readonly test: LineClass;
  readonly optional: boolean;
  /** How many more lines like it may follow. */
  readonly repeats: number;
  /** Whether it stands on the very next line: a repeat of one that sees removed lines does not search among them. */
  readonly adjacent?: boolean;
  /** Whether it may stand on a line that another rule removed. */
  readonly sees: boolean;
  /** A pattern whose named groups are fields. */
  readonly parts: RegExp | undefined;
}

/** A sequence of lines, ready to be looked for. */
export interface Sequence {
  readonly tokens: readonly Token[];
  /** The token looked for first. */
  readonly anchor: number;
}

/** One line of a sequence that was found. */
export interface Assigned {
  readonly role: string;
  readonly index: number;
  /** The fields that parts of the line feed, where its class says so in named groups. */
  readonly parts: LineParts | undefined;
}

/** The lines of a dump, and what is known of the dump as a whole. */
export interface Lines {
  readonly blocks: readonly Block[];
  /** How often each text occurs, by its comparable form. */
  readonly counts: ReadonlyMap<string, number>;
  /** What the head removed, by its comparable form. */
  readonly inHead: ReadonlySet<string>;
  /** Whether the dump prints the alternative texts of pictures. */
  printsAlts: boolean;
  /** Whether captions stand there bare, without any credit. */
  bareCaptions: boolean;
  /** Whether they stand there alone: no credit, no alternative text above them. */
  loneCaptions: boolean;
}

type LineClass = (lines: Lines, index: number) => boolean;

const NAMED_GROUP = /\(\?<[a-zA-Z]/u;
const TOKEN = /^(?<role>[a-zA-Z_-]+)(?::(?<names>[a-z-]+(?:&[a-z-]+)*))?(?<mark>[?*+]?)(?<anchor>!?)$/u;
const LONGEST_ALT = 300;
const SHORTEST_HEADING = 4;
const SIMILAR = 0.6;
/** No list of links is longer; each line of one is a call on the stack. */
const MOST_REPEATS = 100;
/** Removed lines between two lines of a sequence, such as a menu for sharing. */
const MOST_SKIPPED = 200;
const BETWEEN_NAMES = / ?[|,&] ?| und | and /u;
const WORD = /[\p{L}\p{N}]+/gu;

const CLASSES: Readonly<Record<string, LineClass>> = {
  line: () => true,
  prose: (lines, index) => isProse(textAt(lines, index)),
  short: (lines, index) => !isProse(textAt(lines, index)),
  file: (lines, index) => isFileName(textAt(lines, index)),
  alt: isAlt,
  twin: isTwin,
  bare: (lines) => lines.bareCaptions,
  lone: (lines) => lines.loneCaptions,
  item: (lines, index) => lines.blocks[index]?.kind === 'list-item',
  announces: isAnnouncement,
  again: isAgain,
  caption: (lines, index) => splitCredit(textAt(lines, index)) !== undefined,
  credit: (lines, index) => isCreditOnly(textAt(lines, index)),
  date: (lines, index) => isDateLine(textAt(lines, index)),
  names: (lines, index) => isNames(textAt(lines, index)),
  byline: (lines, index) => readByline(textAt(lines, index)) !== undefined,
  duration: (lines, index) => isDuration(textAt(lines, index)),
  opening: (lines, index) => !stands((block) => isOpen(block) && isProse(block.text), lines, index),
  first: (lines, index) => !stands(isOpen, lines, index),
  repeated: (lines, index) => (lines.counts.get(comparable(textAt(lines, index))) ?? 0) >= 3,
};

/** Compiles a sequence such as `kicker:short? headline byline! date?`; throws a sentence on a bad one. */
export function compileSequence(source: string, own: Readonly<Record<string, RegExp>>): Sequence {
  const words = source.trim().split(' ').filter(Boolean);
  const parsed = words.map((word) => compileToken(word, own));
  const anchor = parsed.findIndex((each) => each.anchor);
  return { tokens: parsed.map((each) => each.token), anchor: Math.max(anchor, 0) };
}

/** Gathers what is known of a dump as a whole. */
export function linesOf(blocks: readonly Block[]): Lines {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const key = comparable(block.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    blocks,
    counts,
    inHead: new Set(blocks.filter(isHeadLine).map((block) => comparable(block.text))),
    printsAlts: blocks.some((block) => isFileName(block.text)),
    bareCaptions: false,
    loneCaptions: false,
  };
}

/** The lines a sequence takes if its anchor stands on this line. */
export function matchAt(sequence: Sequence, lines: Lines, index: number): readonly Assigned[] | undefined {
  const { tokens, anchor } = sequence;
  const found = forward(tokens.slice(anchor), lines, index, 1, true);
  if (found === undefined) return undefined;
  const above = forward(tokens.slice(0, anchor).reverse(), lines, index - 1, -1, false);
  return above === undefined ? undefined : [...above.toReversed(), ...found];
}

function compileToken(word: string, own: Readonly<Record<string, RegExp>>): { token: Token; anchor: boolean } {
  const { role = '', names, mark, anchor } = TOKEN.exec(word)?.groups ?? {};
  if (role === '') throw new Error(`"${word}" is not a line of a sequence`);
  const classes = (names ?? role).split('&').map((name) => classOf(name, own, names === undefined));
  const token: Token = {
    role,
    test: (lines, index) => classes.every((each) => each.test(lines, index)),
    optional: mark === '?' || mark === '*',
    repeats: mark === '*' || mark === '+' ? MOST_REPEATS : 0,
    sees: role !== '-' && classes.every((each) => each.pattern !== undefined),
    parts: classes.map((each) => each.pattern).find((pattern) => NAMED_GROUP.test(pattern?.source ?? '')),
  };
  return { token, anchor: anchor === '!' };
}

/** A class by its name; a role without one may stand on any line. */
function classOf(
  name: string,
  own: Readonly<Record<string, RegExp>>,
  isRole: boolean,
): { readonly test: LineClass; readonly pattern: RegExp | undefined } {
  const pattern = own[name];
  if (pattern !== undefined) return { test: (lines, index) => pattern.test(textAt(lines, index)), pattern };
  const test = CLASSES[name] ?? (isRole ? CLASSES['line'] : undefined);
  if (test === undefined) throw new Error(`no class of lines is called "${name}"`);
  return { test, pattern: undefined };
}

function forward(
  tokens: readonly Token[],
  lines: Lines,
  from: number,
  step: 1 | -1,
  exact: boolean,
): readonly Assigned[] | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return [];
  const index = exact || token.adjacent ? from : nextLine(token, lines, from, step);
  const block = lines.blocks[index];
  if (block !== undefined && isVisible(token, block) && token.test(lines, index)) {
    const next = { ...token, optional: true, adjacent: token.sees, repeats: token.repeats - 1 };
    const again = token.repeats > 0 ? [next, ...rest] : rest;
    const found = forward(again, lines, index + step, step, false);
    if (found !== undefined) return [{ role: token.role, index, parts: partsOf(token, block) }, ...found];
  }
  return token.optional && !exact ? forward(rest, lines, from, step, false) : undefined;
}

function partsOf({ parts }: Token, { text }: Block): LineParts | undefined {
  return parts?.exec(text)?.groups;
}

/** The next line that no rule has removed, or that the token may see all the same; it stands near. */
function nextLine(token: Token, lines: Lines, from: number, step: 1 | -1): number {
  for (let index = from; Math.abs(index - from) <= MOST_SKIPPED; index += step) {
    const block = lines.blocks[index];
    if (block === undefined) return -1;
    const fits = isVisible(token, block) && token.test(lines, index);
    if (fits || (block.claim === undefined && block.marker !== '[')) return index;
    if (block.claim !== undefined && block.claim.fate !== 'removed') return -1;
  }
  return -1;
}

function isVisible(token: Token, block: Block): boolean {
  return block.claim === undefined || (token.sees && block.claim.fate === 'removed');
}

/** Whether a block of some kind stands above a line. */
function stands(isOne: (block: Block) => boolean, { blocks }: Lines, index: number): boolean {
  const first = blocks.findIndex((block, at) => at >= index || isOne(block));
  return first >= 0 && first < index;
}

function textAt(lines: Lines, index: number): string {
  return lines.blocks[index]?.text ?? '';
}

/** An alternative text: a file name, a line much like the caption below it, or a line where the dump prints such texts. */
function isAlt(lines: Lines, index: number): boolean {
  const text = textAt(lines, index);
  if (text.length > LONGEST_ALT) return false;
  const isMarked = lines.blocks[index]?.marker === '[';
  return isMarked || isFileName(text) || isSimilar(text, textAt(lines, index + 1)) || lines.printsAlts;
}

function isSimilar(one: string, other: string): boolean {
  const words = new Set(comparable(one).match(WORD) ?? []);
  const others = new Set(comparable(other).match(WORD) ?? []);
  if (words.size < 3 || others.size < 3) return comparable(one) === comparable(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.min(words.size, others.size) >= SIMILAR;
}

/** A line that the line below it says again, perhaps with more behind it: an alternative text above its caption. */
function isTwin(lines: Lines, index: number): boolean {
  const below = textAt(lines, index + 1);
  const text = comparable(textAt(lines, index));
  const next = comparable(splitCredit(below)?.caption ?? below);
  const words = new Set(text.match(WORD) ?? []);
  const others = new Set(next.match(WORD) ?? []);
  if (words.size < 3 || text === '') return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return next.startsWith(text) || (shared >= 0.8 * words.size && shared >= 0.5 * Math.max(words.size, others.size));
}

/** A line that names the heading below it, as skip links do. */
function isAnnouncement(lines: Lines, index: number): boolean {
  const text = comparable(textAt(lines, index));
  const next = comparable(textAt(lines, index + 1));
  return next.length >= SHORTEST_HEADING && text.length > next.length && text.includes(next);
}

/** A short line that stood in the head already, and was removed there: the share bar below the article. */
function isAgain(lines: Lines, index: number): boolean {
  const block = lines.blocks[index];
  if (block === undefined || !isOpen(block) || isProse(block.text)) return false;
  return lines.inHead.has(comparable(block.text));
}

function isHeadLine({ claim }: Block): boolean {
  return claim?.fate === 'removed' && claim.rule === 'common/head';
}

function isCreditOnly(text: string): boolean {
  const found = splitCredit(text);
  return found !== undefined && found.caption === undefined;
}

function isNames(text: string): boolean {
  return readByline(text) !== undefined || text.split(BETWEEN_NAMES).every(isPersonName);
}
