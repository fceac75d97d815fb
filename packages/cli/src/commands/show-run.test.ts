import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fakeContext } from '../../../../test/fake-terminal.ts';
import type { PageFacts } from '../records/page-facts.ts';
import { createReport } from '../report/report.ts';
import type { RunResult } from '../run/run-options.ts';
import { type ShowOptions, showRun } from './show-run.ts';

const OK: PageFacts = { id: 1, status: 'ok' };
const BAD: PageFacts = { id: 2, status: 'error', kind: 'io' };

test.each<[RunResult['end'], readonly PageFacts[], ShowOptions, number, readonly string[]]>([
  ['finished', [OK], {}, 0, []],
  ['finished', [OK, BAD], {}, 1, ['2 pages: 1 ok, 1 failed (io 1)']],
  ['interrupted', [OK], {}, 0, ['Interrupted after 1 page: 1 ok']],
  ['interrupted', [OK], { out: 'o' }, 0, ['Interrupted after 1 page: 1 ok; the same command goes on']],
  ['failures', [BAD], {}, 1, ['Stopped, too many pages failed: 1 page: 0 ok, 1 failed (io 1)']],
  [
    'failures',
    [BAD],
    { out: 'o' },
    1,
    [
      'Stopped, too many pages failed: 1 page: 0 ok, 1 failed (io 1); the same command goes on, with a higher --max-failures',
    ],
  ],
  ['repeated', [OK], { out: 'o' }, 0, ['o was finished before: 1 page: 1 ok']],
  ['repeated', [BAD], { out: 'o' }, 1, ['o was finished before: 1 page: 0 ok, 1 failed (io 1)']],
])('%s with %j is told in one line, if it is worth one', async (end, pages, options, status, notes) => {
  const context = fakeContext();
  const shown = showRun(options, context);
  expect(await shown.end({ end, report: reportOf(pages) })).toBe(status);
  expect(context.notes).toEqual(notes);
});

test('the report is written where it is wanted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-show-'));
  const file = join(folder, 'report.json');
  const report = reportOf([OK]);
  await showRun({ report: file }, fakeContext()).end({ end: 'finished', report });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(report)));
  rmSync(folder, { recursive: true });
});

test('a report that cannot be written is an error of kind output', async () => {
  const shown = showRun({ report: '/proc/none/report.json' }, fakeContext());
  await expect(shown.end({ end: 'finished', report: reportOf([]) })).rejects.toMatchObject({ kind: 'output' });
});

test('whoever looks sees how far it is', async () => {
  const context = fakeContext('', { watched: true });
  const shown = showRun({}, context);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  shown.watch.begin?.({ bytes: 100, pages: 7, failures: 1 });
  shown.watch.read?.(50);
  clock.mockReturnValue(60_000);
  shown.watch.page?.(BAD);
  clock.mockRestore();
  shown.clear();
  expect(context.notes.join('')).toMatch(/8 pages.*2 failed/u);
  await shown.end({ end: 'finished', report: reportOf([OK]) });
  expect(context.notes.at(-1)).toBe('1 page: 1 ok');
});

function reportOf(pages: readonly PageFacts[]): RunResult['report'] {
  const report = createReport({ version: '1', inputs: [], options: {} });
  for (const page of pages) report.add(page);
  const times = { started: '2024-01-01T00:00:00Z', finished: '2024-01-01T00:00:01Z', seconds: 1 };
  return report.finish({ ...times, memory: { run: 1, worker: 1 } });
}
