import { gzipSync } from 'node:zlib';
import type { ColumnSource } from 'hyparquet-writer';
import type { PageRecord } from '../records/record.ts';
import { version } from '../version.ts';
import { COLUMNS, type Column, type StructFields } from './columns.ts';
import { parquetSchema } from './parquet-schema.ts';
import { type Cell, rowOf, type Struct } from './record-row.ts';
import { type Append, writePieces } from './write-pieces.ts';

/** Characters of text in a group of rows. */
const GROUP_SIZE = 2 ** 24;
const CELL_SIZE = 8;
// Node's own gzip takes less time than the library's Snappy, which is JavaScript, and makes files smaller by a third.
const FORMAT = { codec: 'GZIP', compressors: { GZIP: (bytes: Uint8Array) => gzipSync(bytes) } } as const;

interface Table {
  readonly write: (rows: readonly (readonly Cell[])[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/**
 * Writes records into a Parquet file, over what stands there; without records it is a file without rows. Holds no more
 * than one group of rows, of about 16 MB of text. Throws `output`.
 */
export async function writeParquet(records: AsyncIterable<PageRecord>, path: string): Promise<void> {
  await writePieces(path, async (append) => {
    const table = await openTable(append);
    let rows: (readonly Cell[])[] = [];
    let size = 0;
    for await (const record of records) {
      const row = rowOf(record);
      rows.push(row);
      size += row.reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
      if (size < GROUP_SIZE) continue;
      await table.write(rows);
      rows = [];
      size = 0;
    }
    if (rows.length > 0) await table.write(rows);
    await table.finish();
  });
}

async function openTable(append: Append): Promise<Table> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const buffer = new ByteWriter();
  const flush = async () => {
    await append(buffer.getBytes());
    buffer.index = 0;
  };
  const writer = Object.assign(buffer, { flush, finish: flush });
  const parquet = new ParquetWriter({ ...FORMAT, writer, schema: parquetSchema(), createdBy: createdBy() });
  return {
    write: async (rows) => parquet.write({ columnData: columnsOf(rows), rowGroupSize: rows.length }),
    finish: async () => parquet.finish(),
  };
}

function createdBy(): string {
  return `klartext version ${version()}`;
}

// The least and the greatest value of each group stay in memory until the file ends, so only short ones are asked for.
function columnsOf(rows: readonly (readonly Cell[])[]): ColumnSource[] {
  return COLUMNS.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => stored(row[at] ?? null, type)),
    statistics: typeof type === 'string' && type !== 'text' && type !== 'strings',
  }));
}

// The library takes integers of 64 bits as `bigint` only.
function stored(value: Cell | Struct, type: Column['type']): unknown {
  if (type === 'integer') return typeof value === 'number' ? BigInt(value) : null;
  if (typeof type === 'string' || value === null) return value;
  return Object.values(value).map((item: Struct) => structOf(item, type));
}

function structOf(item: Struct, fields: StructFields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [name, stored(item[name] ?? null, type)] as const),
  );
}

function sizeOf(value: Cell | Struct): number {
  if (typeof value === 'string') return CELL_SIZE + value.length;
  if (typeof value !== 'object' || value === null) return CELL_SIZE;
  return Object.values(value).reduce<number>((sum, item) => sum + sizeOf(item), CELL_SIZE);
}
