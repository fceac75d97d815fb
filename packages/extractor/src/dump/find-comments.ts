import { endsSentence } from '../article/shape.ts';
import type { Cue } from '../cleaner.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { readCommentHeading } from '../german/comment-heading.ts';
import { isDateLine, readDate } from '../german/dates.ts';
import type { CommentDraft } from '../reading.ts';
import type { Telling } from './claim-roles.ts';
import type { ToldLines } from './told-lines.ts';

/** The readers' comments of a dump, and the lines they stand on. */
export interface DumpComments {
  readonly heading: LineFacts;
  /** The number that the heading prints. */
  readonly count?: string;
  readonly lines: ReadonlySet<number>;
  readonly comments: readonly CommentDraft[];
}

interface Opening {
  readonly author: string;
  readonly date: string;
  /** How many lines it takes. */
  readonly lines: number;
}

/** `Anna B. schrieb am 12.06.2024 um 18:03 Uhr:`, `Anna B. vor 2 Stunden`. */
const NAMED =
  /^(?<author>\S.{0,38}?\S),? (?:(?:schrieb |schreibt |says )?(?:am|on|le|um) |[|·•–-] |vor |\()(?=.{0,12}\d)/u;
const RELATIVE = /^(?:vor|il y a) \d{1,3} \p{L}+$|^\d{1,3} \p{L}+ ago$/iu;
const NAME = /\p{L}/u;
const INITIAL = /(?:^| )\p{Lu}\.$/u;
const MOST_NAME_WORDS = 4;
const LONGEST_OPENING = 90;
/** Between the heading and the first comment: a form, a note, an order to choose. */
const MOST_BEFORE = 8;
/** Lines without a word of a comment after which there are none any more. */
const MOST_BETWEEN = 6;
const FEWEST = 2;
/** How much of what looks like the article must stand above; long comments look like it, too. */
const LEAST_ABOVE = 0.5;
const NO_COMMENT = phraseBits('related', 'more', 'menu', 'subscribe', 'ad', 'rights', 'cookie');
const CONTROLS =
  /^(?:antworten?(?: anzeigen)?|\d+ antworten|melden|zitieren|teilen|gefällt mir|bewerten|empfehlen|reply|report|like|share|répondre|signaler|[+-]?\d+|mehr)$/iu;

/**
 * Finds comments by their plain shapes: below the article and a heading that says so, each begins with a name and a date.
 * Where none does, lines told to be comments are taken below such a heading, a bullet beginning each.
 */
export function findComments({
  survey,
  told,
  cleaner,
}: Pick<Telling, 'survey' | 'told' | 'cleaner'>): DumpComments | undefined {
  return namedComments(survey, told.chosen, cleaner?.cues ?? []) ?? toldComments(survey, told);
}

function namedComments(
  { lines }: LineSurvey,
  chosen: readonly boolean[],
  cues: readonly Cue[],
): DumpComments | undefined {
  const all = lines.reduce((sum, { index, text }) => sum + (chosen[index] ? text.words : 0), 0);
  let above = 0;
  for (const heading of lines) {
    if (chosen[heading.index]) above += heading.text.words;
    if (above === 0 || above < LEAST_ABOVE * all) continue;
    const found = readCommentHeading(heading.block.text);
    const read = found === undefined ? undefined : readComments(lines, heading, cues);
    const fewest = found?.count === undefined ? FEWEST : 1;
    if (read !== undefined && read.comments.length >= fewest && areComments(read.comments))
      return { heading, ...read, ...found };
  }
  return undefined;
}

function toldComments({ lines }: LineSurvey, { roles }: ToldLines): DumpComments | undefined {
  const first = roles.indexOf('comment');
  const above = first < 0 ? [] : lines.slice(Math.max(0, first - MOST_BEFORE), first);
  const heading = above.findLast(({ block }) => readCommentHeading(block.text) !== undefined);
  if (heading === undefined) return undefined;
  const said = lines.filter(({ index, block }) => roles[index] === 'comment' && block.claim === undefined);
  const comments: { text: string[] }[] = [];
  for (const { block, marker } of said) {
    const open = comments.at(-1);
    if (open === undefined || marker > 0) comments.push({ text: [block.text] });
    else open.text.push(block.text);
  }
  return {
    heading,
    lines: new Set(said.map(({ index }) => index)),
    comments,
    ...readCommentHeading(heading.block.text),
  };
}

/** Readers say sentences, and are not all the same one; teasers below a link to the comments are neither. */
function areComments(comments: readonly CommentDraft[]): boolean {
  const sentences = comments.filter(({ text }) => text.some(endsSentence));
  const isOne = comments.length > 1 && new Set(comments.map(({ author }) => author)).size === 1;
  return !isOne && 2 * sentences.length > comments.length;
}

function readComments(
  lines: readonly LineFacts[],
  heading: LineFacts,
  cues: readonly Cue[],
): Pick<DumpComments, 'lines' | 'comments'> {
  const taken = new Set<number>();
  const comments: CommentDraft[] = [];
  let between = 0;
  for (let index = heading.index + 1; index < lines.length; index += 1) {
    const line = lines[index] as LineFacts;
    const opening = openingAt(lines, index, cues);
    const last = comments.at(-1);
    if (opening !== undefined) {
      comments.push({ author: opening.author, date: opening.date, text: [] });
      for (let part = 0; part < opening.lines; part += 1) taken.add(index + part);
      index += opening.lines - 1;
      between = 0;
    } else if (last !== undefined && (between === 0 || last.text.length === 0) && isSaid(line, last)) {
      last.text.push(line.block.text);
      taken.add(index);
      between = 0;
    } else if (last === undefined || !isControl(line.block.text)) {
      between += 1;
      if (between > (last === undefined ? MOST_BEFORE : MOST_BETWEEN) || endsComments(line)) break;
    }
  }
  return { lines: taken, comments: comments.filter(({ text }) => text.length > 0) };
}

function openingAt(lines: readonly LineFacts[], index: number, cues: readonly Cue[]): Opening | undefined {
  const text = lines[index]?.block.text ?? '';
  if (text.length > LONGEST_OPENING) return undefined;
  const cued = cues
    .filter(({ role }) => role === 'comment')
    .map(({ line }) => line.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  const below = lines[index + 1]?.block.text ?? '';
  const named = cued?.['author'];
  if (named !== undefined && cued?.['date'] !== undefined) return { author: named, date: cued['date'], lines: 1 };
  if (named !== undefined && isStamp(below)) return { author: named, date: below, lines: 2 };
  if (isName(lines[index]) && isStamp(below)) return { author: text, date: below, lines: 2 };
  const author = NAMED.exec(text)?.groups?.['author'];
  if (author === undefined || author.split(' ').length > MOST_NAME_WORDS) return undefined;
  const date = text.slice(author.length);
  return readDate(date) !== undefined || RELATIVE.test(date.trim()) ? { author, date, lines: 1 } : undefined;
}

function isName(line: LineFacts | undefined): boolean {
  if (line === undefined || line.text.words > MOST_NAME_WORDS) return false;
  if (!line.isLabel && !INITIAL.test(line.block.text)) return false;
  return NAME.test(line.block.text) && line.text.date === 0 && !isControl(line.block.text);
}

function isStamp(text: string): boolean {
  return text.length <= LONGEST_OPENING && (isDateLine(text) || RELATIVE.test(text));
}

/** What a reader says: the line right below a name, or a sentence further down. */
function isSaid({ isLabel, text, block }: LineFacts, { text: said }: CommentDraft): boolean {
  if (isControl(block.text) || (text.phrases & NO_COMMENT) !== 0) return false;
  return said.length === 0 || !isLabel;
}

function isControl(text: string): boolean {
  return CONTROLS.test(text);
}

function endsComments({ isLabel, text }: LineFacts): boolean {
  return isLabel && (text.phrases & NO_COMMENT) !== 0;
}
