import type { Outcome } from '../records/outcome.ts';
import type { PageFacts } from '../records/page-facts.ts';
import type { ReadOptions } from '../records/read-outcome.ts';
import type { Frame } from './frames.ts';
import type { PageLimits } from './limits.ts';

/** The first frame a worker gets. */
export interface Setting {
  readonly options: ReadOptions;
  readonly limits: Required<PageLimits>;
}

/** The first frame a worker gives: it is there, and can read pages. */
export interface Greeting {
  readonly ready: true;
}

/** The head of an answer; its body is the record's line, and behind it the document. */
export interface OutcomeHead {
  readonly facts: PageFacts;
  readonly lineLength: number;
  /** The name of the document; absent when there is none. */
  readonly name?: string;
  /** Bytes the worker holds. */
  readonly memory: number;
}

/** What the answer to a page says. */
export function fromFrame({ head, body }: Frame<OutcomeHead>): { head: OutcomeHead; outcome: Outcome } {
  const line = body.subarray(0, head.lineLength);
  const { name, facts } = head;
  if (name === undefined) return { head, outcome: { line, facts } };
  return { head, outcome: { line, document: { name, content: body.subarray(head.lineLength) }, facts } };
}
