import { isFileName } from '../article/shape.ts';
import { fold } from '../fold.ts';
import { readByline } from './byline.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { isCommentCount } from './comment-labels.ts';
import { COPYRIGHT_LABELS, RIGHTS_PHRASES } from './credit-labels.ts';
import { splitCredit } from './credits.ts';
import { isDateLabelWord, isDateWord } from './date-words.ts';
import { splitDateline } from './dateline.ts';
import { isDateLine, isTimeLine } from './dates.ts';
import { isHostName, isNewsroom } from './house-names.ts';
import { readSignOff } from './sign-off.ts';

/** What a line is that can be no headline. */
export type NoHeadline = 'credit' | 'copyright' | 'date' | 'byline' | 'comments' | 'house' | 'agency' | 'file';

const LONGEST = 300;
const WORD = /\p{L}[\p{L}\p{M}’'/]*/gu;
const OTHER_THAN_MARKS = /[^\s.,:;|·•–—()/+-]/u;
const MOST_DATE_WORDS = 8;
const COLON_END = /\s?:$/u;
const COPYRIGHT = new RegExp(
  `^(?:©|\\(c\\)|${[...Object.values(COPYRIGHT_LABELS).flat(), ...RIGHTS_PHRASES].join('|')})(?![\\p{L}-])`,
  'iu',
);
const RIGHTS_AT_END = new RegExp(`(?:${RIGHTS_PHRASES.join('|')})\\.?$`, 'iu');
/** A law or a dispute about rights is news, `Copyright: Musiker verklagen …`. */
const NEWS_OF_RIGHTS = /^[Cc]opyright(?::|\s\p{Ll}|-)/u;
const LOGO = /\s(?:logo|startseite|homepage|home)$/iu;

const BYLINE_STARTS: ReadonlySet<string> = new Set(
  Object.values(BYLINE_WORDS).flatMap(({ by }) => by.map((word) => word.toLowerCase())),
);

/** Why a line can be no headline, whatever stands around it; undefined where it may be one. */
export function neverHeadline(text: string): NoHeadline | undefined {
  const line = fold(text);
  if (line.length > LONGEST) return undefined;
  if (isCommentCount(line)) return 'comments';
  if (isDateLine(line) || isTimeLine(line) || isDateLabel(line)) return 'date';
  if (isHouse(line)) return 'house';
  if (isFileName(line)) return 'file';
  if (isByline(line)) return 'byline';
  if (isCopyrightLine(line)) return 'copyright';
  if (splitCredit(line) !== undefined) return 'credit';
  return isAgencySlug(line) ? 'agency' : undefined;
}

/** Whether a line is made of nothing but the words around a date: `Zuerst veröffentlicht am`, `Published on Updated`. */
function isDateLabel(line: string): boolean {
  const words = line.match(WORD) ?? [];
  if (words.length > MOST_DATE_WORDS) return false;
  return words.every(isDateWord) && words.some(isDateLabelWord) && !OTHER_THAN_MARKS.test(line.replaceAll(WORD, ''));
}

/** Whether a line is a notice of copyright: `Copyright Kim Muster/Agentur`, `© 2024 Musterblatt`, `Авторское право`. */
function isCopyrightLine(line: string): boolean {
  return (COPYRIGHT.test(line) && !NEWS_OF_RIGHTS.test(line)) || RIGHTS_AT_END.test(line);
}

/** Whether a line is what an agency sends ahead of a text: `DÜSSELDORF (dpa-AFX) - 'Musterblatt' zu Haushalt:`, `/mbx/DP/jmu`. */
function isAgencySlug(line: string): boolean {
  return (splitDateline(line)?.agencies.length ?? 0) > 0 || readSignOff(line) !== undefined;
}

function isHouse(line: string): boolean {
  const name = line.replace(LOGO, '');
  return isNewsroom(name) || isHostName(name);
}

/** `Ein Kommentar von` with or without a name, `Von Kim Muster`, `VonKIM MUSTER, JO BEISPIEL`. */
function isByline(line: string): boolean {
  if (BYLINE_STARTS.has(line.toLowerCase().replace(COLON_END, ''))) return line.length > 3;
  return readByline(line) !== undefined;
}
