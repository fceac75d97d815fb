import { expect, test } from 'vitest';
import type { PageFacts } from '../records/page-facts.ts';
import { createTally, summaryOf } from './tally.ts';

const OK = { status: 'ok' } as const;
const EMPTY = { status: 'empty', kind: 'index' } as const;
const SKIPPED = { status: 'skipped' } as const;

test.each<[string, readonly Pick<PageFacts, 'status' | 'kind'>[]]>([
  ['0 pages: 0 ok', []],
  ['1 page: 1 ok', [OK]],
  ['2 pages: 0 ok, 1 empty, 1 skipped', [EMPTY, SKIPPED]],
  ['3 pages: 1 ok, 2 failed (io 2)', [{ status: 'error', kind: 'io' }, OK, { status: 'error', kind: 'io' }]],
  [
    '2 pages: 0 ok, 2 failed (io 1, crash 1)',
    [
      { status: 'error', kind: 'io' },
      { status: 'error', kind: 'crash' },
    ],
  ],
])('%s', (summary, pages) => {
  const tally = createTally();
  for (const page of pages) tally.add(page);
  expect(summaryOf(tally.counted())).toBe(summary);
});
