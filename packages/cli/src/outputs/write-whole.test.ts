import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

test('a namesake gets a number, and no file is overwritten or left half', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-write-'));
  try {
    writeFileSync(join(folder, 'a.txt'), 'first');
    expect(await writeWhole('second', { folder, name: 'a', ending: '.txt' })).toBe('a-2.txt');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('first');
    expect(readFileSync(join(folder, 'a-2.txt'), 'utf8')).toBe('second');
    expect(readdirSync(folder).sort()).toEqual(['a-2.txt', 'a.txt']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a folder that is not there is told as what it is', async () => {
  const writing = writeWhole('x', { folder: join(tmpdir(), 'klartext-none'), name: 'a', ending: '.txt' });
  await expect(writing).rejects.toMatchObject({ kind: 'output' });
});
