import type { Sign, WeakSign } from '@klartext/extractor';
import { anyOf, DATE, LONG_SHARE_LABELS, TIME } from './lines.ts';
import { COMMENT_LABELS, EMBED_LABELS, OPINION_NOTES, SHARE_LABELS, SKIP_LINKS } from './phrases.ts';
import { BY, COPYRIGHT, ORIGINAL_LANGUAGE, PUBLISHED, SOURCES } from './words.ts';

const HOUSE = '(?:euronews|евроньюс|يورونيوز|یورونیوز)';
/** A sign alone, `© Euronews`, stands below pictures elsewhere, too. */
const LABELS = anyOf({
  words: Object.values(COPYRIGHT)
    .flat()
    .filter((label) => label !== '©'),
});
const ZONE = '(?: ?•| ?(?:CES?T|MES?Z|GMT[+-]|UTC[+-]))';
const LONG = `(?:${anyOf(LONG_SHARE_LABELS)})`;
const NEWSY = 'pages of 2011 to 2026 as dumps';
const UNTIL_2020 = 'pages of 2011 to 2020 as dumps';

/** Lines in which Euronews names itself. */
export const STRONG_SIGNS: readonly Sign[] = [
  {
    id: 'copyright',
    lines: new RegExp(`^(?:${LABELS})(?: ?©)? ?${HOUSE}(?: \\d{4})?$`, 'imu'),
    source: NEWSY,
    example: 'Copyright © euronews 2024',
    counterExample: '© Euronews/Beispiel',
  },
  {
    id: 'old-browser',
    lines: new RegExp(
      String.raw`^(?:\p{Script=Arabic}[^\n]{0,60} )?${HOUSE}(?!\p{L})[^\n]{1,200}Internet Explorer`,
      'imu',
    ),
    source: 'pages of 2020 to 2022 as dumps, in every edition',
    example: 'Euronews non è più disponibile su Internet Explorer.',
    counterExample: 'Unsere Seite kann nicht mehr mit dem Internet Explorer gelesen werden.',
  },
  {
    id: 'logo',
    lines: /^(?:Euronews logo|Logo Euronews)$/imu,
    source: UNTIL_2020,
    example: 'Euronews logo',
    counterExample: 'The euronews logo on a wall in Lyon',
  },
  {
    id: 'title',
    lines: /^(?<![\s\S])[^\n]{3,250} (?:\||–|-) (?:Euronews|euronews)$/mu,
    source: 'titles of all years',
    example: 'Bridge plan approved | Euronews',
    counterExample: 'Press office | Euronews prize',
  },
  {
    id: 'feedback',
    lines: /^[^\n]*\bfeedback-articles-\p{L}{2}@euronews\.com\.?$/mu,
    source: 'notes on translations, 2024 to 2026',
    example: 'Probleme? Schreiben Sie an feedback-articles-de@euronews.com.',
    counterExample: 'Schreiben Sie an feedback@beispiel.example.',
  },
  {
    id: 'perspectives',
    lines:
      /^(?:Jede Geschichte kann aus vielen Perspektiven erzählt werden\. ?euronews Journalisten|Every story can be told in many ways: see the perspectives from Euronews journalists) [^\n]{10,80}$/imu,
    source: 'pages of 2013 to 2017 as dumps',
    example:
      'Jede Geschichte kann aus vielen Perspektiven erzählt werden. euronews Journalisten berichten in ihren Sprachen.',
    counterExample: 'Jede Geschichte kann aus vielen Perspektiven erzählt werden. Journalisten berichten davon.',
  },
  {
    id: 'opinion-note',
    lines: new RegExp(`^(?:${anyOf(OPINION_NOTES)})$`, 'imu'),
    source: 'opinions of 2019 to 2025 as dumps',
    example: String(OPINION_NOTES['en']?.[0]),
    counterExample: 'The opinions expressed in this article are those of the author.',
  },
  {
    id: 'loading-icon',
    lines: /^euronews_icons_loading$/mu,
    source: 'pages of 2019 to 2020 as dumps',
    example: 'euronews_icons_loading',
    counterExample: 'icons_loading',
  },
  {
    id: 'declared-copy',
    lines:
      /^Source:: ?[Ee]uronews$|^\(?(?:Quelle|Source|Fuente|Fonte|Источник|Kaynak) ?:{1,2} ?(?:https?:\/\/)?(?:[a-z]{2,6}\.)?euronews\.com(?:\/\S{0,300})?\)?$/mu,
    source: 'copies on blogs',
    example: 'Source: euronews.com',
    counterExample: 'Source: Euronews poll, 2019',
  },
];

