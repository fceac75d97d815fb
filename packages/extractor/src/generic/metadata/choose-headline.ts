import { comparable } from '../../fold.ts';
import type { SiteNames } from './site-names.ts';

/** What on a page may be its headline; each list in the order of the page, as plain text. */
export interface HeadlineCandidates {
  readonly linked: readonly string[];
  readonly openGraph: readonly string[];
  readonly twitter: readonly string[];
  /** The title element. */
  readonly title: readonly string[];
  /** Headings of the first three levels that the page shows. */
  readonly printed: readonly PrintedHeading[];
}

export interface PrintedHeading {
  readonly level: number;
  /** Whether it stands above the body. */
  readonly isAbove?: boolean;
  /** All of its text. */
  readonly text: string;
  /** What of it is marked as a kicker. */
  readonly kicker?: string;
  /** Its text without the kicker. */
  readonly rest?: string;
  /** What may be kicker and headline: a short heading above it and its text, or the two elements that it is made of. */
  readonly parts?: readonly [string, string];
}

export interface ChosenHeadline {
  readonly headline: string;
  readonly kicker?: string;
}

interface Scored {
  readonly text: string;
  readonly weight: number;
  readonly kicker?: string;
}

const SEPARATED = /^(?<rest>.+\S)\s+(?:[|·•»–—-]|::|\|\|)\s+(?<end>\S.*)$/u;
const BARRED = /^[^|]{2,60} [|] (?<rest>\S.+)$/u;
const BEHIND_BAR = /^(?<rest>[^|]+[^|\s])\s+\|\s+(?<end>\S.*)$/u;
const WORD = /\s+/u;
const FEWEST_BEFORE_BAR = 4;
const LEADING = /^(?<start>[^|–—-]{2,40}?)\s+[|–—-]\s+(?<rest>\S.+)$/u;
/** `Briefe aus dem Moor: A headline`. */
const NAMED = /^(?<start>[^:]{2,40}):\s+(?<rest>\S.+)$/u;
/** A bar or dash without blanks around it, as pages in scripts without blanks print them. */
const GLUED = /(?<=\P{L}|\p{Lo})[|｜ㅣ_–—-]/u;
const LETTERS = /[^\p{L}\p{N}]+/u;
const AFTER_CUT = /^\s?"\S/u;
const KICKER_END = /[:|–—-]\s*$/u;
const MOST_ENDS = 3;
const FEWEST_WORDS = 2;
const SHORTEST_LINE = 16;
const LONGEST_LINE = 1_000;

/**
 * The headline that most sources agree on; one that is printed above the body counts most, the title element, which is
 * written for search engines, least. Names of the site at either end are cut, a marked kicker is set apart unless others
 * print it as part of the headline.
 */
export function chooseHeadline(candidates: HeadlineCandidates, site: SiteNames): ChosenHeadline | undefined {
  const all = scored(withoutEndless(candidates), site);
  const best = all.reduce<Scored | undefined>((one, other) => {
    return one === undefined || supportOf(other, all) > supportOf(one, all) ? other : one;
  }, undefined);
  if (best === undefined) return undefined;
  return best.kicker === undefined ? { headline: best.text } : { headline: best.text, kicker: best.kicker };
}

/** No headline is that long, and each of its dashes would be asked whether it ends one. */
function withoutEndless({ linked, openGraph, twitter, title, printed }: HeadlineCandidates): HeadlineCandidates {
  const isLine = (text: string): boolean => text.length <= LONGEST_LINE;
  return {
    linked: linked.filter(isLine),
    openGraph: openGraph.filter(isLine),
    twitter: twitter.filter(isLine),
    title: title.filter(isLine),
    printed: printed.filter(({ text }) => isLine(text)),
  };
}

function scored(candidates: HeadlineCandidates, site: SiteNames): readonly Scored[] {
  const { linked, openGraph, twitter, title, printed } = candidates;
  const texts = [...linked, ...openGraph, ...twitter, ...title];
  const firstLevel = printed.filter((each) => each.level === 1).map((each) => each.text);
  const known = new Set([...texts, ...firstLevel].map(comparable));
  const clean = (list: readonly string[], weight: number): readonly Scored[] =>
    list.slice(0, 1).map((text) => ({ text: withoutSite(text, { site, known }), weight }));
  const own = clean(title, 0.2);
  const isTold = linked.length > 0 || !isSame(clean(openGraph, 0), own);
  const social = isTold ? [...clean(openGraph, 1.3), ...clean(twitter, 0.4)] : clean(openGraph, 0.9);
  const declared = [...clean(linked, 1), ...social, ...own];
  const keys = new Set(declared.map(({ text }) => comparable(text)));
  const headings = printed.flatMap((each) => headingsOf(each, { declared, keys }));
  const all = [...distinctHeadings(headings), ...declared];
  return all.filter(({ text }) => text !== '' && !site.isSite(text) && !isCut(text, all));
}

/** Whether a quotation mark in an attribute cut a line short that another source gives whole. */
function isCut(text: string, all: readonly Scored[]): boolean {
  return all.some((each) => each.text.startsWith(text) && AFTER_CUT.test(each.text.slice(text.length)));
}

/** A line that is no more than the title element again was written for search engines too. */
function isSame([one]: readonly Scored[], [other]: readonly Scored[]): boolean {
  return one !== undefined && other !== undefined && comparable(one.text) === comparable(other.text);
}

