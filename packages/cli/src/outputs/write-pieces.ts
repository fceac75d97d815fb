import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { outputError } from './output-error.ts';

/** Writes a piece at the end of a file; rejects with `output`. */
export type Append = (piece: string | Uint8Array) => Promise<void>;

/** Writes a file piece by piece, over what stands there, and closes it however the work ends. Throws `output`. */
export async function writePieces(path: string, work: (append: Append) => Promise<void>): Promise<void> {
  const guarded = <T>(writing: Promise<T>) =>
    writing.catch((error: unknown) => Promise.reject(outputError(error, dirname(path))));
  const file: FileHandle = await guarded(open(path, 'w'));
  try {
    await work((piece) => guarded(file.writeFile(piece)));
  } finally {
    await guarded(file.close());
  }
}
