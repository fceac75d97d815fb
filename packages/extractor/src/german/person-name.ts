import { fold } from '../fold.ts';
import { wordSet } from '../word-list.ts';
import { agencyOf, isPictureSource } from './agencies.ts';
import { isHouseName, isNewsroom } from './house-names.ts';
import { isPlace } from './places.ts';

const LONGEST = 60;
const MOST_WORDS = 5;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const CASELESS_NAME = /^[\p{Lo}\p{Lm}][\p{Lo}\p{Lm}\p{M}\s.·・‧\u200c-]{1,29}$/u;
const NAME_WORD = /^[\p{Lu}\p{Lt}][\p{L}\p{M}’'‘ʼ-]{0,24}$/u;
const PREFIXED_WORD = /^(?:a[dlnrstz]|el|ul|as)-\p{Lu}[\p{L}\p{M}’'-]{1,20}$|^[dl][’']\p{Lu}[\p{L}\p{M}-]{1,20}$/u;
const INITIAL = /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.){0,2}(?:-\p{Lu}\p{Ll}+)?$/u;
const TITLE = /^(?:Dr|Prof|Jr|Sr|St|Mag|Hon)\.$/u;
const CAPITALS = /^\p{Lu}{3,}$/u;
const ROMAN = /^(?:II|III|IV)$/u;
/** `MenüIcon`: two words without a blank, unlike `McDonald` and `FitzGerald`. */
const GLUED = /^(?!Fitz\p{Lu})\p{Lu}\p{Ll}{3,}\p{Lu}/u;

const PARTICLES: ReadonlySet<string> = wordSet(`
    von vom van der den de del della delle dei di da das dos do du la le les el al bin ibn bint ben abu zu zum zur
    ter ten af av y e i ó nic`);

/** Words that no person's name begins with. */
const NEVER_FIRST: ReadonlySet<string> = wordSet(`
    der die das den dem des ein eine einer eines kein keine the les los las il lo gli a an im in am auf aus bei nach
    mit von für zum zur vor über unter gegen ohne um wie was wer wo wann warum wieso wenn als und oder aber auch nur
    noch nicht so neue neuer neues neuen erste erster deutsche deutscher deutsches alle mehr weitere unsere ihre ihr
    sein seine mein dein le la el new our your how what why when where who this that all more most top best read
    watch jetzt hier heute`);

/** Words that are part of no person's name. */
const NEVER_IN: ReadonlySet<string> = wordSet(`
    politik wirtschaft sport kultur wissen wissenschaft panorama unterhaltung technik ratgeber gesellschaft reise
    auto nachrichten news redaktion agentur verlag zeitung magazin team reporter korrespondent korrespondentin
    korrespondenten mensch menschen uhr jahre bilder video videos foto fotos thema themen startseite übersicht
    service impressum datenschutz kontakt newsletter abo anzeige werbung policy privacy legal notice terms
    conditions cookies cookie settings version mobile use case company size industry staff writer writers union bank
    partei ministerium regierung republik staaten stadt land krieg welt europa deutschland usa eu un uno nato us uk
    tv dw cdu csu spd fdp afd press house street times post world school league cup liga gmbh ag inc ltd group
    international media pictures image photo photos agency foundation stiftung institut verein editor editors
    letters to of the for and und online digital impresa edición`);

/**
 * Whether a text can only be read as a person's name: two to five words, each with a capital or a particle (`von`,
 * `al-`). Scripts without case count when the text is short. It errs towards no.
 */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const name = fold(text);
  if (isHouseName(name) || isPictureSource(name) || agencyOf(name) !== undefined) return false;
  return CASED.test(name) ? isCasedName(name.split(' ')) : isCaselessName(name);
}

function isCasedName(parts: readonly string[]): boolean {
  const capitalised = parts.filter((part) => NAME_WORD.test(part) || PREFIXED_WORD.test(part));
  if (parts.length > MOST_WORDS || capitalised.length === 0 || parts.length < 2) return false;
  const [first = '', second = ''] = parts;
  if (NEVER_FIRST.has(first.toLowerCase()) || PARTICLES.has(parts.at(-1) ?? '')) return false;
  if (isPlace(first) && PARTICLES.has(second)) return false;
  return hasOneCase(parts) && hasTwoNames(parts) && parts.every(isNameWord);
}

function isNameWord(part: string): boolean {
  if (NEVER_IN.has(part.toLowerCase()) || GLUED.test(part) || (CAPITALS.test(part) && isNewsroom(part))) return false;
  const isName = NAME_WORD.test(part) || PREFIXED_WORD.test(part);
  return isName || PARTICLES.has(part) || INITIAL.test(part) || TITLE.test(part);
}

function hasTwoNames(parts: readonly string[]): boolean {
  return parts.filter((part) => !PARTICLES.has(part) && !TITLE.test(part) && !ROMAN.test(part)).length >= 2;
}

/** `JANE DOE` and `Jean DUPONT` are names, `USA Today` is none. */
function hasOneCase(parts: readonly string[]): boolean {
  if (!CAPITALS.test(parts[0] ?? '')) return true;
  return parts.every((part) => part === part.toUpperCase() || PARTICLES.has(part));
}

function isCaselessName(name: string): boolean {
  const count = name.split(' ').length;
  return CASELESS_NAME.test(name) && count <= MOST_WORDS && (count >= 2 || [...name].length <= 8);
}
