import { constants, crc32, inflateRawSync } from 'node:zlib';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from '../as-klartext-error.ts';
import { type ByteReader, byteReaderOf, createByteReader } from '../byte-reader.ts';
import type { Damage, Piece } from '../piece.ts';
import { gzipHeaderLength, isGzip } from './gzip-header.ts';
import { inflateSmall, inflateStreaming } from './inflate-member.ts';
import { assertInflation } from './inflation-cap.ts';

const TRAILER_BYTES = 8;
const MAGIC_BYTES = 2;
/** Members hardly ever are longer, compressed. */
const USUAL_MEMBER = 128 * 1024;
const WINDOW_BYTES = 256 * 1024;
const PROBE_BYTES = 16 * 1024;
const WARC = Buffer.from('WARC/');
const WARC_NAME = /\.(?:warc|wet)\.gz$/iu;

type GzipDamage = Damage & { readonly offset: number };

interface State {
  readonly reader: ByteReader;
  /** Shown in messages. */
  readonly name: string;
  bytesOut: number;
  /** How long the output of a member may be, by those before. */
  expected: number;
  /** Whether each member so far begins a record of a web archive, as they do where each record has its own. */
  isWarc: boolean | undefined;
}

/**
 * Inflates gzip data of any number of members as it streams. A damaged member gives what can be inflated of it and a
 * damage; reading goes on at the next one that can be told to be one. Ends with `decompression-limit` at a bomb.
 * `name` stands in messages, and tells web archives.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Piece, void, undefined> {
  const isWarc = WARC_NAME.test(name) ? true : undefined;
  const reader = byteReaderOf(chunks);
  const state: State = { reader, name, bytesOut: 0, expected: 0, isWarc };
  try {
    while (await isMore(state.reader)) {
      const damage = yield* member(state);
      if (damage === undefined) continue;
      const isFound = await findMember(state);
      yield isFound && damage.problem.kind === 'truncated-input' ? corrupt(name, damage.offset) : damage;
      if (!isFound) return;
    }
  } catch (error) {
    yield { problem: asKlartextError(error, name) };
  } finally {
    reader.close();
  }
}

// Zeros fill up the last block of a tape or a disk.
async function isMore(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const bytes = await reader.ahead(1);
    if (bytes.length === 0) return false;
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros >= 0) {
      reader.skip(zeros);
      return true;
    }
    reader.skip(bytes.length);
  }
}

/** Gives the bytes of the member at hand. A damaged one leaves the reader where the search for the next can begin. */
async function* member(state: State): AsyncGenerator<Piece, GzipDamage | undefined, undefined> {
  const { reader, name } = state;
  const offset = reader.position();
  const header = await gzipHeaderLength(reader);
  if (typeof header === 'string') {
    const isBetween = !isGzip(await reader.ahead(2));
    reader.skip(1);
    return header === 'cut' ? cut(name, offset) : { ...corrupt(name, offset), isBetween };
  }
  const small = inflateSmall((await reader.ahead(header + USUAL_MEMBER)).subarray(header), state.expected);
  if (small === undefined) return yield* largeMember(state, header);
  state.expected = Math.ceil(Math.max(small.output.length * 1.25, state.expected * 0.9));
  const end = header + small.length;
  if (small.output.length > 0) yield counted(state, small.output, { bytesIn: offset + end, member: offset });
  return smallEnd(state, { offset, end, output: small.output });
}

interface SmallEnd {
  readonly offset: number;
  readonly end: number;
  readonly output: Uint8Array;
}

async function smallEnd(state: State, { offset, end, output }: SmallEnd): Promise<GzipDamage | undefined> {
  const { reader, name } = state;
  const bytes = await reader.ahead(end + TRAILER_BYTES + MAGIC_BYTES);
  const trailer = bytes.subarray(end, end + TRAILER_BYTES);
  const isRight = isTrailer(trailer, { checksum: crc32(output), length: output.length });
  const isEnd = isRight || isBoundary(state, bytes.subarray(end + TRAILER_BYTES));
  reader.skip(isEnd ? Math.min(bytes.length, end + TRAILER_BYTES) : 1);
  if (isRight) return undefined;
  return trailer.length < TRAILER_BYTES ? cut(name, offset) : corrupt(name, offset);
}

