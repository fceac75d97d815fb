import { KlartextError } from '../errors.ts';
import { wordsIn } from '../word-list.ts';
import { fileKindOf } from './magic.ts';
import { utf16Of } from './utf16.ts';

/** The longest input that is read. */
const MAX_BYTES = 20 * 1024 * 1024;
const SAMPLE = 4096;
const SCANNED = 65_536;
const MARKUP_NEXT = /[a-z!?/]/i;

/** A page, or a fragment of one, begins with one of these; a text dump may begin with a leaked inline tag. */
const OPENING_TAGS: readonly string[] = wordsIn(`
    !doctype !-- ?xml html head body frameset base link meta noscript script style template title
    article aside div footer header main nav section blockquote center dl figure form h1 h2 h3 h4
    h5 h6 ol p table ul`);

const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...OPENING_TAGS,
  ...wordsIn(`
    a abbr b br cite code em font i q s small span strong sub sup button caption dd dt
    figcaption hr input label li pre td th time tr u iframe img picture source svg tbody thead
    video`),
]);

const OPENING = /^\s*<(!--|[!?]?[a-z][a-z0-9]*)/iu;
const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/giu;
const FEWEST_TAGS = 3;
const CHARACTERS_A_TAG = 1000;

/**
 * Tells HTML from a text dump by the decoded text alone: it begins like markup, or has a known tag for every 1,000
 * characters. A dump with a `<` now and then, or with one embed code, stays a dump.
 */
export function sniff(text: string): 'html' | 'text' {
  const sample = text.slice(0, SCANNED);
  const opening = OPENING.exec(sample)?.[1];
  if (opening !== undefined && OPENING_TAGS.includes(opening.toLowerCase())) return 'html';
  const tags = countTags(sample);
  return tags >= FEWEST_TAGS && tags * CHARACTERS_A_TAG >= sample.length ? 'html' : 'text';
}

function countTags(sample: string): number {
  let tags = 0;
  for (const [, name = ''] of sample.matchAll(TAG)) if (KNOWN_TAGS.has(name.toLowerCase())) tags += 1;
  return tags;
}

/**
 * Throws a `KlartextError` when the bytes are no page at all: `too-large`, `empty-input` (white space and NULs) or
 * `not-html` (pictures, PDFs, archives and other binary data).
 */
export function assertReadable(bytes: Uint8Array): void {
  if (bytes.byteLength > MAX_BYTES) throw new KlartextError('too-large', tooLarge(bytes.byteLength));
  const start = startOfText(bytes);
  if (start === undefined) throw new KlartextError('empty-input', 'The input is empty.');
  if (beginsLikeMarkup(bytes, start)) return;
  const kind =
    fileKindOf(bytes) ?? fileKindOf(bytes.subarray(start)) ?? (isBinary(bytes, start) ? 'binary data' : undefined);
  if (kind !== undefined) throw new KlartextError('not-html', `The input is ${kind}, not a web page or a text dump.`);
}

function tooLarge(size: number): string {
  return `The input has ${size} bytes, more than the ${MAX_BYTES} that are read of one page.`;
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

/** Control characters are rare in every encoding of text, and NULs but in UTF-16; random bytes have one in ten. */
function isBinary(bytes: Uint8Array, start: number): boolean {
  const sample = withoutPadding(bytes.subarray(start, start + SAMPLE));
  const nuls = sample.filter((byte) => byte === 0).length;
  const controls = sample.filter(isControl).length;
  if (nuls * 10 <= sample.length * 3 && controls * 20 <= sample.length) return false;
  return markLength(bytes) !== 2 && utf16Of(bytes) === undefined;
}

function withoutPadding(sample: Uint8Array): Uint8Array {
  return sample.subarray(0, sample.findLastIndex((byte) => byte !== 0) + 1);
}

/** But NUL, white space and ESC, which encodings of Japanese and terminals use. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? byte !== 0x1b && !isBlank(byte) : byte === 0x7f;
}
