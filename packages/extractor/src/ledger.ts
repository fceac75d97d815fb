export type Fate = 'body' | 'field' | 'comment' | 'removed';

/** What speaks for one role of a run of text. */
export interface Evidence {
  /** `body`, `comment`, `removed`, or the field it would go to. */
  readonly role: string;
  /** Who says so: a rule such as `dw/skip-links`, a template such as `dw/classic`, or `generic/scorer`. */
  readonly rule: string;
  /** From 0 to 1: a scorer's probability; rules know no doubt. */
  readonly strength: number;
}

/**
 * Where one visible run of text ended up. `start` and `end` are offsets into the decoded input (UTF-16 units), so
 * `input.slice(start, end)` shows the place. Entries are in the order of the input and never overlap.
 */
export interface LedgerEntry {
  readonly fate: Fate;
  /** The article's field it went to, when `fate` is `field`. */
  readonly field?: string;
  /** The rule that decided, such as `dw/skip-links`; always there when `fate` is `removed`. */
  readonly rule?: string;
  /** Completes “removed because …”; always there when `fate` is `removed`. */
  readonly because?: string;
  /** The run as read: white space folded, entities decoded; the bullet or list number of a dump stands in the place only. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What spoke for something else, the strongest first; there when evidence was asked for. */
  readonly lost?: readonly Evidence[];
}
