import type { Role } from '../evidence/roles.ts';

/** What each line of a dump was told to be. */
export interface ToldLines {
  readonly roles: readonly Role[];
  /** For each line, whether it belongs to the text. */
  readonly chosen: readonly boolean[];
  /** The lines of a live blog's entries, if it is one. */
  readonly live?: ReadonlySet<number>;
}
