const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Where the lines end before the first empty one, and where what follows begins; absent when no line is empty. */
export function headEnd(bytes: Uint8Array): { readonly head: number; readonly body: number } | undefined {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1] === RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_FEED) return { head: at + 1, body: next + 1 };
  }
  return undefined;
}
