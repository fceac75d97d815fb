import type { PageFacts } from '../records/page-facts.ts';
import { type Counts, count, OTHER } from './counts.ts';
import { addToGroup, type Group, type GroupState, groupName, groupState, newGroup, openGroup } from './group.ts';
import { addSlowPage, type SlowPage } from './slowest-pages.ts';

const MOST_GROUPS = 200;
const MOST = { errors: 50, engines: 20, kinds: 20, languages: 60, hosts: 200 } as const;

type Counted = keyof typeof MOST;

/** A report in the making, as plain JSON for a checkpoint. */
export interface ReportState {
  readonly pages: number;
  readonly bytes: number;
  readonly counts: Readonly<Record<Counted, readonly (readonly [string, number])[]>>;
  readonly groups: readonly GroupState[];
  readonly slowest: readonly SlowPage[];
}

/** What is counted of all pages so far. */
export interface Totals {
  pages: number;
  bytes: number;
  readonly counts: Readonly<Record<Counted, Counts>>;
  readonly groups: Map<string, Group>;
  slowest: readonly SlowPage[];
}

const NOTHING: ReportState = {
  pages: 0,
  bytes: 0,
  counts: { errors: [], engines: [], kinds: [], languages: [], hosts: [] },
  groups: [],
  slowest: [],
};

/** The totals that a state was taken of; without one, of no pages. */
export function openTotals(state: ReportState = NOTHING): Totals {
  const { pages, bytes, counts, groups, slowest } = state;
  return {
    pages,
    bytes,
    counts: eachCount((name) => new Map(counts[name])),
    groups: new Map(groups.map((group) => [groupName(group), openGroup(group)])),
    slowest,
  };
}

/** Totals as plain JSON, to be opened again. */
export function totalsState({ pages, bytes, counts, groups, slowest }: Totals): ReportState {
  return {
    pages,
    bytes,
    counts: eachCount((name) => [...counts[name]]),
    groups: [...groups.values()].map(groupState),
    slowest,
  };
}

function eachCount<T>(make: (name: Counted) => T): Readonly<Record<Counted, T>> {
  return {
    errors: make('errors'),
    engines: make('engines'),
    kinds: make('kinds'),
    languages: make('languages'),
    hosts: make('hosts'),
  };
}

/** Counts one more page. */
export function addPage(totals: Totals, facts: PageFacts): void {
  totals.pages += 1;
  totals.bytes += facts.bytes ?? 0;
  const tell = (name: Counted, key: string | undefined) => {
    if (key !== undefined) count(totals.counts[name], key, { most: MOST[name] });
  };
  if (facts.status === 'error') tell('errors', facts.kind ?? 'internal');
  tell('engines', facts.engine);
  tell('kinds', facts.pageKind);
  tell('languages', facts.language);
  tell('hosts', facts.host);
  addToGroup(groupFor(totals.groups, facts), facts);
  totals.slowest = addSlowPage(totals.slowest, facts);
}

function groupFor(groups: Map<string, Group>, { site, template }: PageFacts): Group {
  const own = site === undefined ? {} : { site, ...(template === undefined ? {} : { template }) };
  const isKnown = groups.has(groupName(own));
  const name = isKnown || groups.size < MOST_GROUPS ? own : { site: OTHER };
  const group = groups.get(groupName(name)) ?? newGroup(name);
  groups.set(groupName(name), group);
  return group;
}
