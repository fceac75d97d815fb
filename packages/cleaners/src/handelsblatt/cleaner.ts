import { type Cleaner, defineCleaner } from '@klartext/extractor';
import { CUES } from './cues.ts';
import { LINES } from './lines.ts';
import { TEMPLATES } from './templates.ts';

/** Handelsblatt: kicker and headline share one heading, a bare place opens the text, readers' comments follow it. */
export const handelsblatt: Cleaner = defineCleaner({
  site: 'handelsblatt',
  publisher: 'Handelsblatt',
  hosts: ['handelsblatt.com'],
  houseNames: ['Handelsblatt Online', 'Handelsblatt-Redaktion', 'handelsblatt.com', 'HB', 'hbo'],
  signs: {
    sure: [
      /^(?:URL: ?)?https?:\/\/(?:[a-z0-9-]+\.)*handelsblatt\.com\/\S+[^\S\n]*\n/u,
      /^[^\S\n]*(?:Benachrichtigung aktivieren ?)?Dürfen wir Sie in Ihrem Browser .{5,50} des Handelsblatts/mu,
      /^[^\S\n]*(?:Fast geschafft ?)?Erlauben Sie handelsblatt\.com Ihnen Benachrichtigungen/mu,
      /^[^\S\n]*(?:Benachrichtigungen erfolgreich aktiviert ?)?Wir halten Sie ab sofort .{5,50} des Handelsblatts/mu,
      /^[^\S\n]*© (?:19|20)\d\d Handelsblatt (?:GmbH|Media Group)/mu,
      /^[^\S\n]*Handelsblatt-Logo$/mu,
      /^[^\S\n]*\d\d\.\d\d\.\d{4} - \d\d:\d\d Uhr\s{1,8}(?:Kommentieren|\d+ Kommentare?)\b/mu,
      /^[^\S\n]*HB \p{Lu}[\p{Lu}/ -]{2,30}\. /mu,
    ],
    likely: [
      /^[^\S\n]*\d+ Kommentare? zu "[^"\n]+: [^\n]+"$/mu,
      /^[^\S\n]*Das Kommentieren dieses Artikels wurde deaktiviert\.$/mu,
      /^[^\S\n]*Mehr zu: [^\n]+ - [^\n]+$/mu,
      /^[^\S\n]*Datum: ?\d\d\.\d\d\.\d{4} \d\d:\d\d Uhr/mu,
      /^[^\S\n]*\d\d\.\d\d\.\d{4} - \d\d:\d\d Uhr\s{1,8}(?:Jetzt teilen|Artikel anhören)/mu,
      /^[^\S\n]*Mehr: \S/mu,
      /^[^\S\n]*(?:E-Mail ?)?Pocket ?Flipboard$/mu,
      /^[^\S\n]*Handelsblatt-(?:Redakteur|Korrespondent|Autor|Reporter)(?:in)?\b/mu,
      /^[^\S\n]*Serviceangebote$/mu,
      /^[^\S\n]*Als Spam melden!$/mu,
      /^[^\S\n]*(?:\S[^\n]* )?Quelle: ?Handelsblatt(?: Online)?$/mu,
      /^[^\S\n]*(?:Jetzt weiterlesen mit|Weiterlesen mit) (?:Handelsblatt|H\+)/mu,
      /^[^\S\n]*© Handelsblatt\b/mu,
    ],
  },
  kinds: [
    { kind: 'video', url: /handelsblatt\.com\/video\//u },
    { kind: 'audio', url: /handelsblatt\.com\/(?:audio|podcasts?)\//u },
    { kind: 'gallery', url: /\/(?:bildergalerien?|fotostrecken?)\//u },
    { kind: 'index', url: /handelsblatt\.com\/(?:themen|autoren)\//u },
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
  barePlace: true,
});
