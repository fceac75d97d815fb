import { type ErrorKind, KlartextError } from '@klartext/extractor';
import { MAX_PAGE_BYTES } from './page-cap.ts';

export interface ReadBytesOptions {
  /** Shown in messages. */
  readonly file: string;
  /** What it is called when the stream is longer than 20 MiB. */
  readonly tooLong: ErrorKind;
}

/** All bytes of a stream that holds one page; throws as soon as it turns out longer than a page may be. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  { file, tooLong }: ReadBytesOptions,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES)
      throw new KlartextError(tooLong, `${file} holds more than 20 MiB, too much for one page.`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
