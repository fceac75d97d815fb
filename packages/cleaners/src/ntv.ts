import { type Cleaner, defineCleaner } from '@klartext/extractor';

/** n-tv, “ntv” since 2017. Kicker and headline are two spans in one heading, and dumps glue them. */
export const ntv: Cleaner = defineCleaner({
  site: 'ntv',
  publisher: 'ntv',
  hosts: ['n-tv.de', 'ntv.de'],
  houseNames: ['n-tv', 'ntv.de', 'n-tv.de', 'n-tv NACHRICHTEN', 'ntv NACHRICHTEN'],
  signs: {
    sure: [/^\s*Quelle: ?n-?tv\.de\b/mu, /^© n-?tv\.de Alle Rechte vorbehalten$/mu],
    likely: [/^n-?tv Nachrichtenfernsehen$/imu, /^n-?tv\.de Dienste$/mu, /^Startseite.*(?:\n.*){1,3}^\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr$/mu],
  },
  kinds: [
    { kind: 'video', url: /\/mediathek\/(?:videos|livestream|tv)\//u },
    { kind: 'gallery', url: /\/mediathek\/bilderserien\//u },
    { kind: 'audio', url: /\/mediathek\/audio\//u },
    { kind: 'index', url: /\/(?:thema|autoren)\//u },
  ],
  templates: [
    {
      id: 'classic',
      seen: '2018–2025',
      when: 'article.article .article__text',
      body: 'article.article .article__text',
      drop: [
        { id: 'aside', select: '.article__aside:not(.article__aside--img)', because: 'it is a box beside the text' },
        { id: 'ad-slot', select: '#sc_intxt', because: 'it is an advertising slot' },
        { id: 'share', select: '.article__share, .article__audio-share', because: 'it is for sharing or listening' },
        { id: 'tags-label', select: '.article__tags .title', because: 'it is a label' },
      ],
      fields: {
        kicker: [{ select: '.article__kicker' }],
        headline: [{ select: '.article__headline' }],
        section: [{ select: 'article.article > .title' }],
        byline: [{ select: '.article__author' }],
        teaser: [{ select: '.article__text > p:first-of-type', emphasised: true }],
        signOff: [{ select: '.article__source' }],
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
      when: '.wrapper-article p[class*=storyline_]',
      body: '.wrapper-article p[class*=storyline_paragraph], .wrapper-article [class*=storyline_subheadline]',
      drop: [
        { id: 'teaser-box', select: '[class*=widget-teaser]', because: 'it is a teaser of another article' },
        { id: 'share-bar', select: '[class*=social-share_]', because: 'it is for sharing' },
        { id: 'audio-player', select: '[class*=AudioPlayer]', because: 'it is the audio player' },
      ],
      fields: {
        kicker: [{ select: '[class*=article-detail-head_headlines] > span:first-child' }],
        headline: [{ select: '[class*=article-detail-head_headline__]' }],
        teaser: [{ select: '[class*=storyline_lead_text_leadtext]' }],
        signOff: [{ select: '[class*=article-detail-footer_source]' }],
        datePublished: [{ meta: 'date' }, { select: '[class*=article-detail-head_infos]' }],
      },
      pictures: [{ figure: 'figure[class*=widget-picture]', caption: 'figcaption' }],
    },
  ],
  drop: [],
  lines: [
    { id: 'share-labels', labels: ['Artikel teilen', 'Facebook', 'Twitter', 'X', 'Whatsapp', 'E-Mail', 'Mail', 'Drucken', 'Artikel drucken', 'Link kopieren', 'Link', 'Teilen', 'Folgen auf:', 'FB', 'TW'], because: 'it is for sharing' },
    { id: 'audio-note', line: /^(?:Artikel anhören.*|Diese Audioversion wurde künstlich generiert\..*|Wir freuen uns über Ihr Feedback zu diesem Angebot\.)$/u, because: 'it is the audio player' },
    { id: 'related', from: ['Mehr zum Thema'], until: 'prose', because: 'it links to other articles' },
    { id: 'tail', after: /^Quelle: .+$/u, because: 'the source line ends the article' },
  ],
  fields: {
    datePublished: [{ meta: 'date' }],
    dateModified: [{ meta: 'last-modified' }],
    keywords: [{ meta: 'keywords' }],
    signOff: [{ line: /^Quelle: ?\S.*$/u }],
  },
  dump: {
    lines: {
      stamp: /^(?:Von .+ )?\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr$/u,
      foto: /^\(Foto:.+\)$/u,
    },
    heads: [
      'section:short? heading:short alt:file? byline:stamp! alt:line? caption:line? credit:foto? teaser:prose',
      'heading:short byline:stamp! alt:line caption teaser:prose',
      'heading:short byline:stamp! teaser:prose?',
      'datePublished:date? heading:short teaser:prose! _:prose',
    ],
    inserts: [
      { id: 'picture', because: 'it belongs to a picture', sequence: 'alt? caption:line credit:foto!' },
      { id: 'file-picture', because: 'it belongs to a picture', sequence: 'alt:file! caption:line' },
    ],
    headings: [/^(.+: .+)$/u],
  },
});
