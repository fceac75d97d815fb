import { type Extraction, type ExtractOptions, type Extractor, KlartextError } from '@klartext/extractor';
import type { FieldNames } from '../inputs/field-names.ts';
import { placeOf } from '../inputs/place-of.ts';
import type { LostPage, RawPage } from '../inputs/raw-page.ts';
import { unpackPage } from '../inputs/unpack-page.ts';
import { type Included, type PageRecord, toErrorRecord, toRecord } from './record.ts';

const STACK = /call stack/u;
const MEMORY = /allocation failed|Invalid string length|Invalid array length/u;

export interface RecordOptions extends ExtractOptions {
  /** What records hold beyond the article. @default [] */
  readonly include?: readonly Included[];
  /** The names of the fields of a page in NDJSON and Parquet. */
  readonly fields?: FieldNames;
}

export interface ReadRecord {
  readonly record: PageRecord;
  /** Absent when the page failed. */
  readonly extraction?: Extraction;
}

/** Reads a page of an input into its record; never rejects. */
export async function readRawPage(
  extractor: Extractor,
  raw: RawPage,
  { fields, include = [], ...options }: RecordOptions = {},
): Promise<ReadRecord> {
  const started = performance.now();
  const naming = fields === undefined ? {} : { fields };
  const place = raw.source === undefined ? {} : { source: raw.source };
  try {
    const { id, page } = await unpackPage(raw, naming);
    const evidence = include.includes('evidence') ? { evidence: true } : {};
    const extraction = await extractor.extract(page, { ...options, ...evidence });
    return { record: toRecord(extraction, { ...place, id, ms: since(started) }, include), extraction };
  } catch (error) {
    return { record: toErrorRecord(understood(error), { ...placeOf(raw, naming), ms: since(started) }) };
  }
}

/** The record of a page that was lost before it could be read. */
export function lostRecord({ problem, status = 'error', ...place }: LostPage): PageRecord {
  const record = toErrorRecord(problem, place);
  return status === 'error' ? record : { ...record, status };
}

// Only pages nested or grown beyond measure bring the engine to these.
function understood(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error;
  if (STACK.test(error.message)) {
    return new KlartextError('limit-depth', 'The page is nested deeper than can be read.', { cause: error });
  }
  if (!MEMORY.test(error.message)) return error;
  return new KlartextError('memory', 'The page takes more memory than there is.', { cause: error });
}

function since(started: number): number {
  return Number((performance.now() - started).toFixed(1));
}
