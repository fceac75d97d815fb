import { unwrapAddress } from '../address/addresses.ts';
import type { Article, Author } from '../article.ts';
import { isOpen } from '../block.ts';
import type { FieldName, FieldSource, FieldSources } from '../cleaner.ts';
import { statedLanguage } from '../decode/language.ts';
import { comparable, fold } from '../fold.ts';
import { type Byline, isPersonName, readByline } from '../german/byline.ts';
import { readDate } from '../german/dates.ts';
import { isPlace } from '../german/places.ts';
import { isSignOffCode, readSignOffList } from '../german/sign-off-list.ts';
import { valuesAt } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { PrintedValue, Reading } from '../reading.ts';
import { present } from './present.ts';

/** The fields that are looked up: in the markup, in meta elements, in JSON-LD, in lines. */
export type LookedUp = Pick<Article, FieldName | 'agencies'>;

interface Sources {
  readonly reading: Reading;
  readonly facts: PageFacts;
  /** Ordered lists of sources, best first. */
  readonly tables: readonly FieldSources[];
  readonly houseNames: readonly string[];
  readonly base: string | undefined;
}

/** What every page may say in the same places; a cleaner's own sources come first. */
export const COMMON_SOURCES: FieldSources = {
  description: [{ meta: 'description' }, { meta: 'og:description' }],
  canonicalUrl: [{ link: 'canonical' }, { meta: 'og:url' }],
  isAccessibleForFree: [{ jsonLd: 'isAccessibleForFree' }],
};

const COMMA = /\s*[,;]\s+|\s*;\s*|,/u;
const NUMBER = /(?<!\d)(?:\d{1,3}(?:[.,’ ]\d{3})+|\d{1,9})(?!\d)/u;
const NOT_DIGIT = /\D/gu;
const BETWEEN_NAMES = /\s*[,;]\s*|\s(?:und|&)\s/u;

/** Claims the lines that a source names as a field's, and keeps their values. */
export function claimFieldLines(reading: Reading, tables: readonly FieldSources[]): void {
  const sources = tables.flatMap((table) =>
    Object.entries(table).flatMap(([field, list]) =>
      list.flatMap((source) => ('line' in source ? [{ field: field as FieldName, source }] : [])),
    ),
  );
  for (const block of reading.blocks) {
    const found = isOpen(block) ? sources.find(({ source }) => source.line.test(block.text)) : undefined;
    if (found === undefined) continue;
    block.claim = { fate: 'field', field: found.field };
    reading.values.push({ ...found, text: block.text });
  }
}

/** Looks up every field: for each, the first source that yields wins. */
export function lookUp(sources: Sources): LookedUp {
  const text = (field: FieldName): string | undefined => firstOf(field, sources, (values) => values[0]);
  const date = (field: FieldName): string | undefined => firstOf(field, sources, firstDate);
  const byline = text('byline');
  const credited = byline === undefined ? undefined : (readByline(byline) ?? bareName(byline));
  const names = (tables: readonly FieldSources[]): readonly Author[] | undefined =>
    firstOf('authors', { ...sources, tables }, (values) => someAuthors(values, sources.houseNames));
  const authors = names(sources.tables.map(printedOnly)) ?? someOf(credited?.authors) ?? names(sources.tables) ?? [];
  const count = text('commentCount');
  const free = text('isAccessibleForFree')?.toLowerCase();
  return present({
    headline: text('headline'),
    kicker: firstOf('kicker', sources, (values) => values.join(', ') || undefined),
    teaser: text('teaser'),
    description: text('description'),
    authors: authors.filter((author) => !isHouse(author.name, sources.houseNames)),
    agencies: credited?.agencies ?? [],
    byline,
    signOff: firstOf('signOff', sources, signOffOf),
    dateline: text('dateline'),
    datePublished: date('datePublished'),
    dateModified: date('dateModified'),
    section: text('section'),
    keywords: firstOf('keywords', sources, keywordsOf) ?? [],
    canonicalUrl: firstOf('canonicalUrl', sources, ([value = '']) => unwrapAddress(value, sources.base)),
    language:
      firstOf('language', sources, (values) => statedLanguage(values[0])) ?? statedLanguage(sources.facts.language),
    commentCount: count === undefined ? undefined : numberIn(count),
    isAccessibleForFree: free === 'true' ? true : free === 'false' ? false : undefined,
  });
}

