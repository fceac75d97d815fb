import type { AsyncBuffer, ColumnMetaData, PageHeader, RowGroup } from 'hyparquet';

type DataPageHeaderV2 = NonNullable<PageHeader['data_page_header_v2']>;

/** A header is longer only with statistics that nobody writes. */
const HEADER_BYTES = 16 * 1024;
const MAX_PAGE_BYTES = 1024 * 1024 * 1024;
const MAX_ROWS = 16 * 1024 * 1024;

/**
 * Looks at the headers of the data in a row group before they are read: numbers that are wrong there would keep the
 * reader busy for ever, or make it ask for all memory. Throws when one is.
 */
export async function assertChunks(
  file: AsyncBuffer,
  { columns, num_rows }: RowGroup,
  names: readonly string[],
): Promise<void> {
  const rows = Number(num_rows);
  if (!(rows >= 0 && rows <= MAX_ROWS)) throw new Error('the number of rows is wrong');
  for (const { meta_data: chunk } of columns) {
    if (chunk !== undefined && names.includes(chunk.path_in_schema.join('.'))) await assertChunk(file, chunk, rows);
  }
}

async function assertChunk(file: AsyncBuffer, chunk: ColumnMetaData, rows: number): Promise<void> {
  const { parquetHeader } = await import('hyparquet/src/column.js');
  let at = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const end = at + Number(chunk.total_compressed_size);
  if (!(at > 0 && end <= file.byteLength)) throw new Error('a column stands outside of the file');
  for (let seen = 0; at < end - 1; ) {
    const reader = { view: new DataView(await file.slice(at, Math.min(end, at + HEADER_BYTES))), offset: 0 };
    const page = parquetHeader(reader);
    const data = page.data_page_header ?? page.data_page_header_v2;
    const values = data?.num_values ?? page.dictionary_page_header?.num_values ?? 0;
    seen += data === undefined ? 0 : values;
    at += reader.offset + page.compressed_page_size;
    if (!(page.compressed_page_size >= 0 && at <= end)) throw new Error('a part of a column has a wrong size');
    if (!isWithin(page.uncompressed_page_size, MAX_PAGE_BYTES)) throw new Error('a part of a column is too large');
    if (!isWithin(values, Math.max(rows, page.uncompressed_page_size)) || seen > rows) {
      throw new Error('a part of a column has a wrong number of values');
    }
    if (page.data_page_header_v2 !== undefined) assertLevels(page.data_page_header_v2, page.compressed_page_size);
  }
}

function assertLevels(header: DataPageHeaderV2, bytes: number): void {
  const { definition_levels_byte_length: definition, repetition_levels_byte_length: repetition } = header;
  if (!isWithin(definition, bytes) || !isWithin(repetition, bytes - definition)) {
    throw new Error('a part of a column has wrong levels');
  }
  if (!isWithin(header.num_nulls, header.num_values) || !isWithin(header.num_rows, header.num_values)) {
    throw new Error('a part of a column has a wrong number of rows');
  }
}

function isWithin(value: number, most: number): boolean {
  return value >= 0 && value <= most;
}
