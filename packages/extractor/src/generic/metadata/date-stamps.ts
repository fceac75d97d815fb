import { findDay } from '../../german/date-forms.ts';
import { isDateWord } from '../../german/date-words.ts';
import { readDate } from '../../german/dates.ts';

/** A date in a line, as ISO 8601, and what the word before it says that it is. */
export interface Stamp {
  readonly date: string;
  readonly kind: 'published' | 'modified' | 'bare' | 'other';
}

const PUBLISHED =
  /veröffentlich|erschien|erstell|eingestellt|publi|posted|created|written|first|zuerst|datum|\bdate\b|stand\b|fecha|créé|mis en ligne|geplaatst|opublikowano|опубликован|objavljeno|közzétéve/giu;
const CHANGED =
  /aktualisier|änder|überarbeit|bearbeitet|update|modifi|changed|revised|edited|mis(?:e)? à jour|actualiz|actualis|aggiorn|atualiz|bijgewerkt|zaktualiz|обновл|frissít|ažurir/giu;
/** What is no day of the page: of members, events, rights, spans of time. */
const OTHER =
  /©|\(c\)|copyright|joined|member|mitglied|registrier|anmelde|geboren|\bborn\b|event|termin|beginn|deadline|gültig|accessed|abgerufen|retrieved|\bbis\b|\buntil\b/giu;
const MOST_DATES = 3;
const WORD = /[\p{L}\p{M}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const SMALL_WORD = /^(?:im|in|den|der|am|le|el|de|la|du|a|on|the|von|vom|by|par|por|und|and|et|y|e|zu|d)$/u;
const SENTENCE = /[.!?…]["“”»]?$/u;
const MOST_BESIDE = 8;
const MOST_IN_STAMP = 10;

/** The dates of a line, the first ones, each with its kind. */
export function stampsIn(line: string): readonly Stamp[] {
  const stamps: Stamp[] = [];
  for (let rest = line; stamps.length < MOST_DATES; ) {
    const found = findDay(rest);
    if (found === undefined) break;
    const date = readDate(rest.slice(found.start));
    if (date === undefined) break;
    stamps.push({ date, kind: kindOf(rest.slice(0, found.start)) });
    rest = rest.slice(found.end);
  }
  return stamps;
}

function kindOf(before: string): Stamp['kind'] {
  const [published, changed, other] = [PUBLISHED, CHANGED, OTHER].map((words) => lastAt(before, words));
  const last = Math.max(published ?? -1, changed ?? -1, other ?? -1);
  if (last < 0) return 'bare';
  if (last === other) return 'other';
  return last === changed ? 'modified' : 'published';
}

function lastAt(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

/**
 * Whether a line is a place, a day and a name as letters end with them: `Unterweiler, den 3. Mai 2031, Anna Muster`; a sentence is none.
 */
export function isSignedDate(line: string): boolean {
  const found = findDay(line);
  if (found === undefined || (SENTENCE.test(line) && found.end < line.length - 1)) return false;
  const words = `${line.slice(0, found.start)} ${line.slice(found.end)}`.match(WORD) ?? [];
  return words.length <= MOST_BESIDE && words.every((word) => CAPITAL.test(word) || isSmall(word));
}

function isSmall(word: string): boolean {
  return SMALL_WORD.test(word) || isDateWord(word);
}

/** Whether a line is a sentence, whose dates are those of what it tells. */
export function isSentence(line: string): boolean {
  return SENTENCE.test(line) && (line.match(WORD) ?? []).length > MOST_IN_STAMP;
}
