import type { Cleaner } from '@klartext/extractor';

/** Who wrote it: up to four names, each below the alternative text of a portrait where the dump prints those. */
const AUTHORS =
  '-:portrait? authors:names? -:portrait? authors:names? -:portrait? authors:names? -:portrait? authors:names? byline:von?';

/** The date, and how many readers commented: in its line, or below it. */
const COUNTED = ['datePublished:counted!', 'datePublished:stamp! commentCount:count'] as const;

/** Heads of 2017 to 2023: kicker and headline in one line, unless the dump sets them apart. */
const COUNTED_HEADS = COUNTED.flatMap((stamp) => [
  `_:dialog kicker:short headline:line teaser:prose ${AUTHORS} ${stamp}`,
  `kicker:first&short headline:line teaser:prose ${AUTHORS} ${stamp}`,
  `heading:head&line teaser:prose ${AUTHORS} ${stamp}`,
  `heading:head&line teaser:prose -:short? authors:names -:short? authors:names? ${stamp}`,
  `heading:head&line teaser:prose -:short? -:short? ${stamp}`,
  `heading:head&line authors:names ${stamp}`,
]);

/** Handelsblatt pages as plain-text dumps. */
export const DUMP: Cleaner['dump'] = {
  lines: {
    head: /^(?=.{3,300}$)(?!.*\p{Ll}\.["“”]? \p{Lu}.*\.$).*$/u,
    dialog:
      /^(?:.*Nein, danke|.*Jetzt Aktivieren|Benachrichtigungen erfolgreich aktiviert.*|Wir halten Sie ab sofort .*)$/u,
    stamp: /^\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?(?:,? ?(?:Update|[Aa]ktualisiert)\b.{0,50})?$/u,
    counted:
      /^(?<datePublished>\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?) ?(?<commentCount>Kommentieren|\d+ Kommentare?)(?: ?Jetzt teilen){0,2}$/u,
    labelled: /^Datum: ?\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?(?: ?Update: ?.{0,50})?$/u,
    updated: /^(?:Update|[Aa]ktualisiert|Zuletzt aktualisiert):? ?\d{1,2}\.\d{1,2}\.\d{4}\b.{0,20}$/u,
    count: /^(?:Kommentieren|\d+ Kommentare?)$/u,
    von: /^[Vv]on \p{Lu}.{2,150}$/u,
    portrait: /^(?=.{5,160}$)(?:Handelsblatt-\p{L}|Foto von |.*(?:[Aa]utor|[Vv]erfasser|[Rr]edakteur|[Kk]orrespondent|[Rr]eporter)(?:in)?\b).*$/u,
    title: /^(?=.{2,70}$)[^.!?:]+$/u,
    foto: /^\(?(?:Foto|Fotos|Bild|Grafik|Illustration): ?[^()]{1,80}\)?$/u,
    text: /^(?!\(?(?:Foto|Fotos|Bild|Grafik|Illustration): )/u,
    captioned: /^.{3,600}\((?:Foto|Fotos|Bild|Grafik|Illustration): ?[^()]{1,80}\)$/u,
    credited: /^.{3,600}[.!?"“”] ?(?:Foto|Fotos|Bild|Grafik|Illustration): ?[\p{L}\d][^.!?:]{1,60}$/u,
    quelle: /^.{3,600}[.!?"“” ]Quelle: ?[^.:]{1,60}$/u,
  },
  heads: [
    ...COUNTED_HEADS,
    `heading:head&line teaser:prose ${AUTHORS} datePublished:labelled! dateModified:updated?`,
    `kicker:short headline:line teaser:prose ${AUTHORS} datePublished:stamp! dateModified:updated?`,
    `heading:head&line teaser:prose ${AUTHORS} datePublished:stamp! dateModified:updated?`,
    `_:dialog! heading:head&line teaser:prose ${AUTHORS} commentCount:count?`,
    `heading:head&line teaser:prose ${AUTHORS} commentCount:count!`,
    'datePublished:stamp! dateModified:updated? kicker:short? headline:short teaser:prose byline:von?',
    'kicker:first&short headline:opening&short teaser:prose! authors:names? _:text&line',
    'heading:opening&short&text teaser:prose! byline:von? authors:names? _:text&line',
  ],
  inserts: [
    {
      id: 'picture-with-source',
      because: 'it belongs to a picture',
      sequence: 'alt:quelle -:title? caption:line credit:foto!',
    },
    { id: 'picture', because: 'it belongs to a picture', sequence: '-:title? caption:line credit:foto!' },
    { id: 'captioned-picture', because: 'it belongs to a picture', sequence: 'alt:quelle? -:title? caption:captioned!' },
    { id: 'credited-picture', because: 'it belongs to a picture', sequence: '-:title? caption:credited!' },
    { id: 'picture-text', because: 'it belongs to a picture', sequence: '-:title? caption:quelle!' },
  ],
  headings: [/^\d+ Kommentare? zu ["„“«»](.+)["“”«»]$/u, /^Mehr zu: ?(.+ - .+)$/u],
  comments: {
    from: /^\d+ Kommentare? zu ["„“«»].+["“”«»]$/u,
    until: /^(?:Serviceangebote|Handelsblatt-Logo|© (?:19|20)\d\d Handelsblatt\b.*)$/u,
    author:
      /^(?:Als Spam melden! ?)?(?<author>(?:Herr|Frau) [^\d:!?]{2,60}?|Account gelöscht!?)(?:,? ?(?<date>\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr))?(?: ?Als Spam melden!)?$/u,
  },
  barePlace: true,
};
