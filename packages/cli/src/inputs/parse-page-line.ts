import { KlartextError, type Page } from '@klartext/extractor';
import { type FieldNames, fieldsFrom } from './field-names.ts';

export interface PageLine {
  /** As given; absent when the line has none. */
  readonly id?: string | number;
  readonly page: Page;
}

export interface PageLineOptions {
  readonly fields?: FieldNames;
  /** Its number, for messages. */
  readonly line?: number;
}

type Names = Required<FieldNames>;
type Fields = Readonly<Record<string, unknown>>;

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/u;
const BYTE_ORDER_MARK = /^\ufeff/u;

/** The text of a line of NDJSON. */
export function lineOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').replace(BYTE_ORDER_MARK, '');
}

/**
 * A page from a line of NDJSON, `{"id", "url"?, "html"? | "text"? | "bodyBase64"?, "contentType"?}`, or with other names
 * for these; of several bodies the first in this order counts, and `null` counts as absent. Throws `malformed-json` or
 * `malformed-record`.
 */
export function parsePageLine(text: string, { fields, line }: PageLineOptions = {}): PageLine {
  const names = fieldsFrom(fields);
  const where = line === undefined ? '' : `Line ${line}: `;
  const value = parseJson(text, where);
  if (!isObject(value)) throw noPage(`${where}The line is JSON, but no object.`);
  const id = idOf(value[names.id], where);
  const given = value[names.url];
  const page = { ...bodyOf(value, names, where), ...(typeof given === 'string' ? { url: given } : {}) };
  return id === undefined ? { page } : { id, page };
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KlartextError('malformed-json', `${where}The line is no valid JSON.`, { cause });
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(id: unknown, where: string): string | number | undefined {
  if (typeof id === 'string' || typeof id === 'number') return id;
  if (id === undefined || id === null) return undefined;
  throw noPage(`${where}The id is neither a string nor a number.`);
}

function bodyOf(value: Fields, names: Names, where: string): Page {
  const [html, text, body] = [value[names.html], value[names.text], value[names.bodyBase64]];
  if (typeof html === 'string') return { html };
  if (typeof text === 'string') return { text };
  if (typeof body !== 'string') throw noPage(`${where}${noBody(value, names)}`);
  if (!BASE64.test(body)) throw noPage(`${where}The ${names.bodyBase64} is no Base64.`);
  const bytes = Buffer.from(body, 'base64');
  const contentType = value[names.contentType];
  return typeof contentType === 'string' ? { bytes, contentType } : { bytes };
}

function noBody(value: Fields, { html, text, bodyBase64 }: Names): string {
  const wrong = [html, text, bodyBase64].find((name) => value[name] !== undefined && value[name] !== null);
  if (wrong !== undefined) return `The ${wrong} is no string.`;
  return `The line has no ${html}, ${text} or ${bodyBase64}; fields of other names are told with --fields.`;
}

function noPage(message: string): KlartextError {
  return new KlartextError('malformed-record', message);
}
