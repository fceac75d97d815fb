import { KlartextError, type Page } from '@klartext/extractor';

export interface PageLine {
  /** As given; absent when the line has none. */
  readonly id?: string | number;
  readonly page: Page;
}

/** JSON that holds no page, though perhaps an id. */
export class NoPageError extends KlartextError {
  readonly id: string | number | undefined;

  constructor(message: string, id?: string | number) {
    super('malformed-record', message);
    this.name = 'NoPageError';
    this.id = id;
  }
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/u;

/**
 * A page from a line of NDJSON, `{"id", "url"?, "html"? | "text"? | "bodyBase64"?, "contentType"?}`; of several bodies
 * the first in this order counts, and `null` counts as absent. Throws `malformed-json` or `malformed-record`.
 */
export function parsePageLine(line: string): PageLine {
  const value = parseJson(line);
  if (!isObject(value)) throw new NoPageError('The line is JSON, but no object.');
  const id = idOf(value['id']);
  const url = typeof value['url'] === 'string' ? { url: value['url'] } : {};
  const page = { ...bodyOf(value, id), ...url };
  return id === undefined ? { page } : { id, page };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new KlartextError('malformed-json', 'The line is no valid JSON.', { cause });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(id: unknown): string | number | undefined {
  if (typeof id === 'string' || typeof id === 'number') return id;
  if (id === undefined || id === null) return undefined;
  throw new NoPageError('The id is neither a string nor a number.');
}

function bodyOf(value: Readonly<Record<string, unknown>>, id: string | number | undefined): Page {
  const { html, text, bodyBase64, contentType } = value;
  if (typeof html === 'string') return { html };
  if (typeof text === 'string') return { text };
  if (typeof bodyBase64 !== 'string') throw new NoPageError(noBody({ html, text, bodyBase64 }), id);
  if (!BASE64.test(bodyBase64)) throw new NoPageError('The bodyBase64 is no Base64.', id);
  const bytes = Buffer.from(bodyBase64, 'base64');
  return typeof contentType === 'string' ? { bytes, contentType } : { bytes };
}

function noBody(bodies: Readonly<Record<string, unknown>>): string {
  const wrong = Object.keys(bodies).find((key) => bodies[key] !== undefined && bodies[key] !== null);
  return wrong === undefined ? 'The line has no html, text or bodyBase64.' : `The ${wrong} is no string.`;
}
