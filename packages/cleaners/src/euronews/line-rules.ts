import type { LineRule } from '@klartext/extractor';
import { LANGUAGES } from '../languages.ts';
import { AD_LABELS, COMMENT_LABELS, DIALOG_LABELS, EMBED_LABELS, SHARE_LABELS, SKIP_LINKS } from './phrases.ts';
import { ORIGINAL_LANGUAGE } from './words.ts';

/** What the share bar and its dialog consist of. */
const SHARE_DIALOG: readonly string[] = [SHARE_LABELS, COMMENT_LABELS, DIALOG_LABELS, EMBED_LABELS].flatMap(allOf);

/** The share bar where it cannot be anything else: with the link to the comments, or in several words. */
const WHOLE_SHARE_BARS: readonly string[] = Object.entries(SHARE_LABELS).flatMap(([language, labels]) => [
  ...labels.filter((label) => label.includes(' ')),
  ...labels.flatMap((label) =>
    (COMMENT_LABELS[language] ?? []).flatMap((link) => [`${label}${link}`, `${label} ${link}`]),
  ),
]);

/** The English note as seen; in other languages, what it advises: `Edge, Safari, Google Chrome or Mozilla Firefox`. */
const OLD_BROWSER =
  /^Euronews (?:is no longer accessible on Internet Explorer\b.{0,400}|[^.]{1,100}\bInternet Explorer\b(?=.{0,400}\bSafari\b).{0,300}\bFirefox\b.{0,40})$/u;

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
    id: 'end',
    from: WHOLE_SHARE_BARS,
    below: 'prose',
    because: 'the share bar ends the article',
    source: 'dumps of all years, below the text',
    example: 'Share this article Comments',
    counterExample: 'Share this article with a friend, the chain letter demanded.',
  },
];

function allOf(table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(table).flat();
}
