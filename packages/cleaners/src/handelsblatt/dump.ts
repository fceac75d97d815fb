import type { Cleaner } from '@klartext/extractor';

/** `18.10.2019 - 17:08 Uhr`, and the same as other years wrote it. */
const DATE = String.raw`\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?`;
const COUNT = String.raw`Kommentieren|\d+ Kommentare?`;
const CREDIT = '(?:Fotos?|Bild|Grafik|Illustration): ?';
const READER = String.raw`(?:Herr|Frau) [^\d:!?]{2,60}?|Account gelöscht!?`;

/** Who wrote it: up to four names, each below the alternative text of a portrait where the dump prints those. */
const AUTHORS =
  '-:portrait? authors:names? -:portrait? authors:names? ' +
  '-:portrait? authors:names? -:portrait? authors:names? byline:von? signOff:code?';

/** The date, and how many readers commented: in its line, or below it. */
const COUNTED = ['datePublished:counted!', 'datePublished:stamp! commentCount:count'] as const;

/** Heads of 2017 to 2023: kicker and headline in one line, unless the dump sets them apart. */
const COUNTED_HEADS = COUNTED.flatMap((stamp) => [
  `_:dialog kicker:short headline:head&line teaser:prose ${AUTHORS} ${stamp}`,
  `kicker:first&short headline:head&line teaser:prose ${AUTHORS} ${stamp}`,
  `heading:head&line teaser:prose ${AUTHORS} ${stamp}`,
  `heading:head&line teaser:prose -:short? authors:names -:short? authors:names? ${stamp}`,
  `heading:head&line teaser:prose -:short? -:short? -:short? -:short? ${stamp}`,
  `heading:head&line authors:names ${stamp}`,
  `_:dialog heading:head&line ${stamp}`,
]);

/** Handelsblatt pages as plain-text dumps; before 2014 and since autumn 2023 the kicker has a line of its own. */
export const DUMP: Cleaner['dump'] = {
  lines: {
    head: /^(?=.{3,300}$).*(?:[^.]|\.\.)$/u,
    dialog:
      /^(?:Nein, danke|Jetzt Aktivieren|Benachrichtigungen erfolgreich aktiviert.*|Wir halten Sie ab sofort .*)$/u,
    stamp: new RegExp(`^${DATE}(?:,? ?(?:Update|[Aa]ktualisiert)\\b.{0,50})?$`, 'u'),
    apart: /^\d{1,2}\.(?:\d{1,2}\.(?:20(?:2[4-9]|[3-9]\d)\b|\d{4},)|1[0-2]\.2023\b).{5,70}$/u,
    counted: new RegExp(`^(?<datePublished>${DATE}) ?(?<commentCount>${COUNT})(?: ?Jetzt teilen){0,2}$`, 'u'),
    labelled: new RegExp(`^Datum: ?${DATE}(?: ?Update: ?.{0,50})?$`, 'u'),
    updated: new RegExp(`^(?:Update|[Aa]ktualisiert|Zuletzt aktualisiert):? ?${DATE}$`, 'u'),
    count: new RegExp(`^(?:${COUNT})$`, 'u'),
    code: /^(?:dpa(?:-AFX|-afx)?|afp|AFP|rtr|Reuters|ap|AP|dapd|HB)$/u,
    von: /^[Vv]on \p{Lu}.{2,150}$/u,
    portrait: /^(?=.{5,160}$).*(?:Handelsblatt-|[Aa]utor|[Vv]erfasser|[Rr]edakteur|[Kk]orrespondent|[Rr]eporter).*$/u,
    title: /^(?=.{2,70}$)[^.!?:]+$/u,
    text: new RegExp(`^(?!\\(?${CREDIT})`, 'u'),
    foto: new RegExp(`^\\(?${CREDIT}[^()]{1,80}\\)?$`, 'u'),
    captioned: new RegExp(`^.{3,600}\\(${CREDIT}[^()]{1,80}\\)$`, 'u'),
    credited: new RegExp(`^.{3,600}[.!?"“”] ?${CREDIT}[\\p{L}\\d][^.!?:]{1,60}$`, 'u'),
    quelle: /^.{3,600}[.!?"“” ]Quelle: ?[^.:]{1,60}$/u,
  },
  heads: [
    ...COUNTED_HEADS,
    `heading:head&line teaser:prose ${AUTHORS} datePublished:labelled! dateModified:updated?`,
    `kicker:short headline:head&line teaser:prose ${AUTHORS} datePublished:apart! dateModified:updated?`,
    `kicker:first&short headline:head&line teaser:prose ${AUTHORS} datePublished:stamp! dateModified:updated?`,
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
    {
      id: 'captioned-picture',
      because: 'it belongs to a picture',
      sequence: 'alt:quelle? -:title? caption:captioned!',
    },
    { id: 'credited-picture', because: 'it belongs to a picture', sequence: '-:title? caption:credited!' },
    { id: 'picture-text', because: 'it belongs to a picture', sequence: '-:title? caption:quelle!' },
  ],
  headings: [/^\d+ Kommentare? zu ["„“«»](.+)["“”«»]$/u, /^Mehr zu: ?(.+ - .+)$/u],
  comments: {
    from: /^\d+ Kommentare? zu ["„“«»].+["“”«»]$/u,
    until: /^(?:Serviceangebote|Handelsblatt-Logo|© (?:19|20)\d\d Handelsblatt\b.*)$/u,
    author: new RegExp(
      `^(?:Als Spam melden! ?)?(?<author>${READER})(?:,? ?(?<date>${DATE}))?(?: ?Als Spam melden!)?$`,
      'u',
    ),
  },
  barePlace: true,
};
