import {
  type Cleaner,
  defineCleaner,
  type FieldSources,
  type MarkupRule,
  type PictureSource,
} from '@klartext/extractor';
import { CUES } from './cues.ts';
import { LINES } from './line-rules.ts';
import * as lines from './lines.ts';
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
  {
    id: 'next-article',
    select: '.jsArticleFirst ~ .swiper-slide',
    because: 'it is another article of the carousel',
    source: 'newsy and newsy-grid, after scrolling',
    example: '<div class="swiper-slide jsArticleFirst">a</div><div class="swiper-slide">b</div>',
    counterExample: '<div class="swiper-slide jsArticleFirst">a</div>',
  },
  {
    id: 'credit-label',
    select: '.c-article-caption__text > span:not(.c-article-caption__credit)',
    because: 'it is the label of a credit',
    source: 'newsy and newsy-grid, below pictures',
    example: '<p class="c-article-caption__text">Ein Hafen <span>-</span></p>',
    counterExample:
      '<p class="c-article-caption__text">Ein Hafen <span class="c-article-caption__credit">AP</span></p>',
  },
  {
    id: 'widget',
    select: '.widget:not(.widget--type-image)',
    because: 'it is an embedded box',
    source: 'newsy and newsy-grid, between the paragraphs',
    example: '<div class="widget widget--type-related">a</div>',
    counterExample: '<div class="widget widget--type-image">a</div>',
  },
  {
    id: 'related-box',
    select: '[class*=c-widget-]',
    because: 'it links to other articles',
    source: 'newsy and newsy-grid, between the paragraphs',
    example: '<div class="c-widget-related">a</div>',
    counterExample: '<div class="c-article-content">a</div>',
  },
  {
    id: 'advertising',
    select: '.c-ad, .advertising, .connatix-container',
    because: 'it is an advertising slot',
    source: 'newsy and newsy-grid, between the paragraphs',
    example: '<div class="advertising">a</div>',
    counterExample: '<div class="c-article-summary">a</div>',
  },
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
      source: 'newsy and newsy-grid, above the text',
      example: '<div class="c-article-partage-commentaire">a</div>',
      counterExample: '<div class="c-article-contributors">a</div>',
    },
    {
      id: 'article-lists',
      select: '.c-article-you-might-also-like, .c-top-stories, .c-most-read, .c-most-viewed',
      because: 'it links to other articles',
      source: 'newsy and newsy-grid, below the text',
      example: '<section class="c-most-viewed">a</section>',
      counterExample: '<section class="c-article-content">a</section>',
    },
  ],
  lines: LINES,
  fields: {
    kicker: [],
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
