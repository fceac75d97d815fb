import type { RunFacts } from '../report/report.ts';
import type { PageReader } from '../workers/page-reader.ts';
import type { RunResult } from './run-options.ts';

/** Measures a run, over all its beginnings. */
export interface RunClock {
  /** ISO 8601. */
  readonly started: string;
  readonly seconds: () => number;
}

/** Starts the clock, or goes on where it stood. */
export function startClock(before?: { readonly started: string; readonly seconds: number }): RunClock {
  const from = performance.now() - (before?.seconds ?? 0) * 1000;
  return {
    started: before?.started ?? new Date().toISOString(),
    seconds: () => (performance.now() - from) / 1000,
  };
}

/** What a report says of the run itself. */
export function runFacts({ started, seconds }: RunClock, reader: PageReader, end: RunResult['end']): RunFacts {
  const memory = { run: process.resourceUsage().maxRSS * 1024, worker: reader.peakMemory() };
  const times = { started, finished: new Date().toISOString(), seconds: seconds() };
  return { ...times, memory, ...(end === 'finished' ? {} : { interrupted: true }) };
}
