import { readDate } from '../../german/dates.ts';

const DAY = /\/(?<year>(?:19|20)\d{2})[/-](?<month>0?[1-9]|1[0-2])[/-](?<day>0?[1-9]|[12]\d|3[01])(?=[/._-]|$)/u;
/** In the name of a file: `umbau-20030512.html`, `2003-05-12-umbau`, `/20030512/`. */
const DAY_IN_NAME =
  /(?:^|[/_-])(?<year>(?:19|20)\d{2})(?<mark>[-_]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?![\d])/u;
const MONTH = /\/(?<year>(?:19|20)\d{2})\/(?<month>0[1-9]|1[0-2])\//u;
const PATH = /^[^?#]*/u;

/** The day that an address names: `/2031/05/17/`, `/bericht_20310517.htm`; archives' own stamps are longer. */
export function dayInAddress(url: string | undefined): string | undefined {
  const path = PATH.exec(url ?? '')?.[0] ?? '';
  const { year, month = '', day = '' } = (DAY.exec(path) ?? DAY_IN_NAME.exec(path))?.groups ?? {};
  return year === undefined ? undefined : readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The month that an address names, where it names no day: `/2031/05/` is `2031-05`. */
export function monthInAddress(url: string | undefined): string | undefined {
  const { year, month } = MONTH.exec(PATH.exec(url ?? '')?.[0] ?? '')?.groups ?? {};
  return year === undefined || month === undefined ? undefined : `${year}-${month}`;
}
