import { type Cleaner, defineCleaner, type FieldSources, type MarkupRule, type PictureSource } from '@klartext/extractor';
import * as lines from './euronews-lines.ts';
import { AD_LABELS, EMBED_LABELS, SHARE_LABELS, SKIP_LINKS, TAIL_HEADINGS } from './euronews-phrases.ts';

const PICTURES: readonly PictureSource[] = [
  {
    figure: '.c-article-image-video',
    caption: '.c-article-caption__text',
    credit: '.c-article-caption__credit, .c-article-image-copyright',
  },
  { figure: '.widget--type-image', caption: '.widget__captionText', credit: '.widget__captionCredit' },
];

const BOXES: readonly MarkupRule[] = [
  { id: 'next-article', select: '.jsArticleFirst ~ *', because: 'it is another article of the carousel' },
  {
    id: 'credit-label',
    select: '.c-article-caption__text > span:not(.c-article-caption__credit)',
    because: 'it is the label of a credit',
  },
  { id: 'widget', select: '.widget:not(.widget--type-image)', because: 'it is an embedded box' },
  { id: 'related-box', select: '[class*=c-widget-]', because: 'it links to other articles' },
  { id: 'advertising', select: '.c-ad, .advertising, .connatix-container', because: 'it is an advertising slot' },
];

const NEWSY: FieldSources = {
  headline: [{ select: '.c-article-redesign-title' }],
  byline: [{ select: '.c-article-contributors:not(.c-article-contributors-supplementary)' }],
  authors: [{ select: '.c-article-contributors:not(.c-article-contributors-supplementary) > a' }],
  teaser: [{ select: '.c-article-summary' }],
  signOff: [{ select: '.c-article-contributors-supplementary' }],
  section: [{ select: '.c-article-breadcrumbs__link.active' }],
  keywords: [{ select: '#adb-article-tags a' }],
};

/** Where a dump's article begins: above its date, its byline or its share bar. */
const HEADS: readonly string[] = [
  'headline alt:alt? caption:credited credit:copyright? byline:by? datePublished:stamp!',
  'headline alt:alt? caption:credited credit:copyright byline:line datePublished:stamp!',
  'headline alt:twin caption:line credit:copyright? byline:by? datePublished:stamp!',
  'headline credit:copyright? byline:by datePublished:stamp!',
  'headline:heading credit:copyright? datePublished:stamp!',
  'headline byline:stamped-byline!',
  'byline:by? datePublished:stamp!',
  'headline alt:alt? caption:credited credit:copyright? byline:by!',
  'headline alt:twin caption:line credit:copyright? byline:byline!',
  'headline byline:byline!',
  'headline _:share!',
];

/** What follows there: nothing on pages before 2023, else the summary, with the first advertisement below it. */
const BELOW: readonly string[] = [
  '_:old _:line',
  'teaser:line _:ad _:line',
  'teaser:prose _:line',
  'teaser:summary _:line',
  '-:label+ teaser:prose _:prose',
  'teaser:line _:prose',
];

