import type { LineRule } from '@klartext/extractor';
import { LANGUAGES } from '../languages.ts';
import { AUTHOR_LABELS, DATE_LABELS, EDITED_BY, JOBS, KEYWORD_LABELS } from './labels.ts';
import {
  CHOSEN_LANGUAGE,
  CONSENT,
  DATA_PROTECTION,
  FIRST_LANGUAGE,
  FOLLOW,
  FOLLOW_LABELS,
  MORE_TO_COME,
  NETWORKS,
  NEWSLETTER_WORDS,
  NEWSLETTERS,
  SHARE_LABELS,
} from './notices.ts';
import { AD_LABELS, MEDIA_LINKS, READ_MORE, SHOW_MORE, SKIP_LINKS } from './phrases.ts';
import { FEEDBACK, PLAYER_LABELS, RECOMMENDATIONS, SKIP_SECTION } from './sections.ts';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

const DW_NAMED = /DW|ДВ|डीडब्ल्यू|ডয়চে|ڈی ڈبلیو/u;
const APOSTROPHE = /['’]/gu;
const PREPOSITION = / (?:by|von|par|por|oleh|na|de)$/u;
const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;
const PARTICLE = 'von|van|der|den|de|da|di|del|della|dos|la|le|bin|al|el|ben|zu|ter';
const NAME = String.raw`[\p{Lu}\p{Lt}][\p{L}\p{M}.’'-]{0,30}`;
const AND = 'und|and|et|y|e|i|и|та|ve|dan|na|și';
/** Names and nothing else: words with capitals, editors' initials, or a few words of a script that has none. */
const NAMES = [
  String.raw`${NAME}(?:[ ,/&]{1,3}(?:${NAME}|${PARTICLE}|${AND})(?![\p{L}\p{M}])){1,12}(?: \(\p{Ll}{2,4}(?:/\p{Ll}{2,4})?\))?`,
  String.raw`\p{Ll}{2,4}(?:/\p{Ll}{2,4}){0,2}`,
  String.raw`[\p{Script=Han}·]{2,4}(?:[ /、,，][\p{Script=Han}·]{2,4}){0,2}`,
  String.raw`(?!\p{Script=Han})[\p{Lo}\p{M}\u200c.’-]{2,20}(?:[ /،,]{1,2}[\p{Lo}\p{M}\u200c.’-]{1,20}){0,4}`,
].join('|');

/** The short link that stands in the share bar, be it behind a proxy's prefix: `https://p.dw.com/p/1H75J`. */
export const SHORT_LINK: RegExp = /^https?:\/\/(?:\S{1,200}\/)?p\.dw\.com\/p\/\w{3,12}$/u;

/** The same link in the list below a classic article: `Permalink https://p.dw.com/p/4OdJW`. */
export const PERMALINK: RegExp =
  /^[^\s:.][^:.]{1,40}(?: ?: | )(?<canonicalUrl>https?:\/\/(?:\S{1,200}\/)?p\.dw\.(?:com|de)\/p\/\w{3,12})$/u;

/** The first line of that list: `Datum 14.03.2023`, `Fecha 14.03.2023`, `التاريخ 14.03.2023`. */
export const LISTED_DATE: RegExp = new RegExp(
  String.raw`^(?:${anyOf(DATE_LABELS)}) ?:? ?\p{Nd}{2}\.\p{Nd}{2}\.\p{Nd}{4}$`,
  'u',
);

/** The title of a classic page, which dumps print first: `Die Brücke am Hafen | Europa | DW | 09.03.2019`. */
export const PAGE_TITLE: RegExp =
  /^\S.{2,250} \| (?:DW(?:\.COM|\.DE|-WORLD(?:\.DE)?)?|Deutsche Welle) \| (\d{2}\.\d{2}\.\d{4})$/u;

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
export const LISTED_KEYWORDS: RegExp = new RegExp(
  String.raw`^(?:${anyOf(KEYWORD_LABELS)}) ?:? ([\p{Lu}\p{Lo}\p{Nd}"„“].{1,400}(?<![.!?…:;])|\S.{0,200},.{0,200}(?<![.!?…:;]))$`,
  'u',
);

/** The author below the text, maybe with the editor: `Author: Kyle James`, `Auteur : … Edition : …`. */
export const SIGNED_BY: RegExp = new RegExp(
  `^((?:${anyOf(AUTHOR_LABELS)}) ?[:：] ?(?:${NAMES}))(?: (?:${anyOf(EDITED_BY)}) ?[:：] ?(?:${NAMES}))?$`,
  'u',
);

/** One name alone there. */
export const SIGNED_NAME: RegExp = new RegExp(
  `^(?:${anyOf(AUTHOR_LABELS)}) ?[:：] ?(${NAME}(?: (?:${NAME}|${PARTICLE})){1,4})$`,
  'u',
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

/** The same with the label that the list of a classic article has before it. */
const FEEDBACK_LINES = allOf(FEEDBACK).flatMap((invitation) => [
  ...[invitation, `Feedback: ${invitation}`, `Feedback : ${invitation}`],
]);

/** The heading of a section below the article, with or without the words of the link that jumps over it. */
const NEXT_SECTIONS = Object.entries(RECOMMENDATIONS).flatMap(([language, headings]) => {
  const skips = SKIP_SECTION[language] ?? [];
  const linked = headings.flatMap((heading) => skips.map((skip) => `${skip} ${heading}`));
  return [
    ...headings,
    ...headings.map((heading) => `${heading}:`),
    ...linked,
    ...linked.map((link) => `${link} überspringen`),
  ];
});

/** Words that names follow without a colon: `Edited by`, `Redigiert von`. */
const EDITED_BARE = allOf(EDITED_BY).filter((label) => PREPOSITION.test(label));

const COPYRIGHT = /^© ?(?:\d{4}年?)? ?(?:Deutsche Welle|德国之声|德國之聲).{0,250}$/u;

const PREFERRED_SOURCE =
  /^(?:.{0,60} )?(?:Add|Choose|Make|Pick|Select|Set) DW (?:News )?(?:as )?(?:a|your) preferred source (?:in|on) Google.{0,150}$/iu;

const NEW_WEBSITE =
  /^(?:Visit the new DW website|Take a look at the beta version of .{0,20}We['’]re not done yet! Your opinion can help us make it better\.|dw\.com बीटा पेज पर जाएं\. कार्य प्रगति पर है\. आपकी राय हमारी मदद कर सकती है\.)$/u;

/** What stands before each part of an item in a feed for partners, the cells of its table maybe between pipes. */
const FEED_LABEL =
  /^(?:\| )?(?:Item (?:\| )?\d{1,4}|Id (?:\| )?\d{5,10}|Full text|Teaser|Short (?:title|teaser) (?:\| )?\S.{1,300})(?: ?\|[ |]*)?$/u;

/** The teaser of an item in such a feed: `Teaser Zwei Städte streiten seit …`. */
export const FEED_TEASER: RegExp = /^(?:\| )?Teaser (?:\| )?([^|\s].{20,600}?)(?: \|[ |]*)?$/u;

const NEXT_ITEM = /^(?:\| )?Item (?:\| )?(?:[2-9]|[1-9]\d{1,2})(?: ?\|[ |]*)?$/u;

/** Lines that DW prints around and between the paragraphs. */
export const LINES: readonly LineRule[] = [
  {
    id: 'skip-links',
    line: SKIP_LINKS,
    because: 'it jumps over the navigation',
    source: 'top of dumps since 2023, numbered by text browsers',
    example: '3. Zu weiteren Angeboten der DW springen',
    counterExample: 'Zum Inhalt springen Kinder schneller, wenn Bilder dabei sind.',
  },
  {
    id: 'quick-jump',
    line: /^(?:Weitere Inhalte|Metanavigation|Choose from 3\d Languages)$/u,
    because: 'it jumps to a part of the page',
    source: 'top of classic dumps of all editions, below Inhalt and Navigation',
    example: 'Choose from 30 Languages',
    counterExample: 'Weitere Inhalte sind geplant.',
  },
  {
    id: 'media-links',
    labels: MEDIA_LINKS,
    because: 'it leads to recordings',
    source: 'header of pages since 2023',
    example: 'Latest audioLatest videos',
    counterExample: 'Live TV is dying, the producers say.',
  },
  {
    id: 'show-more',
    labels: SHOW_MORE,
    because: 'it is a button below a list of teasers',
    source: 'below related articles and on topic pages, 2021 to 2026',
    example: 'Show more articles',
    counterExample: 'Show more mercy, the defence asked.',
  },
  {
    id: 'ad-label',
    line: AD_LABELS,
    because: 'it marks an advertisement',
    source: 'dumps of all years',
    example: 'Anzeige',
    counterExample: 'Anzeige erstattete der Verein am Montag.',
  },
  {
    id: 'consent',
    line: { opens: CONSENT, holds: DATA_PROTECTION },
    because: 'it is a notice about cookies',
    source: 'dumps of 2020 to 2023',
    example: 'We use cookies to improve our service for you. You can find more in our data protection declaration.',
    counterExample: 'Nous utilisons des cookies faits maison, explique la boulangère de Nantes.',
  },
  {
    id: 'chosen-language',
    line: CHOSEN_LANGUAGE,
    because: 'it is a notice about the language',
    source: 'classic pages of 2020 to 2023',
    example: 'DW.COM has chosen English as your language setting.',
    counterExample: 'DW.COM has chosen three young reporters for its prize this year.',
  },
  {
    id: 'new-website',
    line: NEW_WEBSITE,
    because: 'it leads to the new website',
    source: 'classic pages of 2021 to 2023',
    example: 'Visit the new DW website',
    counterExample: 'Visit the new website of the museum.',
  },
  {
    id: 'feed-label',
    line: FEED_LABEL,
    because: 'it is a label of the feed, or a shorter copy of headline and teaser',
    source: 'feeds of rss.dw.com for partners, 2020 to 2026',
    example: 'Short title Streit um die Brücke',
    counterExample: 'Short titles sell, the editor says.',
  },
  {
    id: 'next-item',
    from: NEXT_ITEM,
    below: 'prose',
    because: 'another article of the feed follows',
    source: 'feeds of rss.dw.com for partners, 2020 to 2026',
    example: 'Item 2',
    counterExample: 'Item 2 on the list is missing.',
  },
  {
    id: 'read-more',
    line: { opens: READ_MORE, rest: /^ ?(?:[:：>»→–-]|[.…]{3})(?!.*[.!?] \p{Lu}.*[.!?]$).{2,300}$/u },
    linked: true,
    because: 'it links to another article',
    source: 'between paragraphs, all years',
    example: 'Read more: How islands keep the lights on',
    counterExample: 'Related: The word means two things here. One is kinship.',
  },
  {
    id: 'editors',
    line: { opens: EDITED_BY, rest: new RegExp(`^ ?[:：] ?(?:${NAMES})\\)?\\.?$`, 'u') },
    because: 'it names who edited or translated the text',
    source: 'last line of the text, all years',
    example: 'Redaktion: Hauke Lind',
    counterExample: 'Redaktion: Wir haben lange darauf gewartet, Herr Minister.',
  },
  {
    id: 'edited-by',
    line: { opens: EDITED_BARE, rest: new RegExp(`^ (?:${NAMES})\\)?\\.?$`, 'u') },
    because: 'it names who edited or translated the text',
    source: 'last line of English and German texts',
    example: 'This article was edited by Wim Dekker.',
    counterExample: 'Edited by a friend, the diary became a success.',
  },
  {
    id: 'newsletter',
    line: { opens: NEWSLETTERS, holds: NEWSLETTER_WORDS },
    because: 'it advertises a newsletter',
    source: 'below English, German and Spanish texts',
    example: "Every evening, DW's editors send out a selection of the day's news. Sign up for the newsletter here.",
    counterExample: 'Sign up here for the marathon, the poster says, and hundreds did.',
  },
  {
    id: 'follow',
    line: { opens: FOLLOW, holds: NETWORKS, rest: /^.{0,160}$/u },
    because: 'it asks readers to follow DW elsewhere',
    source: 'below the text and in footers, all editions',
    example: 'Síganos en Facebook, Instagram y YouTube.',
    counterExample: 'Folgen Sie uns auf einer Reise durch die Wüste.',
  },
  {
    id: 'follow-label',
    line: FOLLOW_LABELS,
    because: 'it asks readers to follow DW elsewhere',
    source: 'footers since 2023',
    example: 'Follow us on',
    counterExample: "DW Türkçe'ye konuşan uzmanlar yeni yasayı eleştirdi.",
  },
  {
    id: 'preferred-source',
    line: PREFERRED_SOURCE,
    because: 'it asks readers to prefer DW in a search engine',
    source: 'below English texts of 2026',
    example: 'Like what you read? Make DW your preferred source on Google to see more of our reporting.',
    counterExample: 'Readers can now choose a preferred source on Google, which publishers welcome.',
  },
  {
    id: 'more-to-come',
    line: { opens: MORE_TO_COME, rest: /^ ?[.…]{0,3}[)*]?$/u },
    because: 'it announces that the text will grow',
    source: 'last line of breaking news',
    example: 'More to follow...',
    counterExample: 'More to come from the talks was all he promised.',
  },
  {
    id: 'first-language',
    line: { opens: FIRST_LANGUAGE, holds: LANGUAGES, rest: /^.{2,60}$/u },
    because: 'it says where the text appeared first',
    source: 'last lines of translated texts',
    example: 'This article was originally written in German.',
    counterExample: 'This article was written in prison, on the back of old letters.',
  },
  {
    id: 'enlarged-picture',
    line: {
      opens: ['Großansicht des Bildes', 'Bildunterschrift: Großansicht des Bildes'],
      rest: /^(?: mit der Bildunterschrift:.{0,400})?$/u,
    },
    because: 'it is the caption of a picture that can be enlarged',
    source: 'dw-world.de before 2012',
    example: 'Bildunterschrift: Großansicht des Bildes mit der Bildunterschrift: Anton Krug im Turm',
    counterExample: 'Großansicht des Bildes zeigt dem Gericht die Kratzer am Rahmen.',
  },
  {
    id: 'share-labels',
    labels: SHARE_LABELS,
    because: 'it is for sharing',
    source: 'share bars of dumps, all years',
    example: 'Send Facebook Twitter google+ Whatsapp',
    counterExample: 'Facebook und Twitter löschten die Videos.',
  },
  {
    id: 'copyright',
    line: COPYRIGHT,
    because: 'it is the copyright notice',
    source: 'footers of all years',
    example: '© 2023 Deutsche Welle | Datenschutz | Impressum',
    counterExample: 'Die Deutsche Welle hält die Rechte an dem Film.',
  },
  {
    id: 'feedback',
    from: FEEDBACK_LINES,
    because: 'the article ends above the invitation to write to the newsroom',
    source: 'below the text, all years',
    example: 'Schicken Sie uns Ihr Feedback!',
    counterExample: 'Schicken Sie uns Ihr Feedback, hatte die Bahn gebeten.',
  },
  {
    id: 'next-sections',
    from: NEXT_SECTIONS,
    because: 'only teasers of other articles follow',
    source: 'below the text, all years',
    example: 'Den nächsten Abschnitt Mehr zum Thema überspringen',
    counterExample: 'Mehr zum Thema sagte der Sprecher nicht.',
  },
  {
    id: 'article-details',
    after: LISTED_DATE,
    because: 'it belongs to the list of details below the article',
    source: 'classic pages before 2023',
    example: 'Datum 14.03.2023',
    counterExample: 'Update: 14.03.2023',
  },
];

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
