import { fold } from '../fold.ts';
import { dayLength, findDay } from './date-forms.ts';
import { isDateWord } from './date-words.ts';
import { formatOffset, offsetIn, statedOffset } from './time-zones.ts';

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: string;
  readonly zone?: string;
}

/** Where a time stands that names no zone. */
const HOME = 'Europe/Berlin';
const LONGEST = 300;
const LONGEST_LINE = 150;
const CUT_WORD = /\S{1,40}$/u;
const SEPARATOR =
  /^(?:\s?(?:г\.|р\.|року|год|\.))?(?:\s?(?:[,|·•∙–—-]|\/\/?))?\s?(?:T|um|at|à|ore|alle|a las|às|o|в|о|στις|saat)?\s?/u;
const CLOCK = /^(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>\.\d{1,9})?)?(?!\d)/u;
const HALF_DAY = /^\s?[ap]\.?\s?m\b\.?/iu;
const GERMAN_CLOCK = /^(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s?Uhr/u;
const DURATION = /^\s?(?:min|std|sek|h\b)/iu;
const ZONE_NAME = '(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|\\p{Lu}{3,4}';
const ZONE = new RegExp(`^(?:\\s?Uhr)?\\s?\\(?(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?(?!\\d)|${ZONE_NAME})(?!\\p{L})`, 'u');
const NUMERIC_ZONE = /^[+-]/u;
const UNITS = '(?:Sekunde|Minute|Stunde|Woche|Tage|Monate|Jahre)n?|Min\\.|Std\\.|Tag|Monat|Jahr';
const AGO_GERMAN = new RegExp(`^vor (?:\\d{1,3}|eine[rm]|wenigen) (?:${UNITS})`, 'iu');
const AGO_ENGLISH = /^(?:(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s?|\d{1,3}[hmd]) ago/iu;
const LATELY = /^(?:gerade eben|soeben|heute|gestern|vorgestern|just now|today|yesterday)/iu;
const STAMP_MARK = /^(?:[\s,.:;|·•∙/()–—-]+|T(?=\d))/u;
const STAMP_TIME = /^(?:\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d{2})?\s?Uhr)/iu;
const STAMP_ZONE = /^(?:(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|Z)(?![\p{L}\d])/u;
const STAMP_WORD = /^\p{L}[\p{L}\p{M}’'/]*/u;
const NON_ASCII_DIGIT = /[^\P{Nd}0-9]/gu;
const DIGIT_BLOCKS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];

/**
 * The first date in a text as ISO 8601, exactly as precise as the text: `2015-11-17` or `2023-04-28T18:11:00+02:00`.
 * There is no clock here, so relative dates are undefined, as are impossible ones.
 */
export function readDate(text: string): string | undefined {
  const line = legible(text);
  const found = findDay(line);
  if (found === undefined) return undefined;
  const day = `${found.year}-${pad(found.month)}-${pad(found.day)}`;
  const time = readTime(line.slice(found.end));
  if (time === undefined) return day;
  const zone = time.zone ?? formatOffset(offsetIn(HOME, { ...found, ...time }));
  return `${day}T${pad(time.hour)}:${pad(time.minute)}:${time.second}${zone}`;
}

/** Whether a line is nothing but a time of day, `19:31 Uhr`, with its zone; no date by itself. */
export function isTimeLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = legible(text);
  const time = STAMP_TIME.exec(line)?.[0];
  if (time === undefined || readTime(time) === undefined) return false;
  let rest = line.slice(time.length);
  while (rest !== '') {
    const length = stampLength(rest);
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return true;
}

/**
 * The date of two lines, where a page prints day and time one below the other: `20.07.2016` and `19:31 Uhr`. Undefined
 * unless the first is nothing but a day and the second nothing but a time.
 */
export function readDateAndTime(day: string, time: string): string | undefined {
  if (!isDateLine(day) || !isTimeLine(time)) return undefined;
  const date = readDate(day);
  return date === undefined || date.includes('T') ? undefined : readDate(`${date} ${time}`);
}

/** Whether a line is nothing but a date, with weekday, label, time and zone; it may be printed twice, or relative. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  let rest = legible(text);
  let dates = 0;
  while (rest !== '') {
    const date = dayLength(rest) || relativeLength(rest);
    const length = date > 0 ? date : stampLength(rest);
    if (length === 0) return false;
    if (date > 0) dates += 1;
    rest = rest.slice(length);
  }
  return dates > 0;
}

function relativeLength(rest: string): number {
  return (AGO_GERMAN.exec(rest) ?? AGO_ENGLISH.exec(rest) ?? LATELY.exec(rest))?.[0].length ?? 0;
}

/** How much of the beginning is a time, a zone, a mark or a word that belongs to a date stamp. */
function stampLength(rest: string): number {
  for (const pattern of [STAMP_TIME, STAMP_ZONE, STAMP_MARK]) {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  const word = STAMP_WORD.exec(rest)?.[0] ?? '';
  return isDateWord(word) || statedOffset(word) !== undefined ? word.length : 0;
}

function readTime(rest: string): Time | undefined {
  const after = rest.slice(SEPARATOR.exec(rest)?.[0].length ?? 0);
  const match = CLOCK.exec(after) ?? GERMAN_CLOCK.exec(after);
  if (match === null) return undefined;
  const { hour = '', minute = '0', second = '0', fraction = '' } = match.groups ?? {};
  const half = HALF_DAY.exec(after.slice(match[0].length));
  const tail = after.slice(match[0].length + (half?.[0].length ?? 0));
  const wall = { hour: half ? hourOfHalf(Number(hour), half[0]) : Number(hour), minute: Number(minute) };
  if (DURATION.test(tail) || wall.hour > 23 || wall.minute > 59 || Number(second) > 59) return undefined;
  const zone = zoneOf(tail, match.groups?.['second'] !== undefined || rest.startsWith('T'));
  const exact = `${pad(Number(second))}${fraction === '.0' ? '' : fraction}`;
  return { ...wall, second: exact, ...(zone === undefined ? {} : { zone }) };
}

/** The zone printed after a time; a bare `-18:00` is one only after a machine's time, else it is the end of a span. */
function zoneOf(tail: string, isMachine: boolean): string | undefined {
  const zone = ZONE.exec(tail)?.groups?.['zone'];
  if (zone === undefined || (NUMERIC_ZONE.test(zone) && !isMachine)) return undefined;
  const offset = statedOffset(zone);
  if (offset === undefined) return undefined;
  return zone === 'Z' ? 'Z' : formatOffset(offset);
}

function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (half.toLowerCase().includes('p') ? 12 : 0);
}

/** The beginning of a text, folded, its digits in ASCII, without a word that the cap cuts in two. */
function legible(text: string): string {
  const start = text.length > LONGEST ? text.slice(0, LONGEST).replace(CUT_WORD, '') : text;
  return fold(start.normalize('NFC')).replace(NON_ASCII_DIGIT, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = DIGIT_BLOCKS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
