import { KlartextError } from './errors.ts';
import { fileKindOf } from './magic.ts';
import { utf16Of } from './utf16.ts';

export interface ReadableOptions {
  /** The longest input that is read, in bytes. @default 20 MiB */
  readonly maxBytes?: number;
}

const MAX_BYTES = 20 * 1024 * 1024;
const SAMPLE = 4096;
const SCANNED = 65_536;

/** Begins as only a page or a fragment of one does. */
const OPENING =
  /^\s*<(?:!doctype|!--|\?xml|(?:html|head|body|meta|link|title|base|style|script|noscript|template|main|article|section|header|footer|nav|aside|div|p|h[1-6]|ul|ol|dl|table|form|figure|blockquote|center|frameset)(?=[\s/>]))/iu;
const TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|br|button|caption|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|label|li|link|main|meta|nav|ol|option|p|picture|pre|q|s|script|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video)(?=[\s/>])[^<>]*>/iu;
const FEWEST_TAGS = 3;
const CHARACTERS_A_TAG = 1000;

/**
 * Tells HTML from a text dump by the decoded text alone: it begins like markup, or has a known tag for every 1,000
 * characters. A dump with a `<` now and then, or with one embed code, stays a dump.
 */
export function sniff(text: string): 'html' | 'text' {
  if (OPENING.test(text.slice(0, SCANNED))) return 'html';
  const scanned = text.slice(0, SCANNED);
  const tags = scanned.split(TAG).length - 1;
  return tags >= FEWEST_TAGS && tags * CHARACTERS_A_TAG >= scanned.length ? 'html' : 'text';
}

/**
 * Throws a `KlartextError` when the bytes are no page at all: `too-large`, `empty-input` (white space and NULs) or
 * `not-html` (pictures, PDFs, archives and other binary data).
 */
export function assertReadable(bytes: Uint8Array, { maxBytes = MAX_BYTES }: ReadableOptions = {}): void {
  if (bytes.byteLength > maxBytes) throw new KlartextError('too-large', tooLarge(bytes.byteLength, maxBytes));
  const start = startOfText(bytes);
  if (start === undefined) throw new KlartextError('empty-input', 'The input is empty.');
  if (beginsLikeMarkup(bytes, start)) return;
  const kind = fileKindOf(bytes) ?? (isBinary(bytes) ? 'binary data' : undefined);
  if (kind !== undefined) throw new KlartextError('not-html', `The input is ${kind}, not a web page or a text dump.`);
}

function tooLarge(size: number, limit: number): string {
  return `The input has ${inMegabytes(size)}, and pages of more than ${inMegabytes(limit)} are not read.`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Where the first byte stands that is no byte order mark, white space or NUL. */
function startOfText(bytes: Uint8Array): number | undefined {
  const mark = markLength(bytes);
  const found = bytes.subarray(mark).findIndex((byte) => byte > 0x20 || !isBlank(byte));
  return found < 0 ? undefined : mark + found;
}

function markLength([first, second, third]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** `<` and a letter, `!`, `?` or `/`, in UTF-16 with a NUL between: whatever follows, a page is what was meant. */
function beginsLikeMarkup(bytes: Uint8Array, start: number): boolean {
  if (bytes[start] !== 0x3c) return false;
  const next = String.fromCharCode((bytes[start + 1] === 0 ? bytes[start + 2] : bytes[start + 1]) ?? 0);
  return MARKUP_NEXT.test(next);
}

const MARKUP_NEXT = /[a-z!?/]/i;

/** Control characters are rare in every encoding of text, and NULs but in UTF-16; random bytes have one in ten. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = sample.filter((byte) => byte === 0).length;
  const controls = sample.filter(isControl).length;
  if (nuls * 10 <= sample.length * 3 && controls * 20 <= sample.length) return false;
  return markLength(bytes) !== 2 && utf16Of(bytes) === undefined;
}

/** But NUL, white space and ESC, which encodings of Japanese and terminals use. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? byte !== 0x1b && !isBlank(byte) : byte === 0x7f;
}
