import { KlartextError } from '@klartext/extractor';

const LINE_FEED = 0x0a;
const SIZE_LINE = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/iu;
const MAX_SIZE_LINE = 4096;

/**
 * A body without the sizes of its chunks. Many archives keep the header but not the chunks, so a body that begins with
 * no size comes back as it is. Throws `truncated-input` when it breaks off in a chunk, `malformed-record` at a wrong size.
 */
export function unchunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = sizeLine(body, at);
    if (line === undefined && at === 0) return body;
    if (line === undefined) throw unreadable(body, at);
    if (line.size === 0) return Buffer.concat(parts);
    const end = line.end + line.size;
    if (end > body.length) throw breaksOff();
    parts.push(body.subarray(line.end, end));
    at = behindLine(body, end);
  }
  return Buffer.concat(parts);
}

function sizeLine(body: Uint8Array, at: number): { readonly size: number; readonly end: number } | undefined {
  const head = body.subarray(at, at + MAX_SIZE_LINE);
  const end = head.indexOf(LINE_FEED);
  if (end < 0) return undefined;
  const [, size] = SIZE_LINE.exec(Buffer.from(head.subarray(0, end)).toString('latin1')) ?? [];
  return size === undefined ? undefined : { size: Number.parseInt(size, 16), end: at + end + 1 };
}

function behindLine(body: Uint8Array, at: number): number {
  if (body[at] === LINE_FEED) return at + 1;
  return body[at + 1] === LINE_FEED ? at + 2 : at;
}

function unreadable(body: Uint8Array, at: number): KlartextError {
  if (body.indexOf(LINE_FEED, at) < 0) return breaksOff();
  return new KlartextError('malformed-record', 'The body of the response is damaged: a chunk in it has no size.');
}

function breaksOff(): KlartextError {
  return new KlartextError('truncated-input', 'The body of the response breaks off in the middle of a chunk.');
}
