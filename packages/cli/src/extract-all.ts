import type { Extractor, Page } from '@klartext/extractor';
import { extractRecord, type RecordOptions } from './records/extract-record.ts';
import type { PageRecord } from './records/record.ts';
import { mapInOrder } from './run/map-in-order.ts';

export type IdentifiedPage = Page & { readonly id?: string | number };

export interface ExtractAllOptions extends RecordOptions {
  /** How many pages are read at once. @default 1 */
  readonly concurrency?: number;
  /** How many pages are taken from the source and not yet handed on, at most. @default twice the concurrency */
  readonly readAhead?: number;
  /** Ends the reading: pages taken by then are still handed on. */
  readonly signal?: AbortSignal;
}

/**
 * Reads pages as they come: one record for each, in their order, whatever happens to a page. A page without an id gets
 * its position, from 1. Throws only what the source of the pages throws.
 */
export function extractAllWith(
  extractor: Extractor,
  pages: AsyncIterable<IdentifiedPage> | Iterable<IdentifiedPage>,
  { concurrency = 1, readAhead = concurrency * 2, signal, ...options }: ExtractAllOptions = {},
): AsyncGenerator<PageRecord, void, undefined> {
  let position = 0;
  const read = (page: IdentifiedPage) => {
    position += 1;
    return extractRecord(extractor, { id: page?.id ?? `${position}`, load: () => page }, options);
  };
  return mapInOrder(pages, read, { concurrency, readAhead, ...(signal === undefined ? {} : { signal }) });
}
