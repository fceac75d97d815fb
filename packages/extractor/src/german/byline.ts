import type { Agency, Author } from '../article.ts';
import { fold } from '../fold.ts';
import { alternatives } from '../word-list.ts';
import { agencyOf, uniqueAgencies } from './agencies.ts';
import { BYLINE_WORDS, type BylineWords } from './byline-words.ts';
import { isDateLine } from './dates.ts';
import { isHouseName } from './house-names.ts';
import { isPersonName } from './person-name.ts';
import { isPlace } from './places.ts';

export { isPersonName } from './person-name.ts';

/** Who wrote a text, as its line of authors says. */
export interface Byline {
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
}

interface Language {
  readonly prefix: RegExp;
  readonly separator: RegExp;
}

const LONGEST = 200;
const OUTER_BRACKETS = /^\((?<inside>[^()]+)\)$/u;
/** `VonKim Muster`, `MeinungVon Kim Muster`: glued where a page prints the pieces side by side. */
const GLUED_BY =
  /^(?:(?:Meinung|Kommentar|Analyse|Kolumne|Interview|Gastbeitrag|Exklusiv|Premium)\s?(?:Von|By|Par)\s?|(?:(?:Erstellt|Eingestellt|Geschrieben|Verfasst) von|(?:Posted|Written|Published) by|Von|By|Par))(?=\p{Lu})/u;
/** What sites print behind the names: the length of the text, the number of comments. */
const TAILS: readonly RegExp[] = [
  /\s?[,.|·•–-]?\s?(?:Lesezeit|Lesedauer):?\s(?:ca\.\s)?\d{1,3}\s(?:Min\.|Minuten?)$/u,
  /\s?[,.|·•–-]?\s?\d{1,3}\smin(?:ute)?s?\sread$/iu,
  /\s?[,.|·•–-]?\s?\d{1,4}\s(?:Kommentare?|Comments?)$/iu,
];
/** `Kim Muster in Raspberry Pi`, `Kim Muster Published in Dining`, in front of a date. */
const SECTION = /(?:,?\s(?:published|veröffentlicht))?\sin\s\p{Lu}[\p{L}&-]{1,20}(?:\s[\p{Lu}&][\p{L}-]{0,20}){0,3}$/iu;
const BAR = /\s\|\s/u;
const ITEM_MARK = /\s?[,;/()]\s?/u;
const WITH_AGENCIES = /^(?<name>.+?)\s(?:with|mit|avec|con|com)\s(?<list>.+)$/u;
const DIGIT = /\d/u;
const FULL_STOP = /(?<!\b[JS]r)\.$/u;
const LOOSE_END = /[\s,|·•–—-]+$/u;
const PLACE_LINK = /^(?<name>.+?),?\s(?:in|aus|from|à|zurzeit|derzeit|z\.\s?Zt\.)\s(?<place>\p{Lu}.*)$/u;
const AT_PRESENT = /^(?:in|aus|zurzeit|derzeit|z\.\s?Zt\.)\s/u;
/** `Staff Writer`, `Chief Political Correspondent`. */
const OFFICE_OF =
  /^(?:\p{L}[\p{L}-]*\s){0,3}(?:writer|editor|reporter|correspondent|columnist|contributor|journalist(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|reporterin)$/iu;
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}.’'/-]{1,30}$/u;

const LANGUAGES: readonly Language[] = Object.values(BYLINE_WORDS).map(compile);

