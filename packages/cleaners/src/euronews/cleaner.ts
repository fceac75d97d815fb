import {
  type Cleaner,
  defineCleaner,
  type FieldSources,
  type MarkupRule,
  type PictureSource,
} from '@klartext/extractor';
import { CUES } from './cues.ts';
import * as lines from './lines.ts';
import { AD_LABELS, COMMENT_LABELS, DIALOG_LABELS, EMBED_LABELS, SHARE_LABELS, SKIP_LINKS } from './phrases.ts';
import { STRONG_SIGNS, WEAK_SIGNS } from './signs.ts';

const PICTURES: readonly PictureSource[] = [
  {
    figure: '.c-article-image-video',
    caption: '.c-article-caption__text',
    credit: '.c-article-caption__credit, .c-article-image-copyright',
  },
  { figure: '.widget--type-image', caption: '.widget__captionText', credit: '.widget__captionCredit' },
];

const BOXES: readonly MarkupRule[] = [
  { id: 'next-article', select: '.jsArticleFirst ~ .swiper-slide', because: 'it is another article of the carousel' },
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
  byline: [{ select: '.c-article-contributors:not(.c-article-contributors-supplementary)', take: /^([^•\d]+)/u }],
  authors: [{ select: '.c-article-contributors:not(.c-article-contributors-supplementary) > a' }],
  teaser: [{ select: '.c-article-summary' }],
  signOff: [
    { select: '.c-article-contributors-supplementary p', take: lines.SOURCE_LINE },
    { select: '.c-article-contributors-supplementary p' },
    { select: '.c-article-contributors-supplementary' },
  ],
  section: [{ select: '.c-article-breadcrumbs__link.active' }],
  keywords: [{ select: '#adb-article-tags a' }],
};

/** What the share bar and its dialog consist of. */
const SHARE_DIALOG: readonly string[] = [SHARE_LABELS, COMMENT_LABELS, DIALOG_LABELS, EMBED_LABELS].flatMap((table) =>
  Object.values(table).flat(),
);

/** Euronews in its language editions. The page is a carousel of whole articles, of which the first is the one asked for. */
export const euronews: Cleaner = defineCleaner({
  site: 'euronews',
  publisher: 'Euronews',
  hosts: ['euronews.com', 'euronews.net'],
  houseNames: [
    ...['Euronews', 'Euronews Green', 'Euronews Culture', 'Euronews Next', 'Euronews Travel', 'Euronews Health'],
    ...['Euronews Brussels', 'Euronews Persian', 'Euronews Türkçe', 'Euronews en español', 'Euronews Deutsch'],
    ...['Евроньюс', 'Euronews по-русски', 'يورونيوز', 'يورونيوز عربي', 'یورونیوز', 'یورونیوز فارسی'],
  ],
  strongSigns: STRONG_SIGNS,
  weakSigns: WEAK_SIGNS,
  kinds: [
    { kind: 'video', url: /^[^?#]*\/(?:video|nocomment)\/\d{4}\//u },
    {
      kind: 'index',
      url: /^https?:\/\/[^/?#]+\/(?:tags?|programs?|programmes?|authors?)(?:\/(?!.*\d{4}\/\d{2}\/\d{2})|$)/u,
    },
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
      fields: NEWSY,
      pictures: PICTURES,
    },
    { id: 'transcript', seen: '–2017', when: '#articleTranscript', body: '#articleTranscript' },
    { id: 'whitebox', seen: '–2012', when: '.whiteboxcontent', body: '.whiteboxcontent' },
  ],
  drop: [
    {
      id: 'share-links',
      select: '.c-article-partage-commentaire, .c-article-partage-commentaire-popup-overlay',
      because: 'it is for sharing',
    },
    {
      id: 'article-lists',
      select: '.c-article-you-might-also-like, .c-top-stories, .c-most-read, .c-most-viewed',
      because: 'it links to other articles',
    },
  ],
  lines: [
    { id: 'share-bar', labels: SHARE_DIALOG, because: 'it is for sharing' },
    { id: 'embed-address', line: lines.EMBED_LINE, because: 'it is for sharing' },
    { id: 'ad-label', labels: AD_LABELS, because: 'it marks an advertisement' },
    { id: 'skip-link', line: SKIP_LINKS, because: 'it is a skip link' },
    { id: 'original', line: lines.ORIGINAL_LINE, because: 'it names the language of the original' },
    {
      id: 'translated',
      line: /^.{10,200}\bfeedback-articles-\p{L}{2}@.*$/u,
      because: 'it is a note on the translation',
    },
    { id: 'browser', line: /^Euronews\b.{1,200}Internet Explorer.{1,400}$/u, because: 'it is a note on old browsers' },
    { id: 'text-size', line: /^\S.{2,30} Aa ?Aa$/u, because: 'it sets the size of the text' },
    { id: 'end', from: lines.WHOLE_SHARE_LINE, below: 'prose', because: 'the share bar ends the article' },
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
    signOff: [{ line: lines.SOURCE_LINE }, { line: lines.ROLE_LINE }],
  },
  cues: CUES,
});
