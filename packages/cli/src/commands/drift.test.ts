import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeContext } from '../../../../test/fake-terminal.ts';
import { FOUR_SITES, rolledOut, simulatedDay } from '../../../../test/simulated-day.ts';
import type { Report } from '../report/report-json.ts';
import { runDrift } from './drift.ts';

const MONDAY = simulatedDay(FOUR_SITES, { pages: 1200, seed: 1 });
const TUESDAY = simulatedDay(FOUR_SITES, { pages: 1200, seed: 2 });
const REDESIGNED = simulatedDay(
  rolledOut(FOUR_SITES, { site: 'ntv', template: 'main', part: 1 }, (page) => ({
    ...page,
    rules: { ...page.rules, 'ntv/share': 0 },
    lines: { ...page.lines, 'Jetzt \u001b[2Jabonnieren': 0.7 },
  })),
  { pages: 1200, seed: 3 },
);

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-drift-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('klartext drift', () => {
  test('two ordinary days: nothing has changed, status 0', async () => {
    const context = fakeContext();
    const files = { baseline: saved('monday.json', MONDAY), report: saved('tuesday.json', TUESDAY) };
    expect(await runDrift(files, {}, context)).toBe(0);
    expect(context.written.join('')).toMatch(
      /^Nothing has changed: 1,200 pages in the baseline, 1,200 in the report; \d+ comparisons\.\n$/u,
    );
  });

  test('a redesign: what changed and how much, new lines as they stand, status 1', async () => {
    const context = fakeContext();
    const files = { baseline: savedFolder('monday', MONDAY), report: savedFolder('wednesday', REDESIGNED) };
    expect(await runDrift(files, {}, context)).toBe(1);
    const text = context.written.join('');
    expect(text).toMatch(/^ntv seems to have changed: 1,200 pages/u);
    expect(text).toMatch(/\nntv\/main {2}2\d\d → 2\d\d pages\n/u);
    expect(text).toMatch(/▼ rule ntv\/share {2,}9\d\.\d % → {4,}0 %\n/u);
    expect(text).toMatch(/▲ new line “Jetzt \[2Jabonnieren” {2,}≤\d\.\d % → {1,}\d\d\.\d %\n/u);
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('for machines: JSON', async () => {
    const context = fakeContext();
    const files = { baseline: saved('monday.json', MONDAY), report: saved('wednesday.json', REDESIGNED) };
    expect(await runDrift(files, { json: true }, context)).toBe(1);
    expect(JSON.parse(context.written.join(''))).toMatchObject({
      changed: true,
      sites: ['ntv'],
      pages: { before: 1200, after: 1200 },
      changes: expect.arrayContaining([
        expect.objectContaining({ site: 'ntv', template: 'main', measure: 'rule', name: 'ntv/share' }),
      ]),
    });
  });

  test('colours only where the terminal has them', async () => {
    const context = fakeContext('', { coloured: true });
    const file = saved('monday.json', MONDAY);
    await runDrift({ baseline: file, report: file }, {}, context);
    expect(context.written.join('')).toContain('\u001b[32mNothing has changed\u001b[0m');
  });
});

describe('a report that cannot be read is refused with status 2:', () => {
  test.each([
    ['no JSON', 'pages: 12', 'is no report: it is no JSON.'],
    ['no object', '[]', 'is no report of klartext extract.'],
    ['other JSON', '{"format": "html"}', 'is no report of klartext extract.'],
    [
      'another format',
      '{"format": 2, "version": "9.0.0"}',
      'is a report of another format (format 2, of Klartext 9.0.0; this Klartext reads format 1).',
    ],
    ['counts that are none', JSON.stringify({ ...MONDAY, errors: { io: 'x' } }), 'is no report of klartext extract.'],
    [
      'groups that are none',
      JSON.stringify({ ...MONDAY, groups: [{ pages: 1 }] }),
      'is no report of klartext extract.',
    ],
  ])('%s', async (_, content, problem) => {
    const file = join(root, 'other.json');
    writeFileSync(file, content);
    const context = fakeContext();
    expect(await runDrift({ baseline: saved('monday.json', MONDAY), report: file }, {}, context)).toBe(2);
    expect(context.notes).toEqual([`klartext: ${file} ${problem}`]);
    expect(context.written).toEqual([]);
  });

  test('no file, and a folder without a report', async () => {
    const context = fakeContext();
    const report = saved('monday.json', MONDAY);
    expect(await runDrift({ baseline: join(root, 'none.json'), report }, {}, context)).toBe(2);
    expect(await runDrift({ baseline: root, report }, {}, context)).toBe(2);
    expect(context.notes).toEqual([
      `klartext: There is no file ${join(root, 'none.json')}.`,
      `klartext: There is no file ${join(root, 'report.json')}.`,
    ]);
  });

  test('a device', async () => {
    const context = fakeContext();
    expect(await runDrift({ baseline: '/dev/null', report: '/dev/null' }, {}, context)).toBe(2);
    expect(context.notes).toEqual(['klartext: /dev/null is no plain file.']);
  });
});

function saved(name: string, report: Report): string {
  const file = join(root, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

function savedFolder(name: string, report: Report): string {
  const folder = join(root, name);
  mkdirSync(folder);
  saved(join(name, 'report.json'), report);
  return folder;
}
