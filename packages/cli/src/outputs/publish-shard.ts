import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { splitLines } from '../inputs/split-lines.ts';
import type { PageRecord } from '../records/record.ts';
import { renameDurably, syncFile } from './durable.ts';
import { exists } from './exists.ts';
import { type ShardOptions, STATE_FOLDER, shardPath, spoolPath } from './folder-layout.ts';
import { makeFolder } from './make-folder.ts';

/** A page may be 20 MiB, and its record with ledger and HTML a multiple of it. */
const MAX_RECORD = 512 * 1024 * 1024;

/**
 * Makes the lines gathered for a shard its file, under its name only when it is whole. Does nothing when that was done
 * before, so it can be repeated after whatever happened.
 */
export async function publishShard(folder: string, number: number, options: ShardOptions): Promise<void> {
  const spool = spoolPath(folder, number);
  if (!(await exists(spool))) return;
  const path = join(folder, shardPath(number, options));
  await makeFolder(dirname(path));
  const convert = converterOf(options);
  if (convert === undefined) return renameDurably(spool, path);
  const draft = join(folder, STATE_FOLDER, 'shard.draft');
  await rm(draft, { force: true });
  await convert(spool, draft);
  await syncFile(draft);
  await renameDurably(draft, path);
  await rm(spool);
}

type Convert = (spool: string, draft: string) => Promise<void>;

function converterOf({ format, gzip = false }: ShardOptions): Convert | undefined {
  if (format === 'parquet') {
    return async (spool, draft) => (await import('./write-parquet.ts')).writeParquet(recordsIn(spool), draft);
  }
  if (format === 'csv') {
    const write: Convert = async (spool, draft) => (await import('./write-csv.ts')).writeCsv(recordsIn(spool), draft);
    return gzip ? afterwards(write, gzipped) : write;
  }
  return gzip ? gzipped : undefined;
}

function afterwards(first: Convert, second: Convert): Convert {
  return async (spool, draft) => {
    const between = `${draft}.plain`;
    await first(spool, between);
    await second(between, draft);
    await rm(between);
  };
}

async function gzipped(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createGzip(), createWriteStream(to));
}

async function* recordsIn(spool: string): AsyncGenerator<PageRecord, void, undefined> {
  for await (const { bytes } of splitLines(createReadStream(spool), { maxBytes: MAX_RECORD })) {
    if (bytes !== undefined && bytes.length > 0) yield JSON.parse(Buffer.from(bytes).toString('utf8'));
  }
}
