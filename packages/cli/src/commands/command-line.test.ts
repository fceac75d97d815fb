import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgram } from './command-line.ts';

const ran = vi.hoisted(() => vi.fn());
vi.mock('./run-command.ts', () => ({ runCommand: (command: (context: object) => unknown) => command({}) }));
vi.mock('./extract.ts', () => ({ runExtract: (...args: unknown[]) => ran('extract', ...args.slice(0, 2)) }));
vi.mock('./filter.ts', () => ({ runFilter: (...args: unknown[]) => ran('filter', args[0]) }));

let said = '';

beforeEach(() => {
  said = '';
  const say = (text: unknown) => {
    said += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(say);
  vi.spyOn(process.stderr, 'write').mockImplementation(say);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  ran.mockReset();
});

const DEFAULTS = { engine: 'auto', format: 'ndjson' };

describe('klartext extract', () => {
  test.each<[string, object]>([
    ['a.html', {}],
    ['a.html --engine readability', { engine: 'readability' }],
    ['a.html --format csv', { format: 'csv' }],
    ['a.html --include ledger,html', { include: ['ledger', 'html'] }],
    ['a.html --include marks', { include: ['marks'] }],
    ['a.html --fields html=body,url=link', { fields: { html: 'body', url: 'link' } }],
    [
      'a.html --fields bodyBase64=b,contentType=c,id=i,text=t',
      { fields: { bodyBase64: 'b', contentType: 'c', id: 'i', text: 't' } },
    ],
    ['a.html --out o', { out: 'o' }],
    ['a.html --out o --format parquet --shard-size 500MB', { out: 'o', format: 'parquet', shardSize: 5e8 }],
    ['a.html --out o --shard-size 1.5k', { out: 'o', shardSize: 1500 }],
    ['a.html --out o --shard-size 2gb', { out: 'o', shardSize: 2e9 }],
    ['a.html --out o --shard-size 1000', { out: 'o', shardSize: 1000 }],
    ['a.html --out o --gzip', { out: 'o', gzip: true }],
    ['a.html --workers 3', { workers: 3 }],
    ['a.html --timeout 0.5', { timeout: 0.5 }],
    ['a.html --memory 512', { memory: 512 }],
    ['a.html --max-failures 0', { maxFailures: 0 }],
    ['a.html --only-failed o', { onlyFailed: 'o' }],
    ['a.html --report r.json', { report: 'r.json' }],
  ])('%s', async (line, options) => {
    await klartext(`extract ${line}`);
    expect(ran).toHaveBeenCalledExactlyOnceWith('extract', ['a.html'], { ...DEFAULTS, ...options });
  });

  test.each([
    ['--engine fast', 'auto, site, generic, readability'],
    ['--format pdf', 'ndjson, json'],
    ['--include ledger,pictures', 'ledger, evidence, marks, html, markdown'],
    ['--fields html', 'html=body,url=link'],
    ['--fields headline=h', 'id, url, html, text'],
    ['--fields html=', 'html=body,url=link'],
    ['--fields html=a=b', 'html=body,url=link'],
    ['--shard-size 5XB --out o', '500MB'],
    ['--shard-size 0 --out o', '500MB'],
    ['--shard-size -5 --out o', '500MB'],
    ['--shard-size 0.5 --out o', '500MB'],
    ['--workers 0', 'a number of workers, 1 or more'],
    ['--workers 1.5', 'a number of workers'],
    ['--workers 1e9', 'a number of workers'],
    ['--workers many', 'a number of workers'],
    ['--timeout 0', 'a number of seconds'],
    ['--timeout Infinity', 'a number of seconds'],
    ['--timeout -1', 'a number of seconds'],
    ['--memory 127', 'a number of megabytes, 128 or more'],
    ['--max-failures -1', 'a number of failures, 0 or more'],
    ['--max-failures=', 'a number of failures'],
    ['--out', 'argument missing'],
    ['--unknown', 'unknown option'],
    ['--format parquet', '--out'],
    ['--gzip', '--out'],
    ['--gzip --out o --format parquet', 'Parquet is compressed'],
    ['--shard-size 5MB', '--out'],
    ['--include ledger --format text', '--include adds to records'],
  ])('%s is wrong, and it says what would be right', async (line, help) => {
    await expect(klartext(`extract a.html ${line}`)).rejects.toThrow('exit 2');
    expect(said).toContain('error: ');
    expect(said).toContain(help);
    expect(ran).not.toHaveBeenCalled();
  });

  test('without inputs it reads what is piped in; from a terminal it says what is missing', async () => {
    const { isTTY } = process.stdin;
    try {
      process.stdin.isTTY = false;
      await klartext('extract');
      expect(ran).toHaveBeenCalledWith('extract', ['-'], DEFAULTS);
      process.stdin.isTTY = true;
      await expect(klartext('extract')).rejects.toThrow('exit 2');
      expect(said).toContain('name a file');
    } finally {
      process.stdin.isTTY = isTTY;
    }
  });

  test('its help names every option, and what makes it end with which status', async () => {
    await expect(klartext('extract --help')).rejects.toThrow('exit 0');
    const names = ['engine', 'format', 'include', 'fields', 'out', 'shard-size', 'gzip', 'workers', 'timeout'];
    for (const name of [...names, 'memory', 'max-failures', 'only-failed', 'report'])
      expect(said).toContain(`--${name}`);
    expect(said).toContain('Exit status');
    expect(said.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('klartext filter', () => {
  test('hands its options on', async () => {
    await klartext('filter --engine site --ledger --workers 2');
    expect(ran).toHaveBeenCalledExactlyOnceWith('filter', { engine: 'site', ledger: true, workers: 2 });
  });

  test.each(['--workers 0', 'a.html', '--out o'])('%s is wrong', async (line) => {
    await expect(klartext(`filter ${line}`)).rejects.toThrow('exit 2');
    expect(ran).not.toHaveBeenCalled();
  });

  test('its help names its options', async () => {
    await expect(klartext('filter --help')).rejects.toThrow('exit 0');
    for (const name of ['engine', 'ledger', 'workers']) expect(said).toContain(`--${name}`);
  });
});

test('an unknown command is wrong usage', async () => {
  await expect(klartext('extrakt')).rejects.toThrow('exit 2');
  expect(said).toContain('klartext --help');
});

async function klartext(line: string): Promise<void> {
  await createProgram().parseAsync(line.split(' '), { from: 'user' });
}
