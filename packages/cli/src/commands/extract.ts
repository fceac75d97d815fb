import { availableParallelism } from 'node:os';
import { type Engine, KlartextError } from '@klartext/extractor';
import type { FieldNames } from '../inputs/field-names.ts';
import { documentsOf, type FolderFormat, type ShardOptions } from '../outputs/folder-layout.ts';
import { isArticleFormat } from '../outputs/output-format.ts';
import { openStreamWriter, type StreamWriter } from '../outputs/stream-writer.ts';
import type { DocumentOptions } from '../records/outcome.ts';
import type { Included } from '../records/record.ts';
import { extractInto } from '../run/extract-into.ts';
import { extractTo } from '../run/extract-to.ts';
import { readFailedPages } from '../run/failed-pages.ts';
import type { RunOptions } from '../run/run-options.ts';
import { DEFAULT_LIMITS, limitsAsOptions, type PageLimits } from '../workers/limits.ts';
import type { CommandContext } from './command-context.ts';
import { assertWritable, showRun } from './show-run.ts';

export interface ExtractCommandOptions {
  readonly engine?: Engine;
  /** @default 'ndjson' */
  readonly format?: FolderFormat;
  /** What records hold beyond the article. */
  readonly include?: readonly Included[];
  /** The names of the fields of a page in NDJSON and Parquet. */
  readonly fields?: FieldNames;
  /** The folder to write into, instead of standard output. */
  readonly out?: string;
  readonly gzip?: boolean;
  /** In bytes. */
  readonly shardSize?: number;
  /** How many processes read pages. @default one for each processor */
  readonly workers?: number;
  /** Seconds of processor time that a page may take. @default 10 */
  readonly timeout?: number;
  /** Megabytes that a process reading pages may hold. @default 1024 */
  readonly memory?: number;
  readonly maxFailures?: number;
  /** The output of an earlier run, of which only the failed pages are read again. */
  readonly onlyFailed?: string;
  /** The file for the report of a run to standard output. */
  readonly report?: string;
}

/** Readers take a Parquet file a bite at a time, but its makers like them of this size; in bytes of NDJSON. */
const PARQUET_SHARD = 512 * 1024 * 1024;

/** `klartext extract`: the pages of any inputs, into a folder or to standard output. Resolves to the exit status. */
export async function runExtract(
  inputs: readonly string[],
  options: ExtractCommandOptions,
  context: CommandContext,
): Promise<number> {
  if (options.report !== undefined) await assertWritable(options.report);
  const shown = showRun(options, context);
  const run = { ...(await runOptions(inputs, options, context)), watch: shown.watch };
  const pool = { workers: options.workers ?? availableParallelism(), limits: limitsOf(options) };
  const reader = context.openReader(run.records, pool);
  try {
    const { out } = options;
    const result =
      out === undefined
        ? await extractTo(await openStream(options, context), reader, run)
        : await extractInto(out, reader, { ...run, shards: shardsOf(options) });
    return await shown.end(result);
  } finally {
    shown.clear();
    await reader.close();
  }
}

async function runOptions(
  inputs: readonly string[],
  { engine, include = [], fields, onlyFailed, maxFailures, ...options }: ExtractCommandOptions,
  { stdin, signal }: CommandContext,
): Promise<RunOptions> {
  const document = documentOf(options);
  const failed = onlyFailed === undefined ? undefined : await readFailedPages(onlyFailed);
  return {
    inputs,
    stdin,
    signal,
    records: {
      include,
      ...(engine === undefined ? {} : { engine }),
      ...(fields === undefined ? {} : { fields }),
      ...(document === undefined ? {} : { document }),
    },
    identity: {
      ...limitsAsOptions(limitsOf(options)),
      ...(failed === undefined ? {} : { 'only-failed': failed.digest }),
    },
    ...(failed === undefined ? {} : { onlyFailed: failed }),
    ...(maxFailures === undefined ? {} : { maxFailures }),
  };
}

function documentOf({ out, format = 'ndjson' }: ExtractCommandOptions): DocumentOptions | undefined {
  if (out !== undefined) return documentsOf(format);
  return isArticleFormat(format) ? { format, as: 'part' } : undefined;
}

function limitsOf({ timeout, memory }: ExtractCommandOptions): Required<PageLimits> {
  return {
    cpuMs: timeout === undefined ? DEFAULT_LIMITS.cpuMs : timeout * 1000,
    memoryMb: memory ?? DEFAULT_LIMITS.memoryMb,
  };
}

function shardsOf({ format = 'ndjson', gzip, shardSize }: ExtractCommandOptions): ShardOptions {
  const size = shardSize ?? (format === 'parquet' ? PARQUET_SHARD : undefined);
  return { format, ...(gzip === undefined ? {} : { gzip }), ...(size === undefined ? {} : { shardSize: size }) };
}

async function openStream({ format = 'ndjson' }: ExtractCommandOptions, stream: CommandContext): Promise<StreamWriter> {
  if (format !== 'parquet') return openStreamWriter(format, stream);
  throw new KlartextError('output', 'Parquet cannot be written to standard output; name a folder with --out.');
}
