import type { Extraction, ExtractOptions, Page } from '@klartext/extractor';
import { defaultExtractor } from './default-extractor.ts';
import { type ExtractAllOptions, extractAllWith, type IdentifiedPage } from './extract-all.ts';
import type { PageRecord } from './records/record.ts';

export * from '@klartext/cleaners';
export * from '@klartext/extractor';
export type { ExtractAllOptions, IdentifiedPage } from './extract-all.ts';
export {
  type Included,
  type PageRecord,
  type RecordArticle,
  type Source,
  toErrorRecord,
  toRecord,
} from './records/record.ts';

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
 * Reads pages as they come, with the cleaners of all sites: one record for each, in their order, whatever happens to a
 * page. Takes no more pages than `readAhead` before their records are asked for.
 *
 * @example
 * for await (const { id, status, article } of extractAll(pages)) console.log(id, status, article?.headline);
 */
export function extractAll(
  pages: AsyncIterable<IdentifiedPage> | Iterable<IdentifiedPage>,
  options?: ExtractAllOptions,
): AsyncGenerator<PageRecord, void, undefined> {
  return extractAllWith(defaultExtractor(), pages, options);
}
