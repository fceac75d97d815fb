import type { RawPage } from '../inputs/raw-page.ts';
import type { PlacedPage, Position } from '../inputs/read-pages.ts';
import { type DocumentOptions, type Outcome, toOutcome } from '../records/outcome.ts';
import { lostRecord } from '../records/read-raw-page.ts';
import type { PageReader } from '../workers/page-reader.ts';
import { inBatches } from './in-batches.ts';
import { mapInOrder } from './map-in-order.ts';

export interface PlacedOutcome {
  readonly outcome: Outcome;
  readonly position: Position;
}

export interface ReadOutcomesOptions {
  readonly document?: DocumentOptions | undefined;
  /** Ends the reading: pages taken by then are still handed on. */
  readonly signal?: AbortSignal;
}

/** A batch is worth the way to another process, and lost with little work when that dies. */
const PAGES_A_BATCH = 16;
const BYTES_A_BATCH = 1024 * 1024;
/** Batches behind a slow one go on, up to this. */
const BATCHES_AHEAD = 4;
const BYTES_AHEAD = 64 * 1024 * 1024;

/**
 * Reads pages, batch by batch and as many batches at once as the reader can, into one outcome each, in their order.
 * Takes no more from the source than it needs to keep the reader busy, and no more than 64 MiB.
 */
export async function* readOutcomes(
  pages: AsyncIterable<PlacedPage>,
  reader: PageReader,
  { document, signal }: ReadOutcomesOptions = {},
): AsyncGenerator<PlacedOutcome, void, undefined> {
  reader.warmUp();
  const batches = inBatches(pages, { most: PAGES_A_BATCH, weigh: bytesOf, weight: BYTES_A_BATCH });
  const read = (batch: readonly PlacedPage[]) => readBatch(batch, reader, document);
  const readAhead = reader.concurrency * BATCHES_AHEAD;
  const weigh = (batch: readonly PlacedPage[]) => batch.reduce((sum, page) => sum + bytesOf(page), 0);
  const ahead = { concurrency: reader.concurrency, readAhead, weigh, readAheadWeight: BYTES_AHEAD };
  for await (const outcomes of mapInOrder(batches, read, { ...ahead, ...(signal === undefined ? {} : { signal }) })) {
    yield* outcomes;
  }
}

async function readBatch(
  batch: readonly PlacedPage[],
  reader: PageReader,
  document: DocumentOptions | undefined,
): Promise<readonly PlacedOutcome[]> {
  const whole = batch.flatMap(({ page }) => ('problem' in page ? [] : [page satisfies RawPage]));
  const read = (await reader.read(whole)).values();
  return batch.map(({ page, position }) => {
    if (!('problem' in page)) return { outcome: read.next().value as Outcome, position };
    const { input } = page;
    const options = { ...(document === undefined ? {} : { document }), ...(input === undefined ? {} : { input }) };
    return { outcome: toOutcome({ record: lostRecord(page) }, options), position };
  });
}

function bytesOf({ page }: PlacedPage): number {
  return 'problem' in page ? 0 : page.bytes.length;
}
