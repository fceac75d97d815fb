import { monthOf } from './month-names.ts';

/** A day of the calendar, known to exist. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day found in a text, with where it stands. */
export interface FoundDay extends CalendarDay {
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Partial<Record<string, string>>>;

interface DateForm {
  readonly anywhere: RegExp;
  readonly here: RegExp;
  readonly read: (groups: Groups) => CalendarDay | undefined;
}

const START = '(?<![\\d./-])';
const YEAR = '(?<year>(?:19|20)\\d{2})';
/** The year ends, or a date or a duration is glued to it: `27.02.201627. Februar 2016`, `5. Juni 202326:06 Min.` */
const END = '(?:(?!\\d|\\.\\d)|(?=\\d{1,2}\\.?\\s\\p{L})|(?=\\d{1,2}:\\d{2}))';
const NAME = '(?<name>\\p{L}[\\p{L}\\p{M}]{1,15})';
const ORDINAL = '(?:er|st|nd|rd|th|-?го|º)?';
const OF = '(?:de\\s|of\\s)?';
const OF_YEAR = '(?:de\\s|del\\s)?';

/** The ways a day is written with numbers and month names; of two that begin at the same place the first counts. */
const FORMS: readonly DateForm[] = [
  form(`${START}${YEAR}(?<mark>[-/.])\\s?(?<month>\\d{1,2})\\k<mark>\\s?(?<day>\\d{1,2})(?!\\d)`, numeric),
  form(`${START}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${YEAR}${END}`, numeric),
  form(`${START}(?<one>\\d{1,2})(?<mark>[-/])(?<two>\\d{1,2})\\k<mark>${YEAR}${END}`, eitherOrder),
  form(`(?<!\\d)${YEAR}\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日`, numeric),
  form(`(?<!\\d)(?<day>\\d{1,2})(?<stop>\\.?)${ORDINAL},?\\s?${OF}${NAME}\\.?,?\\s?${OF_YEAR}${YEAR}${END}`, named),
  form(`${NAME}\\.?\\s(?<day>\\d{1,2})${ORDINAL},?\\s${YEAR}${END}`, named),
  form(`(?<!\\d)${YEAR}\\.?\\s${NAME}\\.?\\s(?<day>\\d{1,2})(?!\\d)`, named),
  form(`${START}(?<day>\\d{2})\\.(?<month>\\d{2})\\.(?<short>\\d{2})(?!\\d|[.:]\\d|\\sUhr)`, numeric),
];

const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;

/** How machines write, which needs no search. */
const MACHINE = /^(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u;

/** The first day named anywhere in a text. */
export function findDay(text: string): FoundDay | undefined {
  const compact = COMPACT.exec(text)?.groups;
  const whole = compact && numeric(compact);
  if (whole) return { ...whole, start: 0, end: text.length };
  const machine = MACHINE.exec(text);
  const stamped = machine && numeric(machine.groups ?? {});
  if (stamped) return { ...stamped, start: 0, end: machine[0].length };
  const found = FORMS.flatMap((each) => firstMatch(each, text));
  const first = found.reduce<FoundDay | undefined>(
    (best, each) => (best && best.start <= each.start ? best : each),
    undefined,
  );
  const said = first && found.find((each) => isTheOtherWay(each, first));
  return first && said ? { ...first, month: said.month, day: said.day } : first;
}

/** The same date printed again in words, which shows that day and month were taken for each other. */
function isTheOtherWay(one: FoundDay, other: FoundDay): boolean {
  return one.year === other.year && one.month === other.day && one.day === other.month && one.start > other.start;
}

/** How long the day is that is named at the very beginning of a text; 0 where there is none. */
export function dayLength(text: string): number {
  for (const { here, read } of FORMS) {
    const match = here.exec(text);
    if (match && read(match.groups ?? {})) return match[0].length;
  }
  return 0;
}

function form(source: string, read: DateForm['read']): DateForm {
  return { anywhere: new RegExp(source, 'gu'), here: new RegExp(`^${source}`, 'u'), read };
}

function firstMatch({ anywhere, read }: DateForm, text: string): readonly FoundDay[] {
  for (const match of text.matchAll(anywhere)) {
    const day = read(match.groups ?? {});
    if (day !== undefined) return [{ ...day, start: match.index, end: match.index + match[0].length }];
  }
  return [];
}

function numeric({ year, short, month, day }: Groups): CalendarDay | undefined {
  return existing(Number(year ?? `20${short}`), Number(month), Number(day));
}

/** `06/01/2026`: the day first, unless it is impossible that way. */
function eitherOrder({ year, one, two }: Groups): CalendarDay | undefined {
  return existing(Number(year), Number(two), Number(one)) ?? existing(Number(year), Number(one), Number(two));
}

function named({ year, name = '', day, stop }: Groups): CalendarDay | undefined {
  const month = monthOf(name, { fullStop: stop === '.' });
  return month === undefined ? undefined : existing(Number(year), month, Number(day));
}

function existing(year: number, month: number, day: number): CalendarDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}
