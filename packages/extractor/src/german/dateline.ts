import type { Agency } from '../article.ts';
import { fold } from '../fold.ts';
import { agencyOf, uniqueAgencies } from './agencies.ts';
import { isNewsroom } from './house-names.ts';
import { monthOf } from './month-names.ts';
import { AMBIGUOUS_PLACES, isNameWithPlace } from './place-compounds.ts';
import { isPlace, placeLength } from './places.ts';
import { SENTENCE_STARTS } from './sentence-starts.ts';
import { isPlainWord } from './sign-off-words.ts';
import { unlistedPlace } from './unlisted-places.ts';

/** A dateline, and where the text that it opens begins. */
export interface Dateline {
  /** The place or places as printed, without date and agency. */
  readonly dateline: string;
  readonly agencies: readonly Agency[];
  /** Of editors, where they stand before the place: `sts/ku Frankfurt – …`. */
  readonly initials?: readonly string[];
  /** Offset into the text, past the mark that closes the dateline. */
  readonly at: number;
}

export interface DatelineOptions {
  /**
   * `known-places`: a place of the gazetteer counts even if nothing but a blank follows, `Paris Im Kampf gegen …`;
   * `any-place`: so does one that no list knows, `Grosbliederstroff Wenn der Rat …`, where the site prints places so.
   */
  readonly bare?: 'known-places' | 'any-place';
}

