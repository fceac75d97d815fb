import type { RunOptions, RunResult } from './run-options.ts';

/** When a run ends before its inputs do. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Whether so many failures are too many; then it is the end at once. */
  readonly isOver: (failures: number) => boolean;
  readonly end: () => Exclude<RunResult['end'], 'repeated'>;
}

export function createStop({ signal, maxFailures = Number.POSITIVE_INFINITY }: RunOptions): Stop {
  const tooMany = new AbortController();
  const either = signal === undefined ? tooMany.signal : AbortSignal.any([signal, tooMany.signal]);
  return {
    signal: either,
    isOver: (failures) => {
      if (failures > maxFailures) tooMany.abort();
      return failures > maxFailures;
    },
    end: () => {
      if (tooMany.signal.aborted) return 'failures';
      return either.aborted ? 'interrupted' : 'finished';
    },
  };
}
