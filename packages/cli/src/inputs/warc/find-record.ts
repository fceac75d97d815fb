const LINE_FEED = 0x0a;
const MAGIC = Buffer.from('WARC/');
/** A version line, and the name of a header below it. */
const HEAD = /^WARC\/\d\.\d{1,2}[ \t]*\r?\n[A-Za-z][A-Za-z-]{0,60}:/u;
const LONGEST_HEAD = 96;

/** Whether a record begins with these bytes, as far as they go. */
export function startsRecord(bytes: Uint8Array): boolean {
  return bytes.length > 0 && MAGIC.every((byte, at) => at >= bytes.length || bytes[at] === byte);
}

/** Where the next record begins at the start of a line, from a position on; absent when none does. */
export function findRecord(bytes: Uint8Array, from = 0): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(MAGIC, from); at >= 0; at = buffer.indexOf(MAGIC, at + 1)) {
    if (at > 0 && buffer[at - 1] !== LINE_FEED) continue;
    if (HEAD.test(buffer.toString('latin1', at, at + LONGEST_HEAD))) return at;
  }
  return undefined;
}
