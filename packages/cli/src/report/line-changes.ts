import type { Change } from './change.ts';
import { type Comparison, compareCounts } from './comparison.ts';
import type { Counts } from './counts.ts';
import type { FrequentLines } from './frequent-lines.ts';
import type { GroupReport } from './group.ts';

interface Sides {
  readonly before: GroupReport;
  readonly after: GroupReport;
}

interface Place {
  readonly site: string;
  readonly template: string;
}

/** A line takes the place of another that stood on half as many pages at least. */
const LIKE = 0.5;

/**
 * The lines that are frequent on either side. A side that does not list a line may have it on some pages all the same:
 * it is taken to have it on as many as could be.
 */
export function compareLines({ before, after }: Sides, place: Place): readonly Comparison[] {
  const lists = { before: before.frequentLines, after: after.frequentLines };
  const pages = { before: before.statuses.ok, after: after.statuses.ok };
  const compare = (one: Counts, other: Counts) =>
    compareCounts(
      { counts: one, pages: pages.before },
      { counts: other, pages: pages.after },
      { ...place, measure: 'line' },
    );
  const come = leastPages(lists.after);
  const gone = new Map([...leastPages(lists.before)].filter(([text]) => !come.has(text)));
  return [...compare(mostPages(lists.before, come), come), ...compare(gone, mostPages(lists.after, gone))];
}

function leastPages({ lines }: FrequentLines): Counts {
  return new Map(lines.map(({ text, pages }) => [text, pages]));
}

function mostPages({ lines, missed, unlisted }: FrequentLines, of: Counts): Counts {
  const listed = new Map(lines.map(({ text, pages }) => [text, pages + missed]));
  return new Map([...of.keys()].map((text) => [text, listed.get(text) ?? unlisted]));
}

/**
 * The lines that came, but for those that took the places of lines that went away: a line of the day, such as its date,
 * is another every day.
 */
export function onlyNewLines(lines: readonly Change[]): readonly Change[] {
  const gone = lines.filter(({ before, after }) => after.rate < before.rate);
  const left = new Set(lines);
  for (const line of gone) left.delete(line);
  for (const line of gone) {
    const successor = successorOf(
      line,
      lines.filter((each) => left.has(each)),
    );
    if (successor !== undefined) left.delete(successor);
  }
  return [...left];
}

function successorOf({ site, template, before }: Change, lines: readonly Change[]): Change | undefined {
  const distance = ({ after }: Change) => Math.abs(after.rate - before.rate);
  return lines
    .filter((line) => line.site === site && line.template === template && before.rate >= line.after.rate * LIKE)
    .sort((one, other) => distance(one) - distance(other))[0];
}
