import { headEnd } from '../http/head-end.ts';
import { findRecord } from './find-record.ts';
import { parseWarcHeader, type WarcHeader } from './warc-header.ts';
import type { WarcRun } from './warc-run.ts';

const MAX_HEAD = 4 * 1024 * 1024;
const FIRST_LOOK = 8 * 1024;
const ENDLESS = { because: 'its head does not end' };

/** The head of a record, and how many bytes stand before its payload. */
export interface RecordHead {
  readonly header: WarcHeader;
  readonly length: number;
}

/** A head from which the record cannot be read. */
export interface BrokenHead {
  readonly header?: WarcHeader;
  readonly because: string;
}

/** Reads the head of the record at hand; gives nothing when the run ends in it. */
export async function readHead({ reader }: WarcRun): Promise<RecordHead | BrokenHead | undefined> {
  for (let size = FIRST_LOOK; ; size *= 4) {
    const bytes = await reader.ahead(size);
    const end = headEnd(bytes.subarray(0, MAX_HEAD));
    if (end !== undefined) return headOf(bytes.subarray(0, end.head), end.body);
    if (bytes.length >= MAX_HEAD) return ENDLESS;
    if (bytes.length < size) return findRecord(bytes, 1) === undefined ? undefined : ENDLESS;
  }
}

function headOf(bytes: Uint8Array, length: number): RecordHead | BrokenHead {
  if (findRecord(bytes, 1) !== undefined) return ENDLESS;
  const header = parseWarcHeader(Buffer.from(bytes).toString('utf8'));
  return header.fault === undefined ? { header, length } : { header, because: header.fault };
}
