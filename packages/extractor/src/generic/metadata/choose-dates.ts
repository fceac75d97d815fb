import { readDate } from '../../german/dates.ts';

/** Where a page says when it was published and changed; texts in the order of the evidence, best first. */
export interface DateSources {
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly url: string | undefined;
}

export interface ChosenDates {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

const IN_ADDRESS = /\/(?<year>(?:19|20)\d{2})[/-](?<month>0?[1-9]|1[0-2])[/-](?<day>0?[1-9]|[12]\d|3[01])(?=[/._-]|$)/u;
const UNIX = /^Unix|^1970-01-01|^0001-/u;
const MACHINE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?<month>[A-Z][a-z]{2}) (?<day>\d{1,2}) (?<time>\d{2}:\d{2}:\d{2}) (?<zone>[A-Z]{3,4}|[+-]\d{4}) (?<year>\d{4})$/u;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:$|T)/u;

/** The day, and where a page gives them time and zone, of publication and change; a change before publication is none. */
export function chooseDates({ published, modified, url }: DateSources): ChosenDates {
  const datePublished = firstDate(published) ?? dateInAddress(url);
  const changed = firstDate(modified);
  const dateModified = isBefore(changed, datePublished) ? undefined : changed;
  return {
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(dateModified === undefined ? {} : { dateModified }),
  };
}

function firstDate(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const date = readDate(legible(text.trim()));
    if (date !== undefined && !UNIX.test(date)) return date;
  }
  return undefined;
}

/** A date as machines print it, in an order that is read: `Fri Apr 28 19:20:36 CEST 2023`. */
function legible(text: string): string {
  const { month, day, time, zone, year } = MACHINE.exec(text)?.groups ?? {};
  if (month !== undefined) return `${day} ${month} ${year} ${time} ${zone}`;
  const compact = COMPACT.exec(text)?.groups;
  return compact === undefined ? text : `${compact['year']}-${compact['month']}-${compact['day']}`;
}

function dateInAddress(url: string | undefined): string | undefined {
  const { year, month = '', day = '' } = IN_ADDRESS.exec(url ?? '')?.groups ?? {};
  return year === undefined ? undefined : readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function isBefore(changed: string | undefined, published: string | undefined): boolean {
  if (changed === undefined || published === undefined) return false;
  const isExact = changed.includes('T') && published.includes('T');
  if (!isExact) return changed.slice(0, 10) < published.slice(0, 10);
  return Date.parse(changed) < Date.parse(published);
}
