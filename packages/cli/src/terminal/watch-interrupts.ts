const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

type InterruptSignal = keyof typeof STATUS;

export interface Interrupts {
  /** Aborted at the first signal: finish what is in flight. */
  readonly signal: AbortSignal;
  /** The exit status after a signal; absent when there was none. */
  readonly status: () => number | undefined;
}

/** Waits for SIGINT and SIGTERM. The first asks for an end, the second ends the process at once. */
export function watchInterrupts(): Interrupts {
  const asked = new AbortController();
  let status: number | undefined;
  const interrupt = (name: InterruptSignal) => {
    if (status !== undefined) process.exit(STATUS[name]);
    status = STATUS[name];
    asked.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return { signal: asked.signal, status: () => status };
}
