import { addCounts, type Counts, OTHER } from './counts.ts';
import type { GroupReport } from './group.ts';
import type { Report } from './report-json.ts';

/** Below, chance has too much room: neither a site nor a template is compared. */
export const LEAST_PAGES = 20;

const FALLBACKS: ReadonlySet<string> = new Set(['generic', 'readability']);

/** What a report says of one site: its groups, one a template, and their sums. */
export interface SiteReport {
  readonly site: string;
  readonly pages: number;
  readonly empty: number;
  readonly failed: number;
  readonly templates: Counts;
  readonly warnings: Counts;
  readonly groups: ReadonlyMap<string, GroupReport>;
}

/** The sites of a report that have a cleaner, by name. */
export function sitesOf({ groups }: Report): ReadonlyMap<string, SiteReport> {
  const bySite = new Map<string, GroupReport[]>();
  for (const group of groups) {
    if (group.site !== undefined && group.site !== OTHER)
      bySite.set(group.site, [...(bySite.get(group.site) ?? []), group]);
  }
  return new Map([...bySite].map(([site, own]) => [site, siteReport(site, own)]));
}

function siteReport(site: string, groups: readonly GroupReport[]): SiteReport {
  const warnings: Counts = new Map();
  for (const group of groups) addCounts(warnings, Object.entries(group.warnings), Number.POSITIVE_INFINITY);
  const named = groups.flatMap((group) => (group.template === undefined ? [] : [[group.template, group] as const]));
  return {
    site,
    pages: sum(groups, ({ pages }) => pages),
    empty: sum(groups, ({ statuses }) => statuses.empty),
    failed: sum(groups, ({ statuses }) => statuses.error),
    templates: new Map(named.map(([template, { pages }]) => [template, pages])),
    warnings,
    groups: new Map(named),
  };
}

function sum(groups: readonly GroupReport[], numberOf: (group: GroupReport) => number): number {
  return groups.reduce((all, group) => all + numberOf(group), 0);
}

/** Whether a template is the site's own, not an engine that stands in where no template fits. */
export function isOwnTemplate(template: string): boolean {
  return !FALLBACKS.has(template);
}
