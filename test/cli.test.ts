import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// These tests run the built command line: `npm run build` comes first.
const MAIN = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const SEED = fileURLToPath(new URL('../fixtures/seeds/002_1bd6b649ee6d3fb0.txt', import.meta.url));
const PAGE = readFileSync(SEED, 'utf8');

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-cli-'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'mixed'));
  writeFileSync(join(folder, 'mixed/a.txt'), PAGE);
  writeFileSync(join(folder, 'mixed/b.txt.gz'), gzipSync(PAGE));
  writeFileSync(join(folder, 'mixed/c.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  writeFileSync(join(folder, 'mixed/d.txt.gz'), gzipSync(PAGE).subarray(0, 60));
  writeFileSync(join(folder, 'mixed/e.ndjson'), `${JSON.stringify({ id: 'x', text: PAGE })}\n{"id":\n`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('klartext extract', () => {
  test('gives one record for each page, in order, and says how many failed', () => {
    const { records, status, stderr } = klartext(['extract', join(folder, 'mixed')]);
    expect(records.map(({ status: each, kind }) => kind ?? each)).toEqual([
      ...['ok', 'ok', 'not-html', 'truncated-input', 'ok', 'malformed-json'],
    ]);
    expect(records[0].article).toEqual(records[1].article);
    expect(stderr).toBe('6 pages: 3 ok, 3 failed (malformed-json 1, not-html 1, truncated-input 1)\n');
    expect(status).toBe(1);
  });

  test.each([
    ['none.html', 'io'],
    ['empty', 'empty-input'],
    ['*.xml', 'io'],
  ])('%s fails with a record of kind %s', (input, kind) => {
    expect(klartext(['extract', join(folder, input)])).toMatchObject({
      status: 1,
      records: [{ status: 'error', kind }],
    });
  });

  test('reads a page from standard input, and writes it as text', () => {
    const { stdout, status } = klartext(['extract', '--format', 'text'], PAGE);
    expect(stdout).toMatch(/^Kerry: .+\n\n/u);
    expect(status).toBe(0);
  });

  test('writes a folder of articles', () => {
    const out = join(folder, 'out');
    const { status, stdout } = klartext(['extract', join(folder, 'mixed/a.txt'), '--format', 'markdown', '--out', out]);
    const article = readdirSync(out).find((name) => name.endsWith('.md')) ?? '';
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(join(out, article), 'utf8')).toMatch(/^---\nheadline: "Kerry: /u);
  });
});

describe('klartext filter', () => {
  test.each([['filter'], ['extract', '-']])('%s tells what lost when evidence is to be included', (...command) => {
    const page = `${JSON.stringify({ id: 1, html: '<main><h1>Der Kai wird grün</h1><p>Am Kai stehen zwölf Linden.</p></main>' })}\n`;
    const [asked] = klartext([...command, '--include', 'evidence'], page).records;
    const [plain] = klartext([...command, '--include', 'ledger'], page).records;
    expect(asked.ledger.every(({ lost }: { lost?: unknown }) => Array.isArray(lost))).toBe(true);
    expect(asked.article).toEqual(plain.article);
    expect(plain.ledger[0]).not.toHaveProperty('lost');
  });

  test('answers each line as it comes', async () => {
    const child = spawn(process.execPath, [MAIN, 'filter']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 7]) {
      child.stdin.write(`${JSON.stringify({ id, text: PAGE })}\n`);
      expect(JSON.parse((await lines.next()).value)).toMatchObject({ id, status: 'ok' });
    }
    child.stdin.end();
    expect(await exitStatus(child)).toBe(0);
  });

  test('keeps the neighbours of broken lines', () => {
    const good = (id: number) => JSON.stringify({ id, text: PAGE });
    const { records, status } = klartext(['filter'], [good(1), '{"id": 2', good(3), '{"id": 4}', ''].join('\n'));
    expect(records).toMatchObject([
      { id: 1, status: 'ok' },
      { id: '2', kind: 'malformed-json' },
      { id: 3, status: 'ok' },
      { id: 4, kind: 'malformed-record' },
    ]);
    expect(status).toBe(1);
  });

  test('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [MAIN, 'filter']);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    const line = `${JSON.stringify({ id: 1, text: PAGE })}\n`;
    child.stdout.once('data', () => child.stdout.destroy());
    const feeding = setInterval(() => child.stdin.write(line.repeat(100)), 5);
    const status = await exitStatus(child);
    clearInterval(feeding);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('asked to end, answers what it took and says 130', async () => {
    const child = spawn(process.execPath, [MAIN, 'filter']);
    let answers = '';
    child.stdout.on('data', (chunk) => {
      answers += chunk;
    });
    child.stdin.write(`${JSON.stringify({ id: 1, text: PAGE })}\n`);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await exitStatus(child)).toBe(130);
    expect(JSON.parse(answers)).toMatchObject({ id: 1, status: 'ok' });
  });
});

describe('klartext explain', () => {
  test('shows each line of a page with the rule that removed it', () => {
    const { stdout, status } = klartext(['explain', SEED]);
    expect(stdout).toMatch(/^− .+\n {4}[\w-]+\/[\w-]+: removed because /mu);
    expect(status).toBe(0);
  });
});

describe('klartext', () => {
  test.each([
    [['extarct'], 'Did you mean extract?'],
    [['extract', '--engin', 'auto'], 'Did you mean --engine?'],
    [['extract', '--format', 'pdf'], 'Allowed choices'],
    [['explain'], "missing required argument 'input'"],
    [['extract', '--format', 'text', '--include', 'ledger'], '--include adds to records'],
  ])('%j is wrong usage, with a hint', (args, hint) => {
    const { status, stdout, stderr } = klartext(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  test.each([[['--help']], [['extract', '--help']], [['filter', '--help']], [['explain', '--help']]])(
    '%j begins with examples',
    (args) => {
      const { status, stdout } = klartext(args);
      expect(stdout).toMatch(/^Examples:\n {2}klartext /u);
      expect(status).toBe(0);
    },
  );
});

function klartext(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8' });
  const lines = stdout.startsWith('{') ? stdout.trimEnd().split('\n') : [];
  return { stdout, stderr, status, records: lines.map((line) => JSON.parse(line)) };
}

async function exitStatus(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}
