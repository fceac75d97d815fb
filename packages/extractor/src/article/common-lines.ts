import type { LineRule, Phrases } from '../cleaner.ts';
import { phrasesIn, wordsIn } from '../word-list.ts';

/** As the pages of news-258 and their neighbours' print them. */
const AD_LABELS: readonly string[] = wordsIn(
  'Anzeige Werbung Advertisement Publicidad Publicité Pubblicità Реклама Reklama',
);

/** How a paragraph begins that stands for an embedded post until the reader agrees; the wording is each newsroom's own. */
const EMBED_NOTICES: Phrases = {
  places: ['An dieser Stelle', 'Hier finden', 'Hier befindet', 'Hier steht', 'Hier sehen'],
  readers: phrasesIn(`
    Ich bin, Deine Privatsphäre, Ihre Privatsphäre, Dein Datenschutz, Ihr Datenschutz, Mit Ihrer, Mit deiner,
    Mit dem, Mit der, Mit einem, Durch Aktivieren, Durch Aktivierung, Durch Ihre, Durch deine, Durch Klick,
    Durch einen Klick, Um diese, Um diesen, Um dieses, Um den, Um das`),
  parts: phrasesIn(`
    Dieser Inhalt, Dieses Element, Dieses Video, Dieser Beitrag, Dieser Post, Diese Inhalte, Diese Elemente,
    Diese Videos, Diese Beiträge, Diese Posts`),
};

/** What such a paragraph speaks about. */
const FOREIGN_CONTENT = [
  String.raw`(?:extern|eingebettet)e[nrs]? (?:[\p{L}-]+ ){0,2}(?:Inhalt|Medien|Element|Anbieter|Quelle|Dienst)`,
  'Drittplattform',
  'Drittanbieter',
].join('|');

/** How it asks: without one of these words it is a sentence about somebody else's pages. */
const AGREEMENT = wordsIn(`
    anzeig angezeigt laden geladen Zustimmung zustimm einverstanden Einwilligung einwillig akzeptier
    aktivier Daten ergänzt bereitgestellt eingebunden Cookies Datenschutz`).join('|');

const READ_ALSO: Phrases = {
  de: phrasesIn(`
    Lesen Sie auch, Lesen Sie hier, Lesen Sie dazu, Lesen Sie mehr, Lesen Sie mehr zum Thema, Lies auch, Lies hier,
    Lies dazu, Lies mehr, Auch interessant, Lesetipp, Das könnte Sie auch interessieren,
    Das könnte Sie interessieren, Das könnte dich auch interessieren`),
};

/** What newsrooms print among the paragraphs of any article, and what is none of it. */
export const COMMON_LINES: readonly LineRule[] = [
  {
    id: 'ad-label',
    because: 'it marks an advertisement',
    line: AD_LABELS,
    source: 'most annotated pages',
    example: 'ANZEIGE',
    counterExample: 'Anzeige erstattete der Verein am Montag.',
  },
  {
    id: 'embed-label',
    because: 'it stands for an embedded post until the reader agrees',
    line: /^(?:Externer Inhalt|Empfohlener (?:redaktioneller|externer) Inhalt)(?: (?:nicht|von|wird|aus|bei|auf|laden|anzeigen)\b.{0,40})?$/u,
    source: 'German pages since 2018',
    example: 'Externer Inhalt nicht verfügbar',
    counterExample: 'Externer Inhalt war für die Redaktion lange kein Thema, sagte die Leiterin.',
  },
  {
    id: 'embed-notice',
    because: 'it asks whether an embedded post may be shown',
    line: {
      opens: EMBED_NOTICES,
      rest: new RegExp(`^(?=.{0,300}(?:${FOREIGN_CONTENT}))(?=.{0,700}(?:${AGREEMENT})).{0,700}$`, 'u'),
    },
    source: 'German pages since 2018',
    example: 'An dieser Stelle finden Sie einen externen Inhalt von Bachtube, der den Artikel ergänzt.',
    counterExample: 'An dieser Stelle fließt der Bach in den Fluss.',
  },
  {
    id: 'read-also',
    because: 'it leads to another article',
    line: { opens: READ_ALSO, rest: /^(?:\s?[:|–](?!.*[.!?] \p{Lu}.*[.!?]$).{0,200})?$/u },
    linked: true,
    source: 'German pages of all years',
    example: 'Lesen Sie auch: Der Bach tritt über die Ufer',
    counterExample: 'Lesen Sie auch nach dem Urlaub noch Zeitung?',
  },
];
