/** Reads a stream by the number of bytes that are wanted, and not by the chunks in which it comes. */
export interface ByteReader {
  /** Where the next byte stands in the stream. */
  readonly position: () => number;
  /** What comes next, and stays: at least `size` bytes, unless the stream ends before; more where more is at hand. */
  readonly ahead: (size: number) => Promise<Uint8Array>;
  /** What comes behind so many bytes of that, and stays: `size` bytes, unless the stream ends before. */
  readonly beyond: (count: number, size: number) => Promise<Uint8Array>;
  /** Goes on behind bytes that `ahead` has shown. */
  readonly skip: (count: number) => void;
  /** Puts bytes that were passed over back in front. */
  readonly unread: (bytes: Uint8Array) => void;
}

const NOTHING = new Uint8Array(0);

/** A reader of chunks; `next` resolves to `undefined` at their end. `start` is the position of the first byte. */
export function createByteReader(next: () => Promise<Uint8Array | undefined>, start = 0): ByteReader {
  let parts: Uint8Array[] = [];
  let length = 0;
  let position = start;
  let ended = false;
  const hold = async (size: number) => {
    while (length < size && !ended) {
      const chunk = await next();
      if (chunk === undefined) ended = true;
      else if (chunk.length > 0) parts.push(chunk);
      length += chunk?.length ?? 0;
    }
  };
  return {
    position: () => position,
    // The parts are left as they are: joining large ones costs more than all else.
    beyond: async (count, size) => {
      await hold(count + size);
      return slice(parts, count, size);
    },
    ahead: async (size) => {
      await hold(size);
      if (parts.length > 1 && (parts[0]?.length ?? 0) < size) parts = [Buffer.concat(parts)];
      return parts[0] ?? NOTHING;
    },
    skip: (count) => {
      const [head = NOTHING] = parts;
      if (count < head.length) parts[0] = head.subarray(count);
      else parts.shift();
      length -= count;
      position += count;
    },
    unread: (bytes) => {
      if (bytes.length > 0) parts.unshift(bytes);
      length += bytes.length;
      position -= bytes.length;
    },
  };
}

function slice(parts: readonly Uint8Array[], from: number, size: number): Uint8Array {
  const slices: Uint8Array[] = [];
  let start = -from;
  for (const part of parts) {
    const piece = part.subarray(Math.max(0, -start), Math.max(0, size - start));
    if (piece.length > 0) slices.push(piece);
    start += part.length;
    if (start >= size) break;
  }
  return slices.length === 1 && slices[0] !== undefined ? slices[0] : Buffer.concat(slices);
}

/** A reader of a stream, to be closed by whoever made it. */
export interface StreamReader extends ByteReader {
  /** Closes the stream, read to its end or not. */
  readonly close: () => void;
}

/** A reader of all chunks of a stream. */
export function byteReaderOf(chunks: AsyncIterable<Uint8Array>): StreamReader {
  const iterator = chunks[Symbol.asyncIterator]();
  const reader = createByteReader(async () => {
    const { done, value } = await iterator.next();
    return done === true ? undefined : value;
  });
  // A source that is blocked in its own reading never answers, so nobody waits for it.
  return { ...reader, close: () => void Promise.resolve(iterator.return?.()).catch(() => {}) };
}