/** So far a sentence must show what it is. */
const OPENING_LETTERS = 120;
const SHORTEST_SENTENCE = 3;
const SHORTEST_LEAD = 50;
const PLACE_BEFORE_BRACKET = '\\p{Lu}[^()|:;!?"„“”»«\\n]{1,70}?(?:\\s\\((?:Oder|Saale|Main|Havel)\\))?';
const WITH_AGENCY = new RegExp(
  `^\\s*(?<place>${PLACE_BEFORE_BRACKET})\\s?\\((?<sources>[^()]{2,50})\\)(?<mark>\\s?[-–—:|.]+)?\\s*`,
  'u',
);
const WITH_BAR =
  /^\s*(?<place>\p{Lu}[^()|:;!?"„“”»«\n]{1,50}?)\s(?<sources>[\p{L}-]{2,12}(?:\/[\p{L}-]{2,12}){0,4})\s?\|\s*/u;
const WITH_CODE = /^\s*(?<sources>[\p{L}-]{2,10}(?:\/[\p{L}-]{2,10}){0,3})\s(?<place>\p{Lu}[\p{Lu}\s,/-]{1,40})\.\s+/u;
const WITH_STOP = /^\s*(?<place>\p{Lu}[\p{Lu}\s,/-]{1,40})(?<date>,\s\d{1,2}\.\s\p{L}{3,9})?\.\s+/u;
const WITH_EDITORS =
  /^\s*(?<editors>\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3})\s(?<place>\p{Lu}[^()|:;!?"„“”»«\n]{1,40}?)\s?[-–—·|]\s+/u;
const DOT_MARK = /^\s·\s+/u;
const HOUSE_CODE = /^\s*HB\s/u;
const DAY_MONTH = /,?\s(?:den\s)?\d{1,2}\.\s?(?<month>\p{L}{3,9})\.?(?:\s\d{4})?$/u;
const MONTH_DAY = /,?\s(?<month>\p{L}{3,9})\.?\s\d{1,2}(?:,\s\d{4})?$/u;
const NUMBERS_DATE = /,?\s\d{1,2}\.\d{1,2}\.(?:\d{4})?$/u;
const MOST_PLACES = 4;
const BARE_MARK = /^(?:\s?[-–—·.|]\s+|\s+|(?=\p{Lu}\p{Ll}))/u;
const NEXT_PLACE = /^(?:,\s|\s?\/\s?|\sund\s)/u;
const PLACE_MARK = /,\s|\s?\/\s?|\sund\s/u;
const RIVER = /\s\((?:Oder|Saale|Main|Havel)\)$/u;
const SOURCE_MARK = /\s?[,;/+|]\s?|\sund\s/u;
const CODE = /^\p{L}{2,5}$/u;
const PLACE_WORD = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;
const LINK_WORD = /^(?:am|an|der|im|in|bei|ob|auf|vor|de|la|le|les|el|sur|of|upon|the|a\.|M\.|d['’]\p{L}+)$/u;
const ARTICLE = /^(?:Der|Die|Das|Ein|Eine|The|Im|In|Bei|Nach|Laut|Von|Mit)\s/u;
const SENTENCE_START = /^["„“”»«‚'‘(]*[\p{Lu}\p{Lt}\p{Lo}\d]/u;
const NOUN_START = /^["„“”»«‚'‘]?\p{Lu}/u;
const SENTENCE_END = /[.!?…:]["“”»«’‘')\]]*\s*$/u;
const OPENING = /^["„“»«‚'‘]/u;
const WORD = /[^\s,.;:!?"„“”»«()]+/gu;
const LOWER_START = /^\p{Ll}/u;

/**
 * Splits the dateline off a paragraph: `Hamburg (dpa/lno) - Die …`, `Frankfurt, 28. Juli (Reuters) – …`, `PARIS dpa/afp
 * | …`, `HB BERLIN. …`; bare places only when asked.
 */
export function splitDateline(text: string, options: DatelineOptions = {}): Dateline | undefined {
  const found = readAgency(text) ?? readBar(text) ?? readCode(text) ?? readStop(text) ?? readEditors(text);
  const dateline = found ?? readDot(text) ?? (options.bare === undefined ? undefined : readBare(text));
  const named = dateline ?? (options.bare === 'any-place' ? readUnlisted(text) : undefined);
  return named !== undefined && text.slice(named.at).trim() !== '' ? named : undefined;
}

/** `Hamburg (dpa/lno) - Die …`, `KÖLN (sid) Der …`. */
function readAgency(text: string): Dateline | undefined {
  const match = WITH_AGENCY.exec(text);
  const { place = '', sources = '', mark } = match?.groups ?? {};
  const places = withoutDate(place);
  const agencies = readSources(sources);
  if (match === null || agencies.length === 0 || !arePlaceNames(places)) return undefined;
  const at = match[0].length;
  if (mark === undefined && !(arePlain(places) && SENTENCE_START.test(text.slice(at)))) return undefined;
  return { dateline: fold(places), agencies, at };
}

/** `PARIS dpa/afp | …`, `BERLIN taz | …`. */
function readBar(text: string): Dateline | undefined {
  const match = WITH_BAR.exec(text);
  const { place = '', sources = '' } = match?.groups ?? {};
  if (match === null || !(isCapitals(place) || arePlaces(place)) || !arePlaceNames(place)) return undefined;
  const tokens = sources.split(SOURCE_MARK);
  if (!tokens.every((token) => agencyOf(token) !== undefined || isNewsroom(token))) return undefined;
  return { dateline: fold(place), agencies: uniqueAgencies(tokens.map(agencyOf)), at: match[0].length };
}

/** `HB BERLIN. …`, `dpa-afx FRANKFURT. …`, `HB Berlin Die …`. */
function readCode(text: string): Dateline | undefined {
  const match = WITH_CODE.exec(text);
  const { place = '', sources = '' } = match?.groups ?? {};
  const agencies = readSources(sources.replace('HB/', '').replace('/HB', ''));
  if (match !== null && (sources.split('/').includes('HB') || agencies.length > 0) && arePlaceNames(place)) {
    return { dateline: fold(place), agencies, at: match[0].length };
  }
  const code = HOUSE_CODE.exec(text)?.[0].length ?? 0;
  const bare = code > 0 ? readBare(text.slice(code)) : undefined;
  return bare && { ...bare, at: bare.at + code };
}

/** `DÜSSELDORF. Der …`, `BERLIN, 3. Mai. Die …`; known places only, for any word may stand in capitals. */
function readStop(text: string): Dateline | undefined {
  const match = WITH_STOP.exec(text);
  const place = match?.groups?.['place'] ?? '';
  return match !== null && arePlaces(place) && SENTENCE_START.test(text.slice(match[0].length))
    ? { dateline: fold(place), agencies: [], at: match[0].length }
    : undefined;
}

/** `sts/ku Frankfurt – Die …`, `dpa/mbx Musterstadt - Die …`; one editor alone only before a known place. */
function readEditors(text: string): Dateline | undefined {
  const match = WITH_EDITORS.exec(text);
  const { editors = '', place = '' } = match?.groups ?? {};
  const tokens = editors.split('/');
  if (match === null || tokens.some(isPlainWord) || !arePlaceNames(place)) return undefined;
  if ((tokens.length === 1 && !arePlaces(place)) || !SENTENCE_START.test(text.slice(match[0].length))) return undefined;
  const initials = tokens.filter((token) => agencyOf(token) === undefined);
  return { dateline: fold(place), agencies: uniqueAgencies(tokens.map(agencyOf)), initials, at: match[0].length };
}

/** `Aleppo/Berlin · Die …`, known places only. */
function readDot(text: string): Dateline | undefined {
  const places = placesAt(text);
  const end = places.at(-1)?.end ?? 0;
  const mark = DOT_MARK.exec(text.slice(end))?.[0];
  if (end === 0 || mark === undefined) return undefined;
  const at = end + mark.length;
  const rest = text.slice(at);
  return SENTENCE_START.test(rest) && SENTENCE_END.test(rest)
    ? { dateline: fold(text.slice(0, end)), agencies: [], at }
    : undefined;
}

/** `Grosbliederstroff Wenn der Rat …`. */
function readUnlisted(text: string): Dateline | undefined {
  const found = unlistedPlace(text);
  return found && { dateline: fold(found.place), agencies: [], at: found.at };
}

/** `Paris Im Kampf gegen …`, `Düsseldorf, Frankfurt Der …`, `Berlin – Die …`. */
function readBare(text: string): Dateline | undefined {
  const start = text.length - text.trimStart().length;
  const places = placesAt(text.slice(start));
  const end = start + (places.at(-1)?.end ?? 0);
  const mark = BARE_MARK.exec(text.slice(end))?.[0];
  if (places.length === 0 || mark === undefined) return undefined;
  const at = end + mark.length;
  const rest = text.slice(at);
  const isSentence = (mark.trim() === '' ? NOUN_START : SENTENCE_START).test(rest);
  if (!isSentence || !opensSentence(rest, places.at(-1)?.name ?? '')) return undefined;
  return { dateline: fold(text.slice(start, end)), agencies: [], at };
}

/** The places that a text begins with, set apart by commas, strokes or `und`. */
function placesAt(text: string): readonly { readonly name: string; readonly end: number }[] {
  const places: { name: string; end: number }[] = [];
  for (let start = 0; places.length < MOST_PLACES; ) {
    const length = placeLength(text.slice(start));
    if (length === 0) break;
    const end = start + length;
    places.push({ name: fold(text.slice(start, end)), end });
    const mark = NEXT_PLACE.exec(text.slice(end))?.[0];
    if (mark === undefined) break;
    start = end + mark.length;
  }
  return places;
}

/** Whether a sentence of its own follows a place, rather than the rest of a name, of a list or of a headline. */
function opensSentence(rest: string, place: string): boolean {
  const words = rest.slice(0, OPENING_LETTERS).match(WORD) ?? [];
  const [first = '', second = ''] = words;
  if (words.length < SHORTEST_SENTENCE || isNameWithPlace(place, first)) return false;
  if (SENTENCE_STARTS.has(first) || OPENING.test(rest)) return true;
  if (AMBIGUOUS_PLACES.has(place) || isPlace(first) || isPlace(`${first} ${second}`)) return false;
  const lower = words.filter((word) => LOWER_START.test(word)).length;
  return rest.length >= SHORTEST_LEAD && SENTENCE_END.test(rest) && lower > 1;
}

function readSources(sources: string): readonly Agency[] {
  const whole = agencyOf(sources);
  if (whole !== undefined) return [whole];
  const tokens = sources.split(SOURCE_MARK);
  const named = tokens.map(agencyOf);
  const readable = tokens.every((token, index) => named[index] || CODE.test(token));
  return readable ? uniqueAgencies(named) : [];
}

function withoutDate(place: string): string {
  for (const pattern of [DAY_MONTH, MONTH_DAY]) {
    const month = pattern.exec(place)?.groups?.['month'];
    if (month !== undefined && monthOf(month, { fullStop: true }) !== undefined) return place.replace(pattern, '');
  }
  return place.replace(NUMBERS_DATE, '').trim();
}

/** Whether a text has the shape of one place's name or several. */
function arePlaceNames(text: string): boolean {
  if (ARTICLE.test(text) || agencyOf(text) !== undefined) return false;
  const places = text.replace(RIVER, '').split(PLACE_MARK);
  return places.length <= MOST_PLACES && places.every(isPlaceName);
}

function isPlaceName(place: string): boolean {
  const words = place.trim().split(' ');
  const first = words[0] ?? '';
  if (words.length > 5 || !PLACE_WORD.test(first)) return false;
  return words.every((word) => PLACE_WORD.test(word) || LINK_WORD.test(word));
}

function arePlaces(text: string): boolean {
  return text.split(PLACE_MARK).every(isPlace);
}

/** Whether nothing more than the name is needed to see a place in it. */
function arePlain(places: string): boolean {
  return !places.includes(' ') || isCapitals(places) || arePlaces(places);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
