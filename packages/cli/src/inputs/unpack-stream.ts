import { gunzip } from './compression/gunzip.ts';
import { unbrotli } from './compression/unbrotli.ts';
import { unzstd } from './compression/unzstd.ts';
import { looksLikeText } from './looks-like-text.ts';
import type { NameFacts } from './page-names.ts';
import { type Peeked, peek } from './peek.ts';
import { bytesOf, guarded, type Piece, plainPieces } from './piece.ts';
import { canBeTold, packingOf } from './recognise.ts';

export interface Unpacked extends Peeked {
  /** Whether it was packed. */
  readonly isPacked: boolean;
}

const MAX_NESTED = 2;
/** Brotli has no magic bytes; pages and lines of pages do, in a way. */
const PLAIN = /^(?:\xef\xbb\xbf)?\s*(?:[<{]|WARC\/)/u;

/** A stream without its packing, gzip, zstd or brotli, at most twice over. */
export async function unpackStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  facts: NameFacts,
): Promise<Unpacked> {
  let peeked = await peek(guarded(plainPieces(stream), name), canBeTold);
  for (let nested = 0; nested < MAX_NESTED; nested++) {
    const unpacked = unpackOnce(peeked, name, nested === 0 ? facts : {});
    if (unpacked === undefined) return { ...peeked, isPacked: nested > 0 };
    peeked = await peek(guarded(unpacked, name), canBeTold);
  }
  return { ...peeked, isPacked: true };
}

function unpackOnce({ head, pieces }: Peeked, name: string, facts: NameFacts): AsyncIterable<Piece> | undefined {
  const packing = packingOf(head);
  const chunks = bytesOf(pieces);
  if (packing === 'gzip') return gunzip(chunks, name);
  if (packing === 'zstd') return plainPieces(unzstd(chunks, name));
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  if (facts.packing === 'gzip' && !looksLikeText(head)) return gunzip(chunks, name);
  const isBrotli = facts.packing === 'brotli' && text !== '' && !PLAIN.test(text);
  return isBrotli ? plainPieces(unbrotli(chunks, name)) : undefined;
}
