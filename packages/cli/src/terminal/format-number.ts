const THOUSANDS = /\B(?=(?:\d{3})+$)/gu;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A whole number with its thousands apart: `12,345`. The same in every locale, as all here. */
export function formatCount(count: number): string {
  return count.toFixed(0).replace(THOUSANDS, ',');
}

/** A number with as many places as tell something: `0.42`, `8.1`, `812`. */
export function formatRate(rate: number): string {
  if (rate >= 99.95) return formatCount(rate);
  return rate.toFixed(rate >= 9.995 ? 1 : 2);
}

/** A share from 0 to 1 as `97.2 %`; never `0 %` or `100 %` where it is only nearly so. */
export function formatShare(share: number): string {
  if (share <= 0) return '0 %';
  if (share >= 1) return '100 %';
  if (share < 0.001) return '<0.1 %';
  return share > 0.999 ? '>99.9 %' : `${(share * 100).toFixed(1)} %`;
}

/** A size in decimal units: `366 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${formatRate(bytes / 1e9)} GB`;
  return bytes >= 1e6 ? `${formatRate(bytes / 1e6)} MB` : `${formatCount(bytes / 1e3)} kB`;
}

/** A span of time in its two largest units: `42 s`, `3 min 20 s`, `2 h 5 min`, `1 d 4 h`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < MINUTE) return seconds < 9.95 && seconds !== whole ? `${seconds.toFixed(1)} s` : `${whole} s`;
  if (whole < HOUR) return twoUnits(whole, { large: [MINUTE, 'min'], small: [1, 's'] });
  if (whole < DAY) return twoUnits(whole, { large: [HOUR, 'h'], small: [MINUTE, 'min'] });
  return twoUnits(whole, { large: [DAY, 'd'], small: [HOUR, 'h'] });
}

type Unit = readonly [seconds: number, name: string];

function twoUnits(seconds: number, { large, small }: { readonly large: Unit; readonly small: Unit }): string {
  const rest = Math.floor((seconds % large[0]) / small[0]);
  const first = `${formatCount(Math.floor(seconds / large[0]))} ${large[1]}`;
  return rest === 0 ? first : `${first} ${rest} ${small[1]}`;
}
