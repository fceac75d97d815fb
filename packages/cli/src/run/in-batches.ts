export interface BatchOptions<T> {
  /** The most items in a batch. */
  readonly most: number;
  readonly weigh: (item: T) => number;
  /** A batch is full when it weighs this much. */
  readonly weight: number;
  /** Milliseconds that a batch waits for more when the source is silent. @default 10 */
  readonly patience?: number;
}

/** Puts items together as they come; a source that pauses makes batches small, not late. Ends as the source does. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  { most, weigh, weight, patience = 10 }: BatchOptions<T>,
): AsyncGenerator<readonly T[], void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  let batch: T[] = [];
  let held = 0;
  let next = noticed(iterator.next());
  try {
    for (;;) {
      if (batch.length > 0 && !(await comesWithin(next, patience))) {
        yield batch;
        [batch, held] = [[], 0];
      }
      const step = await next.catch((error: unknown) => ({ error }));
      if ('error' in step || step.done === true) {
        if (batch.length > 0) yield batch;
        if ('error' in step) throw step.error;
        return;
      }
      batch.push(step.value);
      held += weigh(step.value);
      next = noticed(iterator.next());
      if (batch.length >= most || held >= weight) {
        yield batch;
        [batch, held] = [[], 0];
      }
    }
  } finally {
    // A source that is blocked in its own reading never answers, so nobody waits for it.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

async function comesWithin(step: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const came = step.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([came, late]);
  clearTimeout(timer);
  return result;
}

function noticed<T>(result: Promise<T>): Promise<T> {
  result.catch(() => {});
  return result;
}
