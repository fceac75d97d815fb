import type { GroupReport, RuleCount, Statuses } from './group.ts';
import type { SlowPage } from './slowest-pages.ts';

/** Counts up when a report of before can no longer be read as one of today. */
export const REPORT_FORMAT = 1;

export interface ReportOptions {
  /** Of Klartext. */
  readonly version: string;
  /** As they were named. */
  readonly inputs: readonly string[];
  /** How the run was asked for: plain JSON. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What only the run knows. */
export interface RunFacts {
  /** ISO 8601. */
  readonly started: string;
  readonly finished: string;
  /** How long was worked on the pages, over all resumptions. */
  readonly seconds: number;
  /** Peaks in bytes, by process or kind of process. */
  readonly memory?: Readonly<Record<string, number>>;
  /** Whether the run ended before its inputs did. */
  readonly interrupted?: boolean;
}

/** What became of the pages of a run: `report.json`. */
export interface Report extends RunFacts {
  readonly format: typeof REPORT_FORMAT;
  readonly version: string;
  /** The first of them. */
  readonly inputs: readonly string[];
  readonly inputCount: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly pages: number;
  /** Of the pages as they came. */
  readonly bytes: number;
  readonly pagesPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly statuses: Statuses;
  readonly errors: Readonly<Record<string, number>>;
  readonly sites: Readonly<Record<string, number>>;
  /** By site and template, such as `dw/rich-text`. */
  readonly templates: Readonly<Record<string, number>>;
  readonly engines: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly hosts: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, RuleCount>>;
  /** How many articles have each field. */
  readonly fields: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
  /** Every page is in one of them. */
  readonly groups: readonly GroupReport[];
  /** Slowest first. */
  readonly slowest: readonly SlowPage[];
}
