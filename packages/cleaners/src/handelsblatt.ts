import { type Cleaner, defineCleaner } from '@klartext/extractor';
import { DUMP } from './handelsblatt-dump.ts';
import { LINES } from './handelsblatt-lines.ts';
import { TEMPLATES } from './handelsblatt-templates.ts';

/** Handelsblatt: kicker and headline share one heading, a bare place opens the text, readers' comments follow it. */
export const handelsblatt: Cleaner = defineCleaner({
  site: 'handelsblatt',
  publisher: 'Handelsblatt',
  hosts: ['handelsblatt.com'],
  houseNames: ['Handelsblatt Online', 'Handelsblatt-Redaktion', 'handelsblatt.com', 'HB', 'hbo'],
  signs: {
    sure: [
      /^\s*(?:URL: ?)?https?:\/\/(?:[a-z0-9-]+\.)*handelsblatt\.com\/\S+\s*\n/u,
      /^\s*(?:Benachrichtigung aktivieren ?)?Dürfen wir Sie in Ihrem Browser .{5,50} des Handelsblatts/mu,
      /^\s*(?:Fast geschafft ?)?Erlauben Sie handelsblatt\.com Ihnen Benachrichtigungen/mu,
      /^\s*(?:Benachrichtigungen erfolgreich aktiviert ?)?Wir halten Sie ab sofort .{5,50} des Handelsblatts/mu,
      /^\s*© (?:19|20)\d\d Handelsblatt (?:GmbH|Media Group)/mu,
      /^\s*Handelsblatt-Logo$/mu,
      /^\s*\d\d\.\d\d\.\d{4} - \d\d:\d\d Uhr\s+(?:Kommentieren|\d+ Kommentare?)\b/mu,
      /^[^\S\n]*HB \p{Lu}[\p{Lu}/ -]{2,30}\. /mu,
    ],
    likely: [
      /^\s*\d+ Kommentare? zu "[^"\n]+: [^\n]+"$/mu,
      /^\s*Das Kommentieren dieses Artikels wurde deaktiviert\.$/mu,
      /^\s*Mehr zu: [^\n]+ - [^\n]+$/mu,
      /^\s*Datum: ?\d\d\.\d\d\.\d{4} \d\d:\d\d Uhr/mu,
      /^\s*\d\d\.\d\d\.\d{4} - \d\d:\d\d Uhr\s+(?:Jetzt teilen|Artikel anhören)/mu,
      /^\s*Mehr: \S/mu,
      /^\s*(?:E-Mail ?)?Pocket ?Flipboard$/mu,
      /^\s*Handelsblatt-(?:Redakteur|Korrespondent|Autor|Reporter)(?:in)?\b/mu,
      /^\s*Serviceangebote$/mu,
      /^\s*Als Spam melden!$/mu,
      /^\s*(?:\S[^\n]* )?Quelle: ?Handelsblatt(?: Online)?$/mu,
      /^\s*(?:Jetzt weiterlesen mit|Weiterlesen mit) (?:Handelsblatt|H\+)/mu,
      /^\s*© Handelsblatt\b/mu,
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
  dump: DUMP,
});
