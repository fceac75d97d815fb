import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

describe('mapping in order', () => {
  test('gives results in the order of the items, whichever is ready first', async () => {
    const gates = [deferred(), deferred(), deferred()];
    const results = collect(mapInOrder([0, 1, 2], async (i) => gates[i]?.promise.then(() => i), { concurrency: 3 }));
    for (const gate of gates.toReversed()) {
      gate.resolve();
      await turn();
    }
    expect(await results).toEqual([0, 1, 2]);
  });

  test('works on no more at once than it may', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
    };
    await collect(mapInOrder(Array(20).keys(), work, { concurrency: 3 }));
    expect(most).toBe(3);
  });

  test('takes no more from the source than it may before results are asked for', async () => {
    let taken = 0;
    function* endless(): Generator<number> {
      for (;;) yield taken++;
    }
    const results = mapInOrder(endless(), async (item) => item, { concurrency: 2, readAhead: 5 });
    await results.next();
    await turn();
    expect(taken).toBeLessThanOrEqual(5);
    for (let i = 0; i < 10; i++) await results.next();
    await turn();
    expect(taken).toBeLessThanOrEqual(15);
    await results.return();
  });

  test('takes nothing more while what was taken weighs enough', async () => {
    let taken = 0;
    function* heavy(): Generator<number> {
      for (;;) yield taken++;
    }
    const gates = Array.from({ length: 100 }, deferred);
    const bound = { concurrency: 100, readAhead: 100, weigh: () => 4, readAheadWeight: 10 };
    const results = mapInOrder(heavy(), async (item) => gates[item]?.promise.then(() => item), bound);
    for (let n = 0; n < 20; n += 1) {
      const result = results.next();
      for (let turns = 0; turns < 10; turns += 1) await turn();
      expect(taken).toBe(n + 3);
      gates[n]?.resolve();
      expect(await result).toEqual({ done: false, value: n });
    }
    void results.return();
  });

  test('takes one, whatever it weighs', async () => {
    const bound = { weigh: () => 99, readAheadWeight: 0 };
    expect(await collect(mapInOrder([1, 2, 3], async (item) => item, bound))).toEqual([1, 2, 3]);
  });

  test('an error of the mapping is thrown in its turn, and those behind it are no unhandled ones', async () => {
    const seen: number[] = [];
    const reading = (async () => {
      const work = async (item: number) => {
        if (item > 1) throw new Error(`no ${item}`);
        return item;
      };
      for await (const result of mapInOrder([1, 2, 3], work, { concurrency: 3 })) seen.push(result);
    })();
    await expect(reading).rejects.toThrow('no 2');
    expect(seen).toEqual([1]);
  });

  test('hands a result on while the source is silent', async () => {
    async function* oneThenSilence(): AsyncGenerator<string> {
      yield 'a';
      await new Promise(() => {});
    }
    const results = mapInOrder(oneThenSilence(), async (item) => item);
    expect(await results.next()).toEqual({ done: false, value: 'a' });
    void results.return();
  });

  test('when told to stop, finishes what was taken, even if the source is silent', async () => {
    const stop = new AbortController();
    async function* silentAfterTwo(): AsyncGenerator<number> {
      yield 1;
      yield 2;
      stop.abort();
      await new Promise(() => {});
    }
    const results = mapInOrder(silentAfterTwo(), async (item) => item, { readAhead: 5, signal: stop.signal });
    expect(await collect(results)).toEqual([1, 2]);
  });

  test('takes nothing when it was told to stop before', async () => {
    const results = mapInOrder([1, 2], async (item) => item, { signal: AbortSignal.abort() });
    expect(await collect(results)).toEqual([]);
  });

  test('a source that fails fails after the results of what came before', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error('broken pipe');
    }
    const seen: number[] = [];
    const reading = (async () => {
      for await (const result of mapInOrder(failing(), async (item) => item)) seen.push(result);
    })();
    await expect(reading).rejects.toThrow('broken pipe');
    expect(seen).toEqual([1]);
  });

  test('closes its source when the reader goes away', async () => {
    let closed = false;
    function* source(): Generator<number> {
      try {
        yield* [1, 2, 3];
      } finally {
        closed = true;
      }
    }
    for await (const _ of mapInOrder(source(), async (item) => item)) break;
    expect(closed).toBe(true);
  });
});

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
