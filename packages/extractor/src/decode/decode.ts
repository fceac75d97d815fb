import { isAscii, isUtf8, transcode } from 'node:buffer';
import { KlartextError } from '../errors.ts';
import { headerEncoding, markupEncoding } from './declared-encoding.ts';
import { decodeLegacy } from './decode-legacy.ts';
import { type Utf16, utf16Of } from './utf16.ts';

export interface Decoded {
  /** Without byte order mark, NUL and lone surrogates. */
  readonly text: string;
  /** The encoding as the WHATWG names it: `UTF-8`, `windows-1252`, `GBK`. */
  readonly encoding: string;
}

const ESCAPE = 0x1b;
/** The byte order mark's length in UTF-8. */
const UTF8_MARK = 3;
const LENIENT_UTF8 = new TextDecoder('utf-8');

const REFUSED =
  'The page is encoded in ISO-2022-KR, ISO-2022-CN or HZ-GB-2312, which the web platform refuses to decode; ' +
  'convert it to UTF-8 first.';

/**
 * Decodes a page by what its bytes show before what it declares: byte order mark, valid UTF-8, the NULs of UTF-16,
 * UTF-8 with some damage (U+FFFD there), then the charset of the HTTP header `contentType`, of the markup, and
 * windows-1252. Throws a `KlartextError` `unsupported-encoding` for the encodings that the WHATWG refuses.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const mark = markOf(bytes);
  if (mark === 'UTF-16LE' || mark === 'UTF-16BE') return decodeUtf16(bytes, mark);
  const text = strictUtf8(bytes);
  if (text !== undefined && !mayHideAnother(bytes)) return { text: withoutMarks(text), encoding: 'UTF-8' };
  const header = headerEncoding(contentType);
  const wide = mark === undefined ? utf16Of(bytes, header) : undefined;
  if (wide !== undefined) return decodeUtf16(bytes, wide);
  const declared = [mark, header, markupEncoding(bytes)].filter((name) => name !== undefined);
  if (text !== undefined) return decodeSevenBit(bytes, text, declared);
  return decodeEightBit(mark === undefined ? bytes : bytes.subarray(UTF8_MARK), declared);
}

/**
 * Text without NUL and lone surrogates: each becomes one U+FFFD, so that offsets stay true; NULs at the very end
 * (the padding of a torn file) go. For text that comes decoded.
 */
export function mendText(text: string): string {
  const padded = text.endsWith('\0') ? text.slice(0, endBeforeNuls(text)) : text;
  const mended = padded.includes('\0') ? padded.replaceAll('\0', '\ufffd') : padded;
  return (mended as string & { toWellFormed(): string }).toWellFormed();
}

function endBeforeNuls(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return end;
}

function markOf([first, second, third]: Uint8Array): 'UTF-8' | Utf16 | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'UTF-8' : undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16): Decoded {
  return decoded(new TextDecoder(encoding).decode(bytes), encoding);
}

function decoded(text: string, encoding: string): Decoded {
  return { text: mendText(withoutMarks(text)), encoding };
}

function withoutMarks(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 0xfeff) start += 1;
  return start === 0 ? text : text.slice(start);
}

/** Through UTF-16, which costs half of what `TextDecoder` does. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAscii(bytes) ? buffer.toString('latin1') : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** Valid UTF-8 can be UTF-16 (NULs) or an encoding of seven bits (ESC, `~{`). Only `Buffer` finds bytes in no time. */
function mayHideAnother(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(0) || buffer.includes(ESCAPE) || buffer.includes('~{');
}

function decodeSevenBit(bytes: Uint8Array, text: string, declared: readonly string[]): Decoded {
  const isAscii = text.length === bytes.length;
  const hasEscapes = bytes.includes(ESCAPE);
  if (isAscii && hasEscapes && declared[0] === 'ISO-2022-JP')
    return decoded(decodeLegacy(bytes, 'ISO-2022-JP'), 'ISO-2022-JP');
  if (isAscii && (hasEscapes || text.includes('~{')) && declared[0] === 'replacement')
    throw new KlartextError('unsupported-encoding', REFUSED);
  return decoded(text, 'UTF-8');
}

/** Declarations that the bytes contradict are passed over. */
function decodeEightBit(bytes: Uint8Array, declared: readonly string[]): Decoded {
  const lenient = LENIENT_UTF8.decode(bytes);
  if (isSurelyUtf8(lenient)) return decoded(lenient, 'UTF-8');
  for (const encoding of declared) {
    if (encoding === 'UTF-8' && isLikelyUtf8(lenient, bytes)) return decoded(lenient, encoding);
    const text = isEightBit(encoding) ? decodeLegacy(bytes, encoding) : undefined;
    if (text !== undefined && fits(text)) return decoded(text, encoding);
  }
  return decoded(decodeLegacy(bytes, 'windows-1252'), 'windows-1252');
}

function isEightBit(encoding: string): boolean {
  return !encoding.startsWith('UTF-') && encoding !== 'ISO-2022-JP' && encoding !== 'replacement';
}

/** Hardly any text of another encoding holds valid sequences of UTF-8, so twice as many as faults prove it. */
function isSurelyUtf8(lenient: string): boolean {
  const { faults, others } = tally(lenient);
  return others >= 2 * faults;
}

/**
 * For text that is declared as UTF-8. A byte that stands alone among ASCII is the umlaut of a page in windows-1252;
 * faults in clusters, or cut off at the very end, are broken UTF-8.
 */
function isLikelyUtf8(lenient: string, bytes: Uint8Array): boolean {
  const { faults, others } = tally(lenient.endsWith('\ufffd') ? lenient.slice(0, -1) : lenient);
  return faults <= others || (faults * 100 <= lenient.length && !hasLoneByte(bytes));
}

function hasLoneByte(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte >= 0x80 && (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0xff) < 0x80);
}

function fits(text: string): boolean {
  const { faults, others } = tally(text);
  return faults <= others;
}

/** Counts U+FFFD, where the bytes gave no character, and every other character beyond ASCII. */
function tally(text: string): { readonly faults: number; readonly others: number } {
  let faults = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) faults += 1;
    else if (unit >= 0x80) others += 1;
  }
  return { faults, others };
}
