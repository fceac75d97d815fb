import { addCounts, type Counts, compareText } from './counts.ts';
import { type Group, groupName, reportGroup, ruleCounts, type Statuses, sorted } from './group.ts';
import { REPORT_FORMAT, type Report, type ReportOptions, type RunFacts } from './report-json.ts';
import type { Totals } from './totals.ts';

const MOST_INPUTS = 100;

/** What a report says of all pages. */
export function summariseTotals({ version, inputs, options }: ReportOptions, totals: Totals, run: RunFacts): Report {
  const { pages, bytes, counts, slowest } = totals;
  const groups = [...totals.groups.values()].sort(largestFirst);
  return {
    format: REPORT_FORMAT,
    version,
    ...run,
    pages,
    bytes,
    pagesPerSecond: rate(pages, run.seconds),
    megabytesPerSecond: rate(bytes / 1e6, run.seconds),
    inputs: inputs.slice(0, MOST_INPUTS),
    inputCount: inputs.length,
    options,
    statuses: sumStatuses(groups),
    errors: sorted(counts.errors),
    ...groupTotals(groups),
    engines: sorted(counts.engines),
    kinds: sorted(counts.kinds),
    languages: sorted(counts.languages),
    hosts: sorted(counts.hosts),
    slowest,
    groups: groups.map(reportGroup),
  };
}

function largestFirst(one: Group, other: Group): number {
  return other.pages - one.pages || compareText(groupName(one), groupName(other));
}

function rate(count: number, seconds: number): number {
  return seconds > 0 ? Number((count / seconds).toFixed(2)) : 0;
}

function sumStatuses(groups: readonly Group[]): Statuses {
  const sum = (status: keyof Statuses) => groups.reduce((all, { statuses }) => all + statuses[status], 0);
  return { ok: sum('ok'), empty: sum('empty'), skipped: sum('skipped'), error: sum('error') };
}

function groupTotals(groups: readonly Group[]): Pick<Report, 'sites' | 'templates' | 'rules' | 'fields' | 'warnings'> {
  const rulePages = totalOf(groups, ({ rulePages: pages }) => pages);
  const ruleLines = totalOf(groups, ({ ruleLines: lines }) => lines);
  return {
    sites: sorted(totalOf(groups, ({ site, pages }) => (site === undefined ? [] : [[site, pages]]))),
    templates: sorted(
      totalOf(groups, (group) => (group.template === undefined ? [] : [[groupName(group), group.pages]])),
    ),
    rules: ruleCounts(rulePages, ruleLines),
    fields: sorted(totalOf(groups, ({ fields }) => fields)),
    warnings: sorted(totalOf(groups, ({ warnings }) => warnings)),
  };
}

function totalOf(groups: readonly Group[], countsOf: (group: Group) => Iterable<readonly [string, number]>): Counts {
  const total: Counts = new Map();
  for (const group of groups) addCounts(total, countsOf(group), Number.POSITIVE_INFINITY);
  return total;
}
