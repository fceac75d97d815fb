import { createRequire } from 'node:module';

// Loaded at the first page that is not UTF-8, as most runs never need it.
const load = createRequire(import.meta.url);

/** Where iconv-lite calls the WHATWG's encoding by another name, or means a smaller one by the same name. */
const ICONV_NAMES: ReadonlyMap<string, string> = new Map([
  ['Big5', 'big5hkscs'],
  ['EUC-KR', 'cp949'],
  ['GBK', 'gb18030'],
  ['ISO-8859-8-I', 'iso-8859-8'],
  ['KOI8-U', 'koi8-ru'],
  ['x-mac-cyrillic', 'macukraine'],
]);

/** Characters that iconv-lite's Macintosh tables give otherwise than the WHATWG: Omega, the euro and the apple. */
const MACINTOSH: ReadonlyMap<string, string> = new Map([
  ['\u2126', '\u03a9'],
  ['\u00a4', '\u20ac'],
  ['\ufffd', '\uf8ff'],
]);

/**
 * Decodes an encoding other than UTF-8 and UTF-16 by its WHATWG name (`windows-1252`, `Shift_JIS`), as the WHATWG
 * does. Never by `TextDecoder` for single bytes: some Node versions turn „ “ – € into control characters.
 */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'ISO-2022-JP') return new TextDecoder('iso-2022-jp').decode(bytes);
  const iconv: typeof import('iconv-lite') = load('iconv-lite');
  const text = iconv.decode(bytes, ICONV_NAMES.get(encoding) ?? encoding);
  if (encoding === 'macintosh' || encoding === 'x-mac-cyrillic') return substitute(text, MACINTOSH);
  return encoding.startsWith('windows-') ? restoreControls(text, bytes) : text;
}

function substitute(text: string, table: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of table) result = result.replaceAll(from, to);
  return result;
}

/** The WHATWG maps what Windows leaves open from 0x80 to 0x9F to the control characters of the same number. */
function restoreControls(text: string, bytes: Uint8Array): string {
  if (!text.includes('\ufffd')) return text;
  return Array.from(text, (character, at) => restoreControl(character, bytes[at] ?? 0)).join('');
}

function restoreControl(character: string, byte: number): string {
  return character === '\ufffd' && byte < 0xa0 ? String.fromCharCode(byte) : character;
}
