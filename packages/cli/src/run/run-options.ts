import type { ReadOptions as InputOptions } from '../inputs/read-pages.ts';
import type { PageFacts } from '../records/page-facts.ts';
import type { ReadOptions } from '../records/read-outcome.ts';
import type { Report } from '../report/report.ts';
import type { FailedPages } from './failed-pages.ts';

/** What a run reads, and how far it goes. */
export interface RunOptions {
  readonly inputs: readonly string[];
  readonly stdin?: InputOptions['stdin'];
  readonly records: ReadOptions;
  /** What else decides which records there are, such as limits; plain JSON, named when a run is begun otherwise. */
  readonly identity?: Readonly<Record<string, unknown>>;
  /** Reads only these pages. */
  readonly onlyFailed?: FailedPages;
  /** Ends the run when more pages than this have failed. @default Infinity */
  readonly maxFailures?: number;
  /** Ends the run; what is in flight is finished. */
  readonly signal?: AbortSignal;
  readonly watch?: RunWatch;
}

/** Told how a run goes. */
export interface RunWatch {
  /** `bytes` are those of the input files; the counts are of an earlier beginning. */
  readonly begin?: (facts: { readonly bytes: number; readonly pages: number; readonly failures: number }) => void;
  readonly page?: (facts: PageFacts) => void;
  /** So many bytes of input files were read. */
  readonly read?: (bytes: number) => void;
}

export interface RunResult {
  readonly report: Report;
  /** `repeated`: it was finished before, and nothing was left to do. `failures`: there were more than allowed. */
  readonly end: 'finished' | 'repeated' | 'interrupted' | 'failures';
}
