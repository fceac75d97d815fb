import { BY, COPYRIGHT, ORIGINAL_LANGUAGE, PUBLISHED, RELATED_LABELS, SOURCE_LABELS } from './euronews-phrases.ts';
import { AD_LABELS, SHARE_LABELS } from './euronews-phrases.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;
const DATE = String.raw`\p{Nd}{1,2}[/.]\p{Nd}{1,2}[/.]\p{Nd}{4}`;
const TIME = String.raw` ?[-–] ?\p{Nd}{1,2}:\p{Nd}{2}`;

/** `Von Diana Resnik mit AP`, `By Euronews`, `Από τον …`: words before names, in every edition. */
export const BYLINE: RegExp = new RegExp(String.raw`^(?:${anyOf(BY)}):? ?[\p{Lu}\p{Lo}](?:\P{Nd}){1,150}$`, 'u');

/** Any line but a byline. */
export const HEADLINE: RegExp = new RegExp(String.raw`^(?!(?:${anyOf(BY)}):? ?[\p{Lu}\p{Lo}]\P{Nd}{1,150}$)`, 'u');

/** `Zuerst veröffentlicht am 30/04/2024 - 16:17`, with or without words, time zone and a date of change behind. */
export const STAMP: RegExp = new RegExp(
  String.raw`^(?:\P{Nd}{0,60}${DATE}${TIME}.{0,60}|(?:${anyOf(PUBLISHED)}):? ${DATE}.{0,60})$`,
  'u',
);

/** `By Euronews with AP • Updated: 28/04/2021 - 12:25`: byline and date in one line, as before 2023. */
export const STAMPED_BYLINE: RegExp = new RegExp(
  String.raw`^(?:${anyOf(BY)}):? ?[\p{Lu}\p{Lo}]\P{Nd}{1,150}${DATE}${TIME}.{0,60}$`,
  'u',
);

/** A caption with its credit: `Two people - Copyright AP Photo`. */
export const CREDITED: RegExp = new RegExp(String.raw`^.{2,600}\s[-–]\s+(?:${anyOf(COPYRIGHT)})\s.{2,200}$`, 'u');

/** A credit alone: `Copyright AP Photo`. */
export const COPYRIGHT_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(COPYRIGHT)})\s+.{2,200}$`, 'u');

/** `Weitere Quellen • AP`, `Journaliste • …`: sources and people named below the article. */
export const SOURCE_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(SOURCE_LABELS)}) ?[•·] ?[^•·]{2,160}$`, 'u');

/** `Dieser Artikel wurde im Original veröffentlicht auf Englisch`. */
export const ORIGINAL_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(ORIGINAL_LANGUAGE)}).{2,40}$`, 'u');

/** The share bar: one label or two, glued or not. */
export const SHARE_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(bar())})(?:\s?(?:${anyOf(bar())}))?$`, 'u');

/** An advertising mark by itself. */
export const AD_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(AD_LABELS)})$`, 'iu');

/** The label of a box of links by itself. */
export const RELATED_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(RELATED_LABELS)}):?$`, 'iu');

/** A line shaped like another article's headline: long for a sub-heading, without the end of a sentence. */
export const TITLE_LINE: RegExp = /^(?=.{45,170}$)["“„«'‘¿¡]?[\p{Lu}\p{Nd}].*[^.…!?:;,"”“»]["”“»]?$/u;

function bar(): Readonly<Record<string, readonly string[]>> {
  const { networks: _, icons: __, ...byLanguage } = SHARE_LABELS;
  return byLanguage;
}

/** The alternatives of a pattern: all phrases of a table, the longest first. */
function anyOf(table: Readonly<Record<string, readonly string[]>>): string {
  const phrases = [...new Set(Object.values(table).flat())].sort((one, other) => other.length - one.length);
  return phrases.map((phrase) => phrase.replace(SPECIAL, String.raw`\$&`)).join('|');
}
