import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';

// Opening a named pipe must not wait for somebody to write into it. Windows has no such flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a regular file. Throws `io`, or `unsafe-path` for pipes, devices and folders; never waits for a writer. */
export async function* openFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, FLAGS);
    if (!(await handle.stat()).isFile()) throw noFile(path);
    yield* handle.createReadStream({ autoClose: false });
  } catch (error) {
    throw asKlartextError(error, path);
  } finally {
    await handle?.close();
  }
}

/** What is no regular file: it could block, or never end. */
export function noFile(path: string): KlartextError {
  return new KlartextError('unsafe-path', `${path} is no regular file; pipe its content in, with - as input.`);
}
