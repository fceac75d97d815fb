import { KlartextError } from '@klartext/extractor';
import type { AsyncBuffer, Compressors, FileMetaData, RowGroup } from 'hyparquet';
import { asKlartextError } from './as-klartext-error.ts';
import { type FieldNames, fieldsFrom } from './field-names.ts';
import { type OpenFile, openRegular } from './open-file.ts';
import { assertChunks } from './parquet-chunks.ts';
import { type ParquetColumns, parquetColumns, parquetPage } from './parquet-page.ts';
import type { InputPage, LostPage } from './raw-page.ts';

export interface ParquetOptions {
  readonly fields?: FieldNames | undefined;
  /** How many pages need not be read, only be counted. */
  readonly passed?: number;
}

/** Rows are read in slices of about so many bytes. */
const SLICE_BYTES = 32 * 1024 * 1024;
const MAX_SLICE = 1000;
const MAX_DATA_PAGE = 1024 * 1024 * 1024;
const MAX_RATIO = 2000;

type Pages = AsyncGenerator<InputPage, void, undefined>;

/** The pages of a Parquet file, one a row. What cannot be read of it gives one lost page, and ends it. */
export async function* readParquet(path: string, { fields, passed = 0 }: ParquetOptions = {}): Pages {
  let open: OpenFile | undefined;
  let row = 0;
  try {
    open = await openRegular(path);
    const { parquetMetadataAsync } = await import('hyparquet');
    const file = bufferOf(open);
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetColumns(metadata, fieldsFrom(fields));
    if (columns === undefined) throw noColumns(metadata, path, fieldsFrom(fields));
    for (const group of metadata.row_groups) {
      for await (const page of readGroup({ file, metadata, group, columns, path }, { start: row, passed })) {
        row += 1;
        yield page;
      }
    }
  } catch (error) {
    yield { ...placeOf(path, row), problem: problemOf(error, path) };
  } finally {
    await open?.handle.close();
  }
}

interface Group {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly group: RowGroup;
  readonly columns: ParquetColumns;
  readonly path: string;
}

interface GroupStart {
  /** The first row of the group. */
  readonly start: number;
  readonly passed: number;
}

// The last page that was passed may be the one that ended the file: what gave it is read again, and ends it again.
async function* readGroup({ file, metadata, group, columns, path }: Group, { start, passed }: GroupStart): Pages {
  const end = start + Number(group.num_rows);
  if (end > start && end < passed) return yield* passedOver(path, start, end);
  await assertChunks(file, group, columns.names);
  const size = sliceOf(group);
  for (let rowStart = start; rowStart < end; rowStart += size) {
    const rowEnd = Math.min(rowStart + size, end);
    if (rowEnd < passed) yield* passedOver(path, rowStart, rowEnd);
    else yield* readSlice({ file, metadata, columns, path }, rowStart, rowEnd);
  }
}

async function* readSlice(group: Omit<Group, 'group'>, rowStart: number, rowEnd: number): Pages {
  const rows = await readRows(group, rowStart, rowEnd);
  const { columns, path } = group;
  for (const [at, row] of rows.entries()) yield parquetPage(row, columns, { file: path, record: rowStart + at + 1 });
}

/** One column after the other: of several at once, one that fails would fail unnoticed beside another. */
async function readRows(
  { file, metadata, columns, path }: Omit<Group, 'group'>,
  rowStart: number,
  rowEnd: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { parquetReadObjects } = await import('hyparquet');
  const rows: Record<string, unknown>[] = Array.from({ length: rowEnd - rowStart }, () => ({}));
  for (const name of columns.names) {
    const values = await parquetReadObjects({
      file,
      metadata,
      columns: [name],
      rowStart,
      rowEnd,
      utf8: false,
      parsers: { stringFromBytes: (bytes: Uint8Array) => bytes },
      compressors: await cappedCompressors(path),
      useOffsetIndex: true,
    });
    if (values.length < rows.length) throw new Error(`rows are missing in ${name}`);
    for (const [at, row] of rows.entries()) row[name] = values[at]?.[name];
  }
  return rows;
}

function sliceOf({ total_byte_size, num_rows }: RowGroup): number {
  const rowBytes = Math.max(1, Number(total_byte_size) / Math.max(1, Number(num_rows)));
  return Math.max(1, Math.min(MAX_SLICE, Math.floor(SLICE_BYTES / rowBytes)));
}

function bufferOf({ handle, size }: OpenFile): AsyncBuffer {
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const length = Math.max(0, Math.min(end, size) - Math.max(0, start));
      if (length === 0) return new ArrayBuffer(0);
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, start);
      return bytes.buffer.slice(0, bytesRead);
    },
  };
}

async function cappedCompressors(path: string): Promise<Compressors> {
  const { compressors } = await import('hyparquet-compressors');
  const capped = Object.entries(compressors).map(([name, inflate]) => [
    name,
    (input: Uint8Array, length: number) => {
      if (length > MAX_DATA_PAGE || length > Math.max(SLICE_BYTES, input.length * MAX_RATIO)) throw overLimit(path);
      return inflate(input, length);
    },
  ]);
  return Object.fromEntries(capped);
}

/** Stands for rows that need only be counted. */
function* passedOver(path: string, start: number, end: number): Generator<LostPage, void, undefined> {
  const problem = new KlartextError('internal', 'The row was passed over.');
  for (let row = start; row < end; row += 1) yield { ...placeOf(path, row), problem };
}

function placeOf(file: string, row: number): Pick<LostPage, 'id' | 'source'> {
  return { id: `${file}:${row + 1}`, source: { file, record: row + 1 } };
}

function overLimit(path: string): KlartextError {
  return new KlartextError('decompression-limit', `${path} inflates to more than a page can hold.`);
}

function noColumns({ schema }: FileMetaData, path: string, { html, text, bodyBase64 }: Required<FieldNames>) {
  const names = schema
    .slice(1, 40)
    .map(({ name }) => name)
    .join(', ');
  return new KlartextError(
    'malformed-record',
    `${path} has no column ${html}, ${text} or ${bodyBase64}, only ${names}.`,
  );
}

// What the reader of Parquet finds wrong has a message only.
function problemOf(error: unknown, path: string): KlartextError {
  const known = asKlartextError(error, path);
  if (known.kind !== 'internal') return known;
  return new KlartextError('malformed-record', `${path} cannot be read as Parquet: ${known.message}.`, {
    cause: error,
  });
}
