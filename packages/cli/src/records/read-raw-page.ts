import { type Extraction, type ExtractOptions, type Extractor, KlartextError, type Page } from '@klartext/extractor';
import type { FieldNames } from '../inputs/field-names.ts';
import { idOf } from '../inputs/id-of.ts';
import type { LostPage, RawPage } from '../inputs/raw-page.ts';
import { unpackPage } from '../inputs/unpack-page.ts';
import { type Included, type PageRecord, type RecordFacts, toErrorRecord, toRecord } from './record.ts';

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
export function readRawPage(
  extractor: Extractor,
  raw: RawPage,
  { fields, ...options }: RecordOptions = {},
): Promise<ReadRecord> {
  const naming = fields === undefined ? {} : { fields };
  const page: PageToRead = { facts: placeOf(raw), load: () => unpackPage(raw, naming), idOf: () => idOf(raw, naming) };
  return readRecord(extractor, page, options);
}

interface PageToRead {
  readonly facts: RecordFacts;
  /** The page, and the id that it names itself. */
  readonly load: () => Promise<{ readonly id?: string | number; readonly page: Page }>;
  /** The id of a page that cannot be loaded. */
  readonly idOf?: () => string | number;
}

async function readRecord(
  extractor: Extractor,
  { facts, load, idOf }: PageToRead,
  { include, ...options }: Omit<RecordOptions, 'fields'> = {},
): Promise<ReadRecord> {
  const started = performance.now();
  let id: string | number | undefined;
  try {
    const loaded = await load();
    id = loaded.id ?? facts.id;
    const extraction = await extractor.extract(loaded.page, options);
    return { record: toRecord(extraction, { ...facts, id, ms: since(started) }, include), extraction };
  } catch (error) {
    const known = id ?? idOf?.() ?? facts.id;
    return { record: toErrorRecord(understood(error), { ...facts, id: known, ms: since(started) }) };
  }
}

function placeOf({ id, source }: RawPage): RecordFacts {
  return source === undefined ? { id } : { id, source };
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

const STACK = /call stack/u;
const MEMORY = /allocation failed|Invalid string length|Invalid array length/u;

function since(started: number): number {
  return Number((performance.now() - started).toFixed(1));
}
