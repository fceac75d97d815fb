import type { Sign, WeakSign } from '@klartext/extractor';
import { DESKS } from './lines.ts';

const STAMP = String.raw`\d\d\.\d\d\.\d{4}, ?\d\d:\d\d ?Uhr`;
const DAY = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)';
const MONTH = String.raw`\p{Lu}\p{Ll}{2,8}`;
const CLASSIC = 'pages of 2018 to 2025 as dumps';

/** Lines in which n-tv names itself. */
export const STRONG_SIGNS: readonly Sign[] = [
  {
    id: 'source-line',
    lines: /^\(?(?:Quelle|Source):{1,2} ?(?:https?:\/\/)?(?:www\.)?n-?tv(?:\.de)?(?: ?[,/][^\n]{0,300})?\)?$/mu,
    source: 'the line below every text since 2010; copies on blogs print it as `Source:: n-tv.de`',
    example: 'Quelle: ntv.de, kim/dpa',
    counterExample: 'Quelle: ntv-Umfrage unter 1000 Befragten',
  },
  {
    id: 'rights',
    lines: /^© ?(?:\d{4} )?n-?tv(?:\.de)?,? (?:Alle Rechte vorbehalten|Nachrichtenfernsehen)/mu,
    source: CLASSIC,
    example: '© ntv.de Alle Rechte vorbehalten',
    counterExample: '© n-tv.de',
  },
  {
    id: 'title',
    lines: /^(?<![\s\S])[^\n]{3,250} [-|–] (?:n-?tv\.de|n-?tv NACHRICHTEN)$/mu,
    source: 'titles of all years',
    example: 'Alte Werft: Stadt kauft das Gelände - n-tv.de',
    counterExample: 'Alte Werft: Stadt kauft das Gelände - NTV Haber',
  },
  {
    id: 'company',
    lines:
      /^(?:n-?tv Nachrichtenfernsehen(?: GmbH)?$|Ich möchte gerne [^\n]{5,100} von der n-?tv Nachrichtenfernsehen GmbH)/imu,
    source: CLASSIC,
    example: 'ntv Nachrichtenfernsehen',
    counterExample: 'Der Sender n-tv sitzt in Köln, die n-tv Nachrichtenfernsehen GmbH auch.',
  },
  {
    id: 'question',
    lines: /^n-?tv(?:\.de)?: [^\n]{0,60}\b(?:Herr|Frau) \p{Lu}[^\n]{2,300}\?$/mu,
    source: 'the first question of its interviews, all years',
    example: 'ntv.de: Frau Marwitz, woher wissen Sie, wann Sie einsetzen müssen?',
    counterExample: 'n-tv.de: Ist der Haushalt noch zu retten?',
  },
  {
    id: 'services',
    lines: /^n-?tv(?:\.de)? Dienste$/mu,
    source: CLASSIC,
    example: 'ntv.de Dienste',
    counterExample: 'Dienste',
  },
];

