import type { Prepared } from './article/prepare.ts';
import type { Warning } from './article.ts';
import type { Cleaner } from './cleaner.ts';
import type { SiteDetector } from './detection/detect-site.ts';
import type { Tree } from './markup/dom.ts';
import type { PageFacts } from './markup/page-facts.ts';

/** A page as decoded text. */
export interface Decoded {
  readonly form: 'html' | 'text';
  readonly input: string;
  readonly encoding?: string;
  /** What had to be put right before it could be read. */
  readonly warnings?: readonly Warning[];
  /** The address as given. */
  readonly url: string | undefined;
}

/** A page as a tree, with what it says of itself. */
export interface Parsed extends Decoded {
  readonly tree: Tree;
  readonly facts: PageFacts;
}

/** What an extractor keeps from page to page. */
export interface Kit {
  readonly detector: SiteDetector;
  /** A cleaner with everything compiled; without one, what serves pages of any site. */
  readonly preparedOf: (cleaner?: Cleaner) => Prepared;
}
