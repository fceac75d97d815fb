import { wordSet } from '../word-list.ts';
import { agencyOf } from './agencies.ts';
import { FIRST_NAMES } from './heading-words.ts';
import { isNewsroom } from './house-names.ts';
import { monthOf } from './month-names.ts';
import { NAMED_WITH_ARTICLE, SENTENCE_STARTS } from './sentence-starts.ts';

/** A place that no list knows, told by the sentence that begins behind it. */
export interface UnlistedPlace {
  readonly place: string;
  /** Offset into the text where the sentence begins. */
  readonly at: number;
}

const PREFIX = '(?:Bad|Sankt|St\\.|San|Santa|Los|Las|Neu|Groß|Klein|Alt)\\s';
const NAME = `(?:${PREFIX})?\\p{Lu}[\\p{L}\\p{M}’'-]{3,30}`;
const RIVER = '\\s(?:am|bei|an der|ob der)\\s\\p{Lu}[\\p{L}\\p{M}-]{2,20}';
const OPENING = new RegExp(
  `^\\s*(?<place>${NAME}(?:${RIVER})?(?:(?:,\\s|\\s?/\\s?)${NAME}){0,3})\\s(?:·\\s)?(?=(?<next>\\p{Lu}\\p{L}+)\\s)`,
  'u',
);
const PLACE_MARK = /,\s|\s?\/\s?/u;
const RIVER_END = new RegExp(`${RIVER}$`, 'u');
const SENTENCE_END = /[.!?…:]["“”»«’‘')\]]*\s*$/u;
const SHORTEST_SENTENCE = 50;
/** Common nouns, and no places, end so. */
const NOUN_ENDING = /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|tät|nis|ierte|innen|ender)$/u;

/** Words that may stand behind a noun in mid-sentence in spite of their capital. */
const FORMAL: ReadonlySet<string> = wordSet('Dank Sie Ihr Ihre Ich Mehr Alle Und Zwei Drei Vier');

/** What stands alone above or before texts and is no place: kinds of text, labels, sections. */
const LABELS: ReadonlySet<string> = wordSet(`
    Kommentar Analyse Interview Exklusiv Update Video Audio Podcast Anzeige Werbung Meinung Gastbeitrag Gastkommentar
    Kolumne Glosse Porträt Reportage Hintergrund Essay Nachruf Rezension Kritik Bericht Meldung Eilmeldung Liveblog
    Newsletter Überblick Chronik Zusammenfassung Hinweis Achtung Korrektur Transparenzhinweis Anmerkung Redaktion
    Frage Antwort Zitat Politik Wirtschaft Finanzen Unternehmen Technologie Technik Sport Kultur Panorama Wissen
    Wissenschaft Gesellschaft Meinungen Thema Themen Premium Plus Startseite Heute Gestern Morgen Montag Dienstag
    Mittwoch Donnerstag Freitag Samstag Sonntag Moderator Moderatorin Reporter Reporterin Autor Autorin Leser
    Leserin Herr Frau Professor Doktor Minister Ministerin Kanzler Kanzlerin Präsident Präsidentin Bild Foto Quelle
    Experte Experten Forscher Politiker Kritiker Beobachter Anleger Verbraucher Bürger Leute Menschen Fehler Hinweis Tipp`);

/**
 * The place that a paragraph opens with, though no list knows it: a capitalised word that begins no sentence, and behind
 * it one that does: `Grosbliederstroff Wenn der Rat …`. Only for sites that print bare places.
 */
export function unlistedPlace(text: string): UnlistedPlace | undefined {
  const match = OPENING.exec(text);
  const { place = '', next = '' } = match?.groups ?? {};
  if (match === null || !SENTENCE_STARTS.has(next) || FORMAL.has(next)) return undefined;
  const at = match[0].length;
  const rest = text.slice(at);
  if (rest.length < SHORTEST_SENTENCE || !SENTENCE_END.test(rest) || NAMED_WITH_ARTICLE.test(rest)) return undefined;
  return place.split(PLACE_MARK).every(mayBePlace) ? { place, at } : undefined;
}

function mayBePlace(part: string): boolean {
  const name = part.replace(RIVER_END, '');
  if (SENTENCE_STARTS.has(name) || LABELS.has(name) || FIRST_NAMES.has(name) || NOUN_ENDING.test(name)) return false;
  return agencyOf(name) === undefined && !isNewsroom(name) && monthOf(name, { fullStop: false }) === undefined;
}
