import { type Block, isOpen } from '../../block.ts';
import { readByline } from '../../german/byline.ts';
import { isDateLine } from '../../german/dates.ts';
import { isPersonName } from '../../german/person-name.ts';
import { isPlace } from '../../german/places.ts';

const BY =
  /^(?:(?:\p{Lu}\p{L}* )?\p{L}* ?von|by|written by|par|por|di|autor\S{0,8}|authors?|text|interview)(?:\s?:\s?|\s)/iu;
/** `Das Gespräch führte Anna Muster.` */
const ASKED_BY = /^(?:das |dieses )?(?:gespräch|interview) führten? (?<names>\p{Lu}.{3,60}?)\.?$/iu;
/** Offices and bodies, whose names look like those of persons: `Polizei Unterweiler`. */
const OFFICE =
  /(?:polizei|feuerwehr|ministerium|gericht|anwaltschaft|präsidium|direktion|inspektion|verwaltung|verband|verein|universität|stadt|gemeinde|kreis|amt)(?!\p{L})/iu;
const READING_TIME =
  /[\s|·•,;–-]*(?:(?:lesedauer|lesezeit|reading time)\s?:?\s*)?(?:ca\. ?)?\d{1,3}\s?min(?:\.|uten?|utes?)?(?:\s(?:lesezeit|lesedauer|read))?\s*$/iu;
const PLACED_DATE = /^\p{Lu}[^,.:;]{1,40},\s(?:den |vom )?(?<date>.*\b\d{4})$/u;
/** A date in a line that holds more. */
export const DATE: RegExp = /\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?\s)\s?\d{2,4}/u;
export const LOOSE_END: RegExp = /[\s|•·,/–—-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\d/u;
const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 6;
/** `URL: https://…`, which pages made for printing show. */
const ADDRESS_LINE = /^(?:(?:quelle|url|link|adresse|source|artikel)\s?:?\s*)?(?:https?:\/\/|www\.)\S+$/iu;
const LONGEST = 160;
/** How many blocks of the text may be head lines, or stand among them. */
const REACH = 6;
/** More lines than these are the times of entries. */
const MOST_DATES = 2;

/** A line without the time that it says reading takes, `01.06.2023, 12:00 | Lesedauer: 3 Minuten`. */
export function withoutReadingTime(text: string): string {
  return text.replace(READING_TIME, '');
}

/** Whether a line is a date, with or without a reading time. */
export function isStampLine(text: string): boolean {
  return text.length <= LONGEST && isDateLine(withoutReadingTime(text));
}

/** Whether a line is a date behind the name of a paper or a place: `Unterweiler Bote, 5. November 2019`. */
function isPlacedDate(text: string): boolean {
  const date = PLACED_DATE.exec(text)?.groups?.['date'];
  return date !== undefined && isDateLine(date);
}

/** The names in a line that begins as a line of authors does: `Von …`, `Eine Reportage von …`, `Text: …`. */
export function namesAfterBy(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const asked = ASKED_BY.exec(text)?.groups?.['names'];
  if (asked !== undefined) return readByline(`Von ${asked}`)?.authors.map(({ name }) => name) ?? [];
  const start = BY.exec(text)?.[0].length;
  if (start === undefined) return [];
  const read = readByline(text) ?? readByline(`Von ${text.slice(start)}`);
  return read?.authors.map(({ name }) => name) ?? [];
}

/** The name that a line begins with whose rest is a date: `Anna Muster, 12.11.2018 - 09:00 Uhr`. */
export function nameBeforeDate(text: string): readonly string[] {
  const name = beforeDate(text)?.replace(LOOSE_END, '');
  return name !== undefined && isName(name) ? [name] : [];
}

/** What a short line holds before the date that it ends with. */
export function beforeDate(text: string): string | undefined {
  if (text.length > LONGEST || !DIGIT.test(text)) return undefined;
  const words = text.split(' ');
  const last = Math.min(words.length, MOST_NAME_WORDS + 1);
  for (let at = FEWEST_NAME_WORDS; at < last; at += 1) {
    if (isStampLine(words.slice(at).join(' '))) return words.slice(0, at).join(' ');
  }
  return undefined;
}

function isName(text: string): boolean {
  return CAPITAL.test(text) && isPersonName(text) && !isPlace(text) && !OFFICE.test(text);
}

/** Whether a line is nothing but an address. */
export function isAddressLine(text: string): boolean {
  return text.length <= LONGEST && ADDRESS_LINE.test(text);
}

/** Whether a line names a house or an agency as its author, and nobody else: `Von dpa`. */
export function isHouseByline(text: string): boolean {
  return text.length <= LONGEST && BY.test(text) && readByline(text)?.authors.length === 0;
}

/** Whether a block is nothing but a name, right beside a line with a date or another line of authors. */
export function isNameBesideDate(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (!isName(text)) return false;
  return [blocks[index - 1], blocks[index + 1]].some((each) => each !== undefined && isStampLine(each.text));
}

/**
 * How many of the first blocks of a text are no text yet: lines of authors and dates, the headline, and the one paragraph
 * that may stand above them.
 */
export function countHeadLines(blocks: readonly Block[]): number {
  const open = blocks.filter(isOpen);
  if (open.filter(({ text }) => isStampLine(text)).length > MOST_DATES) return 0;
  let prose = 0;
  let count = 0;
  for (const [index, block] of open.slice(0, REACH).entries()) {
    if (isHeadLine(block, blocks)) count = index + 1;
    else prose += 1;
    if (prose > 1) break;
  }
  return count < open.length ? count : 0;
}

function isHeadLine(block: Block, blocks: readonly Block[]): boolean {
  const { text, kind, owner } = block;
  if (kind === 'heading' && owner?.name === 'h1') return true;
  if (text.length > LONGEST) return false;
  return (
    isStampLine(text) ||
    isAddressLine(text) ||
    isPlacedDate(text) ||
    isHouseByline(text) ||
    namesAfterBy(text).length > 0 ||
    isNameBesideDate(blocks, blocks.indexOf(block))
  );
}
