import { KlartextError } from '@klartext/extractor';
import { decodeBody } from './decode-body.ts';
import { headerOf } from './header-lines.ts';
import { parseHttpHead } from './http-head.ts';
import { unchunk } from './unchunk.ts';

/** The body of an HTTP response as its server meant it, and what its header says of it. */
export interface HttpBody {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** Unpacks an HTTP response, head and body. Throws `malformed-record` when it is none, and what its codings throw. */
export async function readHttp(response: Uint8Array): Promise<HttpBody> {
  const head = parseHttpHead(response);
  if (head === undefined) {
    throw new KlartextError('malformed-record', 'The record is no HTTP response: its head does not begin, or not end.');
  }
  const transfer = (head.headers.get('transfer-encoding') ?? []).join(',').toLowerCase();
  const body = response.subarray(head.body);
  const whole = transfer.includes('chunked') ? unchunk(body) : body;
  const bytes = await decodeBody(whole, head.headers.get('content-encoding') ?? []);
  const contentType = headerOf(head.headers, 'content-type');
  return contentType === undefined ? { bytes } : { bytes, contentType };
}
