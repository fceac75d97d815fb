import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckedPage, type CheckedPosition, resumedPages } from './resumed-pages.ts';

const LINES = [
  '{"id":"a","text":"A"}\n',
  '{"id":"b","text":"B"}\n',
  '{"id":"c","text":"C"}\n',
  '{"id":"d","text":"D"}\n',
];

let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-resumed-'));
  file = join(folder, 'file.ndjson');
  writeFileSync(file, LINES.slice(0, 2).join(''));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('standard input, read again', () => {
  test.each([0, 1, 2, 3])('the same goes on behind page %i', async (index) => {
    const all = await read(LINES);
    expect(await read(LINES, all[index]?.position)).toEqual(all.slice(index + 1));
  });

  test('longer than it was, it goes on', async () => {
    const [, second] = await read(LINES.slice(0, 2));
    expect(await read(LINES, second?.position)).toHaveLength(2);
  });

  test.each([
    ['another page before', ['{"id":"x","text":"A"}\n', ...LINES.slice(1)]],
    ['pages in another order', [LINES[1], LINES[0], ...LINES.slice(2)].map(String)],
    ['shorter', LINES.slice(0, 1)],
    ['nothing', []],
  ])('%s is refused, and no page given', async (_, lines) => {
    const position = (await read(LINES))[1]?.position;
    await expect(read(lines, position)).rejects.toMatchObject({ kind: 'output' });
    expect(seen).toEqual([]);
  });

  test('shorter, with a file behind it, is refused before a page of the file is given', async () => {
    const inputs = ['-', file];
    const position = (await read(LINES, undefined, inputs))[2]?.position;
    await expect(read(LINES.slice(0, 2), position, inputs)).rejects.toMatchObject({ kind: 'output' });
    expect(seen).toEqual([]);
  });

  test('behind a file, other than it was, is refused when the run stood in it', async () => {
    const inputs = [file, '-'];
    const position = (await read(LINES, undefined, inputs))[3]?.position;
    await expect(read(LINES.toReversed(), position, inputs)).rejects.toMatchObject({ kind: 'output' });
    expect(await read(LINES, position, inputs)).toHaveLength(2);
  });
});

test('files are not read again, and need no checksum', async () => {
  const all = await read([], undefined, [file]);
  expect(all.map(({ position }) => position)).toEqual([
    { files: 0, pages: 1 },
    { files: 0, pages: 2 },
  ]);
  expect(await read([], all[0]?.position, [file])).toEqual(all.slice(1));
});

let seen: CheckedPage[] = [];

async function read(
  lines: readonly string[],
  after?: CheckedPosition,
  inputs = ['-'],
): Promise<readonly CheckedPage[]> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (const line of lines) yield Buffer.from(line);
  }
  seen = [];
  for await (const page of resumedPages(inputs, { stdin: stdin() }, after)) seen.push(page);
  return seen;
}
