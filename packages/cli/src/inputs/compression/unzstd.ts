import { KlartextError } from '@klartext/extractor';
import { type ByteReader, byteReaderOf } from '../byte-reader.ts';
import { assertInflation } from './inflation-cap.ts';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const MAGIC_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const MAX_HEADER_BYTES = 14;
const CHECKSUM_BYTES = 4;
/** What zstd itself refuses beyond, unless told otherwise; a window is memory that the data ask for. */
const MAX_WINDOW = 128 * 1024 * 1024;
const RLE = 1;
const RESERVED = 3;

/** Whether bytes begin a frame of zstd. */
export function isZstd(bytes: Uint8Array): boolean {
  if (bytes.length < MAGIC_BYTES) return false;
  const magic = uint(bytes, 0, MAGIC_BYTES);
  return magic === MAGIC || isSkippable(magic);
}

/**
 * Inflates zstd data of any number of frames as it streams. Throws `decompression-limit`, `corrupt-compression` or
 * `truncated-input`, after everything that came before; `name` stands in the message.
 */
export async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = byteReaderOf(chunks);
  let bytesOut = 0;
  try {
    while ((await reader.ahead(1)).length > 0) {
      for await (const output of frame(reader, name)) {
        bytesOut += output.length;
        assertInflation(reader.position(), bytesOut, name);
        yield output;
      }
    }
  } finally {
    reader.close();
  }
}

async function* frame(reader: ByteReader, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  const magic = uint(await take(reader, MAGIC_BYTES, name), 0, MAGIC_BYTES);
  if (isSkippable(magic)) return skip(reader, uint(await take(reader, 4, name), 0, 4), name);
  if (magic !== MAGIC) throw corrupt(name);
  const header = frameHeader(await reader.ahead(MAX_HEADER_BYTES));
  if (header.window > MAX_WINDOW) throw new KlartextError('decompression-limit', `${name} asks for too much memory.`);
  yield* blocks(reader, { name, ...header });
}

interface FrameHeader {
  readonly length: number;
  readonly window: number;
  readonly hasChecksum: boolean;
}

function frameHeader(bytes: Uint8Array): FrameHeader {
  const [flags = 0, windowByte = 0] = bytes;
  const isSingle = (flags & 0x20) !== 0;
  const idBytes = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = flags >> 6 === 0 ? Number(isSingle) : 1 << (flags >> 6);
  const sizeAt = (isSingle ? 1 : 2) + idBytes;
  const base = 2 ** (10 + (windowByte >> 3));
  return {
    length: sizeAt + sizeBytes,
    window: isSingle ? uint(bytes, sizeAt, sizeBytes) : base + (base / 8) * (windowByte & 7),
    hasChecksum: (flags & 4) !== 0,
  };
}

interface Frame extends FrameHeader {
  readonly name: string;
}

async function* blocks(
  reader: ByteReader,
  { length, hasChecksum, name }: Frame,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { Decompress } = await import('fzstd');
  let outputs: Uint8Array[] = [];
  const decoder = new Decompress((output) => outputs.push(output.slice()));
  const push = (bytes: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    outputs = [];
    decoding(() => decoder.push(bytes, isLast), name);
    return outputs;
  };
  const magic = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
  yield* push(Buffer.concat([magic, await take(reader, length, name)]), false);
  for (;;) {
    const head = await take(reader, BLOCK_HEADER_BYTES, name);
    const word = uint(head, 0, BLOCK_HEADER_BYTES);
    const isLast = (word & 1) === 1;
    const type = (word >> 1) & 3;
    if (type === RESERVED) throw corrupt(name);
    const size = type === RLE ? 1 : word >> 3;
    const rest = await take(reader, size + (isLast && hasChecksum ? CHECKSUM_BYTES : 0), name);
    yield* push(Buffer.concat([head, rest]), isLast);
    if (isLast) return;
  }
}

function decoding(decode: () => void, name: string): void {
  try {
    decode();
  } catch (cause) {
    throw corrupt(name, cause);
  }
}

async function take(reader: ByteReader, count: number, name: string): Promise<Uint8Array> {
  const bytes = await reader.ahead(count);
  if (bytes.length < count) {
    throw new KlartextError('truncated-input', `${name} breaks off: the end of the compressed data is missing.`);
  }
  const taken = bytes.slice(0, count);
  reader.skip(count);
  return taken;
}

async function skip(reader: ByteReader, count: number, name: string): Promise<void> {
  for (let left = count; left > 0; ) {
    const { length } = await reader.ahead(1);
    if (length === 0) await take(reader, 1, name);
    reader.skip(Math.min(length, left));
    left -= Math.min(length, left);
  }
}

function isSkippable(magic: number): boolean {
  return magic >= SKIPPABLE && magic <= SKIPPABLE + 15;
}

/** A little-endian number of any length. */
function uint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let n = length - 1; n >= 0; n--) value = value * 256 + (bytes[at + n] ?? 0);
  return value;
}

function corrupt(name: string, cause?: unknown): KlartextError {
  return new KlartextError('corrupt-compression', `${name} is damaged: the compressed data cannot be inflated.`, {
    cause,
  });
}
