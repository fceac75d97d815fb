import { KlartextError } from '@klartext/extractor';
import { headEnd } from './http/head-end.ts';
import { type Headers, headerOf, parseHeaders } from './http/header-lines.ts';
import type { RawPage } from './raw-page.ts';

/** A page that was saved with all its parts, without them. */
export type SavedPage = Pick<RawPage, 'bytes' | 'contentType' | 'url'>;

const BOUNDARY = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu;
const ADDRESS = /^https?:\/\/\S{1,4000}$/iu;
/** A type that no reader of mail decodes as text. */
const OPAQUE = 'application/x-klartext-page';
const DEEPEST = 16;

/** The page in MHTML, in its own encoding, and its address. Throws `malformed-record` or `truncated-input`. */
export async function readMhtml(bytes: Uint8Array, file: string): Promise<SavedPage> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = headEnd(message);
  const headers = parseHeaders(message.toString('latin1', 0, end?.head ?? 0));
  const part = end === undefined ? undefined : htmlPart(message, headers, end.body);
  if (part === undefined) throw noPage(file);
  if (part === 'cut') throw new KlartextError('truncated-input', `${file} breaks off in the middle of its page.`);
  const content = await decoded(part);
  if (content === undefined) throw noPage(file);
  const url = [headerOf(headers, 'snapshot-content-location'), headerOf(part.headers, 'content-location')].find(
    (address) => address !== undefined && ADDRESS.test(address),
  );
  const contentType = headerOf(part.headers, 'content-type') ?? 'text/html';
  return { bytes: content, contentType, ...(url === undefined ? {} : { url }) };
}

interface Part {
  readonly headers: Headers;
  readonly body: Buffer;
}

/** The first part that is HTML, in the parts of parts too. */
function htmlPart(message: Buffer, headers: Headers, from: number): Part | 'cut' | undefined {
  let [at, boundary] = [from, boundaryOf(headers)];
  for (let depth = 0; boundary !== undefined && depth < DEEPEST; ) {
    const start = behindBoundary(message, boundary, at);
    const end = start === undefined ? undefined : headEnd(message.subarray(start));
    if (start === undefined || end === undefined) return undefined;
    const part = parseHeaders(message.toString('latin1', start, start + end.head));
    if (HTML.test(headerOf(part, 'content-type') ?? '')) {
      const bodyEnd = message.indexOf(`\n--${boundary}`, start + end.head - 1, 'latin1');
      return bodyEnd < 0 ? 'cut' : { headers: part, body: message.subarray(start + end.body, bodyEnd + 1) };
    }
    const inner = boundaryOf(part);
    if (inner !== undefined) [boundary, depth] = [inner, depth + 1];
    at = start + end.head - 1;
  }
  return undefined;
}

function boundaryOf(headers: Headers): string | undefined {
  const found = BOUNDARY.exec(headerOf(headers, 'content-type') ?? '');
  return found?.[1] ?? found?.[2];
}

function behindBoundary(message: Buffer, boundary: string, from: number): number | undefined {
  const line = message.indexOf(`--${boundary}`, from, 'latin1');
  const end = line < 0 ? -1 : message.indexOf('\n', line);
  return end < 0 ? undefined : end + 1;
}

// A reader of mail gives HTML as text, in which other encodings than UTF-8 are lost; so the page is no HTML to it.
async function decoded({ headers, body }: Part): Promise<Uint8Array | undefined> {
  const coding = headerOf(headers, 'content-transfer-encoding') ?? 'binary';
  const head = `Content-Type: ${OPAQUE}\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n`;
  const { default: PostalMime } = await import('postal-mime');
  const message = Buffer.concat([Buffer.from(head, 'latin1'), body]);
  const { attachments } = await PostalMime.parse(message, { attachmentEncoding: 'arraybuffer' });
  const [content] = attachments.map((attachment) => attachment.content);
  return content instanceof ArrayBuffer ? new Uint8Array(content) : undefined;
}

function noPage(file: string): KlartextError {
  return new KlartextError('malformed-record', `${file} is MHTML, but no page can be found in it.`);
}
