import type { RunOptions, RunResult } from './run-options.ts';

/** When a run ends before its inputs do. */
export interface Stop {
  readonly signal: AbortSignal;
  /** To be told of failures as they are counted. */
  readonly failures: (count: number) => void;
  readonly end: () => Exclude<RunResult['end'], 'repeated'>;
}

export function createStop({ signal, maxFailures = Number.POSITIVE_INFINITY }: RunOptions): Stop {
  const tooMany = new AbortController();
  const either = signal === undefined ? tooMany.signal : AbortSignal.any([signal, tooMany.signal]);
  return {
    signal: either,
    failures: (count) => {
      if (count > maxFailures) tooMany.abort();
    },
    end: () => {
      if (tooMany.signal.aborted) return 'failures';
      return either.aborted ? 'interrupted' : 'finished';
    },
  };
}
