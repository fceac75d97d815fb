import type { PageRecord } from '../records/record.ts';

/** How many pages came to which end. */
export interface Tally {
  readonly add: (record: PageRecord) => void;
  readonly failed: () => boolean;
  /** Such as `12 pages: 9 ok, 1 empty, 2 failed (not-html 1, io 1)`. */
  readonly summary: () => string;
}

export function createTally(): Tally {
  const statuses = new Map<PageRecord['status'], number>();
  const kinds = new Map<string, number>();
  const count = (status: PageRecord['status']) => statuses.get(status) ?? 0;
  return {
    add: ({ status, kind }) => {
      statuses.set(status, count(status) + 1);
      if (status === 'error' && kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    },
    failed: () => count('error') > 0,
    summary: () => {
      const all = [...statuses.values()].reduce((sum, n) => sum + n, 0);
      const failures = [...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ');
      const parts = [
        `${count('ok')} ok`,
        ...(count('empty') > 0 ? [`${count('empty')} empty`] : []),
        ...(count('skipped') > 0 ? [`${count('skipped')} skipped`] : []),
        ...(count('error') > 0 ? [`${count('error')} failed (${failures})`] : []),
      ];
      return `${all} ${all === 1 ? 'page' : 'pages'}: ${parts.join(', ')}`;
    },
  };
}
