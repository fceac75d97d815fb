import type { Cue } from '@klartext/extractor';

/** `18.10.2019 - 17:08 Uhr`, and the same as other years wrote it. */
const DATE = String.raw`\d{1,2}\.\d{1,2}\.\d{4}(?:,| -| –| um)? \d{1,2}[:.]\d\d(?: Uhr)?`;
const COUNT = String.raw`Kommentieren|\d+ Kommentare?`;
const CREDIT = '(?:Fotos?|Bild|Grafik|Illustration): ?';
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:von|van|de[nr]?)){0,2}(?: \p{Lu}[\p{L}.’'-]*){1,3}`;
/** Columns and letters to readers whose name is the kicker of each. */
const RUBRIC =
  'Wochenend-Newsletter|Morning Briefing Plus(?: – Die Woche)?|Morning Briefing|Was vom Tage bleibt|Gastkommentar|' +
  'Handelsblatt-Kommentare der Woche|In eigener Sache';
const STAFF = String.raw`(?:Autor|Verfasser|Redakteur|Chefredakteur|Reporter|Chefreporter|Korrespondent)\p{Ll}{0,2}`;
const READER = String.raw`(?:Herr|Frau) [^\d:!?]{2,60}?|Account gelöscht!?`;

/** What lines of Handelsblatt's pages look like in dumps. */
export const CUES: readonly Cue[] = [
  // The date, and how many readers commented: in its line, or below it.
  {
    role: 'date',
    line: new RegExp(`^(?<datePublished>${DATE}) ?(?<commentCount>${COUNT})(?: ?Jetzt teilen){0,2}$`, 'u'),
  },
  { role: 'date', line: new RegExp(`^${DATE}(?:,? ?(?:Update|[Aa]ktualisiert)\\b.{0,50})?$`, 'u') },
  { role: 'date', line: new RegExp(`^Datum: ?${DATE}(?: ?Update: ?.{0,50})?$`, 'u') },
  { role: 'date', line: new RegExp(`^(?:Update|[Aa]ktualisiert|Zuletzt aktualisiert):? ?${DATE}$`, 'u') },
  { role: 'byline', line: new RegExp(`^[Vv]on:? ?${NAME}(?:(?:, | und |/)${NAME}){0,5}$`, 'u') },
  // Who is in the picture of the author.
  { role: 'alt', line: new RegExp(`^(?:Porträt de[rs] |Handelsblatt-(?:Online-)?)${STAFF} ${NAME}\\.?$`, 'u') },
  { role: 'alt', line: /^.{3,600}[.!?"“” ]Quelle: ?[^.:]{1,60}$/u },
  { role: 'credit', line: new RegExp(`^\\(?${CREDIT}[^()]{1,80}\\)?$`, 'u') },
  { role: 'credit', line: /^Quelle: ?(?!Handelsblatt)[^.:]{1,60}$/u },
  { role: 'caption', line: new RegExp(`^.{3,600}\\(${CREDIT}[^()]{1,80}\\)$`, 'u') },
  { role: 'caption', line: new RegExp(`^.{3,600}[.!?"“”] ?${CREDIT}[\\p{L}\\d][^.!?:]{1,60}$`, 'u') },
  { role: 'sign-off', line: /^(?:dpa(?:-AFX|-afx)?|afp|AFP|rtr|Reuters|ap|AP|dapd|HB)$/u },
  { role: 'share', line: new RegExp(`^(?:${COUNT})$`, 'u') },
  // The kicker and the headline of a column: with a colon, a blank or nothing between them.
  {
    role: 'headline',
    line: new RegExp(`^(?<kicker>${RUBRIC})(?:: ?| )?(?<headline>[\\p{Lu}\\p{Nd}„"].{8,200})$`, 'u'),
  },
  // Since 2023: authors and date glued to the lede.
  {
    role: 'teaser',
    line: new RegExp(
      `^(?<teaser>.{20,700}[.!?“"])(?<byline>${NAME}(?:, ${NAME}){0,4}) (?<datePublished>${DATE})(?: ?Artikel anhören)?$`,
      'u',
    ),
  },
  // The app: a word glued before the lede, and how to put the app on the screen.
  { role: 'teaser', line: /^Premium(?<teaser>\p{Lu}.{20,600})$/u },
  { role: 'share', line: /^(?:Direkt vom Startbildschirm zu Handelsblatt\.com|Auf tippen, dann .{5,80})$/u },
  // Boxes between the paragraphs.
  { role: 'related', line: /^Handelsblatt (?:Morning|Evening) Briefing\b.{0,80}$/u },
  { role: 'navigation', line: /^(?:Serviceangebote|Handelsblatt-Logo|© (?:19|20)\d\d Handelsblatt\b.*)$/u },
  {
    role: 'comment',
    line: new RegExp(
      `^(?:Als Spam melden! ?)?(?<author>${READER})(?:,? ?(?<date>${DATE}))?(?: ?Als Spam melden!)?$`,
      'u',
    ),
  },
];
