import { dayAtStart } from './date-forms.ts';
import { isDateWord } from './date-words.ts';
import { readDate } from './dates.ts';

/** A date that a line opens with, and where the rest of the line begins. */
export interface OpeningDate {
  /** ISO 8601, as precise as printed. */
  readonly date: string;
  /** Offset into the text where the rest begins. */
  readonly at: number;
}

const LONGEST = 300;
const WEEKDAY = /^\s*(?<day>\p{L}{2,12})\.?,\s(?:den\s)?/u;
const TIME = /^(?:,|\s[-–|])?\s\d{1,2}[:.]\d{2}(?:\sUhr)?/u;
const REST = /^["„“»‚]?\p{Lu}/u;
const BLANKS = /^\s+/u;

/**
 * Splits off a date that is printed before a heading: `Montag, 23. März 2015Der Tag`, `28.04.2023, 18:11 UhrDer Tag`. Behind a
 * blank only where a weekday stands before it, for headlines may begin with a date.
 */
export function splitOpeningDate(text: string): OpeningDate | undefined {
  if (text.length > LONGEST) return undefined;
  const weekday = WEEKDAY.exec(text);
  const hasWeekday = weekday !== null && isDateWord(weekday.groups?.['day'] ?? '');
  const start = hasWeekday ? weekday[0].length : 0;
  const day = dayAtStart(text.slice(start));
  if (day === undefined) return undefined;
  const dayEnd = start + day.end;
  const end = dayEnd + (TIME.exec(text.slice(dayEnd))?.[0].length ?? 0);
  const gap = BLANKS.exec(text.slice(end))?.[0].length ?? 0;
  const date = readDate(text.slice(0, end));
  if (date === undefined || (gap > 0 && !hasWeekday) || !REST.test(text.slice(end + gap))) return undefined;
  return { date, at: end + gap };
}
