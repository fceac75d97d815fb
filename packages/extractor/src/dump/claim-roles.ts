import { type Claim, removed, splitBlock } from '../block.ts';
import type { Cleaner, Cue, FieldName } from '../cleaner.ts';
import { likeness } from '../evidence/likeness.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { readByline } from '../german/byline.ts';
import { isDateWord } from '../german/date-words.ts';
import { isDateLine, readDate, readDateAndTime } from '../german/dates.ts';
import { splitHeading } from '../german/glued-heading.ts';
import { isPersonName } from '../german/person-name.ts';
import { readSignOff } from '../german/sign-off.ts';
import type { Reading } from '../reading.ts';
import { findComments } from './find-comments.ts';
import { takeParts } from './line-parts.ts';
import { lineReasons } from './line-reasons.ts';
import { claimPullQuotes } from './pull-quotes.ts';
import { takePictures } from './take-pictures.ts';
import type { ToldLines } from './told-lines.ts';

/** A dump whose lines were told. */
export interface Telling {
  readonly reading: Reading;
  readonly survey: LineSurvey;
  readonly told: ToldLines;
  /** The site's cleaner, if one knows the dump. */
  readonly cleaner: Pick<Cleaner, 'cues' | 'kickerInHeading' | 'kickerOfLabels'> | undefined;
}

const COMMENTS_HEADING = removed('common/comments-heading', 'it is the heading of the comments');
/** How far above the headline its kicker stands, and its section. */
const KICKER_REACH = 4;
const SECTION_REACH = 8;
/** Paragraphs that tell which words stand side by side. */
const MOST_PROSE = 40;
const HINT_LETTERS = 12;
const ALIKE = 0.6;
const MOST_HINTS = 12;
const CHANGED = /aktualisiert|update|geändert|modified|bearbeitet|mis à jour|actualizado|aggiornato/iu;
const PUBLISHED = /veröffentlicht|publi|erstellt|erschienen|posted/iu;
const LETTER = /\p{L}/u;
const COLON_END = /\s?:$/u;
/** Where two labels stand without a blank between them. */
const LABEL_SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;
const NOT_LETTER = /[^\p{L}]+/gu;
const DATE_START = /\s*[•·|,–-]?\s*\d{1,2}[./]\s?\d{1,2}[./]\d{2,4}.*$/u;

/** Turns the roles of lines into claims: fields with their values, comments, pictures, and a reason for each other line. */
export function claimRoles(telling: Telling): void {
  takeComments(telling);
  takeHeadline(telling);
  takeKickers(telling);
  takeSection(telling);
  takeRun('teaser', telling);
  takeByline(telling);
  takeDates(telling);
  takeSignOff(telling);
  takePictures(telling);
  claimPullQuotes(telling);
  const reasonOf = lineReasons(telling);
  for (const line of telling.survey.lines) settle(line, telling, reasonOf);
}

function cuesOf({ cleaner }: Telling): readonly Cue[] {
  return cleaner?.cues ?? [];
}

function roleOf({ told }: Telling, { index }: LineFacts): Role {
  return told.roles[index] as Role;
}

function linesAs(role: Role, telling: Telling): readonly LineFacts[] {
  return telling.survey.lines.filter((line) => roleOf(telling, line) === role && line.block.claim === undefined);
}

function settle(line: LineFacts, telling: Telling, reasonOf: (line: LineFacts) => Claim): void {
  const { block, index } = line;
  if (block.claim !== undefined) return;
  if (telling.told.chosen[index] !== true) block.claim = reasonOf(line);
  else if (roleOf(telling, line) === 'heading' && block.kind !== 'heading') {
    block.kind = 'heading';
    block.level = 2;
  }
}

function take(line: LineFacts, field: FieldName, { reading }: Telling, text = line.block.text): void {
  line.block.claim = { fate: 'field', field };
  reading.values.push({ field, source: 'printed', text });
}

function takeComments({ reading, ...telling }: Telling): void {
  const { survey } = telling;
  const found = findComments(telling);
  if (found === undefined) return;
  found.heading.block.claim = COMMENTS_HEADING;
  for (const index of found.lines) {
    const line = survey.lines[index];
    if (line !== undefined) line.block.claim = { fate: 'comment' };
  }
  if (found.count !== undefined) reading.values.push({ field: 'commentCount', source: 'printed', text: found.count });
  for (const comment of found.comments) reading.comments.push(comment);
}

