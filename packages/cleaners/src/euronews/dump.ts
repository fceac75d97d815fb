import type { DumpGrammar } from '@klartext/extractor';
import * as lines from './lines.ts';

/** Where a dump's article begins: above its date. */
const DATED: readonly string[] = [
  'headline alt:twin? caption:credited credit:copyright? byline:stamped-byline!',
  'headline byline:stamped-byline!',
  'headline alt:line caption:credited credit:copyright? byline:by? datePublished:stamp! _:icon',
  'headline alt:twin? caption:credited credit:copyright? byline:by? datePublished:stamp!',
  'headline alt:twin? caption:credited credit:copyright byline:line datePublished:stamp!',
  'headline alt:twin caption:line credit:copyright? byline:by? datePublished:stamp!',
  'headline credit:copyright? byline:by datePublished:stamp!',
  'headline:no-byline&line credit:copyright? datePublished:stamp!',
  'headline alt:twin caption:line credit:line? byline:line datePublished:stamp!',
  'byline:by? datePublished:stamp!',
];

/** Where it begins when no date stands there: above its byline or its share bar. */
const UNDATED: readonly string[] = [
  'headline alt:twin? caption:credited credit:copyright? byline:by!',
  'headline alt:twin caption:line credit:copyright? byline:byline!',
  'headline byline:byline!',
  'headline _:share!',
];

/** What follows there: nothing on pages before 2023, else the summary, with the first advertisement below it. */
const BELOW: readonly string[] = [
  'teaser:line _:share',
  '_:old _:line',
  'teaser:line _:ad _:line',
  'teaser:prose _:line',
  'teaser:summary&line _:line',
  '-:label+ teaser:prose _:repeated&word? _:prose',
  'teaser:line _:prose',
];

/** Euronews as plain text: the order of its lines is the same in every edition, the words are not. */
export const dump: DumpGrammar = {
  lines: {
    stamp: lines.STAMP,
    'old-stamp': /^\P{Nd}{0,30}\p{Nd}{1,2}\/\p{Nd}{1,2}(?:\/\p{Nd}{2,4})? \p{Nd}{1,2}:\p{Nd}{2}(?: \p{Lu}{3,4})?$/u,
    'stamped-byline': lines.STAMPED_BYLINE,
    by: lines.BYLINE,
    credited: lines.CREDITED,
    copyright: lines.COPYRIGHT_LINE,
    share: lines.SHARE_LINE,
    ad: lines.AD_LINE,
    icon: /^(?:Close Button|Copy to clipboard|facebook)$/u,
    tail: lines.TAIL_LINE,
    footer: /^Copyright © euronews \d{4}$/iu,
    related: lines.RELATED_LINE,
    title: lines.TITLE_LINE,
    'no-byline': lines.NO_BYLINE,
    film: /^.{20,300}\s(?:\p{Lu}[\p{L}.]+ ){1,3}(?:Pictures|Studios|Films|Entertainment|Productions)$/u,
    glued: /^.{10,300}\p{L}\p{Lu}\p{Ll}+(?: \p{L}[\p{L}.’'-]*){0,3} ?\/ ?[^.!?]{2,60}$/u,
    old: /^\S.{2,30} Aa ?Aa$/u,
    label: /^.{0,58}[^.…?]$/u,
    summary: /^.{60,}$/u,
    titular: /^.{5,170}[^.…:;,]$/u,
    word: /^[\p{L}\p{M} ]{3,25}$/u,
    sentence: /^.{20,}[.!?…]["”“»]?$/u,
    subhead: /^.{1,71}[^.…!:;,]$/u,
    long: /^.{72,170}[^.…!?:;,]$/u,
    tweeter: /^— .{1,80} \(@\w{1,20}\) .{4,40}$/u,
    tweet: /^(?:[\p{RI}\p{Extended_Pictographic}]|.{0,300}[#@]\p{L}|.{0,300}(?:t\.co|pic\.twitter\.com)\/).*$/u,
  },
  heads: [
    'headline datePublished:old-stamp! _:prose',
    ...[...DATED, ...UNDATED].flatMap((head) => BELOW.map((below) => `${head} ${below}`)),
    ...DATED,
    'headline:titular&first teaser:line _:ad! _:prose',
    'headline:titular&first teaser:prose! _:prose',
    'headline:titular&first teaser:sentence&line _:prose!',
    'headline:titular&short&opening teaser:prose! _:prose',
    'headline:titular&short&opening _:prose!',
  ],
  tails: [
    { id: 'tail', because: 'only links to other articles follow', sequence: '-:tail&short!' },
    { id: 'share-bar-again', because: 'the share bar ends the article', sequence: '-:again!' },
    { id: 'footer', because: 'it is the footer of the page', sequence: '-:footer&short!' },
  ],
  inserts: [
    { id: 'picture', because: 'it belongs to a picture', sequence: 'alt:twin? caption:caption!' },
    { id: 'captioned', because: 'it belongs to a picture', sequence: 'alt:twin! caption:line' },
    { id: 'film-picture', because: 'it belongs to a picture', sequence: 'caption:film&short!' },
    { id: 'glued-picture', because: 'it belongs to a picture', sequence: 'caption:glued&short!' },
    { id: 'tweet', because: 'it is an embedded post', sequence: '-:tweet* -:line -:tweeter&short!' },
    { id: 'related', because: 'it links to other articles', sequence: '-:related&short! -:line -:title&short*' },
    { id: 'repeated-label', because: 'the page prints it several times', sequence: '-:repeated&word&short!' },
    { id: 'link-item', because: 'it links to other articles', sequence: '_:prose -:item&title&short! _:prose' },
    {
      id: 'links',
      because: 'it links to other articles',
      sequence: '-:title&short! -:title&short* _:subhead&short _:prose',
    },
    {
      id: 'link-list',
      because: 'it links to other articles',
      sequence: '-:title&short! -:title&short* -:long&short _:prose',
    },
  ],
};
