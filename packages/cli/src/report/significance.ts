/** So many of so many pages. */
export interface Share {
  readonly count: number;
  readonly pages: number;
}

/**
 * How probable it is that two samples of the same pages differ as much as these, by chance alone: Fisher's exact test,
 * two-sided by doubling. Right for any size, where the usual approximation alarms on small counts.
 */
export function chanceOf(one: Share, other: Share): number {
  const urn = urnOf(one, other);
  const isMore = one.count * other.pages > other.count * one.pages;
  const tail = isMore ? upperTail(urn, one.count) : upperTail(mirrored(urn), one.pages - one.count);
  return Math.min(1, 2 * tail);
}

/** The least that `chanceOf` could have been, had all that was counted been in one of the two samples. */
export function leastChanceOf(one: Share, other: Share): number {
  const urn = urnOf(one, other);
  const most = Math.min(urn.marked, urn.drawn);
  const least = Math.max(0, urn.drawn + urn.marked - urn.all);
  return Math.min(1, 2 * Math.min(probability(urn, most), probability(urn, least)));
}

/**
 * The level for one of many comparisons, so that in all of them together there is a false alarm with a probability of
 * `level` at most: Bonferroni's, over those comparisons only that could reach it at all (Tarone).
 */
export function correctedLevel(level: number, leastChances: readonly number[]): number {
  const sorted = [...leastChances].sort((one, other) => one - other);
  const enough = sorted.findIndex((chance, at) => at > 0 && chance > level / at);
  return level / Math.max(1, enough < 0 ? sorted.length : enough);
}

/** How far two shares are apart, by Cohen's h: 0.2 is small, 0.5 is plain to see. A half against 60 % is 0.2. */
export function effectOf(one: Share, other: Share): number {
  return Math.abs(angle(one) - angle(other));
}

function angle({ count, pages }: Share): number {
  return 2 * Math.asin(Math.sqrt(count / pages));
}

/** All pages, of which some are marked, and some are drawn. */
interface Urn {
  readonly all: number;
  readonly marked: number;
  readonly drawn: number;
}

function urnOf(one: Share, other: Share): Urn {
  return { all: one.pages + other.pages, marked: one.count + other.count, drawn: one.pages };
}

function mirrored({ all, marked, drawn }: Urn): Urn {
  return { all, marked: all - marked, drawn };
}

// From the mean on, each term is smaller than the one before.
function upperTail({ all, marked, drawn }: Urn, count: number): number {
  let term = probability({ all, marked, drawn }, count);
  let sum = term;
  const most = Math.min(marked, drawn);
  for (let n = count; n < most && term > sum * 1e-12; n += 1) {
    term *= ((marked - n) * (drawn - n)) / ((n + 1) * (all - marked - drawn + n + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

function probability({ all, marked, drawn }: Urn, count: number): number {
  return Math.exp(logChoose(marked, count) + logChoose(all - marked, drawn - count) - logChoose(all, drawn));
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const TABLE: readonly number[] = tabulate(256);

function tabulate(size: number): readonly number[] {
  const table = [0];
  for (let n = 1; n < size; n += 1) table.push((table[n - 1] ?? 0) + Math.log(n));
  return table;
}

// Stirling's series, exact to the last places for the numbers beyond the table.
function logFactorial(n: number): number {
  const known = TABLE[n];
  if (known !== undefined) return known;
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3);
}