function takeHeadline(telling: Telling): void {
  const [line] = linesAs('headline', telling);
  if (line === undefined || takeCued(line, 'headline', 'headline', telling)) return;
  const { reading, survey } = telling;
  const { block } = line;
  const split = splitHeading(block.text, hintsFor(line, survey), {
    ...(telling.cleaner?.kickerInHeading === true && !hasKicker(telling) ? { kickers: 'printed' as const } : {}),
    prose: proseOf(survey),
  });
  if (split === undefined) {
    take(line, 'headline', telling);
    return;
  }
  block.claim = { fate: 'field', field: 'headline' };
  const [kicker, headline] = splitBlock(block, split.at, reading.locate);
  // `Montag, 23. März 2015Der Tag`
  const field = readDate(kicker.text) === undefined || !isDateLine(kicker.text) ? 'kicker' : 'datePublished';
  kicker.claim = { fate: 'field', field };
  reading.values.push({ field, source: 'printed', text: kicker.text.replace(COLON_END, '') });
  reading.values.push({ field: 'headline', source: 'printed', text: headline.text });
  reading.blocks.splice(reading.blocks.indexOf(block), 1, kicker, headline);
}

function hasKicker(telling: Telling): boolean {
  return linesAs('kicker', telling).some((line) => !isSection(line, telling));
}

function isSection({ block }: LineFacts, telling: Telling): boolean {
  return cuesOf(telling).some(({ role, line }) => role === 'section' && line.test(block.text));
}

function proseOf({ lines }: LineSurvey): string {
  const long = lines.filter(({ isLong }) => isLong).slice(0, MOST_PROSE);
  return long.map(({ block }) => block.text).join('\n');
}

/** Lines that may hold the headline or its kicker alone, or both with a mark between them. */
function hintsFor({ block, words, index }: LineFacts, { lines }: LineSurvey): readonly string[] {
  const others = lines.filter((line) => line.index !== index && line.block.text !== block.text);
  const begin = block.text.slice(0, HINT_LETTERS);
  const alike = others.filter((line) => line.block.text.startsWith(begin) || likeness(line.words, words) >= ALIKE);
  return alike.slice(0, MOST_HINTS).map((line) => line.block.text);
}

/** The kickers around the headline, unless the headline's line holds its own. */
function takeKickers(telling: Telling): void {
  const at = telling.told.roles.indexOf('headline');
  if (at < 0 || telling.reading.values.some(({ field }) => field === 'kicker')) return;
  for (const line of linesAs('kicker', telling)) {
    if (Math.abs(line.index - at) <= KICKER_REACH && !isSection(line, telling)) takeKicker(line, telling);
  }
}

function takeKicker(line: LineFacts, telling: Telling): void {
  const { cleaner, reading } = telling;
  const date = dateIn(line.block.text);
  const text = withoutDate(line.block.text);
  const labels = cleaner?.kickerOfLabels === true ? text.split(LABEL_SEAM) : [text];
  line.block.claim = { fate: 'field', field: 'kicker' };
  const [section] = labels;
  if (section !== undefined && labels.length > 1)
    reading.values.push({ field: 'section', source: 'printed', text: section });
  for (const label of labels) reading.values.push({ field: 'kicker', source: 'printed', text: label });
  if (date !== undefined) reading.values.push({ field: 'datePublished', source: 'printed', text: date });
}

/** The section that the site prints above its headline. */
function takeSection(telling: Telling): void {
  const at = telling.told.roles.indexOf('headline');
  const near = telling.survey.lines.slice(Math.max(0, at - SECTION_REACH), Math.max(0, at));
  const section = near.findLast((line) => line.block.claim === undefined && isSection(line, telling));
  if (section !== undefined) take(section, 'section', telling);
}

/** Lines of one role that stand together are one value: programs break lines at links. */
function takeRun(field: 'teaser', telling: Telling): void {
  const [first, ...rest] = linesAs(field, telling);
  if (first === undefined || takeCued(first, field, field, telling)) return;
  const run = [first];
  for (const line of rest) if (line.index === (run.at(-1)?.index ?? 0) + 1) run.push(line);
  for (const { block } of run) block.claim = { fate: 'field', field };
  telling.reading.values.push({ field, source: 'printed', text: run.map(({ block }) => block.text).join(' ') });
}

