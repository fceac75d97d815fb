import { formatCount } from '../terminal/format-number.ts';
import type { Report } from './report-json.ts';
import { LEAST_PAGES, type SiteReport, sitesOf } from './site-report.ts';

type Sites = ReadonlyMap<string, SiteReport>;

/** Sentences on what two reports leave open: what changed in Klartext instead of the sites, what cannot be compared. */
export function driftNotes(baseline: Report, current: Report): readonly string[] {
  const before = sitesOf(baseline);
  const after = sitesOf(current);
  return [...versionNote(baseline, current), ...engineNote(baseline, current), ...siteNotes(before, after)];
}

function versionNote(baseline: Report, current: Report): readonly string[] {
  if (baseline.version === current.version) return [];
  return [
    `Klartext ${baseline.version} wrote the baseline, ${current.version} the report: what changed may be its rules, not the sites.`,
  ];
}

function engineNote(baseline: Report, current: Report): readonly string[] {
  const [before, after] = [baseline, current].map(({ options }) => options['engine'] ?? 'auto');
  if (before === after) return [];
  return [`The baseline was read with --engine ${before}, the report with --engine ${after}.`];
}

function siteNotes(before: Sites, after: Sites): readonly string[] {
  const sites = [...new Set([...before.keys(), ...after.keys()])].sort();
  if (sites.length === 0) return ['There are no pages of a site with a cleaner: nothing of sites can be compared.'];
  return sites.flatMap((site) => siteNote(site, before.get(site)?.pages ?? 0, after.get(site)?.pages ?? 0));
}

function siteNote(site: string, before: number, after: number): readonly string[] {
  if (after === 0) return [`${site} has vanished: ${pages(before)} in the baseline, none in the report.`];
  if (before === 0) return [`${site} is new: ${pages(after)} in the report, none in the baseline.`];
  if (Math.min(before, after) >= LEAST_PAGES) return [];
  return [
    `${site} has too few pages to compare: ${formatCount(before)} in the baseline, ${formatCount(after)} in the report.`,
  ];
}

function pages(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'page' : 'pages'}`;
}
