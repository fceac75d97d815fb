import type { PageKind, Warning } from '../article.ts';
import type { Cleaner } from '../cleaner.ts';
import type { Reading } from '../reading.ts';
import type { HeadingSigns } from './body-rules.ts';
import type { LookedUp } from './fields.ts';

/** A page whose blocks are claimed and whose fields are settled: what an article is made of. */
export interface Draft {
  readonly reading: Reading;
  readonly fields: LookedUp;
  readonly url: string | undefined;
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  /** That of the page's site, where one knows it. */
  readonly cleaner: Cleaner | undefined;
  /** What told the body: a template, `dump`, `generic` or `readability`. */
  readonly template: string;
  /** Whether what told the body knows where it ends. */
  readonly isWhole: boolean;
  /** What the page was found to be; undefined where only its address tells. */
  readonly kind: PageKind | undefined;
  readonly headings: HeadingSigns;
  /** Whether the first paragraph opens with a bare place, `Paris Im Kampf gegen …`. */
  readonly barePlace: boolean;
  /** The F1 to expect, 0 to 1. */
  readonly expected: number;
  /** What is left of it after a warning, by its code; the scorers have counted all in. */
  readonly doubts?: Readonly<Record<string, number>> | undefined;
  readonly warnings: readonly Warning[];
  /** Rules whose zones ended because the article goes on. */
  readonly heldBack?: readonly string[];
}
