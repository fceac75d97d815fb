/** Agencies and sister houses that a source line may name without n-tv; other `Quelle:` lines are those of figures. */
const HOUSES = [
  ...['dpa(?:[-/][\\p{L}-]{2,9})?', 'AFP', 'afp', 'AP', 'rts', 'rtr', 'Reuters', 'sid', 'SID', 'DJ', 'epd', 'KNA'],
  ...['spot on news', 'RTL(?: News)?', 'Capital', 'stern', 'GEO'],
  '(?:www\\.)?(?:rtl|capital|stern|geo|sport|wetter|brigitte)\\.de',
].join('|');

const SHARE_LABELS = [
  ...['Artikel teilen', 'Artikel drucken', 'Link kopieren', 'Folgen auf:', 'E-Mail', 'Facebook', 'FB', 'Twitter'],
  ...['TW', 'X', 'WhatsApp', 'Whatsapp', 'whatsapp', 'Mail', 'mail', 'Drucken', 'drucken', 'LINK', 'Link', 'Teilen'],
].join('|');

const DESKS = [
  ...['Politik', 'Wirtschaft', 'Börse', 'Sport', 'Fußball', 'Formel ?1', 'Motorsport', 'Wintersport', 'Tennis'],
  ...['Handball', 'Olympia', 'Panorama', 'Leben', 'Unterhaltung', 'TV', 'Kino', 'Musik', 'Bücher', 'Essen und Trinken'],
  ...['Reise', 'Technik', 'Ratgeber', 'Wissen', 'Auto', 'Wetter', 'Regionales', 'Regionalnachrichten', 'Kommentare'],
  ...['Kolumnen', 'Person der Woche', 'Wieduwilts Woche', 'Meldungen', 'Startup', 'Mediathek', 'Videos'],
  ...['Bilderserien', 'Infografik', 'Der Tag', 'Der Börsen-Tag', 'Der Sport-Tag', 'Das Beste', 'Meinung'],
  ...['Frage & Antwort', 'Shopping & Service'],
].join('|');

const AUDIO_LINES = [
  'Artikel anhören[ \\d:/().min]{0,30}',
  '00:00 ?/ ?\\d{1,2}:\\d\\d(?: ?\\d\\.\\d ?x){0,8}',
  '\\d\\.\\d ?x(?: ?\\d\\.\\d ?x){0,8}',
  'Diese Audioversion wurde künstlich generiert\\..*',
  'Wir freuen uns über Ihr Feedback zu diesem Angebot\\.',
].join('|');

const MOMENT = '\\d\\d\\.\\d\\d\\.\\d{4}, ?\\d\\d:\\d\\d ?Uhr';
const BYLINE_STARTS = 'Von|Ein|Eine|Aus|Interview|Protokoll|Gastbeitrag|Kommentar|Kolumne|Analyse';

/** `Hamburg (dpa/lno) - `. */
const DPA_PLACE = '.{2,60} \\((?:dpa|AFP|AP|sid|Reuters|rts|epd|KNA|ots)[^()]{0,16}\\) [-–—] ';

/** The line that names the sources of the text and ends it: `Quelle: ntv.de, tno/dpa`, `Quelle: dpa`. */
export const NTV_SIGN_OFF: RegExp = new RegExp(
  '^\\(?Quelle: ?(?:n-?tv(?:\\.de)?(?: ?[,/] ?[^!?:;]{1,60})?|' +
    `(?:\\p{Ll}{2,4}/)?(?:${HOUSES})(?:(?:/|, ?| und )(?:${HOUSES})){0,4})\\)?$`,
  'u',
);

/** Labels of the share bar that are no words of a text: several in a row, or one that says what it does. */
export const NTV_SHARE_BAR: RegExp = new RegExp(
  `^(?:Artikel teilen|Artikel drucken|Link kopieren|Folgen auf:|(?:(?:${SHARE_LABELS})[ |·]{0,3}){2,16})$`,
  'u',
);

/** The audio player and the notice on its voice. */
export const NTV_AUDIO: RegExp = new RegExp(`^(?:${AUDIO_LINES})$`, 'u');

