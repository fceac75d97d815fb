import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCommand } from './command.ts';
import { isFull } from './extent.ts';
import { madeUpLines } from './made-up-pages.ts';
import { outputOf } from './output-of.ts';
import { randomFrom } from './random.ts';

const [KILLS, PAGES] = isFull ? [50, 1500] : [3, 400];
/** Some runs are killed more than once. */
const ROUNDS = 3;

/** Ways of writing, each with files that get their names in the middle of a run. */
const WAYS: readonly string[] = [
  '--shard-size 100KB',
  '--format markdown',
  '--format csv --gzip --shard-size 150KB',
  '--format parquet --shard-size 200KB',
];

let root = '';
let input = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-kill-'));
  input = join(root, 'pages.ndjson');
  writeFileSync(input, madeUpLines(PAGES));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each(WAYS)('killed at any point and started again: %s', (way) => {
  const uninterrupted = { seconds: 0, output: {} };

  beforeAll(async () => {
    const out = join(root, 'whole');
    const began = performance.now();
    expect(await startCommand(args(out, way)).ended).toMatchObject({ status: 0 });
    uninterrupted.seconds = (performance.now() - began) / 1000;
    uninterrupted.output = await outputOf(out);
    rmSync(out, { recursive: true });
  }, 600_000);

  const kills = Math.ceil(KILLS / WAYS.length);
  test.each(Array.from({ length: kills }, (_, index) => index))(
    'the output is the same: %i',
    async (index) => {
      const out = join(root, `killed-${index}`);
      const random = randomFrom(WAYS.indexOf(way) * 1000 + index);
      for (let round = 0; round < 1 + (index % ROUNDS); round += 1) {
        const { process: child, ended } = startCommand(args(out, way));
        await Promise.race([setTimeout(random() * uninterrupted.seconds * 1000), ended]);
        child.kill('SIGKILL');
        await ended;
      }
      expect(await startCommand(args(out, way)).ended).toMatchObject({ status: 0 });
      expect(await outputOf(out)).toEqual(uninterrupted.output);
      rmSync(out, { recursive: true });
    },
    600_000,
  );
});

function args(out: string, way: string): readonly string[] {
  return ['extract', input, '--out', out, '--workers', '4', ...way.split(' ')];
}