/** Euronews in its language editions. The page is a carousel of whole articles, of which the first is the one asked for. */
export const euronews: Cleaner = defineCleaner({
  site: 'euronews',
  publisher: 'Euronews',
  hosts: ['euronews.com', 'euronews.net'],
  houseNames: ['Euronews', 'Euronews Green', 'Euronews Culture', 'Euronews Next', 'Euronews Travel', 'Euronews Health'],
  signs: {
    sure: [
      /^[\s•*-]*Copyright © euronews \d{4}$/imu,
      /^[\s•*-]*(?:Zuerst veröffentlicht am|Published on|Publié le) \d{2}\/\d{2}\/\d{4} - \d{2}:\d{2}/mu,
      /^[\s•*-]*(?:Diesen Artikel teilen ?Kommentare|Share this article ?Comments|Partager cet article ?Discussion)$/mu,
      /^[\s•*-]*Den Link zum Einbetten des Videos kopieren/mu,
      /^[\s•*-]*(?:Zu den Barrierefreiheitskürzeln springen|Go to accessibility shortcuts)$/mu,
    ],
    likely: [
      /^\D{0,60}\d{2}\/\d{2}\/\d{4} - \d{2}:\d{2}(?: ?(?:[A-Z]{3,4}|\D{3}[+-]\d))?(?: ?[•·].{1,60})?$/mu,
      /^.{1,40} Euronews(?: .{1,40})?$/mu,
    ],
  },
  kinds: [
    { kind: 'video', url: /^[^?#]*\/(?:video|nocomment)\/\d{4}\//u },
    { kind: 'index', url: /^https?:\/\/[^/?#]+\/(?:tags?|programs?|programmes?|authors?)(?:\/(?!.*\d{4}\/\d{2}\/\d{2})|$)/u },
    { kind: 'video', url: /^https?:\/\/[^/?#]+\/(?:live|nocomment|video)\/?$/u },
    { kind: 'index', url: /^https?:\/\/[^/?#]+\/?(?:(?:my-europe|green|next|culture|travel|business|health)\/?)?$/u },
  ],
  templates: [
    {
      id: 'newsy-grid',
      seen: '2025-11–',
      when: '.o-article-newsy__container, .o-article-newsy__main__header, .o-article-newsy__contributors-publication-date',
      body: '.c-article-content',
      drop: BOXES,
      fields: { ...NEWSY, datePublished: [{ meta: 'date.available' }, { select: '.c-article-publication-date' }] },
      pictures: PICTURES,
    },
    {
      id: 'newsy',
      seen: '2023–2025',
      when: '.o-article-newsy',
      body: '.c-article-content',
      drop: BOXES,
      fields: { ...NEWSY, datePublished: [{ meta: 'date.available' }, { select: '.c-article-publication-date' }] },
      pictures: PICTURES,
    },
    {
      id: 'article-content',
      seen: '2018–2022',
      when: '.c-article-content, .js-article-content',
      body: '.c-article-content, .js-article-content',
      drop: BOXES,
      fields: { byline: NEWSY['byline'] ?? [], authors: NEWSY['authors'] ?? [] },
      pictures: PICTURES,
    },
    { id: 'transcript', seen: '–2017', when: '#articleTranscript', body: '#articleTranscript' },
    { id: 'whitebox', seen: '–2012', when: '.whiteboxcontent', body: '.whiteboxcontent' },
  ],
  drop: [],
  lines: [
    { id: 'share-bar', labels: { ...SHARE_LABELS, embed: Object.values(EMBED_LABELS).flat() }, because: 'it is for sharing' },
    { id: 'ad-label', labels: AD_LABELS, because: 'it marks an advertisement' },
    { id: 'skip-link', line: SKIP_LINKS, because: 'it is a skip link' },
    { id: 'original', line: lines.ORIGINAL_LINE, because: 'it names the language of the original' },
    { id: 'translated', line: /^.{10,200}\bfeedback-articles-\p{L}{2}@.*$/u, because: 'it is a note on the translation' },
    { id: 'browser', line: /^Euronews\b.{1,200}Internet Explorer.{1,400}$/u, because: 'it is a note on old browsers' },
    { id: 'text-size', line: /^\S.{2,30} Aa ?Aa$/u, because: 'it sets the size of the text' },
    { id: 'below-share-bar', from: lines.SHARE_LINE, below: 'prose', because: 'only links to other articles follow' },
    { id: 'tail', from: TAIL_HEADINGS, because: 'only links to other articles follow' },
    { id: 'footer', from: /^Copyright © euronews \d{4}$/iu, because: 'it is the footer of the page' },
  ],
  fields: {
    headline: [{ select: 'h1' }, { jsonLd: 'headline' }, { meta: 'og:title' }],
    authors: [{ meta: 'article:author' }],
    datePublished: [
      { meta: 'date.available' },
      { meta: 'article:published_time' },
      { select: 'time[datetime]', attribute: 'datetime' },
      { jsonLd: 'datePublished' },
    ],
    dateModified: [{ meta: 'date.modified' }, { meta: 'article:modified_time' }, { jsonLd: 'dateModified' }],
    keywords: [{ meta: 'keywords' }, { meta: 'news_keywords' }],
    signOff: [{ line: lines.SOURCE_LINE }],
  },
  dump: {
    lines: {
      stamp: lines.STAMP,
      'stamped-byline': lines.STAMPED_BYLINE,
      by: lines.BYLINE,
      credited: lines.CREDITED,
      copyright: lines.COPYRIGHT_LINE,
      share: lines.SHARE_LINE,
      ad: lines.AD_LINE,
      related: lines.RELATED_LINE,
      title: lines.TITLE_LINE,
      heading: lines.HEADLINE,
      old: /^\S.{2,30} Aa ?Aa$/u,
      label: /^.{0,58}[^.…!?]$/u,
      summary: /^.{60,}$/u,
      titular: /^.{5,170}[^.…:;,]$/u,
      subhead: /^.{1,71}[^.…!:;,]$/u,
      long: /^.{72,170}[^.…!?:;,]$/u,
      tweeter: /^— .{1,80} \(@\w{1,20}\) .{4,40}$/u,
      tweet: /^(?:[\p{RI}\p{Extended_Pictographic}]|.{0,300}[#@]\p{L}|.{0,300}(?:t\.co|pic\.twitter\.com)\/).*$/u,
    },
    heads: [
      ...HEADS.flatMap((head) => BELOW.map((below) => `${head} ${below}`)),
      ...HEADS.slice(0, 7),
      'headline:titular&first teaser:line _:ad! _:prose',
      'headline:titular&first teaser:prose! _:prose',
      'headline:short&opening teaser:prose! _:prose',
      'headline:short&opening _:prose!',
    ],
    inserts: [
      { id: 'picture', because: 'it belongs to a picture', sequence: 'alt:twin? caption:caption!' },
      { id: 'captioned', because: 'it belongs to a picture', sequence: 'alt:twin! caption:line' },
      { id: 'tweet', because: 'it is an embedded post', sequence: '-:tweet* -:line -:tweeter!' },
      { id: 'related', because: 'it links to other articles', sequence: '-:related! -:line -:title&short*' },
      { id: 'links', because: 'it links to other articles', sequence: '-:title&short! -:title&short* _:subhead&short _:prose' },
      { id: 'link-list', because: 'it links to other articles', sequence: '-:title&short! -:title&short* -:long&short _:prose' },
    ],
  },
});
