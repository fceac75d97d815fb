import type { Piece } from './piece.ts';

const HEAD_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

export interface Peeked {
  readonly head: Uint8Array;
  /** The whole stream, head included. */
  readonly pieces: AsyncIterable<Piece>;
  /** Closes the stream where its pieces are not read. */
  readonly close: () => Promise<void>;
}

/** Looks at the beginning of a stream: until a line has ended in it and `isEnough`, or 64 KiB, its end or a damage. */
export async function peek(
  pieces: AsyncIterable<Piece>,
  isEnough: (head: Uint8Array) => boolean = () => true,
): Promise<Peeked> {
  const iterator = pieces[Symbol.asyncIterator]();
  const seen: Piece[] = [];
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    if (parts.at(-1)?.includes(LINE_FEED) === true && isEnough(Buffer.concat(parts))) break;
    const { done, value } = await iterator.next();
    if (done === true) break;
    seen.push(value);
    if ('problem' in value && length > 0) break;
    if ('problem' in value) continue;
    parts.push(value.bytes);
    length += value.bytes.length;
  }
  const close = async () => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(parts), pieces: chain(seen, iterator), close };
}

async function* chain(seen: readonly Piece[], rest: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  try {
    yield* seen;
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
