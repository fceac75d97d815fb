import { expect, test } from 'vitest';
import { FOUR_SITES, reportOn, simulatedDay } from '../../../../test/simulated-day.ts';
import type { PageFacts } from '../records/page-facts.ts';
import { renderReport } from './render-report.ts';

const PLAIN = { coloured: false };
const HOSTILE = 'a\u001b[2J\n\r\u009b31m\u202eb';

test('a run on one screen', () => {
  const article = { status: 'ok', site: 'dw', template: 'rich-text', engine: 'site', pageKind: 'article' } as const;
  const pages: readonly PageFacts[] = [
    ...Array.from(
      { length: 30 },
      (_, n): PageFacts => ({
        ...article,
        id: `a-${n}`,
        source: { file: 'crawl.warc.gz', record: n + 1 },
        ms: n === 7 ? 1234 : 2,
        bytes: 100_000,
        language: 'de',
        confidence: 0.99,
        fields: n < 15 ? ['headline', 'teaser'] : ['headline'],
        rules: { 'dw/share': 2 },
        shortLines: n < 10 ? ['Jetzt abonnieren'] : [],
      }),
    ),
    { id: 'b', status: 'empty', engine: 'generic', template: 'generic', pageKind: 'index', confidence: 0 },
    { id: 'c', status: 'error', kind: 'timeout', ms: 10_000 },
  ];
  const report = { ...reportOn(pages), memory: { parent: 90_000_000, workers: 310_000_000 } };
  expect(renderReport(report, PLAIN)).toBe(`32 pages, 3.00 MB in 1 min
0.53 pages/s, 0.05 MB/s; memory at most: parent 90.0 MB, workers 310 MB

  ok      30  93.8 %  ███████████████████████
  empty    1   3.1 %  █
  failed   1   3.1 %  █  timeout 1

  read by                pages   share     ok  confidence
  dw/rich-text              30  93.8 %  100 %        0.99
  no site that is known      2   6.3 %    0 %

  engines    site 93.8 % · generic 3.1 %
  kinds      article 93.8 % · index 3.1 %
  languages  de 93.8 %
  fields     headline 100 % · teaser 50.0 %
  rules      dw/share 93.8 %

  lines on many pages that no rule knows
  dw/rich-text  33.3 %  Jetzt abonnieren

  slowest pages
  10,000 ms  c
   1,234 ms  a-7  crawl.warc.gz, record 8
       2 ms  a-0  crawl.warc.gz, record 1
`);
});

test('of a large run too, it is no longer than a screen, and no wider', () => {
  const lines = renderReport(simulatedDay(FOUR_SITES, { pages: 3000, seed: 1 }), PLAIN).split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('of a run without pages', () => {
  expect(renderReport(reportOn([]), PLAIN)).toBe('0 pages, 0 kB in 1 min\n0.00 pages/s, 0.00 MB/s\n\n  ok  0  0 %\n');
});

test('nothing a page names moves the cursor, breaks a line or changes colours', () => {
  const page: PageFacts = {
    id: HOSTILE,
    source: { file: HOSTILE, entry: HOSTILE },
    status: 'ok',
    ms: 1,
    site: HOSTILE,
    template: HOSTILE,
    engine: HOSTILE,
    language: HOSTILE,
    rules: { [HOSTILE]: 1 },
    fields: [HOSTILE],
    warnings: [HOSTILE],
    shortLines: [HOSTILE],
  };
  const report = reportOn(Array.from({ length: 30 }, () => page));
  const memory = { [HOSTILE]: 1 };
  expect(renderReport({ ...report, memory }, PLAIN)).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

test('colours only where they are wanted', () => {
  const report = simulatedDay(FOUR_SITES, { pages: 500, seed: 1 });
  const coloured = renderReport(report, { coloured: true });
  expect(coloured).toContain('\u001b[32m█');
  expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(renderReport(report, PLAIN));
});

test('an interrupted run says so', () => {
  expect(renderReport({ ...reportOn([]), interrupted: true }, PLAIN)).toMatch(/^.*, interrupted\n/u);
});
