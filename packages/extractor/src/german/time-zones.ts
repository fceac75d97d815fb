import { memoize } from '../memoize.ts';
import { wordsIn } from '../word-list.ts';

/** A moment on a wall clock, and how exactly it is known. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Zone names as printed beside a time, by how many minutes they are east of Greenwich. */
const ZONES: readonly (readonly [minutes: number, names: string])[] = [
  [0, 'z utc gmt wet'],
  [60, 'bst west cet mez'],
  [120, 'cest mesz eet'],
  [180, 'eest msk trt'],
  [330, 'ist'],
  [480, 'sgt hkt'],
  [540, 'jst kst'],
  [600, 'aest'],
  [-240, 'edt'],
  [-300, 'est cdt'],
  [-360, 'cst mdt'],
  [-420, 'mst pdt'],
  [-480, 'pst'],
];
const NAMED_OFFSETS: ReadonlyMap<string, number> = new Map(
  ZONES.flatMap(([minutes, names]) => wordsIn(names).map((name) => [name, minutes] as const)),
);

const MINUTE = 60_000;
const FARTHEST = 14 * 60;
const OFFSET = /^(?<name>\p{L}{0,4})\s?(?:(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?$/u;
const SHOWN = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
const CALENDAR = { calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' } as const;
const clockOf = memoize((zone) => new Intl.DateTimeFormat('en-US', { timeZone: zone, ...CALENDAR, ...SHOWN }));

/** Minutes east of Greenwich for `+02:00`, `GMT+1`, `UTC+5:30`, `MEZ` or `CEST`; undefined when it is no zone. */
export function statedOffset(zone: string): number | undefined {
  const { name = '', sign, hours, minutes = '0' } = OFFSET.exec(zone.trim())?.groups ?? {};
  const base = name === '' ? 0 : NAMED_OFFSETS.get(name.toLowerCase());
  if (base === undefined || (name === '' && sign === undefined)) return undefined;
  if (sign === undefined) return base;
  if (base !== 0) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= FARTHEST && Number(minutes) < 60 ? (sign === '-' ? -total : total) : undefined;
}

/**
 * Minutes east of Greenwich in an IANA zone when its clocks show this time. Of a time that comes twice the first is
 * meant; a time that the change to summer time leaves out is read by the clock before the change.
 */
export function offsetIn(zone: string, wall: WallClock): number {
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = offsetAt(zone, shown - 24 * 60 * MINUTE);
  const after = offsetAt(zone, shown + 24 * 60 * MINUTE);
  if (before === after) return before;
  const candidates = [before, after].filter((offset) => offsetAt(zone, shown - offset * MINUTE) === offset);
  return candidates[0] ?? before;
}

/** An offset as ISO 8601 writes it, `+02:00`. */
export function formatOffset(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function offsetAt(zone: string, moment: number): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  return Math.round((shown - Math.floor(moment / MINUTE) * MINUTE) / MINUTE);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
