import type { Agency } from '../article.ts';
import { fold } from '../fold.ts';
import { agencyOf, isAgencyDesk, isPictureSource, uniqueAgencies } from './agencies.ts';
import { isHostName, isNewsroom } from './house-names.ts';
import { EVERYDAY_CODES, FURTHER_LABELS, MENU_WORDS, PLAIN_WORDS } from './sign-off-words.ts';

/** A sign-off as printed, and what it says. */
export interface SignOff {
  readonly signOff: string;
  readonly initials: readonly string[];
  readonly agencies: readonly Agency[];
}

type Sources = Omit<SignOff, 'signOff'>;

const LONGEST = 200;
const BULLET = /^[•·▪‣*]\s/u;
const STOP = /\.$/u;
const BRACKETED = /^(?<before>[^()]{0,40}?)\s?\((?<inside>[^()]{2,100})\)$/u;
const LABELLED = /^(?:Quellen?|Sources?|Fuentes?|Fonti?|Fontes?|Источники?|Джерел[оа])\s?[::]\s?(?<list>.+)$/u;
const FURTHER = /^(?<label>[^•·|:]{5,40}?)\s?[•·|:]\s?(?<list>.+)$/u;
const WITH = /^(?:mit|with|avec|con|com|met)\s(?:(?:material|informationen|files|reporting|text)\s)?/iu;
const WITH_LINK = /^(?:von|vom|der|des|by|from|de|di)\s(?:(?:nachrichten)?agentur(?:en)?\s)?/iu;
const AGENCY_MATERIAL = /^(?:mit\s)?(?:agenturmaterial|material (?:von|der) (?:nachrichten)?agenturen|agenturen)$/iu;
const AGENCY_WORD = /^(?:(?:nachrichten)?agenturen|(?:news |press )?agencies|agences|agenzie|agencias|agências)$/iu;
/** `awi (wne)`: the editor, and the one of the section. */
const EDITOR_IN_BRACKETS = /(?<!\p{L})(\p{Ll}{2,4}) \((\p{Ll}{2,4})\)$/u;
const AND_WITH = /,? mit (?=\p{L})/u;
const LEADING_SLASH = /^\//u;
/** `/mne/DP/stw`: editor, service and the one who read it, below texts of dpa-AFX. */
const SLUG = /^\/(?<tokens>\p{L}{2,5}(?:\/\p{L}{2,5}){1,4})$/u;
const GLUED_STOP = /^\.(?=\/)/u;
const SLUG_SERVICE = /^[DF]P$/u;
const SERVICE_NOTICE = /^©\s?dpa-infocom\b.{0,80}$/u;
const COMMA = /\s?[,;]\s?/u;
const AND = /\s(?:und|and|et|y|e|&|\+)\s/u;
const SLASH = /\s?[/+|]\s?/u;
const EDITOR = /^\p{Ll}{2,4}$/u;
const EDITOR_ALONE = /^\p{Ll}{2,3}$/u;
/** Editors as a whole, and what press offices send in. */
const DESK = /^(?:red|ots|pm|pr)$/u;
const LONE = /^\(?(?<inside>\p{Ll}{2,4})\)?$/u;
const EDITOR_CAPS = /^\p{Lu}{2,3}$/u;
const EDITOR_SHORT = /^\p{L}{2}$/u;
const DIGITS = /^\d{1,3}$/u;
const ACRONYM = /^\p{L}{2,6}$/u;
const SOURCE_NAME = /^[\p{L}\p{N}][^.!?:]{0,38}$/u;

/**
 * Reads a line that is nothing but a sign-off: `wl/kle (dpa, afp, rtr)`, `Quelle: ntv.de, ino/dpa`, `dpa, afp`,
 * `Weitere Quellen • AP`, `(mit Material von dpa)`. White space is folded and a bullet dropped; the rest stays.
 */
export function readSignOff(line: string): SignOff | undefined {
  if (line.length > LONGEST) return undefined;
  const signOff = fold(line).replace(BULLET, '').replace(GLUED_STOP, '');
  if (signOff === '') return undefined;
  const bare = signOff.replace(STOP, '');
  for (const read of [readSlug, readBracketed, readLabelled, readFurther, readWith, readList, readNotice]) {
    const found = read(bare);
    if (found !== undefined) return { signOff, ...found };
  }
  return undefined;
}