/** The first number of a line, its thousands maybe set apart; an invitation to comment without a number counts none. */
function numberIn(line: string): number {
  return Number((NUMBER.exec(line)?.[0] ?? '0').replace(NOT_DIGIT, ''));
}

function firstDate(values: readonly string[]): string | undefined {
  for (const value of values) {
    const date = readDate(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A line that is one name, or a name and the place it was written from: `Jonathan Harding Houston`. */
function bareName(line: string): Byline | undefined {
  const words = line.split(' ');
  const name = words.slice(0, -1).join(' ');
  const told = isPlace(words.at(-1) ?? '') && isPersonName(name) ? name : line;
  return isPersonName(told) ? { authors: [{ name: told }], agencies: [] } : undefined;
}

/** The sources that stand in the visible text: a printed byline tells more than what the page declares. */
function printedOnly(table: FieldSources): FieldSources {
  return { authors: (table.authors ?? []).filter((source) => 'select' in source || 'line' in source) };
}

function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function firstOf<T>(
  field: FieldName,
  sources: Sources,
  use: (values: readonly string[]) => T | undefined,
): T | undefined {
  const printed = valuesFrom('printed', field, sources.reading.values);
  const first = printed.length > 0 ? use(printed) : undefined;
  if (first !== undefined) return first;
  for (const table of sources.tables) {
    for (const source of table[field] ?? []) {
      const values = take(valuesOf(field, source, sources), source);
      const found = values.length > 0 ? use(values) : undefined;
      if (found !== undefined && !(Array.isArray(found) && found.length === 0)) return found;
    }
  }
  return undefined;
}

function valuesOf(field: FieldName, source: FieldSource, { reading, facts }: Sources): readonly string[] {
  if ('jsonLd' in source) {
    for (const node of facts.linked) {
      const values = valuesAt(node, source.jsonLd).map(fold).filter(Boolean);
      if (values.length > 0) return values;
    }
    return [];
  }
  if ('link' in source) return facts.canonical === undefined ? [] : [facts.canonical];
  if ('meta' in source) return facts.metas.get(source.meta.toLowerCase()) ?? [];
  if ('title' in source) return [source.title.exec(facts.title ?? '')?.[1] ?? ''].map(fold).filter(Boolean);
  return valuesFrom(source, field, reading.values);
}

function valuesFrom(
  source: FieldSource | 'printed',
  field: FieldName,
  values: readonly PrintedValue[],
): readonly string[] {
  return values.filter((value) => value.field === field && value.source === source).map((value) => value.text);
}

function take(values: readonly string[], source: FieldSource): readonly string[] {
  const pattern = 'take' in source && source.take !== undefined ? source.take : undefined;
  if (pattern === undefined) return values;
  return values.flatMap((value) => fold(pattern.exec(value)?.[1] ?? '') || []);
}

function someAuthors(values: readonly string[], houseNames: readonly string[]): readonly Author[] | undefined {
  const names = new Map<string, Author>();
  for (const value of values) {
    const authors = readByline(value)?.authors ?? namesIn(value);
    for (const author of authors) if (!isHouse(author.name, houseNames)) names.set(comparable(author.name), author);
  }
  return names.size === 0 ? undefined : [...names.values()];
}

/** A name, or names joined by commas: `Jan Hildebrand, Martin Greive`; nothing when a part is no name. */
function namesIn(text: string): readonly Author[] {
  const names = isPersonName(text) ? [text] : text.split(BETWEEN_NAMES);
  return names.every(isPersonName) ? names.map((name) => ({ name })) : [];
}

function isHouse(name: string, houseNames: readonly string[]): boolean {
  return houseNames.some((house) => comparable(house) === comparable(name));
}

/** A list of codes, one an element, is joined; of longer sign-offs the first counts. */
function signOffOf(values: readonly string[]): string | undefined {
  return values.every(isSignOffCode) ? readSignOffList(values)?.signOff : values[0];
}

function keywordsOf(values: readonly string[]): readonly string[] {
  const distinct = [...new Set(values)];
  const words = distinct.length > 1 ? distinct : (distinct[0] ?? '').split(COMMA);
  return [...new Set(words.map(fold).filter(Boolean))];
}
