import type { Extractor } from '@klartext/extractor';
import type { RawPage } from '../inputs/raw-page.ts';
import type { Outcome } from '../records/outcome.ts';
import { type ReadOptions, readOutcome } from '../records/read-outcome.ts';

/** Reads pages into outcomes, here or elsewhere. */
export interface PageReader {
  /** How many batches it reads at once. */
  readonly concurrency: number;
  /** Says that pages will come: a process takes its time to start, and may do so meanwhile. */
  readonly warmUp: () => void;
  /** One outcome a page, in their order, whatever happens to a page. */
  readonly read: (pages: readonly RawPage[]) => Promise<readonly Outcome[]>;
  /** The most bytes that one of its processes was seen to hold. */
  readonly peakMemory: () => number;
  readonly close: () => Promise<void>;
}

/** Reads in this process: nothing to start, but a page that hangs or fills the memory does so here. */
export function readHere(extractor: Extractor, options: ReadOptions): PageReader {
  return {
    concurrency: 1,
    warmUp: () => {},
    read: async (pages) => {
      const outcomes: Outcome[] = [];
      for (const page of pages) outcomes.push(await readOutcome(extractor, page, options));
      return outcomes;
    },
    peakMemory: () => 0,
    close: async () => {},
  };
}
