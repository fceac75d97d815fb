import { type Headers, headerOf, parseHeaders } from '../http/header-lines.ts';

/** The head of a record in a web archive. */
export interface WarcHeader {
  readonly type: string;
  readonly headers: Headers;
  /** The lengths that it states, without repetitions; more than one when it contradicts itself. */
  readonly lengths: readonly number[];
  /** What is wrong with it, so that its record cannot be read. */
  readonly fault?: string;
}

const VERSION_LINE = /^WARC\/\d{1,4}\.\d{1,4}[ \t]*\r?\n/u;
const LENGTH = /^\d{1,30}$/u;

/** Reads the head of a record. */
export function parseWarcHeader(text: string): WarcHeader {
  const [version = ''] = VERSION_LINE.exec(text) ?? [];
  const headers = parseHeaders(text.slice(version.length));
  const type = headerOf(headers, 'warc-type')?.toLowerCase() ?? '';
  const stated = [...new Set(headers.get('content-length') ?? [])];
  const fault = version === '' ? 'it begins with no version' : type === '' ? 'it has no WARC-Type' : faultOf(stated);
  const header = { type, headers, lengths: [...new Set(stated.map(Number))] };
  return fault === undefined ? header : { ...header, fault };
}

function faultOf(lengths: readonly string[]): string | undefined {
  if (lengths.length === 0) return 'it has no Content-Length';
  const wrong = lengths.find((value) => !LENGTH.test(value));
  return wrong === undefined ? undefined : `its Content-Length is ${wrong.slice(0, 40)}`;
}
