import { LIST_HEADINGS, RELATED_LABELS, TAIL_HEADINGS } from './boxes.ts';
import { COMMENT_LABELS, EDITION_NAMES, SECTION_NAMES, SHARE_LABELS } from './phrases.ts';
import { BY, COPYRIGHT, PUBLISHED, ROLES, SOURCES } from './words.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;
/** `28/04/2024`, in the digits of any edition, and the time behind it. */
export const DATE: string = String.raw`\p{Nd}{1,2}[/.]\p{Nd}{1,2}[/.]\p{Nd}{4}`;
export const TIME: string = String.raw` ?[-–] ?\p{Nd}{1,2}:\p{Nd}{2}`;
const NO_DIGITS = String.raw`[^\p{Nd}\n]{0,60}`;
const BY_NAME = String.raw`(?:${anyOf(BY)}):? ?[\p{Lu}\p{Lo}]\P{Nd}`;
/** Those share labels that are of several words. */
export const LONG_SHARE_LABELS: Readonly<Record<string, readonly string[]>> = {
  long: Object.values(SHARE_LABELS)
    .flat()
    .filter((label) => label.includes(' ')),
};

/** `Von Diana Resnik mit AP`, `By Euronews`: a word before names, in every edition. */
export const BYLINE: RegExp = line(`${BY_NAME}{1,150}`);

/** `Zuerst veröffentlicht am 30/04/2024 - 16:17`, with or without words, time zone and a date of change behind. */
export const STAMP: RegExp = line(`${NO_DIGITS}${DATE}${TIME}.{0,60}|(?:${anyOf(PUBLISHED)}):? ${DATE}.{0,60}`);

/** `By Euronews with AP • Updated: 28/04/2021 - 12:25`: byline and date in one line. */
export const STAMPED_BYLINE: RegExp = line(`${BY_NAME}{1,150}${DATE}${TIME}.{0,60}`);

/** A caption with its credit: `Two people - Copyright AP Photo`. */
export const CREDITED: RegExp = line(String.raw`.{2,600}\s[-–]\s+(?:${anyOf(COPYRIGHT)})\s.{2,200}`);

/** The alternative text and the caption in one line: on Euronews they are the same. */
export const DOUBLED: RegExp = line(String.raw`(\S.{18,298}\S) ?\1(?:[ –-].{2,200}|\p{Lu}.{1,200})?`);

/** The headline of a video's page behind its mark, and that of an opinion, of which the mark is part. */
export const MARKED_VIDEO: RegExp = line(String.raw`(?:Video|Vidéo)\. (?<headline>\S.{5,200})`);
export const MARKED_OPINION: RegExp = line(String.raw`(?<headline>Euroviews\. \S.{5,200})`);

/** A credit alone: `Copyright AP Photo`. */
export const COPYRIGHT_LINE: RegExp = line(String.raw`(?:${anyOf(COPYRIGHT)})\s+.{2,200}`);

/** `Weitere Quellen • AP`: agencies named below the article. */
export const SOURCE_LINE: RegExp = line(`((?:${anyOf(SOURCES)}) ?[•·] ?[^•·]{2,160})`, 'iu');

/** `Journaliste • …`: people named below the article. */
export const ROLE_LINE: RegExp = line(`(?:${anyOf(ROLES)}) ?[•·] ?[^•·]{2,160}`, 'iu');

/** The share bar: `Diesen Artikel teilenKommentare`, `Teilen`. */
export const SHARE_LINE: RegExp = line(
  String.raw`(?:${anyOf(SHARE_LABELS)})(?:\s?(?:${anyOf(COMMENT_LABELS)}))?`,
  'iu',
);

/** The menu of editions in one line: `English EnglishFrançaisDeutschItaliano…`. */
export const EDITION_MENU: RegExp = line(listOf({ names: EDITION_NAMES }, 4));

/** A menu or a path of sections in one line: `World Business Green`. */
export const SECTION_MENU: RegExp = line(listOf(SECTION_NAMES, 3));

/** A heading of a list of other articles. */
export const TAIL_LINE: RegExp = line(`${anyOf(TAIL_HEADINGS)}|${anyOf(LIST_HEADINGS)}`, 'iu');

/** The label of a box of links by itself. */
export const RELATED_LINE: RegExp = line(`(?:${anyOf(RELATED_LABELS)}):?`, 'iu');

function line(pattern: string, flags = 'u'): RegExp {
  return new RegExp(`^(?:${pattern})$`, flags);
}

/** At least so many phrases of a table, glued or with blanks between them. */
function listOf(table: Readonly<Record<string, readonly string[]>>, least: number): string {
  return `(?:${anyOf(table)})(?: ?(?:${anyOf(table)})){${least - 1},}`;
}

/** The alternatives of a pattern: all phrases of a table, the longest first. */
export function anyOf(table: Readonly<Record<string, readonly string[]>>): string {
  const phrases = [...new Set(Object.values(table).flat())].sort((one, other) => other.length - one.length);
  return phrases.map((phrase) => phrase.replace(SPECIAL, String.raw`\$&`)).join('|');
}