/** `/mne/DP/stw`. */
function readSlug(line: string): Sources | undefined {
  const tokens = SLUG.exec(line)?.groups?.['tokens']?.split('/') ?? [];
  if (!tokens.some((token) => SLUG_SERVICE.test(token))) return undefined;
  const initials = tokens.filter((token) => !SLUG_SERVICE.test(token) && agencyOf(token) === undefined);
  if (!initials.every(isLoneEditor) || initials.every((token) => MENU_WORDS.has(token))) return undefined;
  return { initials, agencies: uniqueAgencies([agencyOf('dpa-afx'), ...tokens.map(agencyOf)]) };
}

/** `wl/kle (dpa, afp, rtr)`, `(dpa, afp)`, `(mit dpa)`, `(Quelle: dpa)`. */
function readBracketed(line: string): Sources | undefined {
  const { before = '', inside = '' } = BRACKETED.exec(line)?.groups ?? {};
  if (inside === '') return undefined;
  const initials = before === '' ? [] : readInitials(before);
  if (initials === undefined) return undefined;
  const alone = before === '' ? (readLabelled(inside) ?? readAlone(inside)) : undefined;
  if (alone !== undefined) return alone;
  const named = before === '' ? readWith(inside) : undefined;
  const agencies = named?.agencies ?? agenciesOf(inside.replace(WITH, ''), before === '' ? ACRONYM : SOURCE_NAME);
  if (agencies === undefined || (agencies.length === 0 && named === undefined)) return undefined;
  return { initials, agencies };
}

/** What a bracket holds that names an editor: `(dpa/mm)`, `(kn/hb)`, `(mm)`. */
function readAlone(inside: string): Sources | undefined {
  const tokens = inside.split(SLASH);
  const named = tokens.map(agencyOf);
  const hasDesks = named.some((each) => each?.code === 'dpa');
  const isHouse = (token: string): boolean =>
    (hasDesks && isAgencyDesk(token)) || isNewsroom(token) || DESK.test(token);
  const initials = tokens.filter((token, index) => !named[index] && !isHouse(token));
  const isOne = (token: string): boolean => EDITOR_ALONE.test(token) && !PLAIN_WORDS.has(token);
  if (initials.length === 0 || !initials.every(isOne)) return undefined;
  return { initials, agencies: uniqueAgencies(named) };
}

/** Initials that stand alone on a line, `kle`, `(jr)`; a last line of an article that looks so is its sign-off. */
export function readLoneInitials(line: string): SignOff | undefined {
  const { inside = '' } = LONE.exec(line)?.groups ?? {};
  if (inside === '' || PLAIN_WORDS.has(inside) || MENU_WORDS.has(inside) || EVERYDAY_CODES.has(inside))
    return undefined;
  return { signOff: line, initials: [inside], agencies: [] };
}

/** `Quelle: ntv.de, ino/dpa`, `Quelle: dpa`. */
function readLabelled(line: string): Sources | undefined {
  const list = LABELLED.exec(line)?.groups?.['list'];
  if (list === undefined) return undefined;
  const parts = itemsOf(list.replace(EDITOR_IN_BRACKETS, '$1/$2').replace(AND_WITH, ', '));
  if (AGENCY_MATERIAL.test(list)) return { initials: [], agencies: [] };
  const known = parts.filter((part) => !isHost(part));
  const sources = known.map(readSlashed);
  if (isHost(parts[0] ?? '')) return gather(sources, known);
  return sources.every((each) => each !== undefined && each.agencies.length > 0) ? gather(sources, known) : undefined;
}

/** `Weitere Quellen • AP`. */
function readFurther(line: string): Sources | undefined {
  const { label = '', list = '' } = FURTHER.exec(line)?.groups ?? {};
  if (!FURTHER_LABELS.has(label.toLowerCase())) return undefined;
  const tokens = itemsOf(list);
  return { initials: [], agencies: uniqueAgencies(tokens.map(agencyOf)) };
}

/** `mit Material von dpa und AFP`, `Mit Agenturmaterial`. */
function readWith(line: string): Sources | undefined {
  if (AGENCY_MATERIAL.test(line)) return { initials: [], agencies: [] };
  if (!WITH.test(line)) return undefined;
  const list = line.replace(WITH, '').replace(WITH_LINK, '');
  const tokens = itemsOf(list);
  if (tokens.every((token) => AGENCY_WORD.test(token))) return { initials: [], agencies: [] };
  const agencies = tokens.map(agencyOf);
  return agencies.every((each) => each !== undefined)
    ? { initials: [], agencies: uniqueAgencies(agencies) }
    : undefined;
}

