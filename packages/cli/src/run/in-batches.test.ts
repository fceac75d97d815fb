import { describe, expect, test } from 'vitest';
import { inBatches } from './in-batches.ts';

const COUNT = { most: 3, weigh: () => 0, weight: 1 };
const WEIGHT = { most: 100, weigh: (item: number) => item, weight: 10 };

describe('batches', () => {
  test('are full by count', async () => {
    expect(await collect(inBatches(source([1, 2, 3, 4, 5, 6, 7]), COUNT))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  test('are full by weight', async () => {
    const batches = await collect(inBatches(source([4, 5, 1, 30, 9, 9, 1]), WEIGHT));
    expect(batches).toEqual([[4, 5, 1], [30], [9, 9], [1]]);
  });

  test('of nothing are none', async () => {
    expect(await collect(inBatches(source([]), COUNT))).toEqual([]);
  });

  test('do not wait for a silent source', async () => {
    async function* silent(): AsyncGenerator<number> {
      yield* [1, 2];
      await new Promise(() => {});
    }
    const batches = inBatches(silent(), { ...COUNT, patience: 1 });
    expect(await batches.next()).toEqual({ done: false, value: [1, 2] });
    void batches.return();
  });

  test('a source that fails fails behind what came before', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield* [1, 2, 3, 4];
      throw new Error('broken pipe');
    }
    const seen: (readonly number[])[] = [];
    await expect(collect(inBatches(failing(), COUNT), seen)).rejects.toThrow('broken pipe');
    expect(seen).toEqual([[1, 2, 3], [4]]);
  });

  test('a reader that goes away closes the source', async () => {
    let closed = false;
    async function* counted(): AsyncGenerator<number> {
      try {
        for (let n = 0; ; n += 1) yield n;
      } finally {
        closed = true;
      }
    }
    for await (const _ of inBatches(counted(), COUNT)) break;
    await expect.poll(() => closed).toBe(true);
  });

  test('take no more than one item beyond the batch that is asked for', async () => {
    let taken = 0;
    async function* counted(): AsyncGenerator<number> {
      for (;;) yield taken++;
    }
    const batches = inBatches(counted(), COUNT);
    await batches.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(taken).toBeLessThanOrEqual(4);
    await batches.return();
  });
});

async function* source(items: readonly number[]): AsyncGenerator<number> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>, into: T[] = []): Promise<T[]> {
  for await (const item of items) into.push(item);
  return into;
}
