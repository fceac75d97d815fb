import type { PageFacts } from '../records/page-facts.ts';

/** How many pages came to which end, and the failed ones by kind. */
export interface Counted {
  readonly statuses: Readonly<Partial<Record<PageFacts['status'], number>>>;
  readonly errors: Readonly<Record<string, number>>;
}

export interface Tally {
  readonly add: (page: Pick<PageFacts, 'status' | 'kind'>) => void;
  readonly counted: () => Counted;
}

export function createTally(): Tally {
  const statuses = new Map<PageFacts['status'], number>();
  const errors = new Map<string, number>();
  return {
    add: ({ status, kind }) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 'error' && kind !== undefined) errors.set(kind, (errors.get(kind) ?? 0) + 1);
    },
    counted: () => ({ statuses: Object.fromEntries(statuses), errors: Object.fromEntries(errors) }),
  };
}

/** In one line, such as `12 pages: 9 ok, 1 empty, 2 failed (not-html 1, io 1)`. */
export function summaryOf({ statuses, errors }: Counted): string {
  const { ok = 0, empty = 0, skipped = 0, error = 0 } = statuses;
  const all = ok + empty + skipped + error;
  const kinds = Object.entries(errors).map(([kind, count]) => `${kind} ${count}`);
  const parts = [
    `${ok} ok`,
    ...(empty > 0 ? [`${empty} empty`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(error > 0 ? [`${error} failed (${kinds.join(', ')})`] : []),
  ];
  return `${all} ${all === 1 ? 'page' : 'pages'}: ${parts.join(', ')}`;
}
