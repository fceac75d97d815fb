import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../records/page-facts.ts';
import { OTHER } from './counts.ts';
import { createReport, type ReportState } from './report.ts';

const OPTIONS = { version: '1.0.0', inputs: ['pages'], options: { engine: 'auto' } };
const RUN = { started: '2024-03-01T06:00:00Z', finished: '2024-03-01T06:00:10Z', seconds: 10 };

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c') },
  fc.constantFrom('__proto__', 'constructor', '(other)', '1'),
  fc.string({ maxLength: 5 }),
);
const facts: fc.Arbitrary<PageFacts> = fc
  .record(
    {
      id: fc.oneof(fc.string(), fc.nat()),
      status: fc.constantFrom('ok', 'empty', 'skipped', 'error'),
      kind: fc.constantFrom('timeout', 'io'),
      ms: fc.integer({ min: 0, max: 50 }),
      bytes: fc.nat({ max: 1e6 }),
      host: name,
      site: name,
      template: name,
      engine: name,
      pageKind: fc.constantFrom('article', 'index'),
      language: name,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      rules: fc.array(fc.tuple(name, fc.integer({ min: 1, max: 9 }))).map((pairs) => Object.fromEntries(pairs)),
      fields: fc.array(name),
      warnings: fc.array(name),
      shortLines: fc.array(name),
    },
    { requiredKeys: ['id', 'status'] },
  )
  .map((each) => each as PageFacts);

describe('a report', () => {
  test('counts pages by status, site, template, rule, field', () => {
    const page = { status: 'ok', site: 'dw', template: 'rich-text', engine: 'site', pageKind: 'article' } as const;
    const report = reportOf([
      { ...page, id: 1, ms: 5, bytes: 3_000_000, confidence: 0.9, rules: { 'dw/share': 2 }, fields: ['headline'] },
      { ...page, id: 2, ms: 9, bytes: 1_000_000, confidence: 0.7, rules: { 'dw/share': 1 }, language: 'de' },
      { id: 3, ms: 1, status: 'error', kind: 'timeout' },
      { id: 4, ms: 2, status: 'ok', template: 'generic', engine: 'generic', warnings: ['no-headline'] },
    ]);
    expect(report).toMatchObject({
      format: 1,
      version: '1.0.0',
      inputs: ['pages'],
      inputCount: 1,
      options: { engine: 'auto' },
      ...RUN,
      pages: 4,
      bytes: 4_000_000,
      pagesPerSecond: 0.4,
      megabytesPerSecond: 0.4,
      statuses: { ok: 3, empty: 0, skipped: 0, error: 1 },
      errors: { timeout: 1 },
      sites: { dw: 2 },
      templates: { 'dw/rich-text': 2 },
      engines: { site: 2, generic: 1 },
      kinds: { article: 2 },
      languages: { de: 1 },
      rules: { 'dw/share': { pages: 2, lines: 3 } },
      fields: { headline: 1 },
      warnings: { 'no-headline': 1 },
    });
    expect(report.groups).toHaveLength(2);
    expect(report.groups[0]).toMatchObject({ pages: 2, statuses: { ok: 1, error: 1 } });
    expect(report.groups[0]).not.toHaveProperty('site');
    expect(report.groups[1]).toMatchObject({ site: 'dw', pages: 2, confidence: { mean: 0.8, deviation: 0.1 } });
    expect(report.slowest.map(({ id }) => id)).toEqual([2, 1, 4, 3]);
  });

  test('fields, confidence and lines are those of articles', () => {
    const page = { id: 1, site: 'dw', template: 't', confidence: 0, fields: ['publisher'], shortLines: ['x'] };
    const { groups } = reportOf([
      { ...page, status: 'empty' },
      { ...page, status: 'empty' },
    ]);
    expect(groups[0]).toMatchObject({ fields: {}, frequentLines: { lines: [] } });
    expect(groups[0]).not.toHaveProperty('confidence');
  });

  test('the ten slowest pages, of equals the first', () => {
    const pages = Array.from({ length: 40 }, (_, id) => ({ id, status: 'ok', ms: id % 4 }) as const);
    const { slowest } = reportOf(pages);
    expect(slowest.map(({ id }) => id)).toEqual([3, 7, 11, 15, 19, 23, 27, 31, 35, 39]);
  });

  test('resumed from a checkpoint, it ends as it would have without', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 60 }), fc.nat(), (pages, n) => {
        const cut = n % (pages.length + 1);
        const first = taken(pages.slice(0, cut));
        const state: ReportState = JSON.parse(JSON.stringify(first.state()));
        expect(state).toEqual(first.state());
        const resumed = taken(pages.slice(cut), state);
        const whole = taken(pages);
        expect(resumed.state()).toEqual(whole.state());
        expect(JSON.stringify(resumed.finish(RUN))).toBe(JSON.stringify(whole.finish(RUN)));
      }),
    );
  });

  test('a state does not change with what is added later', () => {
    const report = taken([{ id: 1, status: 'ok', site: 'dw', rules: { a: 1 }, shortLines: ['x'] }]);
    const state = report.state();
    const before = JSON.stringify(state);
    report.add({ id: 2, status: 'ok', site: 'dw', rules: { a: 1 }, shortLines: ['x'], ms: 1 });
    expect(JSON.stringify(state)).toBe(before);
    const resumed = createReport(OPTIONS, state);
    resumed.add({ id: 3, status: 'error', site: 'dw' });
    expect(JSON.stringify(state)).toBe(before);
  });

  test('its counts add up', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 60 }), (pages) => {
        const { groups, statuses, errors, ...report } = reportOf(pages);
        expect(report.pages).toBe(pages.length);
        expect(sum(Object.values(statuses))).toBe(pages.length);
        expect(sum(groups.map((group) => group.pages))).toBe(pages.length);
        expect(sum(Object.values(errors))).toBe(statuses.error);
        for (const group of groups) {
          expect(sum(Object.values(group.statuses))).toBe(group.pages);
          for (const rule of Object.values(group.rules)) expect(rule.pages).toBeLessThanOrEqual(rule.lines);
          for (const pagesWithField of Object.values(group.fields)) {
            expect(pagesWithField).toBeLessThanOrEqual(group.statuses.ok);
          }
        }
      }),
    );
  });

  test('pages cannot make it grow without end', () => {
    const report = createReport(OPTIONS);
    for (let id = 0; id < 5000; id += 1) {
      const odd = `${id}`.padStart(100, 'x');
      report.add({
        id: odd,
        status: id % 2 === 0 ? 'ok' : 'error',
        host: odd,
        site: `site-${id}`,
        template: odd,
        engine: odd,
        language: odd,
        rules: { [odd]: 1 },
        fields: [odd],
        warnings: [odd],
        shortLines: Array.from({ length: 20 }, (_, at) => `${at}${odd}`),
      });
    }
    const { languages, groups } = report.finish(RUN);
    expect(languages[OTHER]).toBe(5000 - 60);
    expect(groups).toHaveLength(201);
    expect(groups[0]).toMatchObject({ site: OTHER, pages: 4800 });
    expect(JSON.stringify(report.state()).length).toBeLessThan(1_200_000);
  });
});

function reportOf(pages: readonly PageFacts[]) {
  return taken(pages).finish(RUN);
}

function taken(pages: readonly PageFacts[], state?: ReportState) {
  const report = createReport(OPTIONS, state);
  for (const page of pages) report.add(page);
  return report;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
