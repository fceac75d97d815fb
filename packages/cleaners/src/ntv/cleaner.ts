import { type Cleaner, defineCleaner } from '@klartext/extractor';
import { CUES } from './cues.ts';
import { NTV_LINE_RULES } from './line-rules.ts';
import { NTV_SIGN_OFF } from './lines.ts';
import { STRONG_SIGNS, WEAK_SIGNS } from './signs.ts';

/** n-tv, “ntv” since 2017. Kicker and headline are two spans in one heading, and dumps glue them. */
export const ntv: Cleaner = defineCleaner({
  site: 'ntv',
  publisher: 'ntv',
  hosts: ['n-tv.de', 'ntv.de'],
  houseNames: ['n-tv', 'ntv.de', 'n-tv.de', 'n-tv NACHRICHTEN', 'ntv NACHRICHTEN'],
  strongSigns: STRONG_SIGNS,
  weakSigns: WEAK_SIGNS,
  kinds: [
    { kind: 'video', url: /\/mediathek\/(?:videos|livestream|tv|magazine)\//u },
    { kind: 'gallery', url: /\/mediathek\/bilderserien\//u },
    { kind: 'audio', url: /\/mediathek\/audio\//u },
    {
      kind: 'liveblog',
      url: /\/der_(?:\w+_)?tag\/(?:Der-(?:\w+-)?Tag-(?:auf-ntv-de-)?am|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag-der|Mittwoch-der)-/u,
    },
    // A live blog is named after its last entry: `19-40-Pegel-sinkt-article23017745.html`.
    { kind: 'liveblog', url: /\/(?:[01]\d|2[0-3])-[0-5]\d-\D[^/]*-(?:article|id)\d+\.html/u },
    { kind: 'index', url: /\/(?:thema|autoren)\/|n-?tv\.de(?:\/[a-z][\w-]*)*\/?(?:[?#].*)?$/u },
  ],
  templates: [
    {
      id: 'front-2015',
      seen: '–2018',
      when: '#wrapper-page article.teaser-680',
      body: ':not(*)',
      drop: [
        {
          id: 'front-teaser',
          select: 'article[class*=teaser-], div[class*=teaser-]',
          because: 'it is a teaser on a front page',
          source: 'front pages before 2018',
          example: '<article class="teaser-680">a</article>',
          counterExample: '<article class="article">a</article>',
        },
      ],
      fields: { headline: [], kicker: [], teaser: [], byline: [], section: [] },
      pictures: [],
    },
    {
      id: 'classic',
      seen: '2018–2025',
      when: 'article.article .article__text',
      body: 'article.article .article__text',
      drop: [
        {
          id: 'aside',
          select: '.article__aside:not(.article__aside--img)',
          because: 'it is a box beside the text',
          source: 'classic, teasers and info boxes',
          example: '<div class="article__aside article__aside--left">a</div>',
          counterExample: '<div class="article__aside article__aside--img">a</div>',
        },
        {
          id: 'ad-slot',
          select: '#sc_intxt, .ems-slot, .gujAd',
          because: 'it is an advertising slot',
          source: 'classic, between the paragraphs',
          example: '<div id="sc_intxt">a</div>',
          counterExample: '<div class="article__text">a</div>',
        },
        {
          id: 'share',
          select: '.article__share, .article__share-wrapper, .article__audio-share',
          because: 'it is for sharing or listening',
          source: 'classic, above the text',
          example: '<div class="article__share-wrapper">a</div>',
          counterExample: '<div class="article__source">a</div>',
        },
        {
          id: 'tags-label',
          select: '.article__tags .title',
          because: 'it is a label',
          source: 'classic, above the topics',
          example: '<div class="article__tags"><h2 class="title">a</h2></div>',
          counterExample: '<article class="article"><span class="title">a</span></article>',
        },
      ],
      fields: {
        kicker: [{ select: '.article__kicker' }],
        headline: [{ select: '.article__headline' }],
        section: [{ select: 'article.article > .title' }],
        byline: [{ select: '.article__author' }],
        teaser: [{ select: '.article__text > p:first-of-type', emphasised: true }],
        signOff: [{ select: '.article__source' }],
        keywords: [{ meta: 'keywords' }, { select: '.article__tags li' }],
        datePublished: [{ meta: 'date' }, { select: '.article__date' }],
      },
      pictures: [
        { figure: '.article__media figure', caption: '.article__caption', credit: '.article__credit' },
        { figure: '.article__aside--img figure', caption: '.article__aside__caption', credit: '.article__aside__copy' },
      ],
    },
    {
      id: 'next',
      seen: '2025-11–',
      when: '.wrapper-article [class*=storyline_]',
      body:
        '.wrapper-article [class*=storyline_], ' +
        '.wrapper-article > :is(p, h2, h3, h4, ul, ol, table, blockquote):not([class*=article-detail-])',
      drop: [
        {
          id: 'teaser-box',
          select: '[class*=widget-teaser]',
          because: 'it is a teaser of another article',
          source: 'next, between the paragraphs',
          example: '<div class="widget-teaser_box__a1">a</div>',
          counterExample: '<figure class="widget-picture_box__a1">a</figure>',
        },
        {
          id: 'share-bar',
          select: '[class*=social-share_]',
          because: 'it is for sharing',
          source: 'next, above the text',
          example: '<div class="social-share_bar__a1">a</div>',
          counterExample: '<div class="storyline_text__a1">a</div>',
        },
        {
          id: 'audio-player',
          select: '[class*=AudioPlayer], [class*=article-detail-head_] button',
          because: 'it is the audio player',
          source: 'next, above the text',
          example: '<div class="AudioPlayer_box__a1">a</div>',
          counterExample: '<div class="article-detail-head_headlines__a1">a</div>',
        },
      ],
      fields: {
        kicker: [{ select: '[class*=detail-head_headlines] > :not([class*=detail-head_headline__])' }],
        headline: [{ select: '[class*=article-detail-head_headline__]' }],
        section: [{ select: 'article > [class*=Title_title]' }],
        byline: [{ select: '[class*=head_info-wrapper] > :not(:last-child)', take: /^(\D.+)$/u }],
        teaser: [{ select: '[class*=storyline_lead_text]' }],
        signOff: [{ select: '[class*=article-detail-footer_source]' }],
        keywords: [{ meta: 'keywords' }, { select: '[class*=article-detail-footer_tags] a' }],
        datePublished: [{ meta: 'date' }, { select: '[class*=head_info-wrapper] > :last-child' }],
      },
      pictures: [{ figure: '.wrapper-article figure[class*=widget-picture]', caption: 'figcaption' }],
    },
  ],
  drop: [],
  lines: NTV_LINE_RULES,
  fields: {
    authors: [{ jsonLd: 'author.name' }, { meta: 'author' }],
    datePublished: [{ meta: 'date' }, { jsonLd: 'datePublished' }],
    dateModified: [{ meta: 'last-modified' }],
    keywords: [{ meta: 'keywords' }],
    signOff: [{ line: NTV_SIGN_OFF }, { line: /^\(?Quelle: ?(?:https?:\/\/)?(?:www\.)?n-?tv\.de\/\S{1,300}$/u }],
  },
  cues: CUES,
  kickerInHeading: true,
});
