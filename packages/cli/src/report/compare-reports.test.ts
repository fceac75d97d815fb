import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FOUR_SITES,
  type Population,
  reportOn,
  rolledOut,
  simulatedDay,
  simulatedPages,
} from '../../../../test/simulated-day.ts';
import { compareReports, type Drift } from './compare-reports.ts';

const DAY = { pages: 1600, seed: 1 };
const NEXT_DAY = { pages: 1600, seed: 2 };
const MAIN = { site: 'dw', template: 'main' };
const NEW_LINE = 'Jetzt den Newsletter abonnieren';

type Redesign = (population: Population) => Population;

const REDESIGNS: Readonly<Record<string, Redesign>> = {
  'no template fits': (page) => ({ ...page, template: 'generic', warnings: ['unknown-template'] }),
  'another template fits': (page) => ({ ...page, template: 'older' }),
  'a rule no longer fires': (page) => ({ ...page, rules: { ...page.rules, 'dw/share': 0 } }),
  'a field is filled less': (page) => ({ ...page, fields: { ...page.fields, headline: 0.4 } }),
  'a new line stands in the body': (page) => ({ ...page, lines: { ...page.lines, [NEW_LINE]: 0.7 } }),
  'pages come out empty': (page) => ({ ...page, empty: 0.6 }),
};

describe('ordinary days', () => {
  test('a report tells nothing apart from itself', () => {
    const report = simulatedDay(FOUR_SITES, DAY);
    expect(compareReports(report, report)).toMatchObject({ changed: false, sites: [], changes: [], notes: [] });
  });

  test.each([
    [300, 300],
    [200, 3000],
    [1200, 1200],
  ])('%i and %i pages of the same sites raise no alarm', (before, after) => {
    for (let seed = 0; seed < 20; seed += 2) {
      const baseline = simulatedDay(FOUR_SITES, { pages: before, seed });
      const drift = compareReports(baseline, simulatedDay(FOUR_SITES, { pages: after, seed: seed + 1 }));
      expect(drift.changes).toEqual([]);
      expect(drift.comparisons).toBeGreaterThan(30);
    }
  });

  test('a line of the day, such as its date, takes the place of that of the day before', () => {
    const on = (line: string) => FOUR_SITES.map((page) => ({ ...page, lines: { ...page.lines, [line]: 0.7 } }));
    const baseline = simulatedDay(on('Freitag, 1. März'), DAY);
    expect(compareReports(baseline, simulatedDay(on('Samstag, 2. März'), NEXT_DAY)).changes).toEqual([]);
    const twice = on('Samstag, 2. März').map((page) => ({ ...page, lines: { ...page.lines, [NEW_LINE]: 0.4 } }));
    const drift = compareReports(baseline, simulatedDay(twice, NEXT_DAY));
    expect(drift.sites).toHaveLength(4);
    expect(drift.changes.filter(({ template }) => template === 'main').map(({ name }) => name)).toEqual(
      Array(4).fill(NEW_LINE),
    );
  });

  test('another mix of sites raises no alarm', () => {
    const fewer = FOUR_SITES.map((page) => (page.site === 'dw' ? { ...page, weight: page.weight / 4 } : page));
    expect(compareReports(simulatedDay(FOUR_SITES, DAY), simulatedDay(fewer, NEXT_DAY)).changes).toEqual([]);
  });

  test('a small change on many pages is none to know of', () => {
    const seldomer = rolledOut(FOUR_SITES, { ...MAIN, part: 1 }, (page) => ({
      ...page,
      rules: { ...page.rules, 'dw/share': 0.92 },
    }));
    const baseline = simulatedDay(FOUR_SITES, { pages: 20_000, seed: 3 });
    expect(compareReports(baseline, simulatedDay(seldomer, { pages: 20_000, seed: 4 })).changed).toBe(false);
  });
});

