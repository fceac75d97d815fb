import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeExtractor } from '../../../../test/fake-extractor.ts';
import { outputOf } from '../../../../test/faults/output-of.ts';
import { documentsOf } from '../outputs/folder-layout.ts';
import { type PageReader, readHere } from '../workers/page-reader.ts';
import { extractInto, type FolderRunOptions } from './extract-into.ts';
import { readFailedPages } from './failed-pages.ts';
import type { RunResult } from './run-options.ts';

const PAGES = 100;
let root = '';
let input = '';
let out = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-into-'));
  input = join(root, 'in');
  out = join(root, 'new/out');
  mkdirSync(input);
  writeFileSync(join(input, 'pages.ndjson'), lines(PAGES));
  writeFileSync(join(input, 'z.txt'), 'Ende\nText.');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('a new folder', () => {
  test('holds a record for each page, in order, and the report; the run is finished', async () => {
    const { report, end } = await run();
    expect(end).toBe('finished');
    expect(report.statuses).toMatchObject({ ok: PAGES - 9, error: 10 });
    expect(ids()).toEqual([...Array(PAGES).keys(), join(input, 'z.txt')]);
    expect(readdirSync(out).sort()).toEqual(['.klartext', 'failed.ndjson', 'records.ndjson', 'report.json']);
    expect(readdirSync(join(out, '.klartext'))).toEqual(['checkpoint.json']);
  });

  test('given again, nothing is read, and the report is the same', async () => {
    const { report } = await run();
    const before = outputOf(out);
    const again = await run({}, readHere({ extract: () => Promise.reject(new Error('nothing may be read')) }, {}));
    expect(again).toEqual({ report, end: 'repeated' });
    expect(outputOf(out)).toEqual(before);
  });

  test('the watch is told of the beginning and of every page', async () => {
    const seen: string[] = [];
    let bytes = 0;
    await run({
      watch: {
        begin: (facts) => seen.push(JSON.stringify(facts)),
        page: ({ id }) => seen.push(`${id}`),
        read: (count) => {
          bytes += count;
        },
      },
    });
    const size = lines(PAGES).length + 10;
    expect(seen[0]).toBe(JSON.stringify({ bytes: size, pages: 0, failures: 0 }));
    expect(seen).toHaveLength(PAGES + 2);
    expect(bytes).toBe(size);
  });
});

const WAYS: readonly FolderRunOptions['shards'][] = [
  { format: 'ndjson' },
  { format: 'ndjson', shardSize: 3000 },
  { format: 'csv', gzip: true, shardSize: 3000 },
  { format: 'text', shardSize: 3000 },
];

describe.each(WAYS)('stopped and begun again, the output is that of a run that never was: %j', (shards) => {
  test.each<[string, (page: number) => Promise<unknown>]>([
    [
      'asked to end',
      (page) => {
        const stop = new AbortController();
        return run({ shards, signal: stop.signal, watch: { page: ({ id }) => id === page && stop.abort() } });
      },
    ],
    ['too many failures', (page) => run({ shards, maxFailures: Math.floor(page / 10) })],
    ['the reader fails', (page) => run({ shards }, failingAt(page, recordsOf(shards))).catch(() => 'failed')],
    [
      'whoever watches fails',
      (page) =>
        run({
          shards,
          watch: {
            page: ({ id }) => {
              if (id === page) throw new Error('enough');
            },
          },
        }).catch(() => 'failed'),
    ],
  ])('%s', async (_, stopAt) => {
    // What a page takes is in its record, and decides where a shard is full.
    vi.spyOn(performance, 'now').mockReturnValue(0);
    await run({ shards });
    const whole = outputOf(out);
    rmSync(out, { recursive: true });
    for (const page of [0, 20, 75]) await stopAt(page);
    expect(existsSync(join(out, 'report.json'))).toBe(false);
    expect((await run({ shards })).end).toBe('finished');
    expect(outputOf(out)).toEqual(whole);
  });
});