/** A paragraph, unlike the lines of a list of teasers: it ends with a full stop, or is long. */
export const NTV_PARAGRAPH: RegExp = /^(?:.{25,}[.…]["“”)]{0,2}|.{200,})$/u;

/** The classes of lines that n-tv's dumps are told by. */
export const NTV_LINES: Readonly<Record<string, RegExp>> = {
  /** The section above the heading. */
  desk: new RegExp(`^(?:${DESKS}|${DESKS.toUpperCase()})$`, 'u'),
  kicker: new RegExp(`^(?!(?:${DESKS}|${DESKS.toUpperCase()})$)[\\p{Lu}\\d"„“#][^.|]{2,44}$`, 'u'),
  crumb: /^Startseite ?(?:\p{Lu}.*)?$/u,
  /** Date and time, after the author or alone: `Von Juliane Rohr 28.04.2023, 18:11 Uhr`; the portrait's file name may be glued before. */
  stamp: new RegExp(
    `^(?:[^.!?]{1,60}\\.(?:jpe?g|png|webp) )?(?:(?<byline>(?:${BYLINE_STARTS}):? .{3,140}?)[ ,|]{0,3})?(?<datePublished>${MOMENT})(?: ?Artikel anhören.{0,30})?$`,
    'u',
  ),
  /** Share bar and audio player, single labels too, for places where nothing else can stand. */
  tool: new RegExp(`^(?:(?:(?:${SHARE_LABELS})[ |·]{0,3}){1,16}|${AUDIO_LINES}|\\d\\d:\\d\\d|/)$`, 'u'),
  /** A line of either that a rule has removed already. */
  bar: new RegExp(`${NTV_SHARE_BAR.source}|${NTV_AUDIO.source}`, 'u'),
  foto: /^\(Foto: ?.+\)$/u,
  captioned: /^.+ ?\(Foto: ?[^()]+(?:\([^()]*\)[^()]*)?\)$/u,
  /** The name of the picture that stands in for one in reports of dpa's state services. */
  stock: /^dpa-Regio-Dummy(?:\.\w{3,4})?$/u,
  /** A caption without its credit. */
  legend: /^(?!Diese Audioversion |Wir freuen uns |Artikel |Folgen )(?=.{12,220}$).*[.!?)…"“”]$/u,
  marked: /^.{12,220}\((?:v\. ?l\.|l\.|r\.|M\.|links|rechts|Mitte|Archivbild|Archivfoto|Symbolbild)[^()]{0,30}\)\.?$/u,
  note: /^.{1,160}$/u,
  label: /^[^.!?]{1,60}$|^[^!?]{1,50}\.\w{3,4}$/u,
  /** Kicker and headline where no date stands below them. */
  title: /^(?=.{25,220}$)[^|]*[^.…,:;]$/u,
  lede: new RegExp(`^(?!Diese Audioversion |${DPA_PLACE})(?!.*\\(Foto: ?[^()]+\\)$).{60,}$`, 'u'),
  /** A first paragraph of an agency, for which there is no lede. */
  reported: new RegExp(`^${DPA_PLACE}.{40,}$`, 'u'),
  /** Kicker and headline of a teaser. */
  teasing: /^(?=.{12,220}$)(?!.*\(Foto:)[^|]*[^.…,:;]$/u,
  /** A line too long for a sub-heading that does not end as a sentence. */
  loose: /^(?=.{72,220}$)[^|]*[^.?!…:;,")“”][”“"]?$/u,
  plain: /^(?=.{25,120}$)[^|]*[^.?!…:;,)]$/u,
  closed: /^.*[.?!…]["”“)]{0,2}$/u,
  slug: /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){3,}$/u,
  length: /^\d{1,4}:\d\d ?min$/u,
  count: /^\d{1,3} Bilder$/u,
  /** Section, date and perhaps length in one line, or the date in a line of its own. */
  infos: /^\p{L}[\p{L}+&. -]{0,40}? ?\d\d\.\d\d\.\d{4}(?: ?\d\d:\d\d)?(?: ?\d{1,4}:\d\d ?min)?$/u,
  day: /^\d\d\.\d\d\.\d{4}(?: ?\d\d:\d\d)?(?: ?\d{1,4}:\d\d ?min)?$/u,
  strip: /^(?:Videos|Bilderserien(?: meistgesehen)?|Regionales)$/u,
  /** What the first entry of such a strip is told by: its length, its date or its time of day. */
  entry: /^(?:\d{1,4}:\d\d ?min|\d{1,3} Bilder|\d\d:\d\d \p{Lu}.+|.{0,40}\d\d\.\d\d\.\d{4}[ \d:]{0,12}(?:min)?)$/u,
  topics: /^THEMEN$/u,
  topic: /^(?!(?:Videos|Bilderserien|Regionales)$)\p{Lu}[^.:|]{1,40}$/u,
};
