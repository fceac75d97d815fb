import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { openFile } from '../inputs/open-file.ts';
import type { InputPage } from '../inputs/raw-page.ts';
import { splitLines } from '../inputs/split-lines.ts';
import { FAILED_FILE } from '../outputs/folder-layout.ts';
import { exists } from '../outputs/publish-shard.ts';
import type { PageRecord, Source } from '../records/record.ts';
import { REPORT_NAME } from '../report/read-report.ts';

export interface FailedPages {
  /** Whether a page failed in the earlier run. */
  readonly has: (page: InputPage) => boolean;
  /** SHA-256 of their places, in hexadecimal. */
  readonly digest: string;
}

/**
 * The pages that failed in an earlier run, by its output folder or its records as NDJSON. A file that could not be read
 * at all stands for every page in it. Throws `io` when there is no such run, or none of its pages failed.
 */
export async function readFailedPages(earlier: string): Promise<FailedPages> {
  const isFolder = (await stat(earlier).catch(() => undefined))?.isDirectory() === true;
  const places = new Set<string>();
  const list = isFolder ? await listIn(earlier) : earlier;
  for await (const { bytes } of list === undefined ? [] : splitLines(openFile(list))) {
    if (bytes === undefined || bytes.length === 0) continue;
    const { status, id, source } = parse(bytes, earlier);
    if (status === 'error') places.add(placeOf({ id, ...(source === undefined ? {} : { source }) }));
  }
  if (places.size === 0) throw new KlartextError('io', `No page failed in ${earlier}; there is nothing to read again.`);
  const has: FailedPages['has'] = ({ id, source }) =>
    places.has(placeOf({ id, ...(source === undefined ? {} : { source }) })) ||
    (source !== undefined && places.has(placeOf({ id, source: { file: source.file } })));
  return { has, digest: digestOf(places) };
}

function digestOf(places: ReadonlySet<string>): string {
  const hash = createHash('sha256');
  for (const place of places) hash.update(place);
  return hash.digest('hex');
}

/** The list of a finished run; absent when none of its pages failed. */
async function listIn(folder: string): Promise<string | undefined> {
  const list = join(folder, FAILED_FILE);
  if (await exists(list)) return list;
  if (await exists(join(folder, REPORT_NAME))) return undefined;
  throw new KlartextError('io', `${folder} holds no finished run; let it finish, by the command it was begun with.`);
}

function placeOf({ id, source }: { readonly id: string | number; readonly source?: Source }): string {
  if (source === undefined) return JSON.stringify([id]);
  const { file, entry, record, offset } = source;
  return JSON.stringify([file, entry ?? null, record ?? null, offset ?? null]);
}

function parse(bytes: Uint8Array, earlier: string): PageRecord {
  try {
    const { status, id, source } = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof status === 'string') return { status, id, source } as PageRecord;
  } catch (cause) {
    throw notRecord(earlier, { cause });
  }
  throw notRecord(earlier);
}

function notRecord(earlier: string, options?: ErrorOptions): KlartextError {
  return new KlartextError('malformed-json', `${earlier} holds a line that is no record.`, options);
}