describe('stopped while files get their names, it goes on', () => {
  const shards = { format: 'ndjson', shardSize: 3000 } as const;

  test.each(['before', 'after'])('%s a full shard got its own', async (when) => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    await run({ shards });
    const whole = outputOf(out);
    rmSync(out, { recursive: true });
    const path = join(out, 'records-00001.ndjson');
    const block = { begin: () => void mkdirSync(join(path, 'in the way'), { recursive: true }) };
    await expect(run({ shards, watch: block })).rejects.toMatchObject({ kind: 'output' });
    rmSync(path, { recursive: true });
    if (when === 'after') renameSync(join(out, '.klartext/shard-00001.ndjson'), path);
    expect((await run({ shards })).end).toBe('finished');
    expect(outputOf(out)).toEqual(whole);
  });

  test('when only the report is missing, without reading any page', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    await run({ shards });
    const whole = outputOf(out);
    rmSync(out, { recursive: true });
    const path = join(out, 'report.json');
    const block = { begin: () => void mkdirSync(join(path, 'in the way'), { recursive: true }) };
    await expect(run({ shards, watch: block })).rejects.toMatchObject({ kind: 'output' });
    rmSync(path, { recursive: true });
    const noReader = readHere({ extract: () => Promise.reject(new Error('nothing may be read')) }, {});
    expect((await run({ shards }, noReader)).end).toBe('finished');
    expect(outputOf(out)).toEqual(whole);
  });
});

test('after every second it can go on where it is', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const behind: number[] = [];
  const page = () => {
    now += 1001;
    const { position } = JSON.parse(readFileSync(join(out, '.klartext/checkpoint.json'), 'utf8'));
    behind.push(behind.length - (position?.pages ?? 0));
  };
  await run({ inputs: [join(input, 'pages.ndjson')], watch: { page } });
  expect(Math.max(...behind)).toBe(0);
});

describe('how a run ends before its time', () => {
  test('told, with the report up to there', async () => {
    const { end, report } = await run({ maxFailures: 2 });
    expect(end).toBe('failures');
    expect(report).toMatchObject({ interrupted: true });
    expect(report.statuses.error).toBeGreaterThan(2);
    expect(await run({ signal: AbortSignal.abort() })).toMatchObject({ end: 'interrupted' });
  });

  test('an error of a reader is thrown as it is, and the lock is free', async () => {
    await expect(run({}, failingAt(50))).rejects.toThrow('the reader broke');
    expect(readdirSync(join(out, '.klartext'))).not.toContain('lock');
  });

  test('another run in the same folder is refused, and does not disturb it', async () => {
    const second: unknown[] = [];
    const watch = { page: () => void second.push(second.length > 0 || run().catch((error: unknown) => error)) };
    expect((await run({ watch })).end).toBe('finished');
    expect(await second[0]).toMatchObject({
      kind: 'output',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    expect(ids()).toHaveLength(PAGES + 1);
  });

  test('whose lock was taken away stops before it says that it went on', async () => {
    const watch = { page: () => writeFileSync(join(out, '.klartext/lock'), 'of another run') };
    await expect(run({ watch })).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining('took') });
    expect(existsSync(join(out, 'report.json'))).toBe(false);
    expect(readFileSync(join(out, '.klartext/lock'), 'utf8')).toBe('of another run');
  });
});

describe('begun otherwise, it is refused with the reason, and left as it is', () => {
  test.each<[string, () => Partial<FolderRunOptions> | undefined]>([
    ['format was ndjson, now csv', () => ({ shards: { format: 'csv' } })],
    ['shardSize was not given, now 9', () => ({ shards: { format: 'ndjson', shardSize: 9 } })],
    ['include was not given, now ["ledger"]', () => ({ records: { include: ['ledger'] } })],
    ['cpuMs was not given, now 5', () => ({ identity: { cpuMs: 5 } })],
    ['with the inputs', () => ({ inputs: [join(input, 'z.txt')] })],
    ['then there were', () => void appendFileSync(join(input, 'z.txt'), 'Mehr.')],
    ['then there were', () => void writeFileSync(join(input, 'y.txt'), 'Neu\nText.')],
    ['then there were', () => void rmSync(join(input, 'z.txt'))],
    [
      'with version 0.0.1',
      () => {
        const path = join(out, '.klartext/checkpoint.json');
        const { identity, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
        writeFileSync(path, JSON.stringify({ ...rest, identity: { ...identity, version: '0.0.1' } }));
      },
    ],
  ])('%s', async (reason, change) => {
    for (const signal of [AbortSignal.abort(), new AbortController().signal]) {
      await run({ signal });
      const options = change() ?? {};
      const before = outputOf(out);
      await expect(run(options)).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining(reason) });
      expect(outputOf(out)).toEqual(before);
      rmSync(out, { recursive: true });
      writeFileSync(join(input, 'z.txt'), 'Ende\nText.');
    }
  });

  test('a checkpoint that cannot be read', async () => {
    await run();
    for (const content of ['{"torn', 'null', '{}', '[]', '{"identity":{}}']) {
      writeFileSync(join(out, '.klartext/checkpoint.json'), content);
      await expect(run()).rejects.toMatchObject({
        kind: 'output',
        message: expect.stringContaining('checkpoint.json'),
      });
    }
  });
});

