import { once } from 'node:events';
import { createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteReader } from '../byte-reader.ts';

/** Compressed bytes that are kept, so that reading can go back to them when the member turns out damaged. */
const MAX_KEPT = 8 * 1024 * 1024;
const SMALL = 4 * 1024 * 1024;
const LEAST_CHUNK = 16 * 1024;

/**
 * A member that is whole in the bytes at hand, inflated at once; absent when it is not, or is large or damaged. `expected`
 * is how long the output may be: one that fits is not copied.
 */
export function inflateSmall(
  bytes: Uint8Array,
  expected: number,
): { readonly output: Uint8Array; readonly length: number } | undefined {
  const chunkSize = Math.min(Math.max(expected, LEAST_CHUNK), SMALL);
  try {
    // The types do not know of `info`.
    const result: unknown = inflateRawSync(bytes, { info: true, maxOutputLength: SMALL, chunkSize });
    const { buffer, engine } = result as { readonly buffer: Uint8Array; readonly engine: InflateRaw };
    return { output: trimmed(buffer), length: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

// A short output must not hold all the memory that was there for a long one.
function trimmed(bytes: Uint8Array): Uint8Array {
  if (bytes.length * 2 >= bytes.buffer.byteLength) return bytes;
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  copy.set(bytes);
  return copy;
}

/** What was read of a member that was inflated as a stream: the last bytes of it that are kept. */
export interface Consumed {
  readonly kept: Uint8Array;
}

/**
 * Inflates raw deflate data from a reader as it comes, and leaves the reader behind its end. Throws zlib's errors
 * (`Z_DATA_ERROR`, `Z_BUF_ERROR`) with the reader put back by what is kept.
 */
export async function* inflateStreaming(
  reader: ByteReader,
  header: Uint8Array,
): AsyncGenerator<Uint8Array, Consumed, undefined> {
  const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
  const keeper = createKeeper(header);
  const feeding = feed(inflater, { reader, keep: keeper.keep });
  feeding.catch((error: unknown) => inflater.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const output of inflater) yield output;
    reader.unread(keeper.drop(await feeding));
    return { kept: keeper.bytes() };
  } catch (error) {
    reader.unread(keeper.bytes());
    throw error;
  } finally {
    inflater.destroy();
  }
}

interface Feed {
  readonly reader: ByteReader;
  readonly keep: (chunk: Uint8Array) => void;
}

/** Resolves to how many of the bytes that were fed stand behind the end of the data. */
async function feed(inflater: InflateRaw, { reader, keep }: Feed): Promise<number> {
  const closed = once(inflater, 'close').catch(() => {});
  let fed = 0;
  while (!inflater.destroyed) {
    const chunk = await reader.ahead(1);
    if (inflater.destroyed) break;
    if (chunk.length === 0) {
      inflater.end();
      break;
    }
    reader.skip(chunk.length);
    keep(chunk);
    fed += chunk.length;
    await Promise.race([new Promise<void>((resolve) => inflater.write(chunk, () => resolve())), closed]);
    if (inflater.bytesWritten < fed) return fed - inflater.bytesWritten;
  }
  return 0;
}

function createKeeper(header: Uint8Array) {
  const parts: Uint8Array[] = [header];
  let length = header.length;
  return {
    keep: (chunk: Uint8Array) => {
      parts.push(chunk);
      length += chunk.length;
      while (length > MAX_KEPT && parts.length > 1) length -= parts.shift()?.length ?? 0;
    },
    /** Takes bytes off the end, all of which came in the last chunk, and gives them. */
    drop: (count: number): Uint8Array => {
      const last = parts.pop() ?? new Uint8Array(0);
      parts.push(last.subarray(0, last.length - count));
      length -= count;
      return last.subarray(last.length - count);
    },
    bytes: (): Uint8Array => Buffer.concat(parts),
  };
}
