/** One line without its line feed. `bytes` is absent when the line is longer than what is held in memory. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
  readonly bytes?: Uint8Array;
  /** At the last line, where no line feed ends it. */
  readonly isOpen?: true;
}

export interface SplitOptions {
  /** The longest line that is held, in bytes. @default 64 MiB */
  readonly maxBytes?: number;
  /** The number of the first line. @default 1 */
  readonly number?: number;
  /** Where the first line begins. @default 0 */
  readonly offset?: number;
}

const LINE_FEED = 0x0a;
const MAX_BYTES = 64 * 1024 * 1024;

/** Splits at LF bytes alone: U+2028 and U+2029, at which other splitters break, stand inside a line. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_BYTES, ...first }: SplitOptions = {},
): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let { offset = 0, number = 1 } = first;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    const line = { number, offset, length, ...(length > maxBytes ? {} : { bytes: joined(parts) }) };
    [parts, offset, number, length] = [[], offset + length + 1, number + 1, 0];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield { ...end(), isOpen: true };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}
