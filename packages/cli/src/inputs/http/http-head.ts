import { headEnd } from './head-end.ts';
import { type Headers, parseHeaders } from './header-lines.ts';

/** The status line and headers of an HTTP response. */
export interface HttpHead {
  readonly status: number;
  readonly headers: Headers;
  /** Where the body begins. */
  readonly body: number;
}

const MAX_HEAD = 1024 * 1024;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?!\d)/u;

/** Reads the head of an HTTP response; absent when the bytes are none, or have no body after it. */
export function parseHttpHead(bytes: Uint8Array): HttpHead | undefined {
  const end = headEnd(bytes.subarray(0, MAX_HEAD));
  if (end === undefined) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, end.head).toString('latin1');
  const [, status] = STATUS_LINE.exec(text) ?? [];
  if (status === undefined) return undefined;
  return { status: Number(status), headers: parseHeaders(text.slice(text.indexOf('\n') + 1)), body: end.body };
}
