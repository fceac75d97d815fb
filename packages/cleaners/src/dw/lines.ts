import type { LineRule } from '@klartext/extractor';
import { AUTHOR_LABELS, EDITED_BY, JOBS, KEYWORD_LABELS, PRINT_LABELS } from './labels.ts';
import { CONSENT, FIRST_LANGUAGE, FOLLOW, MORE_TO_COME, NEWSLETTERS, SHARE_LABELS } from './notices.ts';
import { AD_LABELS, READ_MORE, SKIP_LINKS } from './phrases.ts';
import { FEEDBACK, PLAYER_LABELS, RECOMMENDATIONS, SKIP_SECTION } from './sections.ts';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

const DW_NAMED = /DW|ДВ|डीडब्ल्यू|ডয়চে/u;
const APOSTROPHE = /['’]/gu;
const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;
const PARTICLE = 'von|van|der|den|de|da|di|del|della|dos|la|le|bin|al|el|ben|zu|ter';
const NAME = String.raw`[\p{Lu}\p{Lt}][\p{L}\p{M}.’'-]{0,30}`;

/** An advertising mark by itself. */
export const AD_LINE: RegExp = new RegExp(`^(?:${anyOf(AD_LABELS)})$`, 'iu');

/** The short link that stands in the share bar, be it behind a proxy's prefix: `https://p.dw.com/p/1H75J`. */
export const SHORT_LINK: RegExp = /^https?:\/\/(?:\S{1,200}\/)?p\.dw\.com\/p\/\w{3,12}$/u;

/** The same link in the list below a classic article: `Permalink https://p.dw.com/p/4OdJW`. */
export const PERMALINK: RegExp =
  /^[^\s:.][^:.]{1,40}(?: ?: | )(?<canonicalUrl>https?:\/\/(?:\S{1,200}\/)?p\.dw\.(?:com|de)\/p\/\w{3,12})$/u;

/** The line above it there: `Drucken Seite drucken`, `Print Print this page`. */
export const PRINT_LINE: RegExp = new RegExp(`^(?:${alternatives(PRINT_LABELS)}) .{3,60}$`, 'u');

/** The first line of that list: `Datum 14.03.2023`, `Fecha 14.03.2023`, `التاريخ 14.03.2023`. */
export const LISTED_DATE: RegExp = /^[\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{2,20})? ?:? ?\p{Nd}{2}\.\p{Nd}{2}\.\p{Nd}{4}$/u;

/** A line of that list: `Autorin/Autor Roman Goncharenko`. */
export const LISTED_AUTHOR: RegExp = new RegExp(
  `^((?:${anyOf(AUTHOR_LABELS)}) ${NAME}(?:,? (?:${NAME}|${PARTICLE})){1,12})$`,
  'u',
);

/** One name alone in that line. */
export const LISTED_NAME: RegExp = new RegExp(
  `^(?:${anyOf(AUTHOR_LABELS)}) (${NAME}(?: (?:${NAME}|${PARTICLE})){1,4})$`,
  'u',
);

/** A line of that list: `Schlagwörter Brasilien, Deutschland`. */
export const LISTED_KEYWORDS: RegExp = new RegExp(`^(?:${anyOf(KEYWORD_LABELS)}) ?:? (.{2,400})$`, 'u');

/** The author below the text, maybe with the editor: `Author: Kyle James`, `Auteur : … Edition : …`. */
export const SIGNED_BY: RegExp = new RegExp(
  `^((?:${anyOf(AUTHOR_LABELS)}) ?[:：] ?[^.!?:：]{2,100}?)(?: (?:${anyOf(EDITED_BY)}) ?[:：] ?[^!?:：]{2,100})?$`,
  'u',
);

/** One name alone there. */
export const SIGNED_NAME: RegExp = new RegExp(
  `^(?:${anyOf(AUTHOR_LABELS)}) ?[:：] ?(${NAME}(?: (?:${NAME}|${PARTICLE})){1,4})$`,
  'u',
);

/** `Edited by: Wesley Dockery`, `Redaktion: …`; words that end in a preposition need no colon. */
const EDITED_LINE: RegExp = new RegExp(
  String.raw`^\(?(?:${anyOf(EDITED_BY)})(?: ?[:：]|(?<= (?:by|von|par|por|oleh|na|de))) ?[^!?:：]{2,120}$`,
  'u',
);

/** A link to another article between the paragraphs: `Read more: …`, `Lesen Sie auch: …`. */
const READ_MORE_LINE: RegExp = new RegExp(
  String.raw`^[\s"„“>→»*–-]{0,3}(?:${anyOf(READ_MORE)}) ?(?:[:：>»→–-]|[.…]{3}).{2,300}$`,
  'iu',
);

/** The label of a player with the length of the recording: `Watch video 02:17`. */
export const PLAYER_LINE: RegExp = new RegExp(
  String.raw`^(?:${anyOf(PLAYER_LABELS)}) ?\(?\d{1,2}:\d{2}(?::\d{2})?(?: ?[Mm]in\.?)?\)?$`,
  'u',
);

/** What a browser without JavaScript shows in place of a video, the video's title glued before it. */
export const NO_PLAYER: RegExp =
  /^.{0,200}To view this video please enable JavaScript, and consider upgrading to a web browser/u;

/** The invitation to write to the newsroom. */
export const FEEDBACK_LINE: RegExp = new RegExp(`^(?:Feedback ?: ?)?(?:${anyOf(FEEDBACK)})$`, 'u');

/** The link over a section that jumps behind it; live blogs have one over each post. */
export const SKIP_SECTION_LINE: RegExp = new RegExp(`^(?:${anyOf(SKIP_SECTION)}):? ?.{2,200}$`, 'u');

/** A person named below the text with what they do: `Jonathan Harding Sports reporter and editor`. */
export const JOB_LINE: RegExp = new RegExp(
  String.raw`^${NAME} .{0,100}(?<![\p{L}])(?:${alternatives(JOBS.flatMap(eitherCase))})(?![\p{L}]).{0,100}$`,
  'u',
);

/** The last of the links at the top, which names DW. */
export const SKIP_TO_DW: RegExp = new RegExp(
  String.raw`^[^\S\n]*(?:3\. )?(?:${alternatives(allOf(SKIP_LINKS).filter((link) => DW_NAMED.test(link)))})\s*$`,
  'mu',
);

const RECOMMENDED = alternatives(allOf(RECOMMENDATIONS));

/** The heading of a section below the article, with or without the words of the link that jumps over it. */
const NEXT_SECTION = new RegExp(
  `^(?:(?:(?:${anyOf(SKIP_SECTION)}):? )?(?:${RECOMMENDED}):?(?: überspringen)?|More on .{2,60} from .{2,60})$`,
  'u',
);

/** `Großansicht des Bildes mit der Bildunterschrift: …`, as dw-world.de put it in every language. */
const ENLARGED = /^(?:Bildunterschrift: ?)?Großansicht des Bildes(?: mit der Bildunterschrift)?:?.{0,400}$/u;

const COPYRIGHT = /^© ?(?:\d{4}年?)? ?(?:Deutsche Welle|德国之声|德國之聲).{0,250}$/u;

const PREFERRED_SOURCE = /^.{0,150}preferred source.{0,20} (?:on|in) Google.{0,150}$/iu;

/** Lines that DW prints around and between the paragraphs. */
export const LINES: readonly LineRule[] = [
  { id: 'skip-links', line: SKIP_LINKS, because: 'it jumps over the navigation' },
  { id: 'ad-label', line: AD_LABELS, because: 'it marks an advertisement' },
  { id: 'consent', line: opening(CONSENT, 300), because: 'it is a notice about cookies or the language' },
  { id: 'read-more', line: READ_MORE_LINE, because: 'it links to another article' },
  { id: 'editors', line: EDITED_LINE, because: 'it names who edited or translated the text' },
  { id: 'newsletter', line: opening(NEWSLETTERS, 500), because: 'it advertises a newsletter' },
  { id: 'follow', line: opening(FOLLOW, 200), because: 'it asks readers to follow DW elsewhere' },
  { id: 'preferred-source', line: PREFERRED_SOURCE, because: 'it asks readers to prefer DW in a search engine' },
  {
    id: 'more-to-come',
    line: new RegExp(`^[(*]?(?:${anyOf(MORE_TO_COME)}) ?[.…]{0,3}[)*]?$`, 'iu'),
    because: 'it announces that the text will grow',
  },
  { id: 'first-language', line: opening(FIRST_LANGUAGE, 100), because: 'it says where the text appeared first' },
  { id: 'enlarged-picture', line: ENLARGED, because: 'it is the caption of a picture that can be enlarged' },
  { id: 'share-labels', labels: SHARE_LABELS, because: 'it is for sharing' },
  { id: 'copyright', line: COPYRIGHT, because: 'it is the copyright notice' },
  { id: 'feedback', from: FEEDBACK_LINE, because: 'the article ends above the invitation to write to the newsroom' },
  { id: 'next-sections', from: NEXT_SECTION, because: 'only teasers of other articles follow' },
  { id: 'article-details', after: LISTED_DATE, because: 'it belongs to the list of details below the article' },
];

/** A line that begins with one of these phrases and is no longer than that. */
function opening(table: ByLanguage, longest: number): RegExp {
  return new RegExp(`^(?:${anyOf(table)}).{0,${longest}}$`, 'u');
}

function anyOf(table: ByLanguage): string {
  return alternatives(allOf(table));
}

function allOf(table: ByLanguage): readonly string[] {
  return Object.values(table).flat();
}

function eitherCase(word: string): readonly string[] {
  return [word, word.slice(0, 1).toUpperCase() + word.slice(1)];
}

/** The alternatives of a pattern, the longest first, apostrophes of either kind. */
function alternatives(phrases: readonly string[]): string {
  const known = [...new Set(phrases)].sort((one, other) => other.length - one.length);
  return known.map((phrase) => phrase.replace(SPECIAL, String.raw`\$&`).replace(APOSTROPHE, "['’]")).join('|');
}
