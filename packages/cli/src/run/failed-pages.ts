import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { openFile } from '../inputs/open-file.ts';
import type { InputPage } from '../inputs/raw-page.ts';
import type { Source } from '../inputs/source.ts';
import { splitLines } from '../inputs/split-lines.ts';
import { exists } from '../outputs/exists.ts';
import { FAILED_FILE } from '../outputs/folder-layout.ts';
import type { PageRecord } from '../records/record.ts';
import { REPORT_NAME } from '../report/read-report.ts';

export interface FailedPages {
  /** Whether a page failed in the earlier run. */
  readonly has: (page: InputPage) => boolean;
  /** SHA-256 of their places, in hexadecimal. */
  readonly digest: string;
}

/**
 * The pages that failed in an earlier run, by its output folder or its records as NDJSON. A file that could not be read
 * at all, or an entry of a WACZ file, stands for every page in it. Throws `io` when there is no such run, or none of its pages failed.
 */
export async function readFailedPages(earlier: string): Promise<FailedPages> {
  const isFolder = (await stat(earlier).catch(() => undefined))?.isDirectory() === true;
  const places = new Set<string>();
  const list = isFolder ? await listIn(earlier) : earlier;
  for await (const { bytes } of list === undefined ? [] : splitLines(openFile(list))) {
    if (bytes === undefined || bytes.length === 0) continue;
    const record = parse(bytes, earlier);
    if (record.status === 'error') places.add(placeOf(record));
  }
  if (places.size === 0) throw new KlartextError('io', `No page failed in ${earlier}; there is nothing to read again.`);
  return { has: (page) => placesAround(page).some((place) => places.has(place)), digest: digestOf(places) };
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

type Placed = Pick<PageRecord, 'id' | 'source'>;

/** Its own place, and the entry and the file that it stands in. */
function placesAround({ id, source }: Placed): readonly string[] {
  if (source === undefined) return [placeOf({ id })];
  const { file, entry } = source;
  const around: readonly Source[] = [source, ...(entry === undefined ? [] : [{ file, entry }]), { file }];
  return around.map((each) => placeOf({ id, source: each }));
}

// What is no record of its file is the file itself, wherever in it reading failed.
function placeOf({ id, source }: Placed): string {
  if (source === undefined) return JSON.stringify([id]);
  const { file, entry = null, record, offset = null } = source;
  return JSON.stringify(record === undefined ? [file, entry] : [file, entry, record, offset]);
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
