import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunningCommand, startCommand } from './faults/command.ts';
import { madeUpLines } from './faults/made-up-pages.ts';

// These tests run the built command line: `npm run build` comes first.
const MAIN = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const PAGES = 600;

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let root = '';
let input = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-runs-'));
  input = join(root, 'pages.ndjson');
  writeFileSync(input, madeUpLines(PAGES));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('klartext extract, asked to end', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s finishes what it took, says so, and goes on when it is given again', async (signal, status) => {
    const out = join(root, signal);
    const run = await begun(out);
    run.process.kill(signal);
    const ended = await run.ended;
    expect(ended).toMatchObject({ status, stdout: '' });
    expect(ended.stderr).toMatch(/^Interrupted after \d+ pages: .*; the same command goes on\n$/u);
    expect(existsSync(join(out, 'report.json'))).toBe(false);
    await finishes(out);
  });

  test('a second time ends at once, and goes on all the same', async () => {
    const out = join(root, 'twice');
    const run = await begun(out, ['--workers', '1']);
    run.process.kill('SIGINT');
    run.process.kill('SIGTERM');
    const { status, stdout, stderr } = await run.ended;
    // Which of two signals comes second, the system does not promise.
    expect([130, 143]).toContain(status);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    await finishes(out);
  });
});

test('two runs into one folder: one is refused with the reason, the other comes out right', async () => {
  const out = join(root, 'both');
  const first = await begun(out);
  const second = await startCommand(args(out)).ended;
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toMatch(/^klartext: process \d+ on .* is writing there\. If it is not, delete .*lock\.\n$/u);
  expect(await first.ended).toMatchObject({ status: 0 });
  expect(ids(out)).toEqual([...Array(PAGES).keys()]);
});

test('a folder that cannot be made is told in one line', async () => {
  const ended = await startCommand(args('/proc/klartext')).ended;
  expect(ended).toMatchObject({ status: 1, stdout: '' });
  expect(ended.stderr).toMatch(/^klartext: Nothing can be written into \/proc\/klartext: .*\n$/u);
});

test.each(['extract -', 'filter'])('%s ends quietly when its reader has seen enough', async (command) => {
  const script = `set -o pipefail; "$0" "$1" ${command} < "$2" | head -1`;
  const shell = spawn('bash', ['-c', script, process.execPath, MAIN, input]);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  shell.stdout.on('data', (chunk) => out.push(chunk));
  shell.stderr.on('data', (chunk) => err.push(chunk));
  const status = await new Promise((resolve) => shell.on('close', resolve));
  expect({ status, err: `${Buffer.concat(err)}` }).toEqual({ status: 0, err: '' });
  expect(JSON.parse(`${Buffer.concat(out)}`)).toMatchObject({ id: 0 });
});

test('read pages, extract them in processes, write them into a folder: as a program would', async () => {
  const out = join(root, 'library');
  const code = `
    import { extractAll, folderSink, readPages, writeRecords } from ${JSON.stringify(new URL('../packages/cli/dist/index.js', import.meta.url).href)};
    const records = extractAll(readPages([process.argv[1]]), { workers: 2, limits: { memoryMb: 512 } });
    console.log(await writeRecords(records, await folderSink(process.argv[2], { shardSize: 1e6 })));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, input, out]);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(`${Buffer.concat(said)}`).toBe(`${PAGES}\n`);
  expect(readdirSync(out).every((name) => /^records-\d{5}\.ndjson$/u.test(name))).toBe(true);
  expect(ids(out)).toEqual([...Array(PAGES).keys()]);
});

/** A run that has published its first shard. */
async function begun(out: string, more: readonly string[] = []): Promise<RunningCommand> {
  const run = startCommand([...args(out), ...more]);
  await expect.poll(() => existsSync(join(out, 'records-00000.ndjson')), { timeout: 60_000, interval: 5 }).toBe(true);
  return run;
}

async function finishes(out: string): Promise<void> {
  expect(ids(out).length).toBeLessThan(PAGES);
  const { status, stdout, stderr } = await startCommand(args(out)).ended;
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toMatch(/^Going on after \d+ pages\n$/u);
  expect(ids(out)).toEqual([...Array(PAGES).keys()]);
}

function args(out: string): readonly string[] {
  return ['extract', input, '--out', out, '--shard-size', '60KB'];
}

function ids(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('records-'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line).id);
}
