import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCommand } from './command.ts';
import { isFull } from './extent.ts';
import { madeUpLines } from './made-up-pages.ts';
import { outputOf } from './output-of.ts';

const PRELOAD = fileURLToPath(new URL('failing-disk.mjs', import.meta.url));
const PAGES = 40;
const MET = 'the fault was met';
/** Tried are all numbers, or one in so many. */
const STEP = isFull ? 1 : 16;

const WAYS: readonly string[] = [
  '--shard-size 20KB',
  '--format text',
  '--gzip --shard-size 40KB',
  '--format parquet --shard-size 40KB',
];

let root = '';
let input = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-disk-'));
  input = join(root, 'pages.ndjson');
  writeFileSync(input, `${madeUpLines(PAGES)}{"id":"broken"}\n`);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each(isFull ? WAYS : WAYS.slice(0, 1))('a disk that fails once: %s', (way) => {
  let whole: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    await startCommand(args(join(root, 'whole'), way)).ended;
    whole = await outputOf(join(root, 'whole'));
    rmSync(join(root, 'whole'), { recursive: true });
  }, 60_000);

  test.each(['open', 'write', 'sync', 'rename'])(
    '%s: a clear end, whole files, and the same output when it is started again',
    async (operation) => {
      let isMet = true;
      let faults = 0;
      for (let nth = 1; isMet; nth += STEP) {
        const out = join(root, `${operation}-${nth}`);
        const env = { KLARTEXT_DISK_FAULT: `${operation} ${nth} ${out}` };
        const { status, stderr } = await startCommand(args(out, way), { node: ['--import', PRELOAD], env }).ended;
        isMet = stderr.includes(MET);
        faults += isMet ? 1 : 0;
        expect(status, stderr).toBe(1);
        if (isMet) expect(stderr).toMatch(/klartext: Nothing can be written into [^\n]+: [^\n]+\n$/u);
        await expectWhole(out, whole);
        expect((await startCommand(args(out, way)).ended).status).toBe(1);
        expect(await outputOf(out)).toEqual(whole);
        rmSync(out, { recursive: true });
      }
      expect(faults).toBeGreaterThan(0);
      process.stdout.write(`${way}: ${faults} faults of ${operation}\n`);
    },
    1_800_000,
  );
});

/** What has its name is what it will be at the end. */
async function expectWhole(out: string, whole: Readonly<Record<string, string>>): Promise<void> {
  if (!readdirSync(root).includes(out.slice(root.length + 1))) return;
  for (const [path, content] of Object.entries(await outputOf(out)))
    expect({ [path]: content }).toEqual({ [path]: whole[path] });
}

function args(out: string, way: string): readonly string[] {
  return ['extract', input, '--out', out, '--workers', '1', ...way.split(' ')];
}
