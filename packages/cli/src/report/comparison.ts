import { type Counts, compareText, OTHER } from './counts.ts';
import type { Share } from './significance.ts';

/**
 * What is compared. Of all pages: how many fail with each `error` kind. Of a site: how many are empty or fail (`status`),
 * come with a `warning` (`unknown-template` where none fits), are read by each `template`. Of a template: how many pages
 * each `rule` fired on, how many articles have each `field`, how many bodies hold a `line`, the mean `confidence`.
 */
type Measure = 'error' | 'status' | 'warning' | 'template' | 'rule' | 'field' | 'line' | 'confidence';

/** What is compared, and where: without a site, over all pages. */
export interface Subject {
  readonly site?: string;
  readonly template?: string;
  readonly measure: Measure;
}

export interface Comparison extends Subject {
  /** Of the error kind, status, warning, template, rule or field; the text of the line. */
  readonly name: string;
  readonly before: Share;
  readonly after: Share;
}

/** How often each of some names was counted among so many pages. */
export interface CountedPages {
  readonly counts: Counts;
  readonly pages: number;
}

/** Compares each name that is counted on either side. */
export function compareCounts(before: CountedPages, after: CountedPages, subject: Subject): readonly Comparison[] {
  const names = [...new Set([...before.counts.keys(), ...after.counts.keys()])].sort(compareText);
  return names
    .filter((name) => name !== OTHER)
    .map((name) => ({ ...subject, name, before: shareOf(before, name), after: shareOf(after, name) }));
}

function shareOf({ counts, pages }: CountedPages, name: string): Share {
  return { count: Math.min(counts.get(name) ?? 0, pages), pages };
}
