import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ndjson, warcRecords } from '../../../../test/warc-builder.ts';
import type { InputPage } from './raw-page.ts';
import { type PlacedPage, type ReadOptions, readPages } from './read-pages.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-pages-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each(['EMFILE', 'ENFILE'])('where no more files can be opened (%s), no page is given up for it', async (code) => {
  write('a.html', 'A');
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.reject(Object.assign(new Error('open'), { code }));
  }
  await expect(placed([join(root, 'a.html'), '-'], { stdin: stdin() })).rejects.toMatchObject({
    kind: 'io',
    message: expect.stringContaining('ulimit'),
  });
});

describe('a folder', () => {
  test('gives its pages in the order of names, deep ones too, and passes over what is none', async () => {
    write('b.html', 'B');
    write('a/2.txt', '2');
    write('a/10.HTM', '10');
    write('c.ndjson.gz', gzipSync('{"id":"x","text":"X"}\n'));
    write('d', 'D');
    write('style.css', 'body{}');
    write('.hidden.html', 'hidden');
    expect(await read([root])).toEqual([
      { id: 'a/10.HTM', page: '10' },
      { id: 'a/2.txt', page: '2' },
      { id: 'b.html', page: 'B' },
      { id: 'c.ndjson.gz:1', page: '{"id":"x","text":"X"}' },
      { id: 'd', page: 'D' },
    ]);
  });

  test('of many files gives them all', async () => {
    const names = Array.from({ length: 2000 }, (_, n) => `${n}`.padStart(4, '0'));
    for (const name of names) write(`many/${name}.html`, 'x');
    const pages = await placed([root]);
    expect(pages.map(({ page }) => `${page.id}`.slice(-9, -5))).toEqual(names);
  });

  test('without pages fails by name', async () => {
    write('style.css', 'body{}');
    expect(await read([root])).toMatchObject([{ id: '', kind: 'empty-input' }]);
  });

  test('links inside are read or left, links outside and in circles and pipes are unsafe, dead links fail', async () => {
    write('pages/a.html', 'A');
    write('outside/secret.html', 'secret');
    symlinkSync('a.html', join(root, 'pages/b.html'));
    symlinkSync('.', join(root, 'pages/circle'));
    symlinkSync('nowhere', join(root, 'pages/dead.html'));
    symlinkSync('loop.html', join(root, 'pages/loop.html'));
    symlinkSync('../outside/secret.html', join(root, 'pages/out.html'));
    symlinkSync('../outside', join(root, 'pages/outside'));
    execFileSync('mkfifo', [join(root, 'pages/pipe.html')]);
    expect(await read([join(root, 'pages')])).toEqual([
      { id: 'pages/a.html', page: 'A' },
      { id: 'pages/b.html', page: 'A' },
      { id: 'pages/dead.html', kind: 'io' },
      { id: 'pages/loop.html', kind: 'unsafe-path' },
      { id: 'pages/out.html', kind: 'unsafe-path' },
      { id: 'pages/outside', kind: 'unsafe-path' },
      { id: 'pages/pipe.html', kind: 'unsafe-path' },
    ]);
  });
});

describe('a file', () => {
  test('is read whatever its name', async () => {
    write('page.php', '<p>A');
    expect(await read([join(root, 'page.php')])).toEqual([{ id: 'page.php', page: '<p>A' }]);
  });

  test('that is missing, or a pipe, or below a file fails without blocking', async () => {
    write('a.html', 'A');
    execFileSync('mkfifo', [join(root, 'pipe.html')]);
    const inputs = ['none.html', 'pipe.html', 'a.html/b.html'].map((name) => join(root, name));
    expect(await read(inputs)).toMatchObject([{ kind: 'io' }, { kind: 'unsafe-path' }, { kind: 'io' }]);
  });

  test('without any page in it fails', async () => {
    write('blank.ndjson', '\n\n');
    write('empty.html', '');
    expect(await read([root])).toMatchObject([
      { id: 'blank.ndjson', kind: 'empty-input' },
      { id: 'empty.html', kind: 'empty-input' },
    ]);
  });
});

