/** The bytes of windows-1252 that are not their own code point. */
const SPECIAL: ReadonlyMap<number, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, index) => [
    sign.charCodeAt(0),
    0x80 + index,
  ]),
);
/** An umlaut or a quotation mark of UTF-8 that was read as windows-1252. */
const SIGN = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|â€/gu;
const FEWEST = 3;
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text as it was before UTF-8 was read as windows-1252 (`fÃ¼r`, `â€ž`); undefined where that did not happen, or would
 * lose a letter.
 */
export function undoMojibake(text: string): string | undefined {
  if (!isMojibake(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether letters of UTF-8 stand in a text as windows-1252 has their bytes. */
export function isMojibake(text: string): boolean {
  if (!text.includes('Ã') && !text.includes('â€')) return false;
  return (text.match(SIGN)?.length ?? 0) >= FEWEST;
}

/** The byte that windows-1252, or Latin-1 where that has none, reads as a character. */
export function byteOf(code: number): number | undefined {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  return SPECIAL.get(code) ?? (code <= 0x9f ? code : undefined);
}
