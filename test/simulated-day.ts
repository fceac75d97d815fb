import type { PageFacts } from '../packages/cli/src/records/page-facts.ts';
import { createReport } from '../packages/cli/src/report/report.ts';
import type { Report } from '../packages/cli/src/report/report-json.ts';

/** Pages of one template: how often each rule fires, each field is filled, each line stands in the body, from 0 to 1. */
export interface Population {
  readonly site?: string;
  readonly template: string;
  /** How many pages there are of it, relative to other populations. */
  readonly weight: number;
  readonly empty: number;
  readonly rules: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, number>>;
  readonly warnings?: readonly string[];
}

export interface Day {
  readonly pages: number;
  readonly seed: number;
}

const RUN = { started: '2024-03-01T06:00:00Z', finished: '2024-03-01T06:01:00Z', seconds: 60 };

/** Four sites as they are: most pages by one template, some by another, about 1 % by none; rates common and rare. */
export const FOUR_SITES: readonly Population[] = ['dw', 'euronews', 'handelsblatt', 'ntv'].flatMap((site, at) => [
  population(site, 'main', { weight: 0.9, seed: 10 + at }),
  population(site, 'older', { weight: 0.09, seed: 20 + at }),
  { ...population(site, 'generic', { weight: 0.01, seed: 30 + at }), warnings: ['unknown-template'] },
]);

function population(site: string, template: string, { weight, seed }: { weight: number; seed: number }): Population {
  const random = randomNumbers(seed);
  const rates = (prefix: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n}`, rateFrom(random())]));
  return {
    site,
    template,
    weight,
    empty: 0.02,
    rules: { ...rates(`${site}/rule-`, 40), [`${site}/share`]: 0.95 },
    fields: { ...rates('field-', 15), headline: 0.98, datePublished: 0.98 },
    lines: Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Zwischentitel ${n}`, random() ** 4 * 0.5])),
  };
}

// Most rates of real pages are near 0 or 1, some between.
function rateFrom(number: number): number {
  const near = (number * 7) % 1;
  if (number < 0.4) return near * 0.05;
  return number < 0.7 ? 1 - near * 0.05 : near;
}

/** A day's pages, at random from populations; the same for the same seed. */
export function simulatedPages(populations: readonly Population[], { pages, seed }: Day): readonly PageFacts[] {
  const random = randomNumbers(seed);
  const all = populations.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: pages }, (_, id) => simulatedPage(id, choose(populations, random() * all), random));
}

/** The report of such a day. */
export function simulatedDay(populations: readonly Population[], day: Day): Report {
  return reportOn(simulatedPages(populations, day));
}

/** The report on pages whose facts are known. */
export function reportOn(pages: Iterable<PageFacts>): Report {
  const report = createReport({ version: '1.0.0', inputs: ['pages'], options: {} });
  for (const facts of pages) report.add(facts);
  return report.finish(RUN);
}

/** Populations where a part of one template's pages has changed. */
export function rolledOut(
  populations: readonly Population[],
  which: { readonly site: string; readonly template: string; readonly part: number },
  change: (population: Population) => Population,
): readonly Population[] {
  return populations.flatMap((each) => {
    if (each.site !== which.site || each.template !== which.template) return [each];
    const changed = { ...change(each), weight: each.weight * which.part };
    return [{ ...each, weight: each.weight * (1 - which.part) }, changed].filter(({ weight }) => weight > 0);
  });
}

function choose(populations: readonly Population[], at: number): Population {
  let rest = at;
  for (const each of populations) {
    rest -= each.weight;
    if (rest < 0) return each;
  }
  throw new RangeError('There is no population at this place.');
}

function simulatedPage(id: number, from: Population, random: () => number): PageFacts {
  const some = (rates: Readonly<Record<string, number>>) =>
    Object.keys(rates).filter((name) => random() < (rates[name] ?? 0));
  const isEmpty = random() < from.empty;
  return {
    id,
    status: isEmpty ? 'empty' : 'ok',
    ms: 2,
    bytes: 50_000,
    ...(from.site === undefined ? {} : { site: from.site }),
    template: from.template,
    engine: from.template === 'generic' ? 'generic' : 'site',
    confidence: isEmpty ? 0 : random() < 0.02 ? 0.69 : 0.99,
    rules: Object.fromEntries(some(from.rules).map((rule) => [rule, 1])),
    fields: some(from.fields),
    warnings: from.warnings ?? [],
    shortLines: [...some(from.lines), `Nur hier ${id}`, `Und hier ${id}`],
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