describe('a glob', () => {
  beforeEach(() => {
    for (const name of ['a.html', 'b.txt', 'deep/c.html', 'deep/er/d.html']) write(name, name);
  });

  test.each([
    ['*.html', ['a.html']],
    ['*/*.html', ['deep/c.html']],
    ['**/*.html', ['a.html', 'deep/c.html', 'deep/er/d.html']],
    ['deep/**/*.{html,txt}', ['deep/c.html', 'deep/er/d.html']],
    ['[ab].*', ['a.html', 'b.txt']],
  ])('%s', async (glob, names) => {
    expect(await read([join(root, glob)])).toEqual(names.map((name) => ({ id: name, page: name })));
  });

  test('is a name first', async () => {
    write('[a].html', 'odd');
    expect(await read([join(root, '[a].html')])).toEqual([{ id: '[a].html', page: 'odd' }]);
  });

  test('that matches nothing fails', async () => {
    const globs = [join(root, '*.xml'), join(root, 'none/*.html')];
    expect(await read(globs)).toMatchObject([{ kind: 'io' }, { kind: 'io' }]);
  });
});

test('standard input is one of the inputs', async () => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('<p>A');
  }
  expect(await read(['-'], { stdin: stdin() })).toEqual([{ id: '-', page: '<p>A' }]);
});

describe('a position', () => {
  beforeEach(() => {
    write('a.html', 'A');
    write('b.ndjson', ndjson([{ text: 1 }, { text: 2 }, { text: 3 }]));
    write('c.warc', Buffer.concat(warcRecords(3)));
    write('d.html', 'D');
  });

  test('is how many files and pages of the next are behind', async () => {
    const inputs = [join(root, '*.xml'), root];
    expect((await placed(inputs)).map(({ position }) => [position.files, position.pages])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [2, 2],
      [2, 3],
      [3, 1],
      [3, 2],
      [3, 3],
      [4, 1],
    ]);
  });

  test('is where reading can go on, wherever it stopped', async () => {
    const all = await placed([root]);
    for (const [at, { position }] of all.entries()) {
      expect(await placed([root], { after: position })).toEqual(all.slice(at + 1));
    }
  });

  test('behind a file means that it is not opened', async () => {
    const all = await placed([root]);
    execFileSync('mkfifo', [join(root, 'pipe')]);
    rmSync(join(root, 'a.html'));
    symlinkSync('b.ndjson', join(root, 'a.html'));
    const rest = await placed([root], { after: { files: 3, pages: 0 } });
    expect(rest.slice(0, 1)).toEqual(all.slice(-1));
  });
});

test('reading ends when it is told to, even while the input is silent', async () => {
  const stop = new AbortController();
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"text":"a"}\n{"text":"b"}\n');
    await new Promise(() => {});
  }
  const ids: unknown[] = [];
  for await (const { page } of readPages(['-'], { stdin: stdin(), signal: stop.signal })) {
    ids.push(page.id);
    if (ids.length === 2) setImmediate(() => stop.abort());
  }
  expect(ids).toEqual(['-:1', '-:2']);
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), content);
}

async function placed(inputs: readonly string[], options: ReadOptions = {}): Promise<readonly PlacedPage[]> {
  const pages: PlacedPage[] = [];
  for await (const page of readPages(inputs, options)) pages.push(page);
  return pages;
}

async function read(inputs: readonly string[], options: ReadOptions = {}): Promise<readonly unknown[]> {
  return (await placed(inputs, options)).map(({ page }) => ({
    id: `${page.id}`.replace(`${root}/`, '').replace(root, ''),
    ...outcome(page),
  }));
}

function outcome(page: InputPage): object {
  return 'problem' in page ? { kind: page.problem.kind } : { page: Buffer.from(page.bytes).toString() };
}
