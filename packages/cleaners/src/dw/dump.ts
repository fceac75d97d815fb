import type { DumpGrammar } from '@klartext/extractor';
import {
  AD_LINE,
  FEEDBACK_LINE,
  JOB_LINE,
  NO_PLAYER,
  PERMALINK,
  PLAYER_LINE,
  PRINT_LINE,
  SHORT_LINK,
  SKIP_SECTION_LINE,
} from './lines.ts';

/** What may stand above the headline: the kicker follows the advertising mark or, in the classic look, the path. */
const ABOVE = ['_:ad kicker:tag&line', '-:path kicker:tag&line', '_:ad', 'kicker:tag&line?'];

/** Byline and date; relative dates are printed twice on one line, numeric ones on one or two. */
const STAMPED = [
  'byline:names? -:date? datePublished:date',
  'byline:names? datePublished:twice&line',
  'datePublished:date byline:names',
];

/** The picture above the text, with and without its alternative text. */
const PICTURED = [
  'alt:note&line caption:caption',
  'alt:line caption:caption _:ad',
  'alt:alt caption:caption',
  'caption:caption',
  'alt:note&line? caption:note&line _:ad',
];

/** Without credit lines, only the place tells the picture: between teaser and text. */
const BARE_PICTURES = ['alt:note&line caption:note&line _:prose', 'caption:note&line _:prose'];

/** The heads of the React look, sure by the short link in the share bar, else by the date over the teaser. */
const LINKED = ABOVE.flatMap((above) => [
  ...STAMPED.map((stamp) => `${above} headline:line ${stamp} teaser:line canonicalUrl:link!`),
  ...STAMPED.map((stamp) => `${above} headline:line ${stamp} canonicalUrl:link!`),
  `${above} headline:short&opening byline:names? teaser:line canonicalUrl:link!`,
]);
const DATED = ABOVE.map(
  (above) => `${above} headline:line&opening byline:names? -:date? datePublished:date! teaser:prose`,
);

/** The classic look has no landmark: kicker, headline and teaser are the first lines above the first prose. */
const PLAIN = [
  '-:path kicker:tag&line headline:title&opening teaser:prose!',
  '_:ad kicker:tag&line headline:title&opening teaser:prose!',
  '-:path kicker:tag&line headline:title&line teaser:prose!',
  '_:ad kicker:tag&line headline:title&line teaser:prose!',
  '_:ad headline:short&opening teaser:prose!',
  'kicker:tag&line headline:short&opening teaser:prose!',
];

/** DW's pages as dumps: the React look since 2023, the classic one before. */
export const DUMP: DumpGrammar = {
  lines: {
    ad: AD_LINE,
    link: SHORT_LINK,
    path: /^\p{Lu}[^/]{1,60}(?: \/ [^/]{1,60}){1,5}$/u,
    tag: /^(?!Live[ -]?TV$|©)[\p{L}\p{M}][^.!?:\p{Nd}]{1,60}$/u,
    twice: /^(.{4,40}?) ?\1$/u,
    note: /^.{2,300}(?<![.!?…:;。।؟۔]["”“»«’']{0,2})$/u,
    phrase: /^\S+ \S/u,
    brief: /^(?:.{2,110}|.{2,300}(?<![.!?…:;。।؟۔]["”“»«’']{0,2}))$/u,
    sentence: /^.*[.!?…。।؟۔]["”“»«’')\]]{0,2}$/u,
    bracket: /^\([^()]{2,80}\)$/u,
    bracketed: /^(?!\p{Ll}{2,4}[ /]).{3,250} \([^()]{2,80}\)$/u,
    long: /^.{50,200}(?<![.!?…:;。।؟۔]["”“»«’']{0,2})$/u,
    wordy: /^[^\p{Nd}].{2,}$/u,
    printed: PRINT_LINE,
    permalink: PERMALINK,
    player: PLAYER_LINE,
    feedback: FEEDBACK_LINE,
    job: JOB_LINE,
    title: /^.{3,160}$/u,
    nojs: /^To view this video please enable JavaScript/u,
    glued: NO_PLAYER,
    skip: SKIP_SECTION_LINE,
  },
  heads: [
    ...LINKED.flatMap((head) => [...PICTURED.map((picture) => `${head} ${picture}`), head]),
    ...DATED.flatMap((head) => [...PICTURED.map((picture) => `${head} ${picture}`), head]),
    ...PLAIN.flatMap((head) => [
      ...[...PICTURED, ...BARE_PICTURES].map((picture) => `${head} ${picture}`),
      `${head} _:line`,
    ]),
    'headline:short&opening teaser:prose! _:line',
  ],
  tails: [
    {
      id: 'announced-sections',
      because: 'only teasers of other articles follow',
      sequence: '-:announces! -:short -:wordy&short -:wordy&short',
    },
  ],
  inserts: [
    { id: 'video-line', because: 'it is a video with its title', sequence: '-:title&line? -:nojs!' },
    { id: 'video-notice', because: 'it is a video with its title', sequence: '-:glued!' },
    {
      id: 'gallery',
      because: 'it is a slide of a picture gallery',
      sequence: '-:note&line? -:bracket? -:note&phrase&repeated! -:short? -:prose',
    },
    { id: 'share-link', because: 'it is the short link for sharing', sequence: '-:link!' },
    { id: 'player', because: 'it is a player with the title of the recording', sequence: '-:player! -:note&line?' },
    {
      id: 'bracketed-picture',
      because: 'it belongs to a picture',
      sequence: 'alt:caption&bracketed! caption:note&line?',
    },
    { id: 'picture', because: 'it belongs to a picture', sequence: 'alt:alt&brief? caption:caption!' },
    {
      id: 'bare-picture',
      because: 'it belongs to a picture',
      sequence: '_:sentence&line alt:bare&note&line! caption:note&line',
    },
    {
      id: 'lone-caption',
      because: 'it belongs to a picture',
      sequence: '_:sentence&line caption:lone&note&line! _:note&line',
    },
    { id: 'long-caption', because: 'it belongs to a picture', sequence: '_:sentence&line caption:lone&long&line!' },
    { id: 'author-line', because: 'it presents the author', sequence: '-:note&line? -:note&line? -:job! _:feedback' },
    { id: 'post-time', because: 'it is the time of a post in a live blog', sequence: '_:skip! _:short? -:date' },
    {
      id: 'permalink',
      because: 'it is the short link in the list of details',
      sequence: '_:printed canonicalUrl:permalink!',
    },
    { id: 'other-permalink', because: 'it is a short link', sequence: 'canonicalUrl:permalink!' },
    { id: 'section-links', because: 'it jumps over a section', sequence: '-:skip!' },
  ],
};