interface Declared {
  readonly declared: readonly Scored[];
  /** The declared lines as `comparable` gives them. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Only a first-level heading above the body counts that is declared nowhere, and not when it is a single word, since that
 * names a section.
 */
function headingsOf(heading: PrintedHeading, { declared, keys }: Declared): readonly Scored[] {
  const { text, level, isAbove } = heading;
  const isKnown = (line: string): boolean => keys.has(comparable(line));
  const { kicker, rest } = apart(heading, keys);
  const isSure = level === 1 && isAbove !== false;
  if (!isSure && !isKnown(text) && !isKnown(rest ?? text) && heading.rest === rest) return [];
  if (!isKnown(text) && text.split(LETTERS).filter(Boolean).length < FEWEST_WORDS) return [];
  const likeness = Math.max(0, ...declared.map((each) => overlapOf(each.text, text)));
  const weight = declared.length === 0 ? 1.5 : 0.6 + 1.4 * likeness;
  if (kicker === undefined || rest === undefined || rest === '') return [{ text, weight }];
  const isWhole = heading.kicker !== undefined && isKnown(text) && !isKnown(rest);
  return isWhole ? [{ text, weight }] : [{ text: rest, weight, kicker }];
}

/** Kicker and rest as the markup names them, else the parts of a heading whose second is declared alone. */
function apart(heading: PrintedHeading, declared: ReadonlySet<string>): Pick<PrintedHeading, 'kicker' | 'rest'> {
  const { text, level, kicker, rest, parts } = heading;
  if (kicker !== undefined && rest !== undefined) return { kicker, rest };
  if (parts === undefined) return {};
  const [first, second] = parts;
  const isAbove = second === text && level === 1;
  return isAbove || declared.has(comparable(second)) ? { kicker: first, rest: second } : {};
}

function supportOf(candidate: Scored, all: readonly Scored[]): number {
  const own = comparable(candidate.text);
  let support = 0;
  for (const each of all) {
    const other = comparable(each.text);
    if (other === own || isBelowKicker(other, own, candidate)) support += each.weight;
    else if (own.length > 0 && other.includes(own)) support += each.weight / 4;
  }
  return support;
}

/** Whether a line is the candidate with a kicker in front of it, where the page prints them apart. */
function isBelowKicker(line: string, own: string, { kicker }: Scored): boolean {
  return kicker !== undefined && line.endsWith(own) && KICKER_END.test(line.slice(0, -own.length));
}

/** Each printed line once: a page for several widths prints its headline again and again. */
function distinctHeadings(headings: readonly Scored[]): readonly Scored[] {
  const distinct = new Map<string, Scored>();
  for (const each of headings) if (!distinct.has(comparable(each.text))) distinct.set(comparable(each.text), each);
  return [...distinct.values()];
}

/** Share of words that two lines have in common, 0 to 1. */
function overlapOf(one: string, other: string): number {
  const first = new Set(comparable(one).split(LETTERS).filter(Boolean));
  const second = new Set(comparable(other).split(LETTERS).filter(Boolean));
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

/** Cuts ends such as `… | Politik | Der Bote`: the site's name, or anything behind a line that stands elsewhere. */
function withoutSite(
  text: string,
  { site, known }: { readonly site: SiteNames; readonly known: ReadonlySet<string> },
): string {
  let line = text;
  for (let round = 0; round < MOST_ENDS; round += 1) {
    const shorter =
      knownEnd(line, known) ?? knownStart(line, known) ?? withoutName(line, site) ?? withoutBar(line, known);
    if (shorter === undefined) break;
    line = shorter;
  }
  return line;
}

/** What stands behind a bar, `Kicker | Headline`, when it is printed or declared elsewhere. */
function knownEnd(text: string, known: ReadonlySet<string>): string | undefined {
  const rest = BARRED.exec(text)?.groups?.['rest'];
  return rest !== undefined && isKnownLine(rest, known) ? rest : undefined;
}

/** The longest beginning that is printed or declared elsewhere. */
function knownStart(text: string, known: ReadonlySet<string>): string | undefined {
  for (let end = GLUED.exec(text)?.index; end !== undefined; ) {
    const start = text.slice(0, end);
    if (isKnownLine(start, known)) return start;
    const next = GLUED.exec(text.slice(end + 1))?.index;
    end = next === undefined ? undefined : end + 1 + next;
  }
  for (let rest = SEPARATED.exec(text)?.groups?.['rest']; rest !== undefined; ) {
    if (isKnownLine(rest, known)) return rest;
    rest = SEPARATED.exec(rest)?.groups?.['rest'];
  }
  return undefined;
}

/** A single word before a bar is a kicker or a section, whatever else on the page repeats it. */
function isKnownLine(line: string, known: ReadonlySet<string>): boolean {
  return line.length >= SHORTEST_LINE && known.has(comparable(line));
}

/** `A headline of some length | Politics`: what stands behind a bar in a line that stands nowhere else. */
function withoutBar(line: string, known: ReadonlySet<string>): string | undefined {
  const { rest = '', end = '' } = BEHIND_BAR.exec(line)?.groups ?? {};
  const words = rest.split(WORD).length;
  return words >= FEWEST_BEFORE_BAR && end.split(WORD).length < words && !known.has(comparable(end)) ? rest : undefined;
}

function withoutName(line: string, site: SiteNames): string | undefined {
  const { rest, end = '' } = SEPARATED.exec(line)?.groups ?? {};
  if (rest !== undefined && site.isSite(end)) return rest;
  const { start = '', rest: after } = (LEADING.exec(line) ?? NAMED.exec(line))?.groups ?? {};
  return after !== undefined && site.isSite(start) ? after : undefined;
}
