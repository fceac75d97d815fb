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
