import { type Comparison, type CountedPages, compareCounts } from './comparison.ts';
import type { GroupReport } from './group.ts';
import { compareLines } from './line-changes.ts';
import type { Report } from './report-json.ts';
import { isOwnTemplate, LEAST_PAGES, type SiteReport, sitesOf } from './site-report.ts';

/** Warnings that say what a field or a status says too. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['no-headline', 'no-body']);

interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** All shares in two reports that can be compared: of all pages, of each site, of each template of a site. */
export function listComparisons(before: Report, after: Report): readonly Comparison[] {
  return [
    ...compare({ before: errorsOf(before), after: errorsOf(after) }, { measure: 'error' }),
    ...pairsOf(sitesOf(before), sitesOf(after)).flatMap(siteComparisons),
  ];
}

/** What has the same name on both sides. */
export function pairsOf<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): readonly Sides<T>[] {
  return [...before].flatMap(([name, one]) => {
    const other = after.get(name);
    return other === undefined ? [] : [{ before: one, after: other }];
  });
}

const compare = ({ before, after }: Sides<CountedPages>, subject: Parameters<typeof compareCounts>[2]) =>
  Math.min(before.pages, after.pages) < LEAST_PAGES ? [] : compareCounts(before, after, subject);

function both<T, U>({ before, after }: Sides<T>, of: (side: T) => U): Sides<U> {
  return { before: of(before), after: of(after) };
}

function errorsOf({ errors, pages }: Report): CountedPages {
  return { counts: new Map(Object.entries(errors)), pages };
}

function siteComparisons(sides: Sides<SiteReport>): readonly Comparison[] {
  const { site } = sides.after;
  return [
    ...compare(both(sides, statusesOf), { site, measure: 'status' }),
    ...compare(both(sides, warningsOf), { site, measure: 'warning' }),
    ...compare(both(sides, templatesOf), { site, measure: 'template' }),
    ...pairsOf(sides.before.groups, sides.after.groups).flatMap(groupComparisons),
  ];
}

function statusesOf({ empty, failed, pages }: SiteReport): CountedPages {
  return { counts: new Map(Object.entries({ empty, error: failed })), pages };
}

function warningsOf({ warnings, pages }: SiteReport): CountedPages {
  return { counts: new Map([...warnings].filter(([code]) => !TOLD_ELSEWHERE.has(code))), pages };
}

function templatesOf({ templates, pages }: SiteReport): CountedPages {
  return { counts: new Map([...templates].filter(([template]) => isOwnTemplate(template))), pages };
}

// What an engine reads where no template fits has no one design: its rules and fields tell nothing.
function groupComparisons(sides: Sides<GroupReport>): readonly Comparison[] {
  const { site = '', template = '' } = sides.after;
  const place = { site, template };
  const lines = isComparable(sides) ? compareLines(sides, place) : [];
  if (!isOwnTemplate(template)) return lines;
  return [
    ...compare(both(sides, rulesOf), { ...place, measure: 'rule' }),
    ...compare(both(sides, fieldsOf), { ...place, measure: 'field' }),
    ...lines,
  ];
}

function rulesOf({ rules, pages }: GroupReport): CountedPages {
  return { counts: new Map(Object.entries(rules).map(([rule, fired]) => [rule, fired.pages])), pages };
}

function fieldsOf({ fields, statuses }: GroupReport): CountedPages {
  return { counts: new Map(Object.entries(fields)), pages: statuses.ok };
}

function isComparable({ before, after }: Sides<GroupReport>): boolean {
  return Math.min(before.statuses.ok, after.statuses.ok) >= LEAST_PAGES;
}
