export type Fate = 'body' | 'field' | 'comment' | 'removed';

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
}