/** Lines of its wording, and of its look. */
export const WEAK_SIGNS: readonly WeakSign[] = [
  {
    id: 'exchange-clock',
    strength: 3,
    lines: new RegExp(String.raw`^${DAY}, \d\d?\. \p{L}+ \d{4} \d\d:\d\d Uhr Frankfurt \|`, 'mu'),
    source: CLASSIC,
    example: 'Freitag, 31. März 2023 13:02 Uhr Frankfurt | 12:02 Uhr London',
    counterExample: 'Freitag, 31. März 2023 13:02 Uhr Frankfurt',
  },
  {
    id: 'day-heading',
    strength: 3,
    lines: new RegExp(String.raw`^${DAY}, \d\d?\. \p{L}+ \d{4}(?:Der|Das war der) (?:(?:Börsen|Sport)-)?Tag$`, 'mu'),
    source: 'news of the day, 2015 to 2021',
    example: 'Samstag, 03. April 2021Der Tag',
    counterExample: 'Samstag, 03. April 2021: Der Tag im Überblick',
  },
  {
    id: 'ticker-heading',
    strength: 3,
    lines:
      /^[^+\n]{3,160}\+\+\+ (?<=[Ll]ive-?[Tt]icker(?: [^+\n]{0,80})?\+\+\+ )\d\d:\d\d (?!Uhr)[^\n]{3,200} \+\+\+$/mu,
    source: 'headings of live blogs, 2013 to 2025',
    example: 'Hochwasser im Liveticker +++ 17:20 Rat stimmt für neue Brücke +++',
    counterExample: 'Hochwasser-Liveblog: ++ Rat stimmt für neue Brücke ++',
  },
  {
    id: 'question-without-name',
    strength: 3,
    lines: /^n-?tv(?:\.de)?: (?!Herr |Frau )[^\n]{0,300}\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b[^\n]{0,300}\?$/mu,
    source: 'the first question of its interviews, all years',
    example: 'n-tv.de: Der Haushalt ist gescheitert. Überrascht Sie das?',
    counterExample: 'n-tv.de: Ist der Haushalt noch zu retten?',
  },
  {
    id: 'day-end',
    strength: 3,
    lines: new RegExp(String.raw`^(?:[Mm]it \p{Lu}[^\n]{3,60}?)?Das war ${DAY}, der \d\d?\. ${MONTH} \d{4}$`, 'mu'),
    source: 'the last entry of the news of a day, 2015 to 2025; its author may be glued before',
    example: 'mit Rike PahlDas war Donnerstag, der 8. Juni 2017',
    counterExample: 'Das war Donnerstag, der 8. Juni 2017, an der Börse',
  },
  {
    id: 'greeting',
    strength: 1,
    lines: /^Liebe Leserinnen und Leser,$/mu,
    source: 'the last entry of the news of a day',
    example: 'Liebe Leserinnen und Leser,',
    counterExample: 'Liebe Leserinnen und Leser, heute geht es um Brücken.',
  },
  {
    id: 'recording',
    strength: 3,
    lines: /^\d\d\.\d\d\.\d{4} \d\d:\d\d Uhr – \d{1,3}:\d\d min$/mu,
    source: 'pages of videos, 2012 to 2022',
    example: '19.01.2023 18:11 Uhr – 01:08 min',
    counterExample: '19.01.2023, 18:11 Uhr | 01:08 min',
  },
  {
    id: 'file-and-credit',
    strength: 3,
    lines: /^[\p{L}\p{N}_.-]{3,60}(?: \(\d\))?\.(?:jpe?g|JPE?G|png)\n[^\n]{5,300}\n\(Foto: [^\n]{2,100}\)$/mu,
    source: 'pictures of 2014 to 2025: a file name, the caption, the credit',
    example: 'werft_4411.jpg\nDie Werft am Hafen.\n(Foto: dpa)',
    counterExample: 'werft_4411.jpg\nDie Werft am Hafen. Foto: dpa',
  },
  {
    id: 'author-page',
    strength: 3,
    lines: /^Artikel des Autors\n[^\n]{3,80}\.(?:jpe?g|png)$/mu,
    source: 'pages of authors, 2019 to 2025',
    example: 'Artikel des Autors\nwerft_4411.jpg',
    counterExample: 'Artikel des Autors\nDie Werft am Hafen',
  },
  {
    id: 'list-with-files',
    strength: 3,
    lines:
      /^[^\n]{3,80}\.(?:jpe?g|png)\n[^\n]{10,160}\n[^\n]{60,390} (?:Von|Eine? \p{Lu}\p{Ll}+ von) \p{Lu}[^\n.!?]{3,60}$/mu,
    source: 'lists of articles, 2019 to 2025: a file name, kicker and headline, a teaser with its author',
    example:
      'werft_4411.jpg\nAlte Werft Stadt kauft das Gelände\nDer Rat hat lange gestritten, nun ist das Geld da. Nur die Kräne will keiner. Von Kim Muster',
    counterExample: 'werft_4411.jpg\nAlte Werft\nDer Rat hat lange gestritten. Von Kim Muster',
  },
  {
    id: 'picture-file',
    strength: 2,
    lines: /^(?:[\da-f]{32}|imago\d{6,12}h)(?: \(\d\))?\.jpe?g$/mu,
    source: 'alternative texts of pictures, 2014 to 2025',
    example: '3f0c9a7e51d24b8896aa01c7be42d915.jpg',
    counterExample: 'werft_4411.jpg',
  },
  {
    id: 'ticker-entry',
    strength: 2,
    lines: /^\+\+\+ \d\d:\d\d (?!Uhr)[^+\n]{3,200} \+\+\+$/mu,
    source: 'live blogs of 2013 to 2025',
    example: '+++ 17:05 Verband begrüßt Beschluss +++',
    counterExample: '+++ 17.05 Uhr: Verband begrüßt Beschluss +++',
  },
  {
    id: 'audio-notice',
    strength: 2,
    lines: /^Diese Audioversion wurde künstlich generiert\.|^Artikel anhören ?\( ?\d\d:\d\d ?min\)$/mu,
    source: CLASSIC,
    example: 'Diese Audioversion wurde künstlich generiert.',
    counterExample: 'Artikel anhören',
  },
  {
    id: 'tool-bar',
    strength: 2,
    lines: /^(?:Artikel teilen|Link kopieren)\nFolgen auf:$/mu,
    source: CLASSIC,
    example: 'Link kopieren\nFolgen auf:',
    counterExample: 'Link kopieren\nFolgen Sie uns',
  },
  {
    id: 'crumb',
    strength: 2,
    lines: new RegExp(String.raw`^Startseite[^\n]{0,80}\n(?:[^\n]{1,150}\n){1,3}(?:Von [^\n]{1,80})?${STAMP}$`, 'mu'),
    source: CLASSIC,
    example: 'Startseite\nWirtschaft\nAlte WerftStadt kauft das Gelände\n28.04.2023, 18:11 Uhr',
    counterExample: 'Startseite\nWirtschaft\n28.04.2023',
  },
  {
    id: 'stock-picture',
    strength: 2,
    lines: /^dpa-Regio-Dummy(?:\.\w{3,4})?$/mu,
    source: 'reports of state services of dpa, 2023',
    example: 'dpa-Regio-Dummy.jpg',
    counterExample: 'dpa',
  },
  {
    id: 'partner-service',
    strength: 2,
    lines: /^Partner-Service ?\n?Anzeige$/mu,
    source: CLASSIC,
    example: 'Partner-Service\nAnzeige',
    counterExample: 'Partner',
  },
  {
    id: 'head-picture',
    strength: 1,
    lines: new RegExp(
      String.raw`^(?:Von [^\n]{1,80})?${STAMP}\n(?:[^\n]{1,400}\n){0,2}[^\n]{0,300}\(Foto: [^\n]{1,80}\)$`,
      'mu',
    ),
    source: CLASSIC,
    example: '28.04.2023, 18:11 Uhr\nDie Werft am Hafen.\n(Foto: dpa)',
    counterExample: '28.04.2023, 18:11 Uhr\nDie Werft am Hafen.\nFoto: dpa',
  },
  {
    id: 'desk-first',
    strength: 1,
    lines: new RegExp(String.raw`^(?<![\s\S])(?:${DESKS})\n`, 'mu'),
    source: 'the section above the heading, where nothing of the menu was printed',
    example: 'Politik\nRat beschließt Haushalt',
    counterExample: 'Haushalt\nPolitik\nRat beschließt',
  },
  {
    id: 'logo',
    strength: 1,
    lines: /^(?:n-?tv|N-TV)$/mu,
    source: 'the name of the logo, and of the source above copies',
    example: 'n-tv',
    counterExample: 'NTV',
  },
  {
    id: 'follow',
    strength: 1,
    lines: /^Folgen auf:$/mu,
    source: CLASSIC,
    example: 'Folgen auf:',
    counterExample: 'Folgen Sie uns auf Facebook',
  },
  {
    id: 'agency-source',
    strength: 1,
    lines: /^Quelle: ?(?:\p{Ll}{2,4}\/)?(?:dpa|AFP|rts|sid|DJ)$/mu,
    source: CLASSIC,
    example: 'Quelle: dpa',
    counterExample: 'Quelle: eigene Berechnung',
  },
  {
    id: 'entry-time',
    strength: 1,
    lines: /^\d\d:\d\d Uhr\n[^\n]{10,120}[^.\n]$/mu,
    source: 'news of the day, 2015 to 2021',
    example: '22:35 Uhr\nBrücke bleibt gesperrt',
    counterExample: '22:35 Uhr, Brücke bleibt gesperrt',
  },
];
