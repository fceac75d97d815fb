import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { RawPage } from '../inputs/raw-page.ts';
import type { Outcome } from '../records/outcome.ts';
import type { PageReader } from './page-reader.ts';
import { openWorkerPool, type PoolOptions } from './worker-pool.ts';

// These tests run processes of the built package: `npm run build` comes first.
const script = fileURLToPath(new URL('../../../../test/faults/misbehaving-worker.mjs', import.meta.url));
const SENTENCE = 'Der Rat hat am Dienstag den Haushalt nach langer Debatte mit den Stimmen aller beschlossen.';
const GOOD = `Rat beschließt Haushalt\n\n${SENTENCE}\n\n${SENTENCE} Einwände gab es nur wenige.\n`;

let pool: PageReader;

afterEach(() => pool.close());

test('outcomes in the order of the pages, by processes that are kept for the next', async () => {
  open({ workers: 1 });
  expect(idsOf(await pool.read(pages(GOOD, GOOD)))).toEqual([0, 1]);
  const [child] = children();
  expect(idsOf(await pool.read(pages(GOOD)))).toEqual([0]);
  expect(children()).toEqual([child]);
  expect(pool.peakMemory()).toBeGreaterThan(1024 * 1024);
  await pool.close();
  expect(children()).toEqual([]);
});

test('nothing to read starts no process', async () => {
  open({ workers: 1 });
  expect(await pool.read([])).toEqual([]);
  expect(children()).toEqual([]);
});

test('a process that died while nobody read is replaced', async () => {
  open({ workers: 1 });
  await pool.read(pages(GOOD));
  const [child = 0] = children();
  process.kill(child, 'SIGKILL');
  await expect.poll(children).toEqual([]);
  expect(statusesOf(await pool.read(pages(GOOD)))).toEqual(['ok']);
});

test('a limit longer than a timer can be is no short one', async () => {
  open({ workers: 1, limits: { cpuMs: 1e12 } });
  expect(statusesOf(await pool.read(pages(GOOD)))).toEqual(['ok']);
});

test('what the code that reads a page prints does not come between the answers', async () => {
  open({ workers: 1 });
  expect(statusesOf(await pool.read(pages(GOOD, `${GOOD}misbehave: prints`, GOOD)))).toEqual(['ok', 'ok', 'ok']);
});

test('bytes that are no answer end the process, not the run', async () => {
  open({ workers: 1 });
  expect(statusesOf(await pool.read(pages(GOOD, 'misbehave: babbles', GOOD)))).toEqual(['ok', 'crash', 'ok']);
});

test('a process that does not come up is told with its reason', async () => {
  open({ workers: 1, script: '/nowhere/worker.mjs' });
  await expect(pool.read(pages(GOOD))).rejects.toMatchObject({
    kind: 'internal',
    message: expect.stringMatching(/does not start: .*Cannot find module/u),
  });
});

test('a process that the system cannot start is told with the reason of the system', async () => {
  const { execPath } = process;
  process.execPath = '/nowhere/node';
  open({ workers: 1 });
  await expect(pool.read(pages(GOOD))).rejects.toMatchObject({
    kind: 'internal',
    message: expect.stringContaining('ENOENT'),
  });
  process.execPath = execPath;
});

test('closed while it reads, or while a process starts, it leaves none behind and starts none', async () => {
  open({ workers: 2 });
  await pool.read(pages(GOOD));
  const busy = pool.read(pages('misbehave: hang', GOOD)).catch(({ kind }) => kind);
  const starting = pool.read(pages(GOOD, GOOD)).catch(({ kind }) => kind);
  await pool.close();
  expect(await Promise.all([busy, starting])).toEqual(['internal', 'internal']);
  await expect.poll(children).toEqual([]);
  await expect(pool.read(pages(GOOD))).rejects.toMatchObject({ kind: 'internal' });
});

function open(options: PoolOptions): void {
  pool = openWorkerPool({}, { script, ...options });
}

function pages(...texts: readonly string[]): readonly RawPage[] {
  return texts.map((text, id) => ({ id, form: 'text', bytes: Buffer.from(text) }));
}

function children(): readonly number[] {
  const list = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
  return list === '' ? [] : list.split(' ').map(Number).filter(isWorker);
}

function isWorker(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('misbehaving-worker');
  } catch {
    return false;
  }
}

function idsOf(outcomes: readonly Outcome[]): readonly unknown[] {
  return outcomes.map(({ facts }) => facts.id);
}

function statusesOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ facts: { status, kind } }) => (status === 'error' ? `${kind}` : status));
}
