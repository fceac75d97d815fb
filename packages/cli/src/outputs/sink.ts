import type { PageRecord } from '../records/record.ts';

/** Where records go, one after the other. */
export interface Sink {
  readonly take: (record: PageRecord) => Promise<void>;
  /** Ends the output; nothing is taken afterwards. */
  readonly close: () => Promise<void>;
}
