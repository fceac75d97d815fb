import PQueue from 'p-queue';

export interface MapOptions<In> {
  /** How many are worked on at once. @default 1 */
  readonly concurrency?: number;
  /** How many are taken from the source and not yet handed on, at most. @default twice the concurrency */
  readonly readAhead?: number;
  /** What an item weighs; with `readAheadWeight`, nothing more is taken while what was taken weighs so much. */
  readonly weigh?: (item: In) => number;
  /** @default Infinity */
  readonly readAheadWeight?: number;
  /** Ends the reading: what was taken by then is still finished and handed on. */
  readonly signal?: AbortSignal;
}

/**
 * Maps items that come one by one to results in the same order. Takes no more than `readAhead` from the source before
 * results are asked for, and hands a result on as soon as it is there, even while the source is silent. When the source
 * fails, throws its error after the results of what came before.
 */
export async function* mapInOrder<In, Out>(
  items: AsyncIterable<In> | Iterable<In>,
  map: (item: In) => Promise<Out>,
  options: MapOptions<In> = {},
): AsyncGenerator<Out, void, undefined> {
  const { concurrency = 1, readAhead = concurrency * 2, signal } = options;
  const { weigh = () => 0, readAheadWeight = Number.POSITIVE_INFINITY } = options;
  const queue = new PQueue({ concurrency });
  const source = openSource(items, signal);
  const taken: { readonly result: Promise<Out>; readonly weight: number }[] = [];
  let weight = 0;
  const mayTake = () => taken.length < readAhead && (weight < readAheadWeight || taken.length === 0);
  let next: Promise<Step<In>> | undefined;
  let last: Step<In> | undefined;
  try {
    while (last === undefined || taken.length > 0) {
      if (last === undefined && mayTake()) next ??= source.take();
      const [head] = taken;
      if (head !== undefined && (next === undefined || (await settlesFirst(head.result, next)))) {
        yield await head.result;
        taken.shift();
        weight -= head.weight;
      } else if (next !== undefined) {
        const step = await next;
        next = undefined;
        if ('item' in step) {
          taken.push({ result: noticed(queue.add(() => map(step.item))), weight: weigh(step.item) });
          weight += taken.at(-1)?.weight ?? 0;
        } else last = step;
      }
    }
    if ('error' in last) throw last.error;
  } finally {
    queue.clear();
    source.close();
  }
}

type Step<In> = { readonly item: In } | { readonly error: unknown } | { readonly done: true };

interface ItemSource<In> {
  readonly take: () => Promise<Step<In>>;
  readonly close: () => void;
}

function openSource<In>(items: AsyncIterable<In> | Iterable<In>, signal: AbortSignal | undefined): ItemSource<In> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let answer: (step: Step<In>) => void = () => {};
  const stop = () => answer({ done: true });
  signal?.addEventListener('abort', stop);
  return {
    take: () =>
      new Promise((resolve) => {
        answer = resolve;
        if (signal?.aborted === true) stop();
        else void step(iterator).then(resolve);
      }),
    close: () => {
      signal?.removeEventListener('abort', stop);
      // A source that is blocked in its own reading never answers, so nobody waits for it.
      void Promise.resolve(iterator.return?.()).catch(() => {});
    },
  };
}

async function step<In>(iterator: AsyncIterator<In> | Iterator<In>): Promise<Step<In>> {
  try {
    const { done, value } = await iterator.next();
    return done === true ? { done } : { item: value };
  } catch (error) {
    return { error };
  }
}

function settlesFirst(head: Promise<unknown>, next: Promise<unknown>): Promise<boolean> {
  const isHead = head.then(
    () => true,
    () => true,
  );
  return Promise.race([isHead, next.then(() => false)]);
}

// A rejection is thrown when its turn comes; until then it is no unhandled one.
function noticed<T>(result: Promise<T>): Promise<T> {
  result.catch(() => {});
  return result;
}
