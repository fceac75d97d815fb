import type { Agency, Author } from '../../article.ts';
import { comparable } from '../../fold.ts';
import { agencyOf, uniqueAgencies } from '../../german/agencies.ts';
import { isPersonName, readByline } from '../../german/byline.ts';
import { isDateWord } from '../../german/date-words.ts';
import { isHostName, isHouseName } from '../../german/house-names.ts';
import { isPlace } from '../../german/places.ts';
import { type LinkedNode, typesOf } from '../../markup/json-ld.ts';
import { phrasesIn } from '../../word-list.ts';
import { plainValue } from './declared-values.ts';
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
/** With tags and entities. */
const LONGEST_WRITTEN = 2_000;
const BY =
  /^(?:(?:(?:eingestellt|erstellt|verfasst|geschrieben|gepostet|veröffentlicht)\s+)?von|(?:(?:written|posted|published|submitted)\s+)?by|par|por|di|door|av|af|text|interview|autor(?:in|en)?|authors?)(?:\s*:\s*|\s+)/iu;
const ROLE = /\s+(?:기자|특파원|記者)$/u;
const BRACKETS = /\s*\([^()]{1,40}\)\s*$/u;
const LIST = /\s*[,;|•·/]\s+|\s*[;|•·]\s*|,|\s+(?:and|und|et|y|og|och|en|sowie|&)\s+/u;
const NO_NAME = /@|^https?:|^www\.|\d|[<>{}[\]=]|\b(?:twitter|facebook|instagram|linkedin|whatsapp|e-?mail|share)\b/iu;
const LOOSE_ENDS = /^[\s,;|·•:"“”„–—-]+|[\s,;|·•:"“”„–—-]+$/gu;
/** What stands beside a name in boxes about authors. */
const BESIDE_NAME =
  /^(?:full bio(?:graphy)?|(?:last )?updated|(?:zuletzt )?aktualisiert|published|posted|(?:senior|managing|executive) \p{L}+|read more|mehr lesen|follow|folgen|(?:zur|zum) \p{L}+|alle (?:artikel|beiträge)|view all|see all)\b/iu;
/** Labels whose words could be a name's. */
const LABELS: ReadonlySet<string> = new Set(
  phrasesIn(`
    copy link, copy link url, reading time, read time, learn more, read more, written by, posted by, ähnliche beiträge,
    ähnliche artikel, weitere artikel, weitere beiträge, gesponserte inhalte, related posts, related articles,
    latest posts, share this, share article, view profile, view bio, full member, new member, senior member, 留言, 评论,
    評論, 分享, 回复, コメント, シェア, 댓글, 공유`),
);
/** What a person does, which stands beside a name and is none: `Marketing Manager`. */
const OCCUPATION =
  /\s(?:manager(?:in)?|director|officer|president|executive|strategist|specialist|analyst|engineer|consultant|coordinator|founder|copywriter|redakteur(?:in)?|geschäftsführer(?:in)?|chefredakteur(?:in)?|experte|expertin)$/iu;
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,14}$/u;
const HANDLE = /^\p{L}[\p{L}\p{M}\p{N}._-]{1,24}$/u;
const BARE_HOUSE =
  /^(?:nachrichten|news|online|office|team|staff|press|media|editors?|reporters?|contributors?|agency|desk)$/iu;
const HOUSE_WORD =
  /(?:redaktion|redakteure?n?|newsroom|nachrichten|zeitung|staff|team|desk|admin|agentur|agency|press|editors?|reporters?|developer|online|news|office|pressestelle|verlag|media|contributors?)$/iu;
/** Names of accounts rather than of anyone. */
const ACCOUNT =
  /^(?:(?:(?:wp|site|web|cms|typo3|wordpress|drupal|joomla)[- ]?)?(?:admin(?:istrator)?|cms|typo3|wordpress|drupal|joomla)|root|user|editor|author|webmaster|guest|gast|anonym(?:ous)?|unknown|unbekannt|default|n\/?a)\d*$/iu;
const NO_HOUSE = /@|^https?:|^www\.|[<>{}[\]=]|^\P{L}+$/u;
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
  return firstNames(lists).map((name) => ({ name }));
}

