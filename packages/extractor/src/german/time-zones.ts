/** A moment on a wall clock, and how exactly it is known. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Zone names as printed beside a time, in minutes east of Greenwich. */
const NAMED_OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ist: 330,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
};

const MINUTE = 60_000;
const FARTHEST = 14 * 60;
const OFFSET = /^(?<name>\p{L}{0,4})\s?(?:(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?$/u;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of Greenwich for `+02:00`, `GMT+1`, `UTC+5:30`, `MEZ` or `CEST`; undefined when it is no zone. */
export function statedOffset(zone: string): number | undefined {
  const { name = '', sign, hours, minutes = '0' } = OFFSET.exec(zone.trim())?.groups ?? {};
  const base = name === '' ? 0 : NAMED_OFFSETS[name.toLowerCase()];
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

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
