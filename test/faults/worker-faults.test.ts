import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { InputPage } from '../../packages/cli/src/inputs/raw-page.ts';
import type { PageRecord } from '../../packages/cli/src/records/record.ts';
import { readOutcomes } from '../../packages/cli/src/run/read-outcomes.ts';
import { openWorkerPool } from '../../packages/cli/src/workers/worker-pool.ts';
import { isFull } from './extent.ts';
import { randomFrom } from './random.ts';

const script = fileURLToPath(new URL('misbehaving-worker.mjs', import.meta.url));
const limits = { cpuMs: 1000, memoryMb: 256 };

/** What a page does, and what becomes of it. */
const WAYS: Readonly<Record<string, string>> = {
  hang: 'timeout',
  heap: 'memory',
  array: 'memory',
  buffers: 'memory',
  exit: 'crash',
  abort: 'crash',
  kill: 'crash',
  stack: 'limit-depth',
  throws: 'internal',
  never: 'crash',
};

describe('a page that misbehaves is a record of its kind, and its neighbours come out right', () => {
  test.each(Object.entries(WAYS))('%s: %s', async (way, kind) => {
    const records = await read(['good', way, 'good', 'good']);
    expect(records.map(({ status, kind: each }) => each ?? status)).toEqual(['ok', kind, 'ok', 'ok']);
    expect(records.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });
});

describe('pages at random: 5 % out of memory, 5 % exit, 3 % hang, 3 % overflow the stack', () => {
  const [seeds, count] = isFull ? [10, 1000] : [1, 100];
  test.each(Array.from({ length: seeds }, (_, seed) => seed + 1))(
    `${count} pages, seed %i`,
    async (seed) => {
      const ways = randomWays(seed, count);
      const records = await read(ways);
      expect(records.map(({ id }) => id)).toEqual(ways.map((_, index) => index));
      expect(records.map(({ status, kind }) => kind ?? status)).toEqual(ways.map((way) => WAYS[way] ?? 'ok'));
    },
    600_000,
  );
});

function randomWays(seed: number, count: number): readonly string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const draw = random() * 100;
    if (draw < 5) return ['heap', 'array', 'buffers'][Math.floor(random() * 3)] ?? '';
    if (draw < 10) return 'exit';
    if (draw < 13) return 'hang';
    return draw < 16 ? 'stack' : 'good';
  });
}

async function read(ways: readonly string[]): Promise<PageRecord[]> {
  const pool = openWorkerPool({}, { workers: 2, limits, script });
  const records: PageRecord[] = [];
  try {
    for await (const { outcome } of readOutcomes(pagesOf(ways), pool)) {
      records.push(JSON.parse(Buffer.from(outcome.line).toString('utf8')));
    }
  } finally {
    await pool.close();
  }
  return records;
}

async function* pagesOf(ways: readonly string[]) {
  for (const [id, way] of ways.entries()) {
    const page: InputPage = { id, form: 'text', bytes: Buffer.from(textOf(way, id)) };
    yield { page, position: { files: 0, pages: id + 1 } };
  }
}

function textOf(way: string, number: number): string {
  if (way !== 'good') return `misbehave: ${way}`;
  const sentence = `Der Stadtrat hat am Dienstag über den Haushalt für Gebiet ${number} beraten und ihn beschlossen.`;
  return `Stadtrat beschließt Haushalt\n\n${sentence}\n\n${sentence} Einwände gab es nur wenige.\n`;
}