/** The houses, desks and agencies that a page declares or prints as its author; of use where it names no person. */
export function chooseHouses(sources: AuthorSources, site: SiteNames): readonly Author[] {
  const lists: (() => readonly string[])[] = [
    () => sources.linked.flatMap((value) => namedBy(value)).flatMap((each) => housesIn(each, site)),
    ...[...sources.declared, ...sources.printed].map(
      (values) => () => values.flatMap((name) => housesIn({ name, isHouse: false }, site)),
    ),
  ];
  return firstNames(lists).map((name) => ({ name, role: 'organization' }));
}

/** The wire agencies among all that a page names as authors. */
export function agenciesAmong(sources: AuthorSources): readonly Agency[] {
  const linked = sources.linked.flatMap((value) => namedBy(value)).map(({ name }) => name);
  const names = [...linked, ...sources.declared.flat(), ...sources.printed.flat()];
  return uniqueAgencies(names.flatMap((name) => plainValue(name).split(LIST)).map(agencyOf));
}

interface Named {
  readonly name: string;
  /** Whether it is declared to be no person. */
  readonly isHouse: boolean;
}

function namedBy(value: unknown): readonly Named[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(namedBy);
  if (typeof value === 'string') return [{ name: value, isHouse: false }];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as LinkedNode;
  return [{ name: nameOf(node), isHouse: typesOf(node).some((type) => ORGANIZATION.test(type)) }];
}

function housesIn({ name, isHouse }: Named, site: SiteNames): readonly string[] {
  const line = bare(name);
  if (line === '' || line.length > LONGEST_NAME || NO_HOUSE.test(line) || isNoOne(line)) return [];
  if (isHouse || isHouseLike(line, site)) return [line];
  return line
    .split(LIST)
    .map(bare)
    .filter((part) => part !== '' && !isNoOne(part) && isHouseLike(part, site));
}

function isNoOne(name: string): boolean {
  return ACCOUNT.test(name) || BARE_HOUSE.test(name);
}

function isHouseLike(name: string, site: SiteNames): boolean {
  if (agencyOf(name) !== undefined || isHouseName(name) || isHostName(name)) return true;
  return HOUSE_WORD.test(name) || site.isSite(name);
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
  return words <= MOST_WORDS && (words > 1 || CASELESS.test(line) || isFirstName(line)) ? [line] : [];
}

function isFirstName(name: string): boolean {
  return FIRST_NAME.test(name) && !isNoOne(name);
}

/** The names of one word that are declared to be a person's; of use where nothing names one in full. */
export function declaredHandles(linked: readonly unknown[], site: SiteNames): readonly string[] {
  const persons = linked.flat().filter((value) => typeof value === 'object' && value !== null) as LinkedNode[];
  return persons
    .filter((node) => typesOf(node).includes('Person'))
    .slice(0, MOST_WORDS)
    .flatMap((node) => pseudonymIn(nameOf(node), site));
}

function isHandle(name: string): boolean {
  return HANDLE.test(name) && !isNoOne(name);
}

/** The name of one word that a text gives where only a name can stand: `von Pauline`; none that any house or label could be. */
export function pseudonymIn(text: string, site: SiteNames): readonly string[] {
  const line = bare(text);
  return isHandle(line) && !isNobody(line, site) && !isPlace(line) && !isDateWord(line) ? [line] : [];
}

function bare(text: string): string {
  if (text.length > LONGEST_WRITTEN) return '';
  return plainValue(text).replace(BY, '').replace(BRACKETS, '').replace(ROLE, '').replace(LOOSE_ENDS, '');
}

function isNobody(name: string, site: SiteNames): boolean {
  if (NO_NAME.test(name) || BESIDE_NAME.test(name) || LABELS.has(name.toLowerCase())) return true;
  return OCCUPATION.test(name) || isHouseLike(name, site);
}

/** The first list with a name in it, each name once. */
function firstNames(lists: readonly (() => readonly string[])[]): readonly string[] {
  for (const list of lists) {
    const names = list();
    if (names.length > 0) return [...new Map(names.map((name) => [comparable(name), name])).values()];
  }
  return [];
}