/** Lines of its wording, and of its look. */
export const WEAK_SIGNS: readonly WeakSign[] = [
  {
    id: 'text-size',
    strength: 3,
    lines: /^\S[^\n]{2,40} Aa ?\n?Aa$/mu,
    source: UNTIL_2020,
    example: 'Dimensioni di testo Aa Aa',
    counterExample: 'Text size A A A',
  },
  {
    id: 'region-note',
    strength: 1,
    lines: /^This content is not available in your region$/mu,
    source: 'pages of 2019 to 2020 as dumps, in every edition',
    example: 'This content is not available in your region',
    counterExample: 'This content is not available in your country.',
  },
  {
    id: 'now-reading',
    strength: 2,
    lines: /^(?:Now Reading|Sie lesen gerade|Vous lisez) ?:|^[^\n:]{3,30}:\n(?<=^([^\n]{10,200})\n[^\n]+\n)\1$/mu,
    source: UNTIL_2020,
    example: 'Sie lesen gerade:',
    counterExample: 'Sie lesen gerade ein Buch.',
  },
  {
    id: 'share-bar',
    strength: 3,
    lines: new RegExp(`^${LONG} ?(?:${anyOf(COMMENT_LABELS)})$`, 'imu'),
    source: NEWSY,
    example: 'Diesen Artikel teilenKommentare',
    counterExample: 'Diesen Artikel teilen',
  },
  {
    id: 'share-dialog',
    strength: 3,
    lines: new RegExp(
      `^(?:${anyOf(SHARE_LABELS)}) ?\\n?Close Button$|^[^\\n]{5,100}(?: ?\\n?)Copy to clipboard ?\\n?Copied!?$`,
      'imu',
    ),
    source: NEWSY,
    example: 'Поделиться статьейClose Button',
    counterExample: 'Copy to clipboard',
  },
  {
    id: 'embed-label',
    strength: 3,
    lines: new RegExp(`^(?:${anyOf(EMBED_LABELS)})(?:$|Copy| )`, 'mu'),
    source: NEWSY,
    example: 'Den Link zum Einbetten des Videos kopieren',
    counterExample: 'Link kopieren',
  },
  {
    id: 'caption-twice',
    strength: 3,
    lines: new RegExp(
      String.raw`^[^\n]{2,300} (?:- )?(?<label>${LABELS}) (?<credit>\S[^\n]{2,100})\n\k<label> \k<credit>$`,
      'mu',
    ),
    source: NEWSY,
    example: 'Volunteers at the bridge - Copyright AP Photo/Kim Muster\nCopyright AP Photo/Kim Muster',
    counterExample: 'Volunteers at the bridge - Copyright AP Photo/Kim Muster\nBy Jo Beispiel',
  },
  {
    id: 'own-byline',
    strength: 3,
    lines: new RegExp(`^(?:${anyOf(BY)}):? ?(?:Euronews|euronews)(?![\\p{L}'’])`, 'mu'),
    source: NEWSY,
    example: 'Von Euronews mit AP',
    counterExample: 'Von Euronews’ Büro in Lyon',
  },
  {
    id: 'zoned-stamp',
    strength: 3,
    lines: new RegExp(`^(?:${anyOf(PUBLISHED)}):? ?\\n?${DATE}${TIME}${ZONE}`, 'mu'),
    source: NEWSY,
    example: 'Zuerst veröffentlicht am 06/01/2026 - 14:02 MEZ',
    counterExample: 'Veröffentlicht am 06.01.2026 um 14:02 Uhr',
  },
  {
    id: 'split-share-bar',
    strength: 1,
    lines: new RegExp(
      `^(?:${anyOf(SHARE_LABELS)})\\n(?:${anyOf(COMMENT_LABELS)})$|^(?!${LONG})(?:${anyOf(SHARE_LABELS)}) ?(?:${anyOf(COMMENT_LABELS)})$`,
      'imu',
    ),
    source: NEWSY,
    example: 'TeilenKommentare',
    counterExample: 'Teilen Sie Ihre Kommentare',
  },
  {
    id: 'comments-link',
    strength: 2,
    lines:
      /^(?:Access to the comments|Zugriff auf die Kommentare|Accéder aux commentaires|Accedi ai commenti|Ir a los comentarios|Aceder aos comentários)/mu,
    source: 'pages of 2021 to 2022 as dumps',
    example: 'Access to the comments Comments',
    counterExample: 'Comments',
  },
  {
    id: 'skip-link',
    strength: 2,
    lines: new RegExp(`^(?:${anyOf(SKIP_LINKS)})$`, 'mu'),
    source: 'pages since 2025 as dumps',
    example: 'Zu den Barrierefreiheitskürzeln springen',
    counterExample: 'Zum Inhalt springen',
  },
  {
    id: 'original',
    strength: 2,
    lines: new RegExp(`^(?:${anyOf(ORIGINAL_LANGUAGE)})[^\\n]{2,40}$`, 'mu'),
    source: NEWSY,
    example: 'Dieser Artikel wurde im Original veröffentlicht auf Englisch',
    counterExample: 'Dieser Artikel wurde zuerst in einer Zeitung veröffentlicht',
  },
  {
    id: 'sources',
    strength: 2,
    lines: new RegExp(`^(?:${anyOf(SOURCES)}) ?\\n?[•·] ?[^•·\\n]{2,160}$`, 'imu'),
    source: NEWSY,
    example: 'Weitere Quellen • AP',
    counterExample: 'Weitere Quellen: AP',
  },
  {
    id: 'sister-house',
    strength: 2,
    lines: /^(?:[^\n]{0,120} )?Videos Africanews$/mu,
    source: 'the menu of 2022',
    example: 'Newsletters Events Events Podcasts Videos Africanews',
    counterExample: 'Africanews',
  },
  {
    id: 'correspondent',
    strength: 2,
    lines: /^(?:"|“|„)?\p{Lu}[^,.:\n]{3,50}, (?:euronews|Euronews)(?: ?[:–-]|$)/mu,
    source: UNTIL_2020,
    example: 'Kim Muster, euronews: “We are at the bridge.”',
    counterExample: 'Kim Muster, früher bei Euronews',
  },
  {
    id: 'below-the-article',
    strength: 1,
    lines: /^(?:You might also like|Zum selben Thema|À découvrir également|Σχετικές ειδήσεις)$/mu,
    source: NEWSY,
    example: 'You might also like',
    counterExample: 'You might also like the museum.',
  },
  {
    id: 'stamp',
    strength: 1,
    lines: new RegExp(String.raw`^(?:(?:${anyOf(PUBLISHED)}):? ?)?${DATE}${TIME}(?!${ZONE})(?:$| \p{L})`, 'mu'),
    source: NEWSY,
    example: 'Published on 28/04/2024 - 10:00',
    counterExample: '28/04/2024',
  },
];