describe('a redesign', () => {
  test.each(Object.keys(REDESIGNS))('of all pages is told, and only for its site: %s', (name) => {
    expect(driftOf(name, 1)).toMatchObject({ changed: true, sites: ['dw'] });
  });

  test.each(Object.keys(REDESIGNS))('on a fifth of the pages is told: %s', (name) => {
    expect(driftOf(name, 0.2, 6000)).toMatchObject({ changed: true, sites: ['dw'] });
  });

  test('names what changed, with the shares before and after', () => {
    const { changes } = driftOf('a rule no longer fires', 1);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ ...MAIN, measure: 'rule', name: 'dw/share', after: { rate: 0 } });
    expect(changes[0]?.before.rate).toBeCloseTo(0.95, 1);
    expect(changes[0]?.before.pages).toBeGreaterThan(300);
    expect(changes[0]?.chance).toBeLessThan(1e-50);
  });

  test('shows a new line as it stands', () => {
    const { changes } = driftOf('a new line stands in the body', 1);
    expect(changes).toMatchObject([{ ...MAIN, measure: 'line', name: NEW_LINE }]);
  });

  test('that no template fits shows what it brought', () => {
    const unfit = (page: Population): Population => ({
      ...page,
      template: 'generic',
      warnings: ['unknown-template'],
      lines: { [NEW_LINE]: 0.7, 'Zwischentitel 0': 1 },
    });
    const after = simulatedDay(rolledOut(FOUR_SITES, { ...MAIN, part: 0.6 }, unfit), NEXT_DAY);
    const { changes } = compareReports(simulatedDay(FOUR_SITES, DAY), after);
    const change = changes.find(({ name }) => name === 'unknown-template');
    expect(change).toMatchObject({ site: 'dw', measure: 'warning' });
    expect(change?.newLines?.map(({ text }) => text)).toEqual([NEW_LINE]);
  });

  test('is told by the mean confidence too', () => {
    const unsure = simulatedPages(FOUR_SITES, NEXT_DAY).map((page) =>
      page.site === 'ntv' && page.status === 'ok' ? { ...page, confidence: 0.7 } : page,
    );
    const { changes } = compareReports(simulatedDay(FOUR_SITES, DAY), reportOn(unsure));
    expect(changes[0]).toMatchObject({ site: 'ntv', template: 'main', measure: 'confidence', after: { rate: 0.7 } });
  });

  test('is seen from either side, but for lines, of which only new ones are told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(REDESIGNS)),
        fc.constantFrom(0, 0.2, 1),
        fc.nat(),
        (name, part, seed) => {
          const before = simulatedDay(FOUR_SITES, { pages: 800, seed });
          const after = simulatedDay(redesigned(name, part), { pages: 800, seed: seed + 1 });
          const there = compareReports(before, after);
          const back = compareReports(after, before);
          expect(told(back)).toEqual(told(there));
        },
      ),
      { numRuns: 8 },
    );
  });

  test('of a site with few pages is not told, but noted', () => {
    const few = simulatedDay(redesigned('a rule no longer fires', 1), { pages: 40, seed: 5 });
    const { changed, notes } = compareReports(simulatedDay(FOUR_SITES, DAY), few);
    expect(changed).toBe(false);
    expect(notes).toContainEqual(
      expect.stringMatching(/^dw has too few pages to compare: [34]\d\d in the baseline, \d+ in/u),
    );
  });
});

describe('notes, and no alarm', () => {
  test('a site that has vanished, or is new', () => {
    const all = simulatedDay(FOUR_SITES, DAY);
    const without = simulatedDay(
      FOUR_SITES.filter(({ site }) => site !== 'ntv'),
      NEXT_DAY,
    );
    expect(compareReports(all, without)).toMatchObject({
      changed: false,
      notes: [expect.stringMatching(/^ntv has vanished: \d+ pages in the baseline, none in the report\.$/u)],
    });
    expect(compareReports(without, all).notes).toEqual([
      expect.stringMatching(/^ntv is new: \d+ pages in the report/u),
    ]);
  });

  test('another version, another engine, no site at all', () => {
    const report = reportOn([]);
    const other = { ...report, version: '2.0.0', options: { engine: 'site' } };
    expect(compareReports(report, other).notes).toEqual([
      'Klartext 1.0.0 wrote the baseline, 2.0.0 the report: what changed may be its rules, not the sites.',
      'The baseline was read with --engine auto, the report with --engine site.',
      'There are no pages of a site with a cleaner: nothing of sites can be compared.',
    ]);
  });
});

test('many more failures of one kind are told, of no site', () => {
  const failing = simulatedPages(FOUR_SITES, NEXT_DAY).map((page) =>
    Number(page.id) % 10 === 0 ? ({ id: page.id, status: 'error', kind: 'timeout' } as const) : page,
  );
  const drift = compareReports(simulatedDay(FOUR_SITES, DAY), reportOn(failing));
  expect(drift).toMatchObject({ changed: true, sites: [] });
  expect(drift.changes).toMatchObject([
    { measure: 'error', name: 'timeout', before: { rate: 0 }, after: { rate: 0.1 } },
  ]);
});

function redesigned(name: string, part: number): readonly Population[] {
  return rolledOut(FOUR_SITES, { ...MAIN, part }, REDESIGNS[name] ?? ((page) => page));
}

function driftOf(name: string, part: number, pages = 1600): Drift {
  const baseline = simulatedDay(FOUR_SITES, { pages, seed: 1 });
  return compareReports(baseline, simulatedDay(redesigned(name, part), { pages, seed: 2 }));
}

function told({ changes }: Drift): readonly string[] {
  const others = changes.filter(({ measure }) => measure !== 'line');
  return others.map(({ site, template, measure, name }) => `${site}/${template} ${measure} ${name}`).sort();
}
