import type { Page } from '@klartext/extractor';
import type { FieldNames } from './field-names.ts';
import { readHttp } from './http/read-http.ts';
import { lineOf, parsePageLine } from './parse-page-line.ts';
import type { RawPage } from './raw-page.ts';
import { savedAddress } from './saved-address.ts';

export interface UnpackOptions {
  /** Under which names a `line` keeps its parts. */
  readonly fields?: FieldNames;
}

export interface UnpackedPage {
  /** What the page names itself, else what it was given. */
  readonly id: string | number;
  readonly page: Page;
}

/**
 * What the extractor takes, from a page as it stands in its input. Rejects with a `KlartextError`: `malformed-json`,
 * `malformed-record`, `too-large`, `unsupported-encoding`, `corrupt-compression`, `truncated-input`, `decompression-limit`.
 */
export async function unpackPage(raw: RawPage, { fields }: UnpackOptions = {}): Promise<UnpackedPage> {
  if (raw.form === 'line') return unpackLine(raw, fields);
  const page = await pageOf(raw);
  const url = raw.url ?? (raw.form === 'text' ? undefined : savedAddress(page.bytes ?? raw.bytes));
  return { id: raw.id, page: url === undefined ? page : { ...page, url } };
}

function unpackLine({ id, bytes, source }: RawPage, fields: FieldNames | undefined): UnpackedPage {
  const { id: own = id, page } = parsePageLine(lineOf(bytes), {
    ...(fields && { fields }),
    ...(source?.record && { line: source.record }),
  });
  return { id: own, page };
}

async function pageOf({ form, bytes, contentType }: RawPage): Promise<Page> {
  if (form === 'http') return readHttp(bytes);
  if (form === 'html') return { html: utf8(bytes) };
  if (form === 'text') return { text: utf8(bytes) };
  return contentType === undefined ? { bytes } : { bytes, contentType };
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
