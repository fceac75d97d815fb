import { Readable } from 'node:stream';
import { createBrotliDecompress } from 'node:zlib';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../../error-code.ts';
import { asKlartextError } from '../as-klartext-error.ts';
import { assertInflation } from './inflation-cap.ts';

const BROTLI_ERROR = /^ERR_(?:BROTLI|_ERROR)/u;

/**
 * Inflates brotli data as it streams. Throws `decompression-limit`, `corrupt-compression` or `truncated-input`, after
 * everything that came before; `name` stands in the message.
 */
export async function* unbrotli(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
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
  const inflater = createBrotliDecompress();
  source.on('error', (error) => inflater.destroy(error));
  try {
    for await (const chunk of source.pipe(inflater)) {
      bytesOut += chunk.length;
      assertInflation(bytesIn, bytesOut, name);
      yield chunk;
    }
  } catch (error) {
    throw isBrotliError(error) ? corrupt(name, error) : asKlartextError(error, name);
  } finally {
    source.destroy();
  }
}

/** Whether brotli data are damaged, by the error they give. */
export function isBrotliError(error: unknown): boolean {
  return BROTLI_ERROR.test(codeOf(error) ?? '');
}

function corrupt(name: string, cause: unknown): KlartextError {
  return new KlartextError('corrupt-compression', `${name} is damaged: the compressed data cannot be inflated.`, {
    cause,
  });
}
