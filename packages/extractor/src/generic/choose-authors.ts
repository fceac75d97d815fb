import type { Author } from '../article.ts';
import { comparable } from '../fold.ts';
import { agencyOf } from '../german/agencies.ts';
import { isPersonName, readByline } from '../german/byline.ts';
import { isHostName, isHouseName } from '../german/house-names.ts';
import { isPlace } from '../german/places.ts';
import { type LinkedNode, typesOf } from '../markup/json-ld.ts';
import { plainValue } from './plain-value.ts';
import type { SiteNames } from './site-names.ts';

/** Where a page names its authors, best first; the first list that names a person wins. */
export interface AuthorSources {
  /** Values of `author` in JSON-LD: strings, nodes, lists of them. */
  readonly linked: readonly unknown[];
  readonly declared: readonly (readonly string[])[];
  /** Names near the headline, as they are printed. */
  readonly printed: readonly (readonly string[])[];
}

const NAME_KEYS: readonly string[] = ['name', 'givenName', 'familyName', 'byline'];
const LONGEST = 300;
const LONGEST_NAME = 60;
const BY = /^(?:by|von|par|por|di|door|av|af|text|autor(?:in|en)?|authors?|written by)(?:\s*:\s*|\s+)/iu;
const ROLE = /\s+(?:기자|특파원|記者)$/u;
const BRACKETS = /\s*\([^()]{1,40}\)\s*$/u;
const LIST = /\s*[,;|•·/]\s+|\s*[;|•·]\s*|,|\s+(?:and|und|et|y|og|och|en|sowie|&)\s+/u;
const NO_NAME = /@|^https?:|^www\.|\d|[<>{}[\]=]|\b(?:twitter|facebook|instagram|linkedin|whatsapp|e-?mail|share)\b/iu;
const LOOSE_ENDS = /^[\s,;|·•:–—-]+|[\s,;|·•:–—-]+$/gu;
const HOUSE_WORD =
  /(?:redaktion|redakteure?n?|newsroom|nachrichten|zeitung|staff|team|desk|admin|agentur|agency|press|editors?|reporters?|developer|online|news|office|pressestelle|verlag|media|contributors?)$/iu;
const ORGANIZATION = /Organization|Corporation|Brand|WebSite/u;
const CASELESS = /^[\p{Lo}\p{M}\s·・]+$/u;
const WORD = /\s+/u;
const MOST_WORDS = 6;

/** The people who wrote a page's article; newsrooms, agencies, the site itself, handles and places are none. */
export function chooseAuthors(sources: AuthorSources, site: SiteNames): readonly Author[] {
  const lists: (() => readonly string[])[] = [
    () => sources.linked.flatMap((value) => linkedNames(value, site)),
    ...sources.declared.map((values) => () => values.flatMap((value) => personsIn(value, site))),
    ...sources.printed.map((values) => () => values.flatMap((value) => personsIn(value, site))),
  ];
  for (const list of lists) {
    const names = distinct(list());
    if (names.length > 0) return names.map((name) => ({ name }));
  }
  return [];
}

/** The persons that a text names: a line of authors, a list, a single name; none when it names no one. */
export function personsIn(text: string, site: SiteNames): readonly string[] {
  const line = bare(text);
  if (line === '' || line.length > LONGEST || isNobody(line, site)) return [];
  if (isPersonName(line)) return [line];
  const told =
    readByline(text)
      ?.authors.map((author) => author.name)
      .filter((name) => !isNobody(name, site)) ?? [];
  if (told.length > 0) return told;
  return line
    .split(LIST)
    .map(bare)
    .filter((name) => isPersonName(name) && !isNobody(name, site) && !isPlace(name));
}

function linkedNames(value: unknown, site: SiteNames): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => linkedNames(item, site));
  if (typeof value === 'string') return personsIn(value, site);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as LinkedNode;
  const types = typesOf(node);
  if (types.some((type) => ORGANIZATION.test(type))) return [];
  const named = nameOf(node);
  const names = personsIn(named, site);
  return names.length === 0 && types.includes('Person') ? trusted(named, site) : names;
}

function nameOf(node: LinkedNode): string {
  const [name, givenName, familyName, byline] = NAME_KEYS.map((key) => node[key]);
  if (typeof name === 'string' && name.trim() !== '') return name;
  if (typeof givenName === 'string' && typeof familyName === 'string') return `${givenName} ${familyName}`;
  return typeof byline === 'string' ? byline : '';
}

/** A name that is declared to be a person's needs no capitals. */
function trusted(text: string, site: SiteNames): readonly string[] {
  const line = bare(text);
  const words = line.split(WORD).length;
  if (line.length < 2 || line.length > LONGEST_NAME || isNobody(line, site) || LIST.test(line)) return [];
  return words <= MOST_WORDS && (words > 1 || CASELESS.test(line)) ? [line] : [];
}

function bare(text: string): string {
  return plainValue(text).replace(BY, '').replace(BRACKETS, '').replace(ROLE, '').replace(LOOSE_ENDS, '');
}

function isNobody(name: string, site: SiteNames): boolean {
  if (NO_NAME.test(name) || agencyOf(name) !== undefined || isHouseName(name) || isHostName(name)) return true;
  return HOUSE_WORD.test(name) || site.isSite(name);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [comparable(name), name])).values()];
}
