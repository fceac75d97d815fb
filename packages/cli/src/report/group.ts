import type { PageFacts } from '../records/page-facts.ts';
import { byFrequency, type Counts, count } from './counts.ts';
import { countLine, type FrequentLines, frequentLines, type LineCounts } from './frequent-lines.ts';

const MOST_RULES = 300;
const MOST_FIELDS = 50;
const MOST_WARNINGS = 50;

type Status = PageFacts['status'];
export type Statuses = Readonly<Record<Status, number>>;

export interface RuleCount {
  /** On how many pages it removed something. */
  readonly pages: number;
  readonly lines: number;
}

/** What the pages of one site that one template read have in common. */
export interface Group {
  /** Absent for all pages of sites without a cleaner, and for pages that could not be read. */
  readonly site?: string;
  readonly template?: string;
  pages: number;
  readonly statuses: Record<Status, number>;
  readonly rulePages: Counts;
  readonly ruleLines: Counts;
  readonly fields: Counts;
  readonly warnings: Counts;
  /** Of its articles: how many, and the sums of their confidences and of the squares of these. */
  readonly confidence: [articles: number, sum: number, squares: number];
  readonly lines: LineCounts;
}

type Pairs = readonly (readonly [string, number])[];

/** A group as plain JSON. */
export interface GroupState {
  readonly site?: string;
  readonly template?: string;
  readonly pages: number;
  readonly statuses: Statuses;
  readonly rulePages: Pairs;
  readonly ruleLines: Pairs;
  readonly fields: Pairs;
  readonly warnings: Pairs;
  readonly confidence: readonly [articles: number, sum: number, squares: number];
  readonly lines: { readonly pages: Pairs; readonly missed: number };
}

/** A group as a report shows it. */
export interface GroupReport {
  /** Absent for all pages of sites without a cleaner, and for pages that could not be read. */
  readonly site?: string;
  readonly template?: string;
  readonly pages: number;
  readonly statuses: Statuses;
  /** Of its articles; absent where there are none. */
  readonly confidence?: { readonly mean: number; readonly deviation: number };
  /** Over all pages. */
  readonly rules: Readonly<Record<string, RuleCount>>;
  /** How many articles have each field. */
  readonly fields: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
  /** Short lines that stand in many bodies: boilerplate that no rule knows. */
  readonly frequentLines: FrequentLines;
}

type GroupName = Pick<Group, 'site' | 'template'>;

const NOTHING: Omit<GroupState, 'site' | 'template'> = {
  pages: 0,
  statuses: { ok: 0, empty: 0, skipped: 0, error: 0 },
  rulePages: [],
  ruleLines: [],
  fields: [],
  warnings: [],
  confidence: [0, 0, 0],
  lines: { pages: [], missed: 0 },
};

/** Such as `dw/rich-text`; empty for pages of no known site. */
export function groupName({ site = '', template }: GroupName): string {
  return template === undefined ? site : `${site}/${template}`;
}

/** A group that has no pages yet. */
export function newGroup(name: GroupName): Group {
  return openGroup({ ...NOTHING, ...name });
}

/** The group that a state was taken of. */
export function openGroup(state: GroupState): Group {
  return {
    ...state,
    statuses: { ...state.statuses },
    rulePages: new Map(state.rulePages),
    ruleLines: new Map(state.ruleLines),
    fields: new Map(state.fields),
    warnings: new Map(state.warnings),
    confidence: [...state.confidence],
    lines: { pages: new Map(state.lines.pages), missed: state.lines.missed },
  };
}

/** Counts one more page of a group. Fields and confidence are those of articles. */
export function addToGroup(group: Group, facts: PageFacts): void {
  group.pages += 1;
  group.statuses[facts.status] += 1;
  for (const [rule, lines] of Object.entries(facts.rules ?? {})) {
    count(group.rulePages, rule, { most: MOST_RULES });
    count(group.ruleLines, rule, { most: MOST_RULES, by: lines });
  }
  for (const code of new Set(facts.warnings)) count(group.warnings, code, { most: MOST_WARNINGS });
  if (facts.status !== 'ok') return;
  for (const field of new Set(facts.fields)) count(group.fields, field, { most: MOST_FIELDS });
  for (const line of new Set(facts.shortLines)) countLine(group.lines, line);
  if (facts.confidence !== undefined) addConfidence(group.confidence, facts.confidence);
}

function addConfidence(sums: Group['confidence'], confidence: number): void {
  sums[0] += 1;
  sums[1] += confidence;
  sums[2] += confidence ** 2;
}

/** A group as plain JSON, to be opened again. */
export function groupState(group: Group): GroupState {
  return {
    ...group,
    statuses: { ...group.statuses },
    rulePages: [...group.rulePages],
    ruleLines: [...group.ruleLines],
    fields: [...group.fields],
    warnings: [...group.warnings],
    confidence: [...group.confidence],
    lines: { pages: [...group.lines.pages], missed: group.lines.missed },
  };
}

/** What a report says of a group. */
export function reportGroup(group: Group): GroupReport {
  const { site, template, pages, statuses, rulePages, ruleLines } = group;
  const confidence = confidenceOf(group.confidence);
  return {
    ...(site === undefined ? {} : { site }),
    ...(template === undefined ? {} : { template }),
    pages,
    statuses: { ...statuses },
    ...(confidence === undefined ? {} : { confidence }),
    rules: ruleCounts(rulePages, ruleLines),
    fields: sorted(group.fields),
    warnings: sorted(group.warnings),
    frequentLines: frequentLines(group.lines, statuses.ok),
  };
}

function confidenceOf([articles, sum, squares]: Group['confidence']): GroupReport['confidence'] {
  if (articles === 0) return undefined;
  const mean = sum / articles;
  const deviation = Math.sqrt(Math.max(0, squares / articles - mean ** 2));
  return { mean: rounded(mean), deviation: rounded(deviation) };
}

function rounded(number: number): number {
  return Number(number.toFixed(4));
}

/** Rules by how many pages they fired on, most first. */
export function ruleCounts(pages: Counts, lines: Counts): Readonly<Record<string, RuleCount>> {
  const rules = byFrequency(pages).map(([rule, n]) => [rule, { pages: n, lines: lines.get(rule) ?? 0 }] as const);
  return Object.fromEntries(rules);
}

/** Counts as a report shows them, most frequent first. */
export function sorted(counts: Counts): Readonly<Record<string, number>> {
  return Object.fromEntries(byFrequency(counts));
}
