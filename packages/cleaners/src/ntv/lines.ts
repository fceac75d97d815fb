/** Agencies and sister houses that a source line may name without n-tv; other `Quelle:` lines are those of figures. */
const HOUSES = [
  ...['dpa(?:[-/][\\p{L}-]{2,9})?', 'AFP', 'afp', 'AP', 'rts', 'rtr', 'Reuters', 'sid', 'SID', 'DJ', 'epd', 'KNA'],
  ...['spot on news', 'RTL(?: News)?', 'Capital', 'stern', 'GEO'],
  '(?:www\\.)?(?:rtl|capital|stern|geo|sport|wetter|brigitte)\\.de',
].join('|');

/** Single labels of the share bar. */
export const SHARE_LABELS: string = [
  ...['Artikel teilen', 'Artikel drucken', 'Link kopieren', 'Folgen auf:', 'E-Mail', 'Facebook', 'FB', 'Twitter'],
  ...['TW', 'X', 'WhatsApp', 'Whatsapp', 'whatsapp', 'Mail', 'mail', 'Drucken', 'drucken', 'LINK', 'Link', 'Teilen'],
].join('|');

/** The sections, as they stand above headings and in teasers. */
export const DESKS: string = [
  ...['Politik', 'Wirtschaft', 'Börse', 'Sport', 'Fußball', 'Formel ?1', 'Motorsport', 'Wintersport', 'Tennis'],
  ...['Handball', 'Olympia', 'Panorama', 'Leben', 'Unterhaltung', 'TV', 'Kino', 'Musik', 'Bücher', 'Essen und Trinken'],
  ...['Reise', 'Technik', 'Ratgeber', 'Wissen', 'Auto', 'Wetter', 'Regionales', 'Regionalnachrichten', 'Kommentare'],
  ...['Kolumnen', 'Person der Woche', 'Wieduwilts Woche', 'Meldungen', 'Startup', 'Mediathek', 'Videos'],
  ...['Bilderserien', 'Infografik', 'Der Tag', 'Der Börsen-Tag', 'Der Sport-Tag', 'Das Beste', 'Meinung'],
  ...['Frage & Antwort', 'Shopping & Service', 'Leute', 'Gesichter', 'Redelings Nachspielzeit'],
].join('|');

/** The audio player, and what it says of itself. */
export const AUDIO_LINES: string = [
  'Artikel anhören[ \\d:/().min]{0,30}',
  '00:00 ?/ ?\\d{1,2}:\\d\\d(?: ?\\d\\.\\d ?x){0,8}',
  '\\d\\.\\d ?x(?: ?\\d\\.\\d ?x){0,8}',
  'Diese Audioversion wurde künstlich generiert\\..*',
  'Wir freuen uns über Ihr Feedback zu diesem Angebot\\.',
].join('|');

/** `28.04.2023, 18:11 Uhr`. */
export const MOMENT: string = '\\d\\d\\.\\d\\d\\.\\d{4}, ?\\d\\d:\\d\\d ?Uhr';
/** Words before an author. */
export const BYLINE_STARTS: string = 'Von|Ein|Eine|Aus|Interview|Protokoll|Gastbeitrag|Kommentar|Kolumne|Analyse';

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
