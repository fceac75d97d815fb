const LINE_FEED = 0x0a;

export interface Peeked {
  readonly head: Uint8Array;
  /** The whole stream, head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a stream: up to a chunk with a line feed, or `size` bytes at least, or the end. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < size && seen.at(-1)?.includes(LINE_FEED) !== true) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    seen.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(seen), chunks: chain(seen, iterator) };
}

async function* chain(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
