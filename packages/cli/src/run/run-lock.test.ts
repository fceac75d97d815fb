import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RunLock, takeRunLock } from './run-lock.ts';

const MINUTE = 60_000;
// Linux gives no process a number above 2^22.
const NOBODY = 2 ** 22 + 1;

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-lock-'));
  path = join(folder, 'lock');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a second taker is refused while the first holds it, and is told who does; released, it is free', async () => {
  const first = await takeRunLock(path);
  await expect(takeRunLock(path)).rejects.toMatchObject({
    kind: 'output',
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
  });
  await first.assertHeld();
  await first.release();
  expect(readdirSync(folder)).toEqual([]);
  await (await takeRunLock(path)).release();
});

test('a holder whose lock was taken over notices, and leaves the other’s alone', async () => {
  const lock = await takeRunLock(path);
  writeFileSync(path, 'of somebody else');
  await expect(lock.assertHeld()).rejects.toMatchObject({ kind: 'output' });
  await lock.release();
  expect(readFileSync(path, 'utf8')).toBe('of somebody else');
});

test('a holder whose lock is gone notices', async () => {
  const lock = await takeRunLock(path);
  rmSync(path);
  await expect(lock.assertHeld()).rejects.toMatchObject({ kind: 'output' });
  await lock.release();
});

test('a place that cannot be written is an error of the system, and no endless try', async () => {
  await expect(takeRunLock(join(folder, 'none/lock'))).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('a lock that was left behind', () => {
  test.each([
    ['of a process that is dead', { pid: NOBODY }],
    ['of an earlier process with the number of one that lives', { born: 'another boot 1' }],
    ['of nobody: what stands there is no lock', 'garbage'],
    ['of nobody: it is empty', ''],
  ])('%s is taken', async (_, left) => {
    await leave(left);
    const lock = await takeRunLock(path);
    await lock.assertHeld();
    expect(readdirSync(folder)).toEqual(['lock']);
    await lock.release();
  });

  test('by another machine is taken only after ten minutes of silence', async () => {
    await leave({ host: 'another.example' });
    age(path, 9 * MINUTE);
    await expect(takeRunLock(path)).rejects.toThrow('on another.example');
    expect(readdirSync(folder)).toEqual(['lock']);
    age(path, 11 * MINUTE);
    await (await takeRunLock(path)).release();
  });

  test('and that somebody began to take away and was killed is taken in the end', async () => {
    await leave({ pid: NOBODY });
    const claim = `${path}.${createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)}.stale`;
    linkSync(path, claim);
    await expect(takeRunLock(path)).rejects.toMatchObject({ kind: 'output' });
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + MINUTE);
    await (await takeRunLock(path)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken by one of many in one process', async () => {
    for (let round = 0; round < 20; round += 1) {
      await leave({ pid: NOBODY, nonce: `${round}` });
      const locks = await winners(8);
      expect(locks).toHaveLength(1);
      for (const lock of locks) await lock.assertHeld();
      expect(readdirSync(folder)).toEqual(['lock']);
      for (const lock of locks) await lock.release();
    }
  });

  test('is taken by one of many processes', async () => {
    for (let round = 0; round < 2; round += 1) {
      await leave({ pid: NOBODY, nonce: `${round}` });
      const takers = Array.from({ length: 8 }, startTaker);
      for (const { ready } of takers) await ready;
      for (const { child } of takers) child.stdin?.write('go');
      const results = await Promise.all(takers.map(({ result }) => result));
      expect(results.toSorted()).toEqual(['held', ...Array(7).fill('output')]);
      for (const { child } of takers) child.stdin?.end();
      await Promise.all(takers.map(({ child }) => once(child, 'close')));
      expect(existsSync(path)).toBe(false);
    }
  });
});

/** Leaves a lock as another process would have, this one being its holder where not said otherwise. */
async function leave(left: string | Readonly<Record<string, unknown>>): Promise<void> {
  const lock = await takeRunLock(path);
  const content =
    typeof left === 'string' ? left : JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...left });
  await lock.release();
  writeFileSync(path, content);
}

async function winners(takers: number): Promise<readonly RunLock[]> {
  const tries = await Promise.allSettled(Array.from({ length: takers }, () => takeRunLock(path)));
  return tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function age(file: string, ms: number): void {
  const then = new Date(Date.now() - ms);
  utimesSync(file, then, then);
}

const TAKER = `
import { takeRunLock } from ${JSON.stringify(fileURLToPath(new URL('../../dist/run/run-lock.js', import.meta.url)))};
process.stdout.write('ready\\n');
process.stdin.once('data', async () => {
  const lock = await takeRunLock(process.argv[1]).catch((error) => error);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.stdout.write(lock.kind ?? await lock.assertHeld().then(() => 'held', () => 'robbed'));
  process.stdin.on('end', async () => { await lock.release?.(); process.exit(); });
});`;

function startTaker(): { child: ChildProcess; ready: Promise<unknown>; result: Promise<string> } {
  const child = spawn(process.execPath, ['--input-type=module', '-e', TAKER, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ready = once(child.stdout, 'data');
  return { child, ready, result: ready.then(async () => `${(await once(child.stdout, 'data'))[0]}`) };
}