/** The authors: a line, names on lines of their own, or a line that was broken at each name. */
function takeByline(telling: Telling): void {
  const lines = linesAs('byline', telling);
  const runs: LineFacts[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line.index - (run.at(-1)?.index ?? 0) <= 2) run.push(line);
    else runs.push([line]);
  }
  const listed = runs.find((run) => listedNames(run).length > 1 && (areNames(run) || namesIn(run) === undefined));
  if (listed !== undefined) {
    for (const { block } of listed) block.claim = { fate: 'field', field: 'authors' };
    for (const text of listedNames(listed)) telling.reading.values.push({ field: 'authors', source: 'printed', text });
    return;
  }
  const named = runs.find((run) => namesIn(run) !== undefined) ?? lines.filter((line) => namesIn([line])).slice(0, 1);
  const whole = namesIn(named);
  if (whole === undefined) return;
  for (const line of named) takeParted(line, telling);
  const date = dateIn(whole);
  const text = withoutDate(whole);
  if (text !== '') telling.reading.values.push({ field: 'byline', source: 'printed', text });
  if (date !== undefined) telling.reading.values.push({ field: 'datePublished', source: 'printed', text: date });
}

function takeParted(line: LineFacts, telling: Telling): void {
  const { reading } = telling;
  const parts = cuesOf(telling)
    .map((cue) => cue.line.exec(line.block.text)?.groups)
    .find((groups) => groups !== undefined);
  line.block.claim = { fate: 'field', field: 'byline' };
  if (parts !== undefined) takeParts(line.block, parts, reading);
}

function areNames(run: readonly LineFacts[]): boolean {
  return run.every(({ block }) => isPersonName(block.text));
}

/** The names in lines of their own, each once. */
function listedNames(run: readonly LineFacts[]): readonly string[] {
  const names = run.flatMap(({ block }) =>
    isPersonName(block.text) ? [block.text] : (readByline(block.text)?.authors ?? []).map(({ name }) => name),
  );
  return [...new Set(names)];
}

/** What the lines of a run say together, if it names anybody. */
function namesIn(run: readonly LineFacts[]): string | undefined {
  if (run.length === 0) return undefined;
  const texts = [...new Set(run.map(({ block }) => block.text))];
  const joined = texts.join(' ');
  const bare = withoutDate(joined);
  if (readByline(bare) !== undefined || isPersonName(bare)) return joined;
  const one = texts.find((text) => readByline(withoutDate(text)) !== undefined);
  return one;
}

/** A line of authors that a date follows, without the date and the words that announce it. */
function withoutDate(line: string): string {
  const words = line.replace(DATE_START, '').split(' ');
  if (words.join(' ') === line) return line;
  const last = words.findLastIndex(
    (word) => LETTER.test(word) && !isDateWord(word.replace(NOT_LETTER, '').toLowerCase()),
  );
  return words.slice(0, last + 1).join(' ');
}

function dateIn(line: string): string | undefined {
  const date = line.slice(withoutDate(line).length);
  return readDate(date) === undefined ? undefined : date;
}

function takeDates(telling: Telling): void {
  const { survey } = telling;
  for (const line of linesAs('date', telling)) {
    if (line.block.claim !== undefined) continue;
    const { text } = line.block;
    const field = CHANGED.test(text) && !PUBLISHED.test(text) ? 'dateModified' : 'datePublished';
    const below = survey.lines[line.index + 1];
    const whole =
      below?.block.claim === undefined && below !== undefined ? readDateAndTime(text, below.block.text) : undefined;
    if (takeCued(line, 'date', field, telling)) continue;
    if (below !== undefined && whole !== undefined) {
      take(line, field, telling, whole);
      below.block.claim = { fate: 'field', field };
    } else if (readDate(text) !== undefined) take(line, field, telling);
  }
}

/** Gives the parts of a line to their fields where a cue of the site names them. */
function takeCued(line: LineFacts, role: Role, field: FieldName, telling: Telling): boolean {
  const parts = cuesOf(telling)
    .filter((cue) => cue.role === role)
    .map((cue) => cue.line.exec(line.block.text)?.groups)
    .find((groups) => groups !== undefined);
  if (parts === undefined) return false;
  line.block.claim = { fate: 'field', field };
  takeParts(line.block, parts, telling.reading);
  return true;
}

/** The sign-off, or the codes of one in lines of their own; of several the one with editors' initials. */
function takeSignOff(telling: Telling): void {
  const lines = linesAs('sign-off', telling);
  const signed = lines.find(({ block }) => (readSignOff(block.text)?.initials.length ?? 0) > 0);
  for (const line of signed === undefined ? lines : [signed]) take(line, 'signOff', telling);
}
