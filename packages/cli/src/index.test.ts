import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractInto } from './index.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-library-'));
  writeFileSync(join(root, 'a.txt'), 'Überschrift\n\nText.');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('pages get files of their own where the format asks for them', async () => {
  const out = join(root, 'out');
  await extractInto(out, { inputs: [join(root, 'a.txt')], records: {}, shards: { format: 'json' } });
  const [record = ''] = readFileSync(join(out, 'records.ndjson'), 'utf8').split('\n');
  expect(existsSync(join(out, JSON.parse(record).output))).toBe(true);
});

test('a run with other limits is another run: pages may fail in one that do not in the other', async () => {
  const run = (limits?: { readonly memoryMb: number }) =>
    extractInto(join(root, 'out'), {
      inputs: [join(root, 'a.txt')],
      records: {},
      shards: { format: 'ndjson' },
      ...(limits && { limits }),
    });
  expect(await run()).toMatchObject({ end: 'finished', report: { pages: 1, options: { timeout: 10, memory: 1024 } } });
  await expect(run({ memoryMb: 512 })).rejects.toThrow('memory was 1024, now 512');
  expect(await run({ memoryMb: 1024 })).toMatchObject({ end: 'repeated' });
});
