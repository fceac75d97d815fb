import { gzipSync } from 'node:zlib';

export interface WarcRecordParts {
  /** @default 'response' */
  readonly type?: string;
  /** @default 'https://news.example/1' */
  readonly url?: string;
  /** Its id, without angle brackets. @default one of its own, from `url` */
  readonly id?: string;
  /** What follows the head: an HTTP response, a page or a text. */
  readonly payload: string | Uint8Array;
  /** @default as the type has it */
  readonly contentType?: string;
  /** The length that is stated; `null` states none. @default the right one */
  readonly length?: number | string | null;
  /** Further lines of the head. */
  readonly headers?: readonly string[];
  /** @default 'WARC/1.0' */
  readonly version?: string;
  /** @default '\r\n' */
  readonly lineEnd?: string;
  /** What follows the payload. @default two line ends */
  readonly trailer?: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  response: 'application/http; msgtype=response',
  request: 'application/http; msgtype=request',
  resource: 'text/html',
  conversion: 'text/plain',
  warcinfo: 'application/warc-fields',
  metadata: 'application/warc-fields',
};

/** A record of a web archive, right unless a part says otherwise. */
export function warcRecord(parts: WarcRecordParts): Buffer {
  const { type = 'response', url = 'https://news.example/1', lineEnd = '\r\n', trailer = lineEnd + lineEnd } = parts;
  const payload = Buffer.from(parts.payload);
  const length = parts.length === undefined ? payload.length : parts.length;
  const head = [
    parts.version ?? 'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-05-06T07:08:09Z',
    `WARC-Record-ID: <${parts.id ?? `urn:${url}`}>`,
    `Content-Type: ${parts.contentType ?? CONTENT_TYPES[type] ?? 'application/octet-stream'}`,
    ...(parts.headers ?? []),
    ...(length === null ? [] : [`Content-Length: ${length}`]),
  ];
  return Buffer.concat([Buffer.from(head.join(lineEnd) + lineEnd + lineEnd), payload, Buffer.from(trailer)]);
}

/** An HTTP response; `headers` are whole lines. */
export function httpResponse(
  body: string | Uint8Array,
  { status = '200 OK', headers = ['Content-Type: text/html; charset=utf-8'] }: HttpParts = {},
): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

export interface HttpParts {
  readonly status?: string;
  readonly headers?: readonly string[];
}

/** Records with a page each, `page 1`, `page 2` and so on, with paragraphs that do not repeat. */
export function warcRecords(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 40 }, (__, n) => ((n + 3) * (at + 7) * 7919).toString(36)).join(' ');
    const payload = httpResponse(`<h1>page ${at + 1}</h1><p>${words}`);
    return warcRecord({ url: `https://news.example/${at + 1}`, payload });
  });
}

/** The same as gzip, a member for each, as web archives have them. */
export function gzipEach(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** The same as gzip, one member for all. */
export function gzipAll(records: readonly Uint8Array[]): Buffer {
  return gzipSync(Buffer.concat(records));
}

/** NDJSON, one value a line. */
export function ndjson(values: readonly unknown[]): Buffer {
  return Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
