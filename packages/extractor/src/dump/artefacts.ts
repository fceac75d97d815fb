/** What the program that made a dump wrote into it, and no reader would see on the page. */

/** A stretch of the input. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The addresses that lynx, elinks and others list below the page, for the numbers they put before links. */
const LISTED_ADDRESS = /^[^\S\n]*\d{1,4}\. +[a-z][a-z\d+.-]{1,15}:\S.*$/gmu;
const LINK_NUMBER = /\[\d{1,4}\]/gu;
/** What elinks writes in place of a frame and of a recording. */
const ELINKS = /^[^\S\n]*IFrame$|^[^\S\n]{3,}Source$/gmu;
/** Lynx writes out what it cannot show. */
const LYNX = /\(BUTTON\) ?|\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]|^[^\S\n]*IFRAME:\s{1,20}(?:\[\d+\])?https?:\S+$/gmu;
const MARKDOWN_LINK = /\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: "[^"\n]*")?\)/gu;
const MARKDOWN =
  /!\[[^[\]\n]*\]\([^()\s]*(?: "[^"\n]*")?\)|\[(?=(?:[^[\]\n]|!\[[^[\]\n]*\]\([^()\n]*\))*\]\()|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: "[^"\n]*")?\)|\*\*|(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])|\\(?=[()[\]{}_*#.!+>-])|^[^\S\n]*>(?= )/gmu;
const ENOUGH = 5;
const LF = 10;
const CR = 13;
const NEL = 0x85;

const WIDEST_PAGE = 132;
const NARROWEST_PAGE = 40;
/** How much of the text may stand in lines that are wider: tables and long words are not broken. */
const OVERFLOW = 0.05;
const OPENS_LOWER = /^\s*\(?\p{Ll}/u;
/** Of the lines that go on in the next, how many are no longer than the width; some stand in wider boxes. */
const WITHIN = 0.9;
/** How far the broken lines of a page may differ in length: margins, words of all lengths. */
const RAGGED = 20;
const MOST = 0.75;
const SPACE = /\s/u;
/** How far a paragraph must be set in to be another, or the rest of one whose first line is not set in. */
const STEP = 8;
const LONE_WORD = /^\s*(?:\d+\. +(?=\S+\s*$|[a-z][a-z\d+.-]{1,15}:\S))?(?:\S+\s*$|(?<=\. +)[a-z][a-z\d+.-]{1,15}:\S)/u;
const BEGINS = /^(?:\s{5,}[o@]\s|\s*(?:[•·▪◦‣+*]\s|#{1,6}\s|\d{1,4}\.\s|\[[^\]]*\]\s*$))/u;
/** A dash begins an item of a list, or stands between the words of a broken line. */
const DASHED = /^\s*[–-]\s/u;
const SENTENCE_END = /[.!?…:]["“”»«)]?\s*$/u;

/** The stretches of a dump that its maker added: numbers of links, marks of buttons, signs of Markdown. */
export function artefactsOf(input: string): readonly Stretch[] {
  const patterns = [
    ELINKS,
    ...(countOf(LISTED_ADDRESS, input) >= ENOUGH ? [LISTED_ADDRESS, LINK_NUMBER, LYNX] : []),
    ...(input.includes('(BUTTON)') || input.includes('IFRAME: ') ? [LYNX] : []),
    ...(countOf(MARKDOWN_LINK, input) >= ENOUGH ? [MARKDOWN] : []),
  ];
  const found = [...new Set(patterns)].flatMap((pattern) =>
    [...input.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return found.sort((one, other) => one.start - other.start);
}

/** The lines of a dump; where it was broken at a width, each paragraph is put together again. */
export function linesOfDump(input: string): readonly Stretch[] {
  const lines = linesOf(input);
  const width = widthOf(input, lines);
  if (width === undefined) return lines;
  const whole: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = whole.at(-1);
    if (above !== undefined && last !== undefined && continues(input, above, line, width)) {
      whole[whole.length - 1] = { start: last.start, end: line.end };
    } else whole.push(line);
  }
  return whole;
}

/** The lines of a text that hold anything, without the marks that end them. */
function linesOf(input: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= input.length; at += 1) {
    if (at < input.length && !isBreak(input.charCodeAt(at))) continue;
    if (at > start) lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === LF || code === CR || code === NEL;
}

/** The width a dump was broken at: nearly all its lines keep to it, and the full ones go on in the next in mid-sentence. */
function widthOf(input: string, lines: readonly Stretch[]): number | undefined {
  const texts = lines.map(({ start, end }) => input.slice(start, end).trimEnd());
  const spoken = texts.filter((text) => !LONE_WORD.test(text));
  const all = spoken.reduce((sum, text) => sum + text.length, 0);
  const wide = spoken.reduce((sum, text) => sum + (text.length > WIDEST_PAGE ? text.length : 0), 0);
  if (all === 0 || wide > OVERFLOW * all) return undefined;
  const broken = texts.filter((text, index) => {
    const below = texts[index + 1];
    if (below === undefined || text.length > WIDEST_PAGE || SENTENCE_END.test(text)) return false;
    if (BEGINS.test(below) || !OPENS_LOWER.test(below)) return false;
    return areAdjacent(input, lines[index], lines[index + 1]) && !LONE_WORD.test(text);
  });
  const lengths = broken.map((text) => text.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * WITHIN)];
  if (width === undefined || width < NARROWEST_PAGE) return undefined;
  const full = lengths.filter((length) => length > width - RAGGED).length;
  return full >= MOST * lengths.length && full >= ENOUGH ? width : undefined;
}

/** Whether a line goes on with the paragraph of the line above: in mid-sentence, or as its first word would not have fitted. */
function continues(input: string, above: Stretch, line: Stretch, width: number): boolean {
  const before = input.slice(above.start, above.end).trimEnd();
  const text = input.slice(line.start, line.end);
  if (!areAdjacent(input, above, line) || BEGINS.test(text) || LONE_WORD.test(before)) return false;
  if (DASHED.test(text) && (DASHED.test(before) || SENTENCE_END.test(before))) return false;
  const word = text.trimStart().split(SPACE, 1)[0] ?? '';
  if (word === '') return false;
  const deeper = indentOf(text) - indentOf(before);
  if (deeper <= -STEP) return false;
  const needed = before.length + 1 + word.length;
  if (needed > width) return true;
  const isOpen = !SENTENCE_END.test(before) && OPENS_LOWER.test(text);
  return isOpen && (needed > width - RAGGED || (deeper >= STEP && before.length >= NARROWEST_PAGE));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function areAdjacent(input: string, above: Stretch | undefined, line: Stretch | undefined): boolean {
  if (above === undefined || line === undefined) return false;
  const between = line.start - above.end;
  return between === 1 || (between === 2 && input.startsWith('\r\n', above.end));
}

function countOf(pattern: RegExp, input: string): number {
  return [...input.matchAll(pattern)].length;
}
