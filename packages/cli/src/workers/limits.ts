/** What a page may take before it is given up. */
export interface PageLimits {
  /** Milliseconds of the processor's time. @default 10000 */
  readonly cpuMs?: number;
  /** Megabytes that the process reading it may hold. @default 1024 */
  readonly memoryMb?: number;
}

export const DEFAULT_LIMITS: Required<PageLimits> = { cpuMs: 10_000, memoryMb: 1024 };

/** Limits as a run names them: what they are decides which pages fail. */
export function limitsAsOptions({ cpuMs, memoryMb }: Required<PageLimits>): Readonly<Record<string, number>> {
  return { timeout: cpuMs / 1000, memory: memoryMb };
}

/** How much longer than its processor time a page may take by the clock, on a busy machine or asleep. */
export const WALL_FACTOR = 6;
