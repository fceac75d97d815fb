import { crc32 } from 'node:zlib';
import type { ByteReader } from '../byte-reader.ts';

const MAGIC: readonly number[] = [0x1f, 0x8b];
const DEFLATE = 8;
const FIXED_BYTES = 10;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
const MAX_TEXT = 64 * 1024;

/** Whether bytes begin as gzip data do. */
export function isGzip(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/**
 * How long the header of the gzip member is that begins at the reader's position, which stays; `cut` when the stream
 * ends in it, `broken` when it is none.
 */
export async function gzipHeaderLength(reader: ByteReader): Promise<number | 'cut' | 'broken'> {
  const head = await reader.ahead(FIXED_BYTES);
  if (!MAGIC.every((byte, at) => at >= head.length || head[at] === byte)) return 'broken';
  if (head.length < FIXED_BYTES) return 'cut';
  const [, , method, flags = 0] = head;
  if (method !== DEFLATE || flags & FLAG.reserved) return 'broken';
  let length = FIXED_BYTES;
  if (flags & FLAG.extra) {
    const field = await reader.ahead(length + 2);
    if (field.length < length + 2) return 'cut';
    length += 2 + (field[length] ?? 0) + 256 * (field[length + 1] ?? 0);
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if (!(flags & flag)) continue;
    const end = await endOfText(reader, length);
    if (typeof end === 'string') return end;
    length = end;
  }
  return flags & FLAG.headerCrc ? withChecksum(reader, length) : length;
}

async function endOfText(reader: ByteReader, from: number): Promise<number | 'cut' | 'broken'> {
  const bytes = await reader.ahead(from + 1);
  const soon = bytes.indexOf(0, from);
  if (soon >= 0) return soon + 1;
  const most = await reader.ahead(from + MAX_TEXT);
  const end = most.indexOf(0, from);
  if (end >= 0) return end + 1;
  return most.length < from + MAX_TEXT ? 'cut' : 'broken';
}

async function withChecksum(reader: ByteReader, length: number): Promise<number | 'cut' | 'broken'> {
  const bytes = await reader.ahead(length + 2);
  if (bytes.length < length + 2) return 'cut';
  const stated = (bytes[length] ?? 0) + 256 * (bytes[length + 1] ?? 0);
  return (crc32(bytes.subarray(0, length)) & 0xffff) === stated ? length + 2 : 'broken';
}
