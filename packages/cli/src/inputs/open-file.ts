import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';

// Opening a named pipe must not wait for somebody to write into it. Windows has no such flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const CHUNK = 256 * 1024;
/** For asking whether a file has grown since it was opened. */
const PROBE = 4096;

/** A file that is open, to be closed by whoever opened it. */
export interface OpenFile {
  readonly handle: FileHandle;
  /** In bytes. */
  readonly size: number;
}

/** Opens a regular file. Throws `io`, or `unsafe-path` for pipes, devices and folders; never waits for a writer. */
export async function openRegular(path: string): Promise<OpenFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, FLAGS);
    const stats = await handle.stat();
    if (!stats.isFile()) throw noFile(path);
    return { handle, size: stats.size };
  } catch (error) {
    await handle?.close();
    throw asKlartextError(error, path);
  }
}

/** The bytes of a regular file; `onRead` is told of each piece. Throws as `openRegular` does. */
export async function* openFile(
  path: string,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { handle, size } = await openRegular(path);
  try {
    for (let wanted = Math.min(CHUNK, size + 1); ; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(wanted), 0, wanted, null);
      if (bytesRead === 0) return;
      onRead?.(bytesRead);
      yield buffer.subarray(0, bytesRead);
      wanted = bytesRead < wanted ? PROBE : CHUNK;
    }
  } catch (error) {
    throw asKlartextError(error, path);
  } finally {
    await handle.close();
  }
}

/** What is no regular file: it could block, or never end. */
export function noFile(path: string): KlartextError {
  return new KlartextError('unsafe-path', `${path} is no regular file; pipe its content in, with - as input.`);
}
