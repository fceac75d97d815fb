import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommand } from './command.ts';
import { madeUpLines } from './made-up-pages.ts';

const TIMES = /"ms":[\d.]+,?/gu;
/** `TZ` and the locale of a machine far away; Turkish has letters of its own when case is changed. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

let root = '';
let input = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-same-'));
  input = join(root, 'pages.ndjson');
  writeFileSync(input, madeUpLines(150));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['2 workers', ['--workers', '2'], {}],
  ['7 workers', ['--workers', '7'], {}],
  ['another time zone and locale', ['--workers', '1'], ELSEWHERE],
])(
  '%s give the same records as one',
  async (_, options, env) => {
    const inputs = [input, 'fixtures'];
    const one = await startCommand(['extract', ...inputs, '--workers', '1', '--include', 'ledger,html']).ended;
    const other = await startCommand(['extract', ...inputs, ...options, '--include', 'ledger,html'], { env }).ended;
    expect(one.stdout.split('\n').length).toBeGreaterThan(250);
    expect(other.stdout.replace(TIMES, '')).toBe(one.stdout.replace(TIMES, ''));
  },
  300_000,
);
