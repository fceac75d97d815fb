import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';
import type { DocumentOptions } from '../records/outcome.ts';
import { type DocumentFormat, ENDINGS } from './output-format.ts';

/** How records are kept in a folder: in shards of one of these, or each page in a file of its own beside a list. */
export type FolderFormat = 'ndjson' | 'csv' | 'parquet' | DocumentFormat;

export interface ShardOptions {
  readonly format: FolderFormat;
  /** Whether NDJSON and CSV are gzipped. @default false */
  readonly gzip?: boolean;
  /** Bytes of NDJSON after which a shard is full; absent where all go into one. */
  readonly shardSize?: number;
}

/** What a run keeps in its output folder for itself; all else there is for its user. */
export const STATE_FOLDER = '.klartext';
export const FAILED_FILE = 'failed.ndjson';

/** The path of a shard in the folder, `/` between its parts; Parquet in the layout of Hugging Face. */
export function shardPath(number: number, { format, gzip = false, shardSize }: ShardOptions): string {
  const serial = `${number}`.padStart(5, '0');
  if (format === 'parquet') return `data/train-${serial}.parquet`;
  const ending = `${format === 'csv' ? '.csv' : ENDINGS.ndjson}${gzip ? '.gz' : ''}`;
  return shardSize === undefined ? `records${ending}` : `records-${serial}${ending}`;
}

/** Paths like those of the files that are written in a format. */
export function namesLike(options: ShardOptions): readonly string[] {
  const document = documentsOf(options.format);
  return [shardPath(0, options), FAILED_FILE, ...(document === undefined ? [] : [`page${ENDINGS[document.format]}`])];
}

/** Where the lines of a shard are gathered until it is whole. */
export function spoolPath(folder: string, number: number): string {
  return join(folder, STATE_FOLDER, `shard-${`${number}`.padStart(5, '0')}.ndjson`);
}

/** Whether pages get files of their own in this format. */
export function documentsOf(format: FolderFormat): DocumentOptions | undefined {
  if (format === 'ndjson' || format === 'csv' || format === 'parquet') return undefined;
  return { format, as: 'file' };
}

/** Throws `output` when a folder holds anything, but for what a run keeps there. */
export async function assertUsable(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (!names.includes(STATE_FOLDER)) assertNone(names, folder);
}

/** Throws `output` when a folder holds anything beside the folder that a run keeps there, as before its beginning. */
export async function assertUnused(folder: string): Promise<void> {
  const names = await namesIn(folder);
  assertNone(
    names.filter((name) => name !== STATE_FOLDER),
    folder,
  );
}

/** Throws `output` when a folder holds anything. */
export async function assertEmpty(folder: string): Promise<void> {
  assertNone(await namesIn(folder), folder);
}

function assertNone(names: readonly string[], folder: string): void {
  if (names.length === 0) return;
  throw new KlartextError('output', `${folder} is not empty; name a new folder.`);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
