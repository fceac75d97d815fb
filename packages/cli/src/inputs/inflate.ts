import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';

/** Real pages shrink to a tenth; what shrinks more than this, and is not small, is made to fill the memory. */
const MAX_RATIO = 200;
const ALWAYS_FINE = 1024 * 1024;

/**
 * Inflates gzip data of any number of members as it streams. Throws `decompression-limit`, `corrupt-compression` or
 * `truncated-input`, after everything that came before; `file` stands in the message.
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      bytesIn += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted());
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) {
      bytesOut += chunk.length;
      if (bytesOut > Math.max(ALWAYS_FINE, bytesIn * MAX_RATIO)) throw overLimit(file);
      yield chunk;
    }
  } catch (error) {
    throw asKlartextError(error, file);
  } finally {
    source.destroy();
  }
}

function overLimit(file: string): KlartextError {
  return new KlartextError('decompression-limit', `${file} inflates more than ${MAX_RATIO}-fold; no page does that.`);
}
