import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSpool } from './spool.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-spool-'));
  path = join(folder, 'spool');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a spool', () => {
  test('holds all that was added, in order, once it is synced', async () => {
    const spool = await openSpool(path);
    for (let n = 0; n < 100; n += 1) await spool.append(Buffer.from(`${n}\n`));
    expect(await spool.sync()).toBe(290);
    await spool.close();
    expect(readFileSync(path, 'utf8')).toBe(Array.from({ length: 100 }, (_, n) => `${n}\n`).join(''));
  });

  test('is written meanwhile, so that little is held', async () => {
    const spool = await openSpool(path);
    await spool.append(Buffer.alloc(300_000, 'x'));
    expect(readFileSync(path)).toHaveLength(300_000);
    await spool.close();
  });

  test('is cut back to where it was known to be right, and goes on there', async () => {
    writeFileSync(path, 'kept and torn');
    const spool = await openSpool(path, 4);
    expect(readFileSync(path, 'utf8')).toBe('kept');
    await spool.append(Buffer.from('!'));
    expect(await spool.sync()).toBe(5);
    await spool.close();
    expect(readFileSync(path, 'utf8')).toBe('kept!');
  });

  test('that is new empties what stood there', async () => {
    writeFileSync(path, 'old');
    await (await openSpool(path)).close();
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  test('that is shorter than it was, or gone, is refused and left as it is', async () => {
    await expect(openSpool(path, 4)).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining(path) });
    writeFileSync(path, 'abc');
    await expect(openSpool(path, 4)).rejects.toMatchObject({ kind: 'output' });
    expect(readFileSync(path, 'utf8')).toBe('abc');
  });

  test('can be closed twice', async () => {
    const spool = await openSpool(path);
    await spool.close();
    await spool.close();
  });
});