/**
 * Reads a line of authors: `Von Juliane Rohr`, `Von Denis Trubetskoy, Kiew` (the place is dropped), `Von Diana Resnik
 * mit AP`, `Julia Vergin | Clare Roth`. Names of newsrooms are no authors, so `Von Euronews` gives two empty lists.
 * Undefined when a part of the line is neither name, newsroom, agency nor place.
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > LONGEST) return undefined;
  const line = fold(text);
  const bare = withoutDate(
    withoutTail(OUTER_BRACKETS.exec(line)?.groups?.['inside'] ?? line).replace(GLUED_BY, 'Von '),
  );
  const readings = LANGUAGES.map((language) => readIn(language, bare));
  return readings.reduce(richer, undefined) ?? readNames(bare);
}

function readIn({ prefix, separator }: Language, line: string): Byline | undefined {
  const start = prefix.exec(line)?.[0].length;
  return start === undefined ? undefined : readGroups(line.slice(start).split(separator));
}

/** Of two readings the one that parts more names: `Autor` is a word of several languages, which join names differently. */
function richer(one: Byline | undefined, other: Byline | undefined): Byline | undefined {
  return other === undefined || (one !== undefined && one.authors.length >= other.authors.length) ? one : other;
}

/** Names without a word before them count as a list of at least two, or with agencies: `Zac Crellin with AFP, dpa`. */
function readNames(line: string): Byline | undefined {
  const items = line.split(BAR).map(readBareName);
  const agencies = uniqueAgencies(items.flatMap((item) => item?.agencies ?? []));
  if (items.length < 2 && agencies.length === 0) return undefined;
  if (!items.every((item) => item !== undefined)) return undefined;
  return { authors: items.map(({ name }) => ({ name })), agencies };
}

function readBareName(item: string): { readonly name: string; readonly agencies: readonly Agency[] } | undefined {
  const { name = item, list = '' } = WITH_AGENCIES.exec(item)?.groups ?? {};
  const agencies = list.split(ITEM_MARK).filter(Boolean).map(agencyOf);
  if (!isPersonName(name) || !agencies.every((agency) => agency !== undefined)) return undefined;
  return { name, agencies };
}

/** Groups are joined by words, `A und B`; within a group commas and brackets set off places, roles and agencies. */
function readGroups(groups: readonly string[]): Byline | undefined {
  const authors = new Map<string, Author>();
  const agencies: (Agency | undefined)[] = [];
  for (const group of groups) {
    const items = group.split(ITEM_MARK).filter(Boolean).map(withoutPlace);
    for (const [index, item] of items.entries()) {
      const agency = agencyOf(item);
      if (agency !== undefined) agencies.push(agency);
      else if (isPersonName(item) && !isPlace(item)) authors.set(item, { name: item });
      else if (!isHouseName(item) && !(index > 0 && isPlaceOrRole(item))) return undefined;
    }
    if (items.length === 0) return undefined;
  }
  return { authors: [...authors.values()], agencies: uniqueAgencies(agencies) };
}

function isPlaceOrRole(item: string): boolean {
  const bare = item.replace(AT_PRESENT, '');
  return isPlace(bare) || ONE_WORD.test(bare) || OFFICE_OF.test(bare);
}

function withoutPlace(item: string): string {
  const { name, place = '' } = PLACE_LINK.exec(item)?.groups ?? {};
  return name !== undefined && isPlace(place) ? name : item;
}

/** The line without a date stamp at its end, `Von Juliane Rohr, 28.04.2023`. */
function withoutDate(line: string): string {
  if (!DIGIT.test(line)) return line.replace(LOOSE_END, '').replace(FULL_STOP, '');
  const words = line.split(' ');
  const end = words.findIndex((_, index) => index > 1 && isDateLine(words.slice(index).join(' ')));
  return end < 0 ? line : words.slice(0, end).join(' ').replace(LOOSE_END, '').replace(SECTION, '');
}

/** The line without what stands behind the names and tells nothing of them. */
function withoutTail(line: string): string {
  return DIGIT.test(line) ? TAILS.reduce((rest, tail) => rest.replace(tail, ''), line) : line;
}

function compile({ by, and, with: sources }: BylineWords): Language {
  return {
    prefix: new RegExp(`^(?:${alternatives(by)})(?:\\s?:\\s?|\\s)`, 'iu'),
    separator: new RegExp(`,?\\s(?:${alternatives([...and, ...sources])}|&)\\s|\\s?[|•]\\s?`, 'u'),
  };
}
