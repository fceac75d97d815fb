/** The same items, until a signal is aborted; does not wait for a source that is silent. */
export async function* untilAborted<T>(
  items: AsyncGenerator<T, void, undefined>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  let answer: (step: undefined) => void = () => {};
  const stop = () => answer(undefined);
  const next = () =>
    new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
      answer = resolve;
      if (signal?.aborted === true) stop();
      else items.next().then(resolve, reject);
    });
  signal?.addEventListener('abort', stop);
  try {
    for (let step = await next(); step !== undefined && step.done !== true; step = await next()) yield step.value;
  } finally {
    signal?.removeEventListener('abort', stop);
    // A source that is blocked in its own reading never answers, so nobody waits for it.
    void items.return().catch(() => {});
  }
}
