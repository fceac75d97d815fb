import type { BytesPiece, Damage, Piece } from './piece.ts';

/** The pieces up to the next damage. */
export interface Run {
  readonly pieces: AsyncIterable<BytesPiece>;
  /** What ended it; known when its pieces have been read, and absent at the end of the stream. */
  readonly damage: () => Damage | undefined;
}

/** Cuts a stream where it is damaged. A run must be read to its end before the next is asked for. */
export async function* runsOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Run, void, undefined> {
  const iterator = pieces[Symbol.asyncIterator]();
  let damage: Damage | undefined;
  async function* run(): AsyncGenerator<BytesPiece, void, undefined> {
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
      if ('problem' in step.value) {
        damage = step.value;
        return;
      }
      yield step.value;
    }
  }
  try {
    do {
      damage = undefined;
      yield { pieces: run(), damage: () => damage };
    } while (damage !== undefined);
  } finally {
    await iterator.return?.();
  }
}

/** The bytes of a run. */
export async function* bytesOfRun({ pieces }: Run): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const { bytes } of pieces) yield bytes;
}
