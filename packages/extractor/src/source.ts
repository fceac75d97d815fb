import type { Prepared } from './article/prepare.ts';
import type { Cleaner } from './cleaner.ts';
import type { Tree } from './markup/dom.ts';
import type { PageFacts } from './markup/page-facts.ts';
import type { Recogniser } from './markup/recognise.ts';

/** A page as decoded text. */
export interface Decoded {
  readonly form: 'html' | 'text';
  readonly input: string;
  readonly encoding?: string;
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
  readonly recogniser: Recogniser;
  /** A cleaner with everything compiled; without one, what serves pages of any site. */
  readonly preparedOf: (cleaner?: Cleaner) => Prepared;
}
