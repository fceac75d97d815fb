import { type Cleaner, defineCleaner } from '@klartext/extractor';
import { CUES } from './cues.ts';
import {
  LINES,
  LISTED_AUTHOR,
  LISTED_DATE,
  LISTED_KEYWORDS,
  LISTED_NAME,
  PERMALINK,
  SHORT_LINK,
  SIGNED_BY,
  SIGNED_NAME,
} from './lines.ts';
import { STRONG_SIGNS, WEAK_SIGNS } from './signs.ts';

/** Deutsche Welle, in 32 languages: the classic look to June 2023, then two builds of one React look. */
export const dw: Cleaner = defineCleaner({
  site: 'dw',
  publisher: 'Deutsche Welle',
  hosts: ['dw.com', 'dw.de', 'dw-world.de', 'dwelle.eu'],
  houseNames: ['Deutsche Welle (www.dw.com)', 'DW', 'dw.com', 'DW News', 'DW Redaktion'],
  strongSigns: STRONG_SIGNS,
  weakSigns: WEAK_SIGNS,
  kinds: [
    { kind: 'liveblog', url: /\/live-\d{5,}/u },
    { kind: 'video', url: /\/(?:av|video)-\d{5,}/u },
    { kind: 'audio', url: /\/audio-\d{5,}/u },
    { kind: 'gallery', url: /\/g-\d{5,}/u },
    { kind: 'index', url: /\/(?:s|t|person|program|topics?)-\d{3,}/u },
  ],
  templates: [
    {
      id: 'rich-text',
      seen: '2023-06–',
      when: `
        [data-tracking-name=content-detail-kicker], article [data-tracking-name=sharing-icons-inline],
        article .content-area > .rich-text`,
      body: 'article .rich-text, [data-tracking-name=rich-text]',
      drop: [
        { id: 'video', select: '.vjs-wrapper', because: 'it is a video with its title' },
        { id: 'embed', select: '.rich-text .embed, blockquote.tweet', because: 'it is embedded from elsewhere' },
        { id: 'ad-slot', select: '.advertisement, .rich-text-ad', because: 'it is an advertising slot' },
        { id: 'author-portrait', select: 'article footer .author', because: 'it presents the author' },
      ],
      fields: {
        kicker: [
          { select: '[data-tracking-name=content-detail-kicker] > span, header > .kicker > span' },
          { select: '[data-tracking-name=content-detail-kicker]' },
        ],
        section: [{ select: '[data-tracking-name=content-detail-kicker] > span:first-child' }],
        headline: [{ select: 'article header h1' }],
        authors: [{ select: '.author-details .author, .author-details .author-link' }],
        byline: [{ select: 'article header .author-details' }],
        datePublished: [
          { jsonLd: 'datePublished' },
          { meta: 'date' },
          { select: 'article header .publication time + span' },
          { select: 'article header .publication time' },
        ],
        dateModified: [{ jsonLd: 'dateModified' }],
        teaser: [{ select: 'article header > p' }],
        canonicalUrl: [{ link: 'canonical' }, { meta: 'og:url' }, { select: '.copy-button-wrapper > span' }],
      },
      pictures: [{ figure: 'article figure', caption: 'article figcaption', credit: 'article figcaption .copyright' }],
    },
    {
      id: 'classic',
      seen: '2008–2023-06',
      when: '#bodyContent .longText, #bodyContent p.intro, .col3 .longText, .col3 > p.intro',
      body: '.longText',
      boldHeadings: true,
      drop: [
        { id: 'slides', select: '.longText .gallery', because: 'it is a picture gallery' },
        {
          id: 'video-box',
          select: '.longText .col3:not(.gallery), .longText .standaloneWrap',
          because: 'it is a teaser of a recording',
        },
        { id: 'embed-box', select: '.longText .col2', because: 'it is embedded from elsewhere' },
      ],
      fields: {
        kicker: [{ select: '.col3 h4.artikel' }],
        headline: [{ select: '.col3 > h1, #bodyContent h1' }],
        teaser: [{ select: 'p.intro' }],
        authors: [{ select: 'ul.smallList li:nth-child(2)', take: LISTED_NAME }],
        byline: [
          { select: 'ul.smallList li:nth-child(2)', take: LISTED_AUTHOR },
          { line: SIGNED_BY, take: SIGNED_BY },
        ],
        datePublished: [
          { select: 'ul.smallList li:first-child', take: /(\d{2}\.\d{2}\.\d{4})$/u },
          { title: /(\d{2}\.\d{2}\.\d{4})$/u },
        ],
        section: [{ title: /^.{3,300}? \| ([^|]{2,80}?) ?\| (?:.{2,200}\| )?DW(?:\.COM|\.DE)?(?: |$)/u }],
        keywords: [{ meta: 'keywords' }],
      },
      pictures: [{ figure: '.col3 .picBox', caption: '.picBox p' }],
    },
  ],
  drop: [],
  lines: LINES,
  fields: {
    authors: [
      { line: LISTED_NAME, take: LISTED_NAME },
      { line: SIGNED_NAME, take: SIGNED_NAME },
    ],
    byline: [{ line: LISTED_AUTHOR }, { line: SIGNED_BY, take: SIGNED_BY }],
    datePublished: [{ line: LISTED_DATE }],
    keywords: [{ line: LISTED_KEYWORDS, take: LISTED_KEYWORDS }],
    canonicalUrl: [
      { link: 'canonical' },
      { meta: 'og:url' },
      { line: SHORT_LINK },
      { line: PERMALINK, take: PERMALINK },
    ],
  },
  cues: CUES,
});
