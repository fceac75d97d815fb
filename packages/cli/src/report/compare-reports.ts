import type { Change } from './change.ts';
import type { Comparison, Subject } from './comparison.ts';
import { compareText } from './counts.ts';
import { driftNotes } from './drift-notes.ts';
import { onlyNewLines } from './line-changes.ts';
import { listComparisons, pairsOf } from './list-comparisons.ts';
import { chanceOfMeans, type Mean, meanConfidence } from './mean-confidence.ts';
import type { Report } from './report-json.ts';
import { chanceOf, correctedLevel, effectOf, leastChanceOf } from './significance.ts';
import { LEAST_PAGES, type SiteReport, sitesOf } from './site-report.ts';

/**
 * How probable a false alarm is at most over all comparisons of whole sites, of rules, fields and confidence, and of lines:
 * each time a third of one in a thousand. There are few of the first, so each of them may tell sooner.
 */
const LEVEL = 0.001 / 3;
/** What changed less is of no use to know, however many pages show it: Cohen's h, and shares or means from 0 to 1. */
const LEAST_EFFECT = 0.3;
const LEAST_DIFFERENCE = 0.05;
const MOST_LINES = 10;

/** What two reports tell apart that chance does not explain. */
export interface Drift {
  readonly changed: boolean;
  readonly pages: { readonly before: number; readonly after: number };
  /** How many shares and means were compared. */
  readonly comparisons: number;
  readonly sites: readonly string[];
  readonly changes: readonly Change[];
  /** Sentences on what could not be compared. */
  readonly notes: readonly string[];
}

interface MeanComparison extends Subject {
  readonly name: string;
  readonly before: Mean;
  readonly after: Mean;
}

/**
 * Whether sites seem to have changed since the baseline. Two samples of the same pages raise an alarm once in a thousand
 * pairs at most.
 */
export function compareReports(baseline: Report, current: Report): Drift {
  const shares = listComparisons(baseline, current);
  const means = listMeans(baseline, current);
  const isLine = ({ measure }: Comparison) => measure === 'line';
  const ofSites = shares.filter(({ template }) => template === undefined);
  const ofTemplates = shares.filter((each) => each.template !== undefined && !isLine(each));
  const changes = [
    ...changesOf(ofSites, []),
    ...changesOf(ofTemplates, means),
    ...onlyNewLines(changesOf(shares.filter(isLine), [])),
  ]
    .map((change) => withNewLines(change, baseline, current))
    .sort(bySite);
  return {
    changed: changes.length > 0,
    pages: { before: baseline.pages, after: current.pages },
    comparisons: shares.length + means.length,
    sites: [...new Set(changes.flatMap(({ site }) => (site === undefined ? [] : [site])))],
    changes,
    notes: driftNotes(baseline, current),
  };
}

function changesOf(shares: readonly Comparison[], means: readonly MeanComparison[]): readonly Change[] {
  const level = correctedLevel(LEVEL, [...shares.map(leastChance), ...means.map(() => 0)]);
  return [...shares.flatMap((each) => shareChange(each, level)), ...means.flatMap((each) => meanChange(each, level))];
}

function leastChance({ before, after }: Comparison): number {
  return leastChanceOf(before, after);
}

function shareChange({ before, after, ...subject }: Comparison, level: number): readonly Change[] {
  const rates = { before: before.count / before.pages, after: after.count / after.pages };
  if (Math.abs(rates.after - rates.before) < LEAST_DIFFERENCE || effectOf(before, after) < LEAST_EFFECT) return [];
  const chance = chanceOf(before, after);
  if (chance > level) return [];
  const measured = (rate: number, pages: number) => ({ rate: rounded(rate), pages });
  return [
    {
      ...subject,
      before: measured(rates.before, before.pages),
      after: measured(rates.after, after.pages),
      chance,
    },
  ];
}

function meanChange({ before, after, ...subject }: MeanComparison, level: number): readonly Change[] {
  if (Math.abs(after.mean - before.mean) < LEAST_DIFFERENCE) return [];
  const chance = chanceOfMeans(before, after);
  if (chance > level) return [];
  const measured = ({ mean, pages }: Mean) => ({ rate: mean, pages });
  return [{ ...subject, before: measured(before), after: measured(after), chance }];
}

function rounded(rate: number): number {
  return Number(rate.toFixed(4));
}

function listMeans(baseline: Report, current: Report): readonly MeanComparison[] {
  return pairsOf(sitesOf(baseline), sitesOf(current)).flatMap((sites) =>
    pairsOf(sites.before.groups, sites.after.groups).flatMap((groups) => {
      const { site = '', template = '' } = groups.after;
      const before = meanConfidence(groups.before);
      const after = meanConfidence(groups.after);
      if (before === undefined || after === undefined || Math.min(before.pages, after.pages) < LEAST_PAGES) return [];
      return [{ site, template, measure: 'confidence', name: 'confidence', before, after } as const];
    }),
  );
}

function bySite(one: Change, other: Change): number {
  return (
    compareText(one.site ?? '', other.site ?? '') ||
    compareText(one.template ?? '', other.template ?? '') ||
    distance(other) - distance(one)
  );
}

function distance({ before, after }: Change): number {
  return Math.abs(after.rate - before.rate);
}

/** The template that reads what a change brought, where it brought any. */
function broughtTo({ measure, name, before, after }: Change): string | undefined {
  if (after.rate < before.rate) return undefined;
  if (measure === 'template') return name;
  return name === 'unknown-template' || name === 'short-cleaning' ? 'generic' : undefined;
}

function withNewLines(change: Change, baseline: Report, current: Report): Change {
  const template = broughtTo(change);
  const before = sitesOf(baseline).get(change.site ?? '');
  const group =
    template === undefined
      ? undefined
      : sitesOf(current)
          .get(change.site ?? '')
          ?.groups.get(template);
  if (before === undefined || group === undefined) return change;
  const known = linesOf(before);
  const newLines = group.frequentLines.lines
    .filter(({ text, pages }) => !known.has(text) && pages >= group.statuses.ok * LEAST_DIFFERENCE)
    .slice(0, MOST_LINES);
  return newLines.length === 0 ? change : { ...change, newLines };
}

function linesOf({ groups }: SiteReport): ReadonlySet<string> {
  return new Set([...groups.values()].flatMap(({ frequentLines }) => frequentLines.lines.map(({ text }) => text)));
}
