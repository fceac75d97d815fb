import { isGzip } from './compression/gzip-header.ts';
import { isZstd } from './compression/unzstd.ts';
import { bodyNames, type FieldNames } from './field-names.ts';
import { headEnd } from './http/head-end.ts';
import { headerOf, parseHeaders } from './http/header-lines.ts';

/** How a stream is packed. */
export type Packing = 'gzip' | 'zstd';

/** What a stream holds that is not packed. */
export type Content = 'empty' | 'warc' | 'ndjson' | 'mhtml' | 'zip' | 'parquet' | 'json' | 'page';

const FIRST_LINE = /^\ufeff?\s*(.*)/u;
/** Of objects; a page may well begin with a bracket. */
const ARRAY = /^\ufeff?\s*\[\s*\{\s*"/u;
const WARC = /^WARC\/\d/u;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const PARQUET = Buffer.from('PAR1');
const HEADER_LINE = /^[A-Za-z][A-Za-z-]{1,60}:/u;
const RELATED = /^multipart\/related\b/iu;

/** How a stream that begins with these bytes is packed; absent when it is not. */
export function packingOf(head: Uint8Array): Packing | undefined {
  if (isGzip(head)) return 'gzip';
  return isZstd(head) ? 'zstd' : undefined;
}

/** What a stream that begins with these bytes holds. */
export function contentOf(head: Uint8Array, fields?: FieldNames): Content {
  if (head.length === 0) return 'empty';
  if (begins(head, ZIP)) return 'zip';
  if (begins(head, PARQUET)) return 'parquet';
  const line = firstLine(head);
  if (WARC.test(line)) return 'warc';
  if (isPageObject(line, fields)) return 'ndjson';
  if (ARRAY.test(textOf(head))) return 'json';
  return HEADER_LINE.test(line) && isMhtml(head) ? 'mhtml' : 'page';
}

/** Whether so much of the beginning of a stream is there that its content can be told. */
export function canBeTold(head: Uint8Array): boolean {
  const line = firstLine(head);
  if (line === '') return false;
  return !HEADER_LINE.test(line) || headEnd(head) !== undefined;
}

function firstLine(head: Uint8Array): string {
  const [, line = ''] = FIRST_LINE.exec(textOf(head)) ?? [];
  return line;
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}

function begins(head: Uint8Array, magic: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

function isPageObject(line: string, fields: FieldNames | undefined): boolean {
  if (!line.startsWith('{')) return false;
  return bodyNames(fields).some((name) => new RegExp(`${escaped(JSON.stringify(name))}\\s*:`, 'u').test(line));
}

const SPECIAL = /[$()*+./?[\\\]^{|}-]/gu;

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function isMhtml(head: Uint8Array): boolean {
  const end = headEnd(head);
  if (end === undefined) return false;
  const headers = parseHeaders(Buffer.from(head.subarray(0, end.head)).toString('latin1'));
  return headers.has('mime-version') && RELATED.test(headerOf(headers, 'content-type') ?? '');
}
