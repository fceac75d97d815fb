import { type Cleaner, defineCleaner } from '@klartext/extractor';
import { CUES } from './cues.ts';
import { LINES } from './lines.ts';
import { STRONG_SIGNS, WEAK_SIGNS } from './signs.ts';
import { TEMPLATES } from './templates.ts';

/** Handelsblatt: kicker and headline share one heading, a bare place opens the text, readers' comments follow it. */
export const handelsblatt: Cleaner = defineCleaner({
  site: 'handelsblatt',
  publisher: 'Handelsblatt',
  hosts: ['handelsblatt.com'],
  houseNames: ['Handelsblatt Online', 'Handelsblatt-Redaktion', 'handelsblatt.com', 'HB', 'hbo'],
  strongSigns: STRONG_SIGNS,
  weakSigns: WEAK_SIGNS,
  kinds: [
    { kind: 'video', url: /handelsblatt\.com\/video\//u },
    { kind: 'audio', url: /handelsblatt\.com\/(?:audio|podcasts?)\//u },
    { kind: 'gallery', url: /\/(?:bildergalerien?|fotostrecken?)\//u },
    {
      kind: 'index',
      url: /handelsblatt\.com\/(?:themen|autoren)\/|\/\/epaper\.|\/\/global\.handelsblatt\.com\/(?:topic\/)?[\w-]*\/?(?:[?#]|$)/u,
    },
    {
      kind: 'liveblog',
      url: /\/[^/]*(?:newsblog|live-?blog|live-?ticker)[^/]*\/(?:v_detail_tab_print\/)?\d+[^/]*\.html/u,
    },
  ],
  templates: TEMPLATES,
  drop: [],
  lines: LINES,
  fields: {
    datePublished: [{ meta: 'vr:published-time' }, { jsonLd: 'datePublished' }, { meta: 'article:published_time' }],
    dateModified: [{ jsonLd: 'dateModified' }, { meta: 'article:modified_time' }],
    authors: [{ jsonLd: 'author.name' }, { jsonLd: 'creator' }, { meta: 'vr:author' }],
    section: [{ jsonLd: 'articleSection' }, { meta: 'article:section' }, { meta: 'vr:category' }],
    signOff: [{ line: /^Quelle: ?Handelsblatt(?: Online)?$/u }],
    keywords: [{ meta: 'keywords' }, { meta: 'news_keywords' }],
    canonicalUrl: [{ link: 'canonical' }, { meta: 'vr:canonical' }],
  },
  cues: CUES,
  kickerInHeading: true,
  barePlace: true,
});
