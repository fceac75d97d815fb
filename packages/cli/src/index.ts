import type { Extraction, ExtractOptions, Page } from '@klartext/extractor';
import { defaultExtractor } from './default-extractor.ts';
import { type ExtractAllOptions, extractAllWith, type IdentifiedPage } from './extract-all.ts';
import type { InputPage } from './inputs/raw-page.ts';
import { type ReadOptions, readPages as readPlacedPages } from './inputs/read-pages.ts';
import { documentsOf } from './outputs/folder-layout.ts';
import type { PageRecord } from './records/record.ts';
import { type FolderRunOptions, extractInto as runInto } from './run/extract-into.ts';
import type { RunResult } from './run/run-options.ts';
import { DEFAULT_LIMITS, limitsAsOptions } from './workers/limits.ts';
import { openWorkerPool, type PoolOptions } from './workers/worker-pool.ts';

export * from '@klartext/cleaners';
export * from '@klartext/extractor';
export type { ExtractAllOptions, IdentifiedPage } from './extract-all.ts';
export type { FieldNames } from './inputs/field-names.ts';
export type { InputPage, LostPage, RawForm, RawPage } from './inputs/raw-page.ts';
export type { ReadOptions } from './inputs/read-pages.ts';
export type { Source } from './inputs/source.ts';
export { folderSink, type RecordSink, streamSink, writeRecords } from './outputs/record-sink.ts';
export {
  type Included,
  type PageRecord,
  type RecordArticle,
  toErrorRecord,
  toRecord,
} from './records/record.ts';
export { compareReports } from './report/compare-reports.ts';
export type { Report } from './report/report.ts';
export type { RunResult, RunWatch } from './run/run-options.ts';
export type { PageLimits } from './workers/limits.ts';

/**
 * Reads one page with the cleaners of all sites. Rejects with a `KlartextError` when it cannot be read at all.
 *
 * @example
 * const { article, ledger } = await extract({ html, url: 'https://www.dw.com/de/a-18854617' });
 */
export function extract(page: Page, options?: ExtractOptions): Promise<Extraction> {
  return defaultExtractor().extract(page, options);
}

/**
 * The pages of files, folders, globs and `-` for `stdin`, in their order, as they stand there: HTML and text, NDJSON,
 * WARC, WET, WACZ, MHTML and Parquet, plain or compressed. What cannot be read is a page with its problem.
 *
 * @example
 * for await (const record of extractAll(readPages(['crawl/*.warc.gz']), { workers: 4 })) console.log(record.status);
 */
export async function* readPages(
  inputs: readonly string[],
  options?: Omit<ReadOptions, 'after'>,
): AsyncGenerator<InputPage, void, undefined> {
  for await (const { page } of readPlacedPages(inputs, options)) yield page;
}

/**
 * Reads pages as they come, with the cleaners of all sites: one record for each, in their order, whatever happens to a
 * page. Takes hardly more pages than are asked for.
 *
 * @example
 * for await (const { id, status, article } of extractAll(pages)) console.log(id, status, article?.headline);
 */
export function extractAll(
  pages: AsyncIterable<IdentifiedPage | InputPage> | Iterable<IdentifiedPage | InputPage>,
  options?: ExtractAllOptions,
): AsyncGenerator<PageRecord, void, undefined> {
  return extractAllWith(defaultExtractor(), pages, options);
}

/** What to read into a folder, and how; all but the inputs is as the command has it when nothing is said. */
export type ExtractIntoOptions = Pick<FolderRunOptions, 'inputs'> & Partial<FolderRunOptions & PoolOptions>;

/**
 * Reads inputs into a folder, in child processes, as `klartext extract --out` does: stopped by whatever cause, the same
 * call goes on where it was. Throws `output` when the folder holds anything else or cannot be written.
 *
 * @example
 * const { report } = await extractInto('articles', { inputs: ['crawl/'], shards: { format: 'parquet' }, workers: 4 });
 */
export async function extractInto(
  folder: string,
  { workers = 1, limits, shards = { format: 'ndjson' }, ...options }: ExtractIntoOptions,
): Promise<RunResult> {
  const document = documentsOf(shards.format);
  const records = { ...options.records, ...(document === undefined ? {} : { document }) };
  const reader = openWorkerPool(records, { workers, ...(limits === undefined ? {} : { limits }) });
  try {
    const identity = { ...limitsAsOptions({ ...DEFAULT_LIMITS, ...limits }), ...options.identity };
    return await runInto(folder, reader, { ...options, shards, records, identity });
  } finally {
    await reader.close();
  }
}
