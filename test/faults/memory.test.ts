import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isFull } from './extent.ts';
import { madeUpLines } from './made-up-pages.ts';

const MAIN = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const LONG_RUN = fileURLToPath(new URL('long-run.mjs', import.meta.url));
const MOST = 300;
/** What the heap may wander between collections. */
const WANDERING = 40;

test('the memory of a long run stays small and flat', async () => {
  const pages = isFull ? 1_000_000 : 40_000;
  const samples = (await outputOf(LONG_RUN, [`${pages}`])).trim().split('\n').map(Number);
  process.stdout.write(`${pages} pages: at most ${Math.max(...samples)} MB, ${samples.join(' ')}\n`);
  expect(samples.length).toBeGreaterThan(50);
  expect(Math.max(...samples)).toBeLessThan(MOST);
  const quarter = Math.floor(samples.length / 4);
  const early = median(samples.slice(quarter, 2 * quarter));
  const late = median(samples.slice(-quarter));
  expect(late - early).toBeLessThan(WANDERING);
}, 3_600_000);

test.runIf(process.platform === 'linux')(
  'a reader that stops does not make memory grow',
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'klartext-slow-'));
    const input = join(root, 'pages.ndjson');
    const count = isFull ? 20_000 : 3000;
    writeFileSync(input, madeUpLines(count));
    const child = spawn(process.execPath, [MAIN, 'extract', input, '--workers', '2'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pause = isFull ? 60_000 : 6000;
    // A process that is still starting grows by itself.
    await once(child.stdout, 'readable');
    await setTimeout(pause / 2);
    const before = memoryOf(child.pid);
    await setTimeout(pause / 2);
    expect(memoryOf(child.pid) - before).toBeLessThan(WANDERING);
    let lines = 0;
    for await (const chunk of child.stdout) lines += `${chunk}`.split('\n').length - 1;
    expect(lines).toBe(count);
    rmSync(root, { recursive: true });
  },
  600_000,
);

async function outputOf(script: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  return text;
}

/** Megabytes that a process holds. */
function memoryOf(pid: number | undefined): number {
  const [, kilobytes = ''] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
