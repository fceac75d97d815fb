/** Agencies and sister houses that a source line may name alone, `Quelle: dpa`; other `Quelle:` lines are facts' sources. */
const HOUSES =
  'dpa(?:[-/][\\p{L}-]{2,9})?|AFP|afp|AP|rts|rtr|Reuters|sid|SID|DJ|epd|KNA|spot on news|RTL(?: News|\\.de)?|Capital|stern|GEO|' +
  '(?:www\\.)?[\\p{L}\\d-]{2,30}\\.(?:de|com|net|at|ch)';

const SHARE_LABELS = [
  ...['Artikel teilen', 'Artikel drucken', 'Link kopieren', 'Folgen auf:', 'E-Mail', 'Facebook', 'FB', 'Twitter', 'TW', 'X'],
  ...['WhatsApp', 'Whatsapp', 'whatsapp', 'Mail', 'mail', 'Drucken', 'drucken', 'LINK', 'Link', 'Teilen'],
].join('|');

/** The line that names the sources of the text and ends it: `Quelle: ntv.de, tno/dpa`, `Quelle: dpa`. */
export const NTV_SIGN_OFF: RegExp = new RegExp(
  `^\\(?Quelle: ?(?:n-?tv(?:\\.de)?(?: ?[,/] ?.{1,60})?|(?:\\p{Ll}{2,4}/)?(?:${HOUSES})(?:(?:/|, ?| und )(?:${HOUSES})){0,4})\\)?$`,
  'u',
);

/** Labels of the share bar that are no words of a text: several in a row, or one that says what it does. */
export const NTV_SHARE_BAR: RegExp = new RegExp(
  `^(?:Artikel teilen|Artikel drucken|Link kopieren|Folgen auf:|(?:(?:${SHARE_LABELS})[ |·]{0,3}){2,16})$`,
  'u',
);

/** The audio player and the notice on its voice. */
export const NTV_AUDIO: RegExp =
  /^(?:Artikel anhören\b.{0,30}|00:00 ?\/ ?\d{1,2}:\d\d(?: ?\d\.\d ?x)*|\d\.\d ?x(?: ?\d\.\d ?x)*|Diese Audioversion wurde künstlich generiert\..*|Wir freuen uns über Ihr Feedback zu diesem Angebot\.)$/u;

/** Any line of the share bar and the audio player, single labels too: for places where nothing else can stand. */
export const NTV_TOOL: RegExp = new RegExp(`^(?:(?:${SHARE_LABELS})[ |·]{0,3}){1,16}$|${NTV_AUDIO.source}`, 'u');

/** A paragraph of the text, unlike the lines of a list of teasers: it ends with a full stop, or is long. */
export const NTV_PARAGRAPH: RegExp = /^(?:.{25,}[.…]["“”)]{0,2}|.{200,})$/u;

/** The desks that stand above a heading. */
export const NTV_DESK: RegExp =
  /^(?:Politik|Wirtschaft|Börse|Sport|Fußball|Formel ?1|Wintersport|Tennis|Handball|Olympia|Panorama|Leben|Unterhaltung|Musik|Kino|Bücher|Essen und Trinken|Reise|Technik|Ratgeber|Wissen|Auto|Wetter|Regionales|Regionalnachrichten|Kommentare|Kolumnen|Person der Woche|Meldungen|Startup|Mediathek|Videos|Bilderserien|Der Tag|Der Börsen-Tag|Der Sport-Tag)$/u;
