import type { Stretch } from './stretches.ts';

const LINK = /\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: "[^"\n]*")?\)/gu;
const HEADING = /^[\t ]{0,3}#{1,6} \S/gmu;
const BOLD = /\*\*[^\s*][^*\n]{0,300}\*\*/gu;
const BOLD_LINE = /^[\t ]{0,8}\*\*[^\s*][^*\n]{0,300}\*\*[\t ]{0,8}$/gmu;
const DEFINITION = /^[\t ]{0,3}\[[^\]\n]{1,80}\]:[^\S\n]+<?[a-z][a-z\d+.-]{1,15}:\S+.*$/gmu;
const ENOUGH_LINKS = 5;
const ENOUGH_HEADINGS = 3;
const ENOUGH_BOLD_LINES = 2;
const ESCAPED = '()[]{}_*#.!+>-`~|<"\\';
/** An address may hold brackets, and brackets in these. */
const DEEPEST = 2;
const LONGEST_TITLE = 600;
const LONGEST_ADDRESS = 2_000;
const LONGEST_REFERENCE = 80;
const NONE: readonly Stretch[] = [];
const WORD = /[\p{L}\p{N}]/u;

interface Scan {
  readonly input: string;
  readonly found: Stretch[];
  /** Where brackets opened that have not closed yet. */
  readonly open: number[];
  /** Where emphasis began that has not ended yet, by its sign. */
  readonly begun: Map<string, number>;
  readonly hasDefinitions: boolean;
}

