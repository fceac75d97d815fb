import type { PageFacts } from '../records/page-facts.ts';
import type { Report, ReportOptions, RunFacts } from './report-json.ts';
import { summariseTotals } from './summarise-totals.ts';
import { addPage, openTotals, type ReportState, totalsState } from './totals.ts';

export type { Report, RunFacts } from './report-json.ts';
export type { ReportState } from './totals.ts';

interface ReportCounts {
  readonly pages: number;
  readonly failures: number;
}

/** A report that pages are added to, and that a checkpoint can hold. */
export interface ReportInTheMaking {
  readonly add: (facts: PageFacts) => void;
  readonly counts: () => ReportCounts;
  readonly state: () => ReportState;
  readonly finish: (run: RunFacts) => Report;
}

/**
 * A report in the making, from the `state` of a checkpoint on where there is one. The same facts in the same order make
 * the same report, resumed or not; what pages name cannot make it grow without end.
 */
export function createReport(options: ReportOptions, state?: ReportState): ReportInTheMaking {
  const totals = openTotals(state);
  let { pages, failures } = countsOf(state);
  return {
    add: (facts) => {
      addPage(totals, facts);
      pages += 1;
      if (facts.status === 'error') failures += 1;
    },
    counts: () => ({ pages, failures }),
    state: () => totalsState(totals),
    finish: (run) => summariseTotals(options, totals, run),
  };
}

function countsOf(state: ReportState | undefined): ReportCounts {
  const failures = state?.counts.errors.reduce((sum, [, count]) => sum + count, 0) ?? 0;
  return { pages: state?.pages ?? 0, failures };
}
