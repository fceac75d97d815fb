import type { Cleaner } from './cleaner.ts';
import type { Tree } from './dom.ts';
import type { PageFacts } from './page-facts.ts';
import type { Prepared } from './prepare.ts';
import type { Recogniser } from './recognise.ts';

/** A page as decoded text. */
export interface Decoded {
  readonly form: 'html' | 'text';
  readonly input: string;
  readonly encoding?: string;
  /** The address as given, proxies unwrapped. */
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
  readonly preparedOf: (cleaner: Cleaner) => Prepared;
}
