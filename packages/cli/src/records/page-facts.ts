import type { ErrorKind, PageKind } from '@klartext/extractor';
import type { Source } from '../inputs/source.ts';
import type { PageRecord } from './record.ts';

/** What a report wants to know of one page, small enough to be sent from one process to another for each. */
export interface PageFacts {
  readonly id: string | number;
  readonly source?: Source;
  readonly status: PageRecord['status'];
  /** Of an `error`, and of a page that holds no article. */
  readonly kind?: PageKind | ErrorKind;
  readonly ms?: number;
  /** Bytes of the page as it came. */
  readonly bytes?: number;
  /** Of the page's address. */
  readonly host?: string;
  readonly site?: string;
  /** The id of the template that read it, without its site. */
  readonly template?: string;
  readonly engine?: string;
  readonly pageKind?: PageKind;
  readonly language?: string;
  readonly confidence?: number;
  /** How many lines each rule removed. */
  readonly rules?: Readonly<Record<string, number>>;
  /** The fields of the article that are filled. */
  readonly fields?: readonly string[];
  /** Codes of its warnings. */
  readonly warnings?: readonly string[];
  /** Short lines that stayed in the body; the same on many pages, they are boilerplate that no rule knows. */
  readonly shortLines?: readonly string[];
}
