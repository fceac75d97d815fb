const TAB = 0x09;
const RETURN = 0x0d;
const ESCAPE = 0x1b;
const SPACE = 0x20;

/** Whether bytes hold no control characters but those of texts, of which ESC is one in ISO-2022-JP. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= SPACE || (byte >= TAB && byte <= RETURN) || byte === ESCAPE);
}
