import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInputs } from './read-inputs.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-inputs-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
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
      { id: 'x', page: 'X' },
      { id: 'd', page: 'D' },
    ]);
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

  test('that is gone or a pipe by the time it is read fails without blocking', async () => {
    write('a.html', 'A');
    const item = (await readInputs([join(root, 'a.html')], nothing()).next()).value;
    rmSync(join(root, 'a.html'));
    await expect(item?.load()).rejects.toMatchObject({ kind: 'io' });
    execFileSync('mkfifo', [join(root, 'a.html')]);
    await expect(item?.load()).rejects.toMatchObject({ kind: 'unsafe-path' });
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
  expect(await read(['-'], stdin())).toEqual([{ id: '-', page: '<p>A' }]);
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), content);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(inputs: readonly string[], stdin = nothing()): Promise<unknown[]> {
  const settled: unknown[] = [];
  for await (const { id, load } of readInputs(inputs, stdin)) {
    const name = `${id}`.replace(`${root}/`, '').replace(root, '');
    const outcome = await Promise.resolve()
      .then(load)
      .then(
        (page) => ({
          page: 'bytes' in page ? Buffer.from(page.bytes).toString() : 'text' in page ? page.text : page.html,
        }),
        ({ kind }) => ({ kind }),
      );
    settled.push({ id: name, ...outcome });
  }
  return settled;
}