async function* largeMember(state: State, header: number): AsyncGenerator<Piece, GzipDamage | undefined, undefined> {
  const { reader, name } = state;
  const offset = reader.position();
  const head = (await reader.ahead(header)).slice(0, header);
  reader.skip(header);
  let checksum = 0;
  let length = 0;
  const inflating = inflateStreaming(reader, head);
  try {
    let step = await inflating.next();
    for (; step.done !== true; step = await inflating.next()) {
      checksum = crc32(step.value, checksum);
      yield counted(state, step.value, {
        bytesIn: reader.position(),
        ...(length === 0 ? { member: offset } : {}),
      });
      length += step.value.length;
    }
    return await largeEnd(state, { offset, kept: step.value.kept, checksum, length });
  } catch (error) {
    const problem = asKlartextError(error, name);
    if (problem.kind !== 'truncated-input' && problem.kind !== 'corrupt-compression') throw problem;
    await skipOne(reader);
    return { problem, offset };
  } finally {
    await inflating.return({ kept: head });
  }
}

interface LargeEnd {
  readonly offset: number;
  readonly kept: Uint8Array;
  readonly checksum: number;
  readonly length: number;
}

async function largeEnd(state: State, { offset, kept, ...sums }: LargeEnd): Promise<GzipDamage | undefined> {
  const { reader, name } = state;
  const bytes = await reader.ahead(TRAILER_BYTES + MAGIC_BYTES);
  const trailer = bytes.subarray(0, TRAILER_BYTES);
  const isRight = isTrailer(trailer, sums);
  if (isRight || isBoundary(state, bytes.subarray(TRAILER_BYTES))) {
    reader.skip(trailer.length);
  } else {
    reader.unread(kept);
    await skipOne(reader);
  }
  if (isRight) return undefined;
  return trailer.length < TRAILER_BYTES ? cut(name, offset) : corrupt(name, offset);
}

async function skipOne(reader: ByteReader): Promise<void> {
  const { length } = await reader.ahead(1);
  reader.skip(Math.min(1, length));
}

/**
 * Whether a member whose checksum is wrong can have ended before these bytes all the same. Damaged data can end beyond
 * their end, in the midst of the next member; in a web archive, that one is found by a search.
 */
function isBoundary({ isWarc }: State, next: Uint8Array): boolean {
  return isWarc !== true && (next.length === 0 || isGzip(next));
}

function isTrailer(trailer: Uint8Array, sums: { readonly checksum: number; readonly length: number }): boolean {
  if (trailer.length < TRAILER_BYTES) return false;
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER_BYTES);
  return view.getUint32(0, true) === sums.checksum && view.getUint32(4, true) === sums.length % 2 ** 32;
}

interface Place {
  readonly bytesIn: number;
  readonly member?: number;
}

function counted(state: State, bytes: Uint8Array, { bytesIn, member }: Place): Piece {
  state.bytesOut += bytes.length;
  assertInflation(bytesIn, state.bytesOut, state.name);
  if (member === undefined) return { bytes };
  if (bytes.length >= WARC.length) state.isWarc = startsWarc(bytes) && state.isWarc !== false;
  return { bytes, member };
}

function startsWarc(bytes: Uint8Array): boolean {
  return WARC.every((byte, at) => bytes[at] === byte);
}

/** Leaves the reader at the next place that can be inflated as a member; resolves to false when there is none. */
async function findMember(state: State): Promise<boolean> {
  const { reader } = state;
  for (;;) {
    const bytes = await reader.ahead(WINDOW_BYTES);
    const isLast = bytes.length < WINDOW_BYTES;
    const end = isLast ? bytes.length : bytes.length - PROBE_BYTES;
    for (let at = bytes.indexOf(0x1f); at >= 0 && at < end; at = bytes.indexOf(0x1f, at + 1)) {
      if (!(await isMember(state, bytes.subarray(at, at + PROBE_BYTES), reader.position() + at))) continue;
      reader.skip(at);
      return true;
    }
    reader.skip(end);
    if (isLast) return false;
  }
}

async function isMember(state: State, bytes: Uint8Array, position: number): Promise<boolean> {
  if (!isGzip(bytes)) return false;
  const header = await gzipHeaderLength(createByteReader(once(bytes)));
  if (typeof header === 'string') return false;
  const output = beginning(bytes.subarray(header));
  if (output === undefined || state.isWarc !== true) return output !== undefined && output.length > 0;
  if (startsWarc(output)) return true;
  // What is looked into in vain counts too: many such places would keep the search busy for hours.
  state.bytesOut += output.length;
  assertInflation(position, state.bytesOut, state.name);
  return false;
}

function once(bytes: Uint8Array): () => Promise<Uint8Array | undefined> {
  const waiting = [bytes];
  return async () => waiting.shift();
}

function beginning(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

function cut(name: string, offset: number): GzipDamage {
  const problem = new KlartextError(
    'truncated-input',
    `${name} breaks off: the end of the compressed data is missing.`,
  );
  return { problem, offset };
}

function corrupt(name: string, offset: number): GzipDamage {
  const sentence = `${name} is damaged: the compressed data at byte ${offset} cannot be inflated.`;
  return { problem: new KlartextError('corrupt-compression', sentence), offset };
}
