import type { Template } from '../cleaner.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { Reading } from '../reading.ts';
import type { LookedUp } from './fields.ts';
import type { Prepared } from './prepare.ts';

/** A page that was read into blocks, and what reads it. */
export interface Draft {
  readonly form: 'html' | 'text';
  readonly reading: Reading;
  readonly facts: PageFacts;
  readonly prepared: Prepared;
  readonly template: Template | undefined;
  readonly url: string | undefined;
  /** The fields, where the engine settled them itself. */
  readonly fields?: LookedUp;
  /** Whether the first paragraph opens with a bare place that the markup sets apart. */
  readonly barePlace?: boolean;
}