describe('a folder of somebody else is refused and left as it is', () => {
  test('when it holds anything', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'mine.txt'), 'mine');
    await expect(run()).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining('not empty') });
    expect(readdirSync(out)).toEqual(['mine.txt']);
  });

  test('also when a run was about to begin there', async () => {
    mkdirSync(join(out, '.klartext'), { recursive: true });
    writeFileSync(join(out, 'records.ndjson'), 'mine');
    await expect(run()).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining('not empty') });
    expect(readFileSync(join(out, 'records.ndjson'), 'utf8')).toBe('mine');
  });

  test('when it lies in an input, whose pages its files would be', async () => {
    out = join(input, 'out');
    await expect(run()).rejects.toMatchObject({
      kind: 'output',
      message: expect.stringContaining('lies in the input'),
    });
    expect(existsSync(out)).toBe(false);
  });

  test('when it is a file', async () => {
    mkdirSync(join(root, 'new'));
    writeFileSync(out, 'mine');
    await expect(run()).rejects.toMatchObject({ kind: 'output' });
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });
});

test('only the pages that failed before are read, in their order', async () => {
  await run();
  const earlier = out;
  out = join(root, 'again');
  const { report } = await run({ onlyFailed: await readFailedPages(earlier) });
  expect(report.statuses).toMatchObject({ ok: 0, error: 10 });
  expect(ids()).toEqual([5, 15, 25, 35, 45, 55, 65, 75, 85, 95]);
});

test('standard input, stopped, goes on when it is given again, and not with another', async () => {
  await run();
  const whole = readFileSync(join(out, 'records.ndjson'), 'utf8').split('\n').length;
  out = join(root, 'stdin');
  const stop = new AbortController();
  const watch = { page: ({ id }: { id: string | number }) => id === 30 && stop.abort() };
  await run({ inputs: ['-'], stdin: stdin(lines(PAGES)), signal: stop.signal, watch: watch as object });
  const other = run({ inputs: ['-'], stdin: stdin(lines(PAGES).replace('Titel 3', 'Titel X')) });
  await expect(other).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining('Standard input') });
  expect((await run({ inputs: ['-'], stdin: stdin(lines(PAGES)) })).end).toBe('finished');
  expect(ids()).toEqual([...Array(PAGES).keys()]);
  expect(whole).toBe(PAGES + 2);
});

function run(options: Partial<FolderRunOptions> = {}, reader?: PageReader): Promise<RunResult> {
  const all: FolderRunOptions = { inputs: [input], records: {}, shards: { format: 'ndjson' }, ...options };
  const records = { ...recordsOf(all.shards), ...all.records };
  return extractInto(out, reader ?? readHere(fakeExtractor, records), { ...all, records });
}

function recordsOf({ format }: FolderRunOptions['shards']): FolderRunOptions['records'] {
  const document = documentsOf(format);
  return document === undefined ? {} : { document };
}

function failingAt(page: number, records: FolderRunOptions['records'] = {}): PageReader {
  const reader = readHere(fakeExtractor, records);
  return {
    ...reader,
    read: async (pages) => {
      if (pages.some(({ bytes }) => Buffer.from(bytes).includes(`"id":${page},`))) throw new Error('the reader broke');
      return reader.read(pages);
    },
  };
}

/** Every tenth fails. */
function lines(count: number): string {
  const textOf = (id: number) => (id % 10 === 5 ? 'picture' : `Titel ${id}\nText ${id}.`);
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: textOf(id) })}\n`).join('');
}

async function* stdin(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function ids(): readonly unknown[] {
  const text = readFileSync(join(out, 'records.ndjson'), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).id]));
}
