import type { Writable } from 'node:stream';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';
import { ReaderGoneError } from './reader-gone-error.ts';

const GONE: ReadonlySet<string | undefined> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/** Writes to a stream, and waits until it was taken. Rejects with a `ReaderGoneError`, or `output`. */
export function writeTo(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (error) reject(outputError(error));
      else resolve();
    });
  });
}

function outputError(cause: Error): Error {
  if (GONE.has(codeOf(cause))) return new ReaderGoneError({ cause });
  return new KlartextError('output', `The output cannot be written: ${cause.message}.`, { cause });
}
