import { Worker } from 'node:worker_threads';
import type { PageLimits } from './limits.ts';

export interface Watchdog {
  /** A page begins: its time is counted from here. */
  readonly begin: () => void;
  readonly end: () => void;
}

export interface WatchdogData {
  /** When the page began: processor time of this process in µs, and `clock`. NaN between pages. */
  readonly began: Float64Array;
  readonly limits: Required<PageLimits>;
}

/** The slots of `WatchdogData.began`. */
export const CPU = 0;
export const CLOCK = 1;

/**
 * Watches this process from a thread of its own, which still runs when a page never lets go of the main one. When the
 * page under way takes more than its limits, the process says why on standard error and kills itself.
 */
export function startWatchdog(limits: Required<PageLimits>): Watchdog {
  const began = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)).fill(Number.NaN);
  const workerData: WatchdogData = { began, limits };
  const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 };
  const thread = new Worker(new URL('./watchdog-thread.js', import.meta.url), { workerData, resourceLimits });
  thread.unref();
  return {
    begin: () => {
      const { user, system } = process.cpuUsage();
      began[CLOCK] = clock();
      began[CPU] = user + system;
    },
    end: () => {
      began[CPU] = Number.NaN;
    },
  };
}

/** Milliseconds by a clock that all threads share, and nobody sets. */
export function clock(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}
