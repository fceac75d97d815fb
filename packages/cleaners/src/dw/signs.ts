import type { Sign, WeakSign } from '@klartext/extractor';
import { SKIP_TO_DW } from './lines.ts';

const SOURCE_LABELS = 'Quelle|Source|Fuente|Fonte|Источник|Джерело|Kaynak|Źródło|Sursă|Sumber|Izvor|Πηγή|المصدر|منبع';
const SEEN = 'pages of 2023 to 2026 as dumps';
const CLASSIC = 'pages of 2011 to 2023 as dumps';

/** Lines in which Deutsche Welle names itself. */
export const STRONG_SIGNS: readonly Sign[] = [
  {
    id: 'short-link',
    lines: /^(?:[^.:\n]{1,40}(?: ?: ?| ))?https?:\/\/(?:\S{1,200}\/)?p\.dw\.(?:com|de)\/p\/\w{3,12}$/mu,
    source: 'the share bar, and the list below classic articles',
    example: 'Permalink https://p.dw.com/p/4AbCd',
    counterExample: 'Das Gesetz über den Sender: https://p.dw.com/p/17MtP, zuletzt geändert 2023',
  },
  {
    id: 'skip-to-dw',
    lines: SKIP_TO_DW,
    source: SEEN,
    example: 'Zu weiteren Angeboten der DW springen',
    counterExample: 'Zu weiteren Angeboten springen',
  },
  {
    id: 'copyright',
    lines: /^(?:©|Copyright) ?\d{4}(?: ?Deutsche Welle|年德国之声|年德國之聲)/mu,
    source: SEEN,
    example: '© 2026 Deutsche Welle',
    counterExample: '© 2026 Deutsche Presse-Agentur',
  },
  {
    id: 'title',
    lines: /^[^\n]{3,250} (?:\||–|-) DW(?:\.COM|\.DE|-WORLD(?:\.DE)?)? (?:\||–|-) \p{Nd}[\p{Nd}./年月日]{5,12}$/mu,
    source: 'titles since 2008: `… | All media content | DW | 09.03.2019`, `… – DW – 14.03.2023`',
    example: 'Die Brücke am Hafen | Europa | DW | 09.03.2019',
    counterExample: 'Die Brücke am Hafen | Europa | DIE WELT | 09.03.2019',
  },
  {
    id: 'language-set',
    lines: /^DW\.(?:COM|DE) (?:hat .{2,30} als Spracheinstellung|has chosen .{2,30} as your language|a choisi )/mu,
    source: CLASSIC,
    example: 'DW.COM hat Deutsch als Spracheinstellung für Sie gewählt.',
    counterExample: 'DW hat Deutsch als erste Fremdsprache beschrieben.',
  },
  {
    id: 'new-website',
    lines: /^Visit the new DW website$/mu,
    source: 'pages of 2021 to 2023 as dumps',
    example: 'Visit the new DW website',
    counterExample: 'Visit the new website',
  },
  {
    id: 'recommends',
    lines: /^(?:DW (?:recommends|recommande|recomienda|recomenda)|DW's Top Story|More (?:stories )?from DW)$/mu,
    source: CLASSIC,
    example: 'DW recommends',
    counterExample: 'The DW recommends a visit to the harbour museum',
  },
  {
    id: 'declared-copy',
    lines: new RegExp(
      `^Source:: ?(?:Deutsche Welle|DW)$|^\\(?(?:${SOURCE_LABELS}) ?:{1,2} ?(?:(?:https?://)?(?:www\\.)?dw\\.(?:com|de)(?:/\\S{0,300})?|` +
        'Deutsche Welle \\(www\\.dw\\.(?:com|de)\\))\\)?$',
      'mu',
    ),
    source: 'copies on blogs, 2017 to 2024',
    example: 'Quelle: www.dw.com',
    counterExample: 'Quelle: DW Statistik, eigene Berechnung',
  },
];

/** Lines of its wording, and of its look. */
export const WEAK_SIGNS: readonly WeakSign[] = [
  {
    id: 'thirty-languages',
    strength: 3,
    lines: /^Choose from 3\d Languages$/mu,
    source: CLASSIC,
    example: 'Choose from 30 Languages',
    counterExample: 'Choose from two languages',
  },
  {
    id: 'quick-jump',
    strength: 3,
    lines: /^(?:(?:1\. )?Inhalt ?\n?Navigation ?\n?Weitere Inhalte ?\n?Metanavigation|Albanian Shqip|Amharic አማርኛ)/mu,
    source: CLASSIC,
    example: 'Inhalt\nNavigation\nWeitere Inhalte\nMetanavigation',
    counterExample: 'Inhalt\nNavigation\nSuche',
  },
  {
    id: 'feed-item',
    strength: 3,
    lines:
      /^(?:Item \d{1,3}(?: \|[ |]*)?\n)?Id (?:\| )?\d{7,9}(?: \|[ |]*)?\nDate (?:\| )?\d{4}-\d\d-\d\d(?: \|[ |]*)?\nTitle (?:\| )?\S/mu,
    source: 'feeds of rss.dw.com for partners, 2025',
    example: 'Id 73000001\nDate 2025-08-29\nTitle Streit um die Brücke',
    counterExample: 'Id 17\nDate 2025-08-29',
  },
  {
    id: 'feed-teaser',
    strength: 3,
    lines: /^Short title [^\n]+\n(?:Teaser [^\n]*\n)?(?:Short teaser [^\n]*\n)?(?:Full text)?/mu,
    source: 'feeds of rss.dw.com for partners, 2025',
    example: 'Short title Streit um die Brücke\nShort teaser Zwei Städte streiten.\nFull text',
    counterExample: 'Short titles are best for the web',
  },
  {
    id: 'partner',
    strength: 3,
    lines: new RegExp(
      `^\\(?(?:(?:${SOURCE_LABELS}|Autor|Author|Автор) ?:{1,2} ?|Von |By )(?:Deutsche Welle|DW News|DW\\.(?:com|COM))\\)?$`,
      'mu',
    ),
    source: 'bylines of copies at partners, 2020 to 2024',
    example: 'Quelle: Deutsche Welle',
    counterExample: 'Deutsche Welle',
  },
  {
    id: 'date-twice',
    strength: 2,
    lines:
      /^(?:\d{2}[./]\d{2}[./]\d{4})[ \n]?(?:\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}|\p{L}+ \d{1,2}, \d{4})|^([^\d\n]{0,12}\d{1,2}[^\d\n]{2,20}) ?\1$/mu,
    source: SEEN,
    example: '06/14/2026June 14, 2026',
    counterExample: '14.06.2026 12:30 Uhr',
  },
  {
    id: 'glued-date',
    strength: 1,
    lines: /^\p{Lu}[^\n\d]{4,60}(?:(?<=\p{Ll})\d{1,2}\. \p{L}+ \d{4}|(?<=\p{Ll}\p{Lu}\p{Ll}{2,9} )\d{1,2}, \d{4})$/mu,
    source: SEEN,
    example: 'Kim Muster9. September 2013',
    counterExample: 'Kim Muster 9. September 2013',
  },
  {
    id: 'list-labels',
    strength: 2,
    lines: /^(?:Autorin\/Autor|Themenseiten|Related Subjects) ?:?(?: |$)/mu,
    source: CLASSIC,
    example: 'Autorin/Autor Kim Muster',
    counterExample: 'Autor: Kim Muster',
  },
  {
    id: 'feedback',
    strength: 2,
    lines:
      /^(?:Feedback ?:? ?)?(?:Schicken Sie uns Ihr Feedback!?|Send us your feedback\.?|Envíenos sus comentarios)$/mu,
    source: SEEN,
    example: 'Schicken Sie uns Ihr Feedback!',
    counterExample: 'Wir freuen uns über Ihr Feedback.',
  },
  {
    id: 'next-section',
    strength: 2,
    lines: /^(?:Skip next section|Den nächsten Abschnitt [^\n]{2,80} überspringen|Ir a la siguiente sección) ?/mu,
    source: SEEN,
    example: 'Den nächsten Abschnitt Mehr zum Thema überspringen',
    counterExample: 'Den nächsten Abschnitt der Brücke baut die Stadt.',
  },
  {
    id: 'media-on-topic',
    strength: 2,
    lines: /^(?:Audio und Video zum Thema|Audios and videos on the topic|Audios et vidéos sur le sujet)$/mu,
    source: CLASSIC,
    example: 'Audio und Video zum Thema',
    counterExample: 'Video zum Thema',
  },
  {
    id: 'editors-recommend',
    strength: 1,
    lines: /^(?:Die Redaktion empfiehlt|La rédaction vous recommande)$/mu,
    source: CLASSIC,
    example: 'Die Redaktion empfiehlt',
    counterExample: 'Die Redaktion empfiehlt den Umbau.',
  },
  {
    id: 'sign-off',
    strength: 1,
    lines:
      /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})* \((?:dpae?|afpe?|ape?|rtre?|epd|kna|sid|efe|reuters|dapd)(?:, ?\p{L}+)*\)$/mu,
    source: CLASSIC,
    example: 'kim/jo (dpa, afp)',
    counterExample: 'Kim Muster (dpa)',
  },
];
