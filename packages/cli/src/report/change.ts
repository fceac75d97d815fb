import type { Subject } from './comparison.ts';
import type { FrequentLine } from './frequent-lines.ts';

/** A share of pages or, for `confidence`, a mean; from 0 to 1. */
export interface Measured {
  readonly rate: number;
  /** Of how many pages, or articles. */
  readonly pages: number;
}

export interface Change extends Subject {
  /** Of the error kind, status, warning, template, rule or field; the text of the line. */
  readonly name: string;
  readonly before: Measured;
  readonly after: Measured;
  /** How probable as large a difference is where nothing has changed. */
  readonly chance: number;
  /** Lines in the bodies of the pages that this change brought, which the site's baseline does not list. */
  readonly newLines?: readonly FrequentLine[];
}
