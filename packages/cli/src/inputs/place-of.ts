import { fieldsFrom } from './field-names.ts';
import { lineOf } from './parse-page-line.ts';
import type { RawPage } from './raw-page.ts';
import type { Source } from './source.ts';
import type { UnpackOptions } from './unpack-page.ts';

export interface PagePlace {
  readonly id: string | number;
  readonly source?: Source;
}

/**
 * What is known of a page for a record that says it cannot be read, with the id and the address that a `line` names
 * itself, where they can be told.
 */
export function placeOf({ form, id, url, source, bytes }: RawPage, { fields }: UnpackOptions = {}): PagePlace {
  const own = form === 'line' ? namesIn(bytes, fieldsFrom(fields)) : {};
  const address = own.url ?? url;
  const place = { id: own.id ?? id };
  if (source === undefined) return place;
  return { ...place, source: address === undefined ? source : { ...source, url: address } };
}

function namesIn(bytes: Uint8Array, { id, url }: { readonly id: string; readonly url: string }) {
  const line = parsed(bytes);
  const [ownId, ownUrl] = [line[id], line[url]];
  return {
    ...(typeof ownId === 'string' || typeof ownId === 'number' ? { id: ownId } : {}),
    ...(typeof ownUrl === 'string' ? { url: ownUrl.slice(0, LONGEST_ADDRESS) } : {}),
  };
}

const LONGEST_ADDRESS = 2048;

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(lineOf(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
