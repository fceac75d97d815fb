import type { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';

/** Unpacked bytes; `member` is where the gzip member that they are the beginning of stands in the file. */
export interface BytesPiece {
  readonly bytes: Uint8Array;
  readonly member?: number;
}

/** A place where a stream breaks off, or cannot be unpacked. What follows has no connection to what came before. */
export interface Damage {
  readonly problem: KlartextError;
  /** Of the damaged part, in the file. */
  readonly offset?: number;
  /** Whether something that is no part at all stands between whole ones, so that nothing before is incomplete. */
  readonly isBetween?: boolean;
}

export type Piece = BytesPiece | Damage;

/** The pieces of a stream that is not packed. */
export async function* plainPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece, void, undefined> {
  for await (const bytes of chunks) yield { bytes };
}

/** The same pieces; where reading them throws, a damage is the last. */
export async function* guarded(pieces: AsyncIterable<Piece>, file: string): AsyncGenerator<Piece, void, undefined> {
  try {
    yield* pieces;
  } catch (error) {
    yield { problem: asKlartextError(error, file) };
  }
}

/** The bytes of pieces; throws where they are damaged. */
export async function* bytesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    if ('problem' in piece) throw piece.problem;
    yield piece.bytes;
  }
}
