import type { Source } from '../inputs/source.ts';
import type { PageFacts } from '../records/page-facts.ts';

const MOST_LISTED = 10;

export interface SlowPage {
  readonly id: string | number;
  readonly source?: Source;
  readonly ms: number;
}

/** The slowest pages with one more page, slowest first; of pages that took as long, the earlier one. */
export function addSlowPage(slowest: readonly SlowPage[], { id, source, ms }: PageFacts): readonly SlowPage[] {
  const last = slowest[MOST_LISTED - 1];
  if (ms === undefined || (last !== undefined && last.ms >= ms)) return slowest;
  const at = slowest.findIndex((page) => page.ms < ms);
  const page: SlowPage = source === undefined ? { id, ms } : { id, source, ms };
  return slowest.toSpliced(at < 0 ? slowest.length : at, 0, page).slice(0, MOST_LISTED);
}
