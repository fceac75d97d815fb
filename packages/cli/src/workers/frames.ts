import { readSync, writeSync } from 'node:fs';
import { codeOf } from '../error-code.ts';

/** A message between processes: a small head as JSON, and bytes that are not looked into. */
export interface Frame<Head> {
  readonly head: Head;
  readonly body: Uint8Array;
}

/** Lengths of head and body, four bytes each. */
const PREFIX = 8;
/** A head is small; what says it is longer is no frame, but text that somebody printed. */
const MOST_HEAD = 64 * 1024 * 1024;
const PAUSE_MS = 2;
/** A buffer is used again for every frame that it can hold, unless one has made it large. */
const KEPT = 1024 * 1024;
const MOST_KEPT = 4 * KEPT;

/** The frame as it goes over the wire, in pieces, so that the body is not copied. */
export function encodeFrame(head: unknown, body: Uint8Array = new Uint8Array()): readonly [Uint8Array, Uint8Array] {
  const json = Buffer.from(JSON.stringify(head));
  const start = Buffer.allocUnsafe(PREFIX + json.length);
  start.writeUInt32LE(json.length, 0);
  start.writeUInt32LE(body.length, 4);
  json.copy(start, PREFIX);
  return [start, body];
}

/** Takes what arrives in whatever pieces, and gives the frames that are whole by then. Throws where it is no frame. */
export function createFrameDecoder<Head>(): (chunk: Uint8Array) => readonly Frame<Head>[] {
  let parts: Uint8Array[] = [];
  let held = 0;
  let needed = PREFIX;
  return (chunk) => {
    parts.push(chunk);
    held += chunk.length;
    const frames: Frame<Head>[] = [];
    while (held >= needed) {
      const bytes = parts.length === 1 && parts[0] !== undefined ? asBuffer(parts[0]) : Buffer.concat(parts);
      const length = frameLength(bytes);
      needed = length;
      if (held >= length) {
        frames.push(decode(bytes.subarray(PREFIX, length), bytes.readUInt32LE(0)));
        held -= length;
        needed = PREFIX;
      }
      parts = [held < bytes.length ? bytes.subarray(bytes.length - held) : bytes];
    }
    return frames;
  };
}

/**
 * Waits for frames from a file descriptor, such as a pipe; absent at its end. The body of a frame stands until the next
 * one is asked for.
 */
export function createFrameReader<Head>(fd: number): () => Frame<Head> | undefined {
  const prefix = Buffer.alloc(PREFIX);
  let kept = Buffer.allocUnsafeSlow(KEPT);
  return () => {
    if (!fill(fd, prefix)) return undefined;
    const length = frameLength(prefix) - PREFIX;
    if (length > kept.length) kept = Buffer.allocUnsafeSlow(length);
    const bytes = kept.subarray(0, length);
    if (!fill(fd, bytes)) return undefined;
    if (kept.length > MOST_KEPT) kept = Buffer.allocUnsafeSlow(KEPT);
    return decode(bytes, prefix.readUInt32LE(0));
  };
}

/** Writes a frame whole before it returns. */
export function writeFrameSync(fd: number, frame: readonly Uint8Array[]): void {
  for (const part of frame) {
    for (let written = 0; written < part.length; ) {
      written += patiently(() => writeSync(fd, part, written, part.length - written));
    }
  }
}

function frameLength(bytes: Buffer): number {
  const head = bytes.readUInt32LE(0);
  if (head > MOST_HEAD) throw new RangeError('The bytes are no frame.');
  return PREFIX + head + bytes.readUInt32LE(4);
}

function decode<Head>(bytes: Buffer, headLength: number): Frame<Head> {
  return { head: JSON.parse(bytes.toString('utf8', 0, headLength)), body: bytes.subarray(headLength) };
}

function fill(fd: number, bytes: Buffer): boolean {
  for (let held = 0; held < bytes.length; ) {
    const count = patiently(() => readSync(fd, bytes, held, bytes.length - held, null));
    if (count === 0) return false;
    held += count;
  }
  return true;
}

// A pipe that somebody made non-blocking says "try again" instead of waiting.
function patiently(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
