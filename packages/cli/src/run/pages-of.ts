import { type CheckedPage, type CheckedPosition, resumedPages } from './resumed-pages.ts';
import type { RunOptions } from './run-options.ts';

/** The pages that a run reads, behind the position where it stopped. */
export async function* pagesOf(
  { inputs, stdin, records: { fields }, onlyFailed, watch }: RunOptions,
  after?: CheckedPosition,
): AsyncGenerator<CheckedPage, void, undefined> {
  const reading = {
    ...(stdin === undefined ? {} : { stdin }),
    ...(fields === undefined ? {} : { fields }),
    ...(watch?.read === undefined ? {} : { onRead: watch.read }),
  };
  for await (const placed of resumedPages(inputs, reading, after)) {
    if (onlyFailed === undefined || onlyFailed.has(placed.page)) yield placed;
  }
}