/** The signs of Markdown in a dump that is written in it: links keep their text, pictures their alternative text in brackets. */
export function markdownSigns(input: string): readonly Stretch[] {
  if (!isMarkdown(input)) return NONE;
  const definitions = [...input.matchAll(DEFINITION)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const scan: Scan = {
    input,
    found: [...definitions],
    open: [],
    begun: new Map(),
    hasDefinitions: definitions.length > 0,
  };
  for (let at = 0; at < input.length; ) at = step(scan, at);
  return scan.found;
}

function isMarkdown(input: string): boolean {
  const links = input.includes('](') ? countOf(LINK, input) : 0;
  if (links >= ENOUGH_LINKS) return true;
  const headings = input.includes('# ') ? countOf(HEADING, input) : 0;
  if (headings >= ENOUGH_HEADINGS) return true;
  const isBold = input.includes('**');
  if (isBold && countOf(BOLD_LINE, input) >= ENOUGH_BOLD_LINES) return true;
  return headings + links > 0 && ((headings > 0 && links > 0) || (isBold && countOf(BOLD, input) > 0));
}

function countOf(pattern: RegExp, input: string): number {
  return input.match(pattern)?.length ?? 0;
}

/** Reads one sign, and says where to go on. */
function step(scan: Scan, at: number): number {
  switch (scan.input.charCodeAt(at)) {
    case 10:
      return endLine(scan, at);
    case 33: // !
      return at + 1;
    case 42: // *
    case 95: // _
      return readEmphasis(scan, at);
    case 60: // <
      return readAddress(scan, at);
    case 62: // >
      return readQuotation(scan, at);
    case 91: // [
      scan.open.push(at);
      return at + 1;
    case 92: // \
      return readEscape(scan, at);
    case 93: // ]
      return readBracket(scan, at);
    case 124: // |
      return readPipe(scan, at);
    default:
      return at + 1;
  }
}

/** Nothing reaches over a blank line. */
function endLine({ input, open, begun }: Scan, at: number): number {
  let next = at + 1;
  while (input.charCodeAt(next) === 32 || input.charCodeAt(next) === 13) next += 1;
  if (input.charCodeAt(next) !== 10) return at + 1;
  open.length = 0;
  begun.clear();
  return next;
}

function readEscape({ input, found }: Scan, at: number): number {
  if (!ESCAPED.includes(input.charAt(at + 1)) || at + 1 >= input.length) return at + 1;
  found.push({ start: at, end: at + 1 });
  return at + 2;
}

const LINE_START = /(?:^|\n)[\t ]{0,3}$/u;

function readQuotation({ input, found }: Scan, at: number): number {
  if (input.charCodeAt(at + 1) === 32 && LINE_START.test(input.slice(Math.max(0, at - 4), at)))
    found.push({ start: at, end: at + 1 });
  return at + 1;
}

function readAddress({ input, found }: Scan, at: number): number {
  if (!input.startsWith('http', at + 1) && !input.startsWith('mailto:', at + 1)) return at + 1;
  const end = input.slice(at, at + LONGEST_ADDRESS).indexOf('>');
  if (end < 0) return at + 1;
  found.push({ start: at, end: at + end + 1 });
  return at + end + 1;
}

/** Signs of emphasis stand at the edges of words, and come in pairs; a bullet and a star within a word are none. */
function readEmphasis({ input, found, begun }: Scan, at: number): number {
  const sign = input.charAt(at);
  let end = at + 1;
  while (input.charAt(end) === sign) end += 1;
  const isBefore = !isSpaceAt(input, at - 1);
  const isBehind = !isSpaceAt(input, end);
  const key = sign.repeat(end - at);
  if (end - at > 3 || (!isBefore && !isBehind)) return end;
  if (isWordAt(input, at - 1) && isWordAt(input, end) && end - at === 1) return end;
  const start = begun.get(key);
  if (start !== undefined && isBefore) {
    found.push({ start, end: start + key.length }, { start: at, end });
    begun.delete(key);
  } else if (isBehind) begun.set(key, at);
  return end;
}

function isSpaceAt(input: string, at: number): boolean {
  return at < 0 || at >= input.length || input.charAt(at).trim() === '';
}

function isWordAt(input: string, at: number): boolean {
  return at >= 0 && WORD.test(input.charAt(at));
}

function readBracket(scan: Scan, at: number): number {
  const { input, found, open } = scan;
  const start = open.pop();
  if (start === undefined) return at + 1;
  const end = endOfTarget(input, at + 1) ?? (scan.hasDefinitions ? endOfReference(input, at + 1) : undefined);
  if (end === undefined) return at + 1;
  const isPicture = input.charAt(start - 1) === '!';
  const isEmpty = input.slice(start + 1, at).trim() === '';
  if (isEmpty) found.push({ start: isPicture ? start - 1 : start, end });
  else if (isPicture && isAlone(input, start - 1, end))
    found.push({ start: start - 1, end: start }, { start: at + 1, end });
  else if (isPicture) found.push({ start: start - 1, end });
  else found.push({ start, end: start + 1 }, { start: at, end });
  return end;
}

const BEFORE_PICTURE = /(?:^|\n)[^\S\n]*(?:[*>-][^\S\n]+)*\[?[^\S\n]*$/u;
const BEHIND_PICTURE = /^[^\S\n]*(?:$|\n|\]\()/u;
const REACH = 40;

/** Whether a picture has a line of its own, or a link has nothing but it. */
function isAlone(input: string, start: number, end: number): boolean {
  return (
    BEFORE_PICTURE.test(input.slice(Math.max(0, start - REACH), start)) &&
    BEHIND_PICTURE.test(input.slice(end, end + REACH))
  );
}

/** The end of the address in brackets behind a link's text, with its title: `(/a/b_(c) "title")`; it may be broken. */
function endOfTarget(input: string, at: number): number | undefined {
  if (input.charCodeAt(at) !== 40) return undefined;
  let depth = 0;
  for (let index = at + 1; index < input.length; index += 1) {
    const code = input.charCodeAt(index);
    if (code === 40) depth += 1;
    if (depth > DEEPEST) return undefined;
    if (code === 41 && depth === 0) return index + 1;
    if (code === 41) depth -= 1;
    if (code === 10 && isBlankLine(input, index + 1)) return undefined;
    if (code === 32 || code === 10) {
      const next = code === 10 ? index + 1 : index;
      if (input.charCodeAt(index + 1) === 34) return endOfTitle(input, index + 2);
      if (next === index) return undefined;
    }
  }
  return undefined;
}

function isBlankLine(input: string, at: number): boolean {
  const code = input.charCodeAt(at);
  return code === 10 || Number.isNaN(code);
}

function endOfTitle(input: string, at: number): number | undefined {
  const title = input.slice(at, at + LONGEST_TITLE);
  const end = title.indexOf('")');
  return end < 0 || title.slice(0, end).includes('\n\n') ? undefined : at + end + 2;
}

function endOfReference(input: string, at: number): number | undefined {
  if (input.charCodeAt(at) !== 91) return undefined;
  const end = input.slice(at, at + LONGEST_REFERENCE).indexOf(']');
  return end < 0 ? undefined : at + end + 1;
}

/** The bars at both edges of a table's row. */
function readPipe({ input, found }: Scan, at: number): number {
  const isFirst = at === 0 || input.charCodeAt(at - 1) === 10;
  const isLast = at + 1 >= input.length || input.charCodeAt(at + 1) === 10;
  if ((isFirst && input.charCodeAt(at + 1) === 32) || (isLast && !isFirst)) found.push({ start: at, end: at + 1 });
  return at + 1;
}
