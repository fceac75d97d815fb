import type { LineRule } from '@klartext/extractor';
import { LANGUAGES } from '../languages.ts';
import { TAIL_HEADINGS } from './boxes.ts';
import {
  AD_LABELS,
  COMMENT_LABELS,
  DIALOG_LABELS,
  EMBED_LABELS,
  LEAFING_LABELS,
  NEXT_LABELS,
  OPINION_NOTES,
  PLAYER_LABELS,
  SHARE_LABELS,
  SKIP_LINKS,
} from './phrases.ts';
import { ORIGINAL_LANGUAGE } from './words.ts';

/** What the share bar and its dialog consist of. */
const SHARE_DIALOG: readonly string[] = [SHARE_LABELS, COMMENT_LABELS, DIALOG_LABELS, EMBED_LABELS].flatMap(allOf);

/** The English note as seen; in other languages a sentence on Internet Explorer and one on Microsoft, behind which dumps may break off. */
const OLD_BROWSER =
  /^Euronews (?:is no longer accessible on Internet Explorer\b.{0,400}|[^.]{1,100}\bInternet Explorer\b[^.]{0,30}\. .{0,200}\bMicrosoft\b.{0,300})$/u;

/** Lines that Euronews prints around and between the paragraphs. */
export const LINES: readonly LineRule[] = [
  {
    id: 'share-bar',
    labels: SHARE_DIALOG,
    because: 'it is for sharing',
    source: 'dumps of all years, above and below the text',
    example: 'Diesen Artikel teilenKommentare',
    counterExample: 'Teilen und Kommentare lesen wollten nur wenige.',
  },
  {
    id: 'embed-address',
    line: { opens: EMBED_LABELS, rest: /^ ?(?:https?:\/\/|<|Cop(?:y|ied)\b|www\.).{0,300}$/u },
    because: 'it is for sharing',
    source: 'share dialog in dumps of text browsers',
    example: 'Den Link zum Einbetten des Videos kopieren https://de.euronews.com/embed/1',
    counterExample: 'Den Link zum Einbetten des Videos kopieren Nutzer tausendfach.',
  },
  {
    id: 'ad-label',
    line: AD_LABELS,
    because: 'it marks an advertisement',
    source: 'dumps of all years',
    example: 'WERBUNG',
    counterExample: 'Werbung für Tabak bleibt verboten.',
  },
  {
    id: 'skip-link',
    line: SKIP_LINKS,
    because: 'it is a skip link',
    source: 'dumps since 2025',
    example: 'Zu den Barrierefreiheitskürzeln springen',
    counterExample: 'Zu den Schafen springen die Hunde über den Zaun.',
  },
  {
    id: 'original',
    line: { opens: ORIGINAL_LANGUAGE, holds: LANGUAGES, rest: /^.{2,30}$/u },
    because: 'it names the language of the original',
    source: 'above and below the text since 2024',
    example: 'Dieser Artikel wurde im Original veröffentlicht auf Englisch',
    counterExample: 'This article was originally published in a magazine for sailors.',
  },
  {
    id: 'translated',
    line: /^.{10,200}\bfeedback-articles-\p{L}{2}@.*$/u,
    because: 'it is a note on the translation',
    source: 'below translated texts since 2025',
    example: 'Dieser Text wurde mithilfe von KI übersetzt. Melden Sie Fehler: feedback-articles-de@euronews.com.',
    counterExample: 'Dieser Text wurde mithilfe von KI übersetzt, sagte die Verlegerin.',
  },
  {
    id: 'browser',
    line: OLD_BROWSER,
    because: 'it is a note on old browsers',
    source: 'dumps of 2019 to 2022',
    example: 'Euronews is no longer accessible on Internet Explorer. This browser is not updated by Microsoft.',
    counterExample: 'Euronews-Reporter sahen in vielen Ämtern noch den Internet Explorer.',
  },
  {
    id: 'text-size',
    line: /^\S.{2,30} Aa ?Aa$/u,
    because: 'it sets the size of the text',
    source: 'article-content, dumps of 2019 to 2022',
    example: 'Text size Aa Aa',
    counterExample: 'Die Ratingagentur vergibt die Note Aa.',
  },
  {
    id: 'player',
    labels: PLAYER_LABELS,
    because: 'it belongs to a video or a live blog',
    source: 'dumps of 2020 to 2025, above the headline and between summary and text',
    example: 'This content is not available in your region',
    counterExample: 'This content is not available in your region, the actress read on her screen.',
  },
  {
    id: 'player-pointer',
    line: /^(?:Follow|Read|See|Watch) [^.!?]{10,180} in the (?:video )?player above\.$/u,
    because: 'it points to a video',
    source: 'live blogs and video reports of 2022 to 2024, above the text',
    example: 'Follow our live updates of the storm below or watch our coverage in the player above.',
    counterExample: 'Follow the light, said the keeper, who had seen the piano player above.',
  },
  {
    id: 'leafing',
    labels: [LEAFING_LABELS, NEXT_LABELS].flatMap(allOf),
    because: 'it leads through the site',
    source: 'dumps of 2013 to 2019, above the headline and below the text',
    example: 'Sie lesen gerade:',
    counterExample: 'Sie lesen gerade: Das fragt der Schaffner jeden, der ein Buch hält.',
  },
  {
    id: 'perspectives',
    line: /^(?:Jede Geschichte kann aus vielen Perspektiven erzählt werden\. ?euronews Journalisten|Every story can be told in many ways: see the perspectives from Euronews journalists) .{10,80}$/iu,
    because: 'it leads to other editions',
    source: 'dumps of 2013 to 2017, below the text',
    example:
      'Jede Geschichte kann aus vielen Perspektiven erzählt werden. euronews Journalisten berichten in ihren Sprachen.',
    counterExample: 'Jede Geschichte kann aus vielen Perspektiven erzählt werden, sagte die Regisseurin.',
  },
  {
    id: 'opinion-note',
    line: OPINION_NOTES,
    because: 'it is a note on opinions',
    source: 'dumps of opinions, 2019 to 2025, above the text',
    example:
      'The opinions expressed in this article are those of the author and do not represent in any way the editorial position of Euronews.',
    counterExample: 'The opinions expressed in this article are those of the author alone.',
  },
  {
    id: 'end',
    from: TAIL_HEADINGS,
    below: 'prose',
    because: 'only links to other articles follow',
    source: 'dumps of all years, below the text and its share bar',
    example: 'You might also like',
    counterExample: 'You might also like the museum, the guide said.',
  },
  {
    id: 'next-page',
    from: NEXT_LABELS,
    below: 'prose',
    because: 'only links to other articles follow',
    source: 'dumps of 2013 to 2017, below the text',
    example: 'Nächster Artikel',
    counterExample: 'Nächster Artikel der Verfassung ist der über die Presse.',
  },
];

function allOf(table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(table).flat();
}