/** `afp`, `dpa, afp`, `mau/dpa`, `wl/kle`. */
function readList(line: string): Sources | undefined {
  const parts = itemsOf(line);
  if (parts.length === 1) return isNoCode(line) ? undefined : readSlashed(line.replace(LEADING_SLASH, ''));
  const agencies = parts.map((part) => (part.includes(' ') ? undefined : readSlashed(part)));
  return agencies.every((each) => each !== undefined && each.agencies.length > 0) ? gather(agencies, parts) : undefined;
}

/** `© dpa-infocom, dpa:210902-99-…`. */
function readNotice(line: string): Sources | undefined {
  return SERVICE_NOTICE.test(line) ? { initials: [], agencies: uniqueAgencies([agencyOf('dpa')]) } : undefined;
}

/** Initials, agencies and houses joined by strokes, `ghö/rts/AFP/dpa`, `ses/dpa/sport.de`; initials alone only as a pair. */
function readSlashed(text: string): Sources | undefined {
  const whole = agencyOf(text);
  if (whole !== undefined) return { initials: [], agencies: [whole] };
  const tokens = text.split(SLASH);
  const named = tokens.map(agencyOf);
  const hasDesks = named.some((each) => each?.code === 'dpa');
  const isHouse = (token: string): boolean =>
    named.some(Boolean) && (isHostName(token) || DESK.test(token) || (hasDesks && isAgencyDesk(token)));
  const initials = tokens.filter((token, index) => !named[index] && !isHouse(token));
  if (tokens.length < 2 || !initials.every(isLoneEditor)) return undefined;
  const isNobody = (token: string): boolean => token.length > 3 || MENU_WORDS.has(token);
  if (initials.length === tokens.length && initials.every(isNobody)) return undefined;
  return { initials, agencies: uniqueAgencies(named) };
}

/** What stands before the bracket: `wl/kle`, `kle/4`, `AR/sti`. */
function readInitials(text: string): readonly string[] | undefined {
  const tokens = text.split(SLASH).flatMap((part) => part.split(COMMA));
  const letters = tokens.filter((token) => !DIGITS.test(token));
  if (letters.length === 0) return undefined;
  if (letters.length === 1)
    return isLoneEditor(letters[0] ?? '') || EDITOR_CAPS.test(letters[0] ?? '') ? letters : undefined;
  const isEditor = (token: string): boolean =>
    EDITOR.test(token) || EDITOR_CAPS.test(token) || EDITOR_SHORT.test(token);
  return letters.every(isEditor) ? letters : undefined;
}

function isLoneEditor(token: string): boolean {
  return EDITOR.test(token) && !PLAIN_WORDS.has(token);
}

/** The agencies of a bracket; undefined when it names a picture house or something that is no source. */
function agenciesOf(inside: string, other: RegExp): readonly Agency[] | undefined {
  const parts = itemsOf(inside);
  const tokens = parts.flatMap((part) => (agencyOf(part) ? [part] : part.split(SLASH)));
  if (tokens.some(isPictureSource)) return undefined;
  const named = tokens.map(agencyOf);
  const isSource = (token: string, index: number): boolean =>
    named[index] !== undefined || other.test(token) || isHostName(token);
  return tokens.every(isSource) && named.some(Boolean) ? uniqueAgencies(named) : undefined;
}

/** Joins what the parts of a list say; a single pair of initials, and a name next to a host, stand for people. */
function gather(sources: readonly (Sources | undefined)[], parts: readonly string[]): Sources | undefined {
  const readable = parts.every((part, index) => sources[index] !== undefined || isLoneEditor(part) || isName(part));
  if (!readable) return undefined;
  return {
    initials: parts.flatMap((part, index) => sources[index]?.initials ?? (isLoneEditor(part) ? [part] : [])),
    agencies: uniqueAgencies(sources.flatMap((each) => each?.agencies ?? [])),
  };
}

function itemsOf(list: string): readonly string[] {
  return list.split(COMMA).flatMap((part) => part.split(AND));
}

function isName(part: string): boolean {
  return SOURCE_NAME.test(part) && part.split(' ').length <= 4;
}

function isHost(part: string): boolean {
  return isHostName(part) || isNewsroom(part);
}

function isNoCode(line: string): boolean {
  return EVERYDAY_CODES.has(line.toLowerCase()) || (line.includes(' ') && !line.includes('/'));
}
