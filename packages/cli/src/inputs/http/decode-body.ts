import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../../error-code.ts';
import { isGzip } from '../compression/gzip-header.ts';
import { assertInflation } from '../compression/inflation-cap.ts';
import { isBrotliError } from '../compression/unbrotli.ts';
import { isZstd, unzstd } from '../compression/unzstd.ts';
import { looksLikeText } from '../looks-like-text.ts';
import { MAX_PAGE_BYTES } from '../page-cap.ts';
import { readBytes } from '../read-bytes.ts';

const MAX_CODINGS = 5;
const TEXT_BYTES = 1024;
const NAME = 'The body of the response';
const LIMITS = { maxOutputLength: MAX_PAGE_BYTES };
const PLAIN: readonly string[] = ['', 'identity', 'none', 'utf-8', 'utf8', 'binary'];
const MARKUP = /^(?:\ufeff|\xef\xbb\xbf)?\s*<[!?a-z]/iu;

type Decode = (body: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const CODINGS: Readonly<Record<string, Decode>> = {
  gzip: (body) => (isGzip(body) ? inflated(() => gunzipSync(body, LIMITS)) : body),
  deflate: (body) => (isZlib(body) ? inflated(() => inflateSync(body, LIMITS)) : rawDeflate(body)),
  br: brotli,
  zstd: (body) =>
    isZstd(body) ? readBytes(unzstd(once(body), NAME), { file: NAME, tooLong: 'decompression-limit' }) : body,
};

/**
 * The body of a response without its content codings, named as in the header, the last one applied last. Archives often
 * keep a body decoded beside a header that says otherwise, so a body that is not packed that way comes back as it is.
 * Throws `unsupported-encoding`, `corrupt-compression`, `truncated-input` or `decompression-limit`.
 */
export async function decodeBody(body: Uint8Array, contentEncoding: readonly string[]): Promise<Uint8Array> {
  const codings = contentEncoding.flatMap((value) => value.split(',')).map(codingOf);
  const packed = codings.filter((coding) => !PLAIN.includes(coding));
  if (packed.length > MAX_CODINGS) throw tooMany();
  let decoded = body;
  for (const coding of packed.toReversed()) decoded = await decodeOnce(decoded, coding);
  return packed.length === 0 && isGzip(decoded) ? decodeOnce(decoded, 'gzip') : decoded;
}

function codingOf(value: string): string {
  const coding = value.trim().toLowerCase();
  return coding.startsWith('x-') && coding.slice(2) in CODINGS ? coding.slice(2) : coding;
}

async function decodeOnce(body: Uint8Array, coding: string): Promise<Uint8Array> {
  const decode = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : undefined;
  if (decode === undefined && !looksLikeText(body.subarray(0, TEXT_BYTES))) throw unsupported(coding);
  if (decode === undefined || body.length === 0) return body;
  const decoded = await decode(body);
  assertInflation(body.length, decoded.length, NAME);
  return decoded;
}

function isZlib(body: Uint8Array): boolean {
  const [first = 0, second = 0] = body;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function rawDeflate(body: Uint8Array): Uint8Array {
  return isMarkup(body) ? body : inflated(() => inflateRawSync(body, LIMITS));
}

function brotli(body: Uint8Array): Uint8Array {
  try {
    return inflated(() => brotliDecompressSync(body, LIMITS));
  } catch (error) {
    if (isMarkup(body)) return body;
    throw error;
  }
}

function inflated(inflate: () => Uint8Array): Uint8Array {
  try {
    return inflate();
  } catch (error) {
    throw problemOf(error);
  }
}

function problemOf(error: unknown): KlartextError {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') {
    return new KlartextError('truncated-input', `${NAME} breaks off: the end of the compressed data is missing.`);
  }
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return new KlartextError('decompression-limit', `${NAME} inflates to more than 20 MiB, too much for one page.`);
  }
  if (code === 'Z_DATA_ERROR' || code === 'Z_NEED_DICT' || isBrotliError(error)) {
    return new KlartextError('corrupt-compression', `${NAME} is damaged: it cannot be inflated.`, { cause: error });
  }
  return new KlartextError('internal', error instanceof Error ? error.message : String(error), { cause: error });
}

function isMarkup(body: Uint8Array): boolean {
  return MARKUP.test(Buffer.from(body.subarray(0, 256)).toString('latin1'));
}

function unsupported(coding: string): KlartextError {
  const name = coding.slice(0, 40);
  return new KlartextError('unsupported-encoding', `${NAME} is packed as ${name}, which Klartext cannot unpack.`);
}

function tooMany(): KlartextError {
  return new KlartextError('decompression-limit', `${NAME} is packed more than ${MAX_CODINGS} times over.`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
