import { type LineTest, lineOf, lineTest } from '../article/phrases.ts';
import type { Block } from '../block.ts';
import type { Cleaner, Cue } from '../cleaner.ts';
import { readByline } from '../german/byline.ts';
import { splitCredit } from '../german/credits.ts';
import { isDateLine } from '../german/dates.ts';
import { isPersonName } from '../german/person-name.ts';
import { readSignOff } from '../german/sign-off.ts';
import { isSignOffCode } from '../german/sign-off-list.ts';

/** What rules say about lines, each kind with a strength: 0 nothing, then the grammar of news, then the site's cleaner. */
export const HIT_KINDS = [
  'byline',
  'date',
  'caption',
  'credit',
  'sign-off',
  'share',
  'related',
  'navigation',
  'alt',
  'section',
  'noise',
  'zone',
  'field',
  'post',
  'headline',
  'teaser',
] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** The strengths of all kinds for one line, in the order of `HIT_KINDS`. */
export type LineHits = Uint8Array;

export const HIT: Readonly<Record<HitKind, number>> = Object.fromEntries(
  HIT_KINDS.map((kind, place) => [kind, place]),
) as Record<HitKind, number>;

/** What a cleaner says about lines of dumps, compiled. */
export interface SiteLines {
  readonly cues: readonly Cue[];
  readonly zones: readonly LineTest[];
  /** Whether the site prints kickers and ledes; nothing where its cleaner does not say. */
  readonly prints: Readonly<Record<'kicker' | 'teaser', boolean | undefined>>;
}

/** Who wrote a post of a social network, below its text: `— Name (@handle) March 28, 2024`. */
const POSTED = /^[—–-] ?.{1,80} \(@\w{1,20}\)(?: .{4,40})?$/u;
/** What only posts hold. */
const OF_POST = /(?:^|\s)(?:pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/)|^\p{RI}/u;
const GRAMMAR = 1;
const SITE = 2;
const LONGEST_FACT = 200;
const LONGEST_CAPTION = 600;
const LONGEST_SIGN_OFF = 90;
const MAY_SIGN_OFF = /[(/:]|quelle|^\p{L}{2,4}$/iu;

/** Whether any template has sources for a field; nothing where none names it. */
function isPrinted(sources: readonly (readonly unknown[])[]): boolean | undefined {
  return sources.length === 0 ? undefined : sources.some((ordered) => ordered.length > 0);
}

export function siteLines(cleaner: Cleaner): SiteLines {
  const tables = [cleaner.fields ?? {}, ...cleaner.templates.map((template) => template.fields ?? {})];
  return {
    cues: cleaner.cues ?? [],
    zones: (cleaner.lines ?? []).flatMap((rule) =>
      'from' in rule ? [lineTest(rule.from)] : 'after' in rule ? [lineTest(rule.after)] : [],
    ),
    prints: {
      kicker: isPrinted(tables.flatMap(({ kicker }) => (kicker === undefined ? [] : [kicker]))),
      teaser: isPrinted(tables.flatMap(({ teaser }) => (teaser === undefined ? [] : [teaser]))),
    },
  };
}

/** Asks the grammar of news and the site's cleaner, if one knows the dump, about a line. */
export function hitsOf(block: Block, site: SiteLines | undefined): LineHits {
  const hits = new Uint8Array(HIT_KINDS.length);
  const { text, claim } = block;
  if (claim?.fate === 'removed') hits[HIT.noise] = claim.rule.startsWith('generic/') ? GRAMMAR : SITE;
  if (claim?.fate === 'field') hits[HIT.field] = SITE;
  if (text.length <= LONGEST_FACT) askGrammar(hits, text);
  if (text.length <= LONGEST_CAPTION) askCredits(hits, text);
  if (text.length <= LONGEST_CAPTION) hits[HIT.post] = POSTED.test(text) ? SITE : OF_POST.test(text) ? GRAMMAR : 0;
  if (site !== undefined) askSite(hits, text, site);
  return hits;
}

function askGrammar(hits: LineHits, text: string): void {
  if (isDateLine(text)) hits[HIT.date] = GRAMMAR;
  else if (readByline(text) !== undefined || isPersonName(text)) hits[HIT.byline] = GRAMMAR;
  if (text.length > LONGEST_SIGN_OFF || !MAY_SIGN_OFF.test(text)) return;
  if (readSignOff(text) !== undefined || isSignOffCode(text)) hits[HIT['sign-off']] = GRAMMAR;
}

function askCredits(hits: LineHits, text: string): void {
  const found = splitCredit(text);
  if (found !== undefined) hits[found.caption === undefined ? HIT.credit : HIT.caption] = GRAMMAR;
}

function askSite(hits: LineHits, text: string, { cues, zones }: SiteLines): void {
  for (const { role, line } of cues) {
    const place = HIT[role as HitKind];
    if (place !== undefined && hits[place] !== SITE && line.test(text)) hits[place] = SITE;
  }
  const line = lineOf(text);
  if (zones.some((test) => test(line))) hits[HIT.zone] = SITE;
}
