import type { Cleaner } from '@klartext/extractor';

/** Who wrote it, up to several names, each below the alternative text of a portrait where the dump prints those. */
const AUTHORS =
  'byline:von? -:portrait? authors:names? -:portrait? authors:names? -:portrait? authors:names? -:portrait? authors:names*';
const STAMPS = 'datePublished:stamp! dateModified:updated? commentCount:count?';

/** Handelsblatt pages as plain-text dumps. */
export const DUMP: Cleaner['dump'] = {
  lines: {
    dialog: /^(?:.*Nein, danke|.*Jetzt Aktivieren|Benachrichtigungen erfolgreich aktiviert.*|Wir halten Sie ab sofort .*)$/u,
    stamp:
      /^(?:Datum: ?)?\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?(?:,? ?(?:Update|[Aa]ktualisiert)\b.{0,50})?(?: ?(?:Kommentieren|\d+ Kommentare?))?(?: ?Jetzt teilen){0,2}$/u,
    updated: /^(?:Update|[Aa]ktualisiert|Zuletzt aktualisiert):? ?\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?$/u,
    count: /^(?:Kommentieren|\d+ Kommentare?)$/u,
    von: /^[Vv]on \p{Lu}.{2,150}$/u,
    portrait: /^(?=.{5,160}$)(?:Handelsblatt-\p{L}|(?:Der|Die) (?:Autor(?:in)?|Verfasser(?:in)?)\b|Foto von ).*$/u,
    title: /^(?=.{2,70}$)[^.!?:]+$/u,
    foto: /^\(?(?:Foto|Fotos|Bild|Grafik|Illustration): ?[^()]{1,80}\)?$/u,
    captioned: /^.{3,600}\((?:Foto|Fotos|Bild|Grafik|Illustration): ?[^()]{1,80}\)$/u,
    quelle: /^.{3,600} Quelle: ?[^.:]{1,60}$/u,
  },
  heads: [
    `_:dialog kicker:short headline:line teaser:prose ${AUTHORS} ${STAMPS}`,
    `kicker:first&short headline:line teaser:prose ${AUTHORS} ${STAMPS}`,
    `heading:line teaser:prose ${AUTHORS} ${STAMPS}`,
    `heading:line teaser:prose -:short? -:short? ${STAMPS}`,
    `heading:line authors:names ${STAMPS}`,
    `_:dialog! heading:line teaser:prose ${AUTHORS} commentCount:count?`,
    `heading:line teaser:prose ${AUTHORS} commentCount:count!`,
    `datePublished:stamp! dateModified:updated? kicker:short? headline:short teaser:prose byline:von?`,
    `heading:opening teaser:prose ${AUTHORS.replace('byline:von?', 'byline:von!')}`,
    `kicker:first&short headline:opening&short teaser:prose! authors:names* _:line`,
    'heading:opening&short teaser:prose! authors:names* _:line',
  ],
  inserts: [
    {
      id: 'picture-with-source',
      because: 'it belongs to a picture',
      sequence: 'alt:quelle -:title? caption:line credit:foto!',
    },
    { id: 'picture', because: 'it belongs to a picture', sequence: '-:title? caption:line credit:foto!' },
    { id: 'captioned-picture', because: 'it belongs to a picture', sequence: 'alt:quelle? -:title? caption:captioned!' },
    { id: 'picture-text', because: 'it belongs to a picture', sequence: 'caption:quelle!' },
  ],
  headings: [/^\d+ Kommentare? zu ["„“«»](.+)["“”«»]$/u, /^Mehr zu: ?(.+ - .+)$/u],
  comments: {
    from: /^\d+ Kommentare? zu ["„“«»].+["“”«»]$/u,
    until: /^(?:Serviceangebote|Handelsblatt-Logo|© (?:19|20)\d\d Handelsblatt\b.*)$/u,
    author: /^(?<author>(?:Herr|Frau) [^\d:!?]{2,60}?|Account gelöscht!?)(?:,? ?(?<date>\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr))?$/u,
  },
  barePlace: true,
};
