const HEAD_BYTES = 16 * 1024;
const SINGLE_FILE = /Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>"]{1,4000})/iu;
const BROWSER = /<!--\s*saved from url=\(\d{1,9}\)(https?:\/\/[^\s<>"]{1,4000})/iu;
const COMMENT_END = /-->?$/u;

/** The address that a saved page names in a comment near its top, as SingleFile and browsers write it. */
export function savedAddress(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('utf8');
  const found = SINGLE_FILE.exec(head) ?? BROWSER.exec(head);
  return found?.[1]?.replace(COMMENT_END, '');
}
