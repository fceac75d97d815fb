import type { LineRule } from '@klartext/extractor';
import { NTV_AUDIO, NTV_PARAGRAPH, NTV_SHARE_BAR, NTV_SIGN_OFF } from './lines.ts';

/** Lines that n-tv prints around and between the paragraphs. */
export const NTV_LINE_RULES: readonly LineRule[] = [
  {
    id: 'ad-label',
    line: ['Anzeige', 'Werbung'],
    because: 'it labels an advertisement',
    source: 'classic and next',
    example: 'Anzeige',
    counterExample: 'Anzeige gegen Unbekannt stellte der Verein.',
  },
  {
    id: 'share-labels',
    line: NTV_SHARE_BAR,
    because: 'it is for sharing',
    source: 'classic and next, above the text',
    example: 'FacebookXWhatsAppE-MailLink kopierenArtikel drucken',
    counterExample: 'Facebook und WhatsApp fielen am Abend aus.',
  },
  {
    id: 'audio-note',
    line: NTV_AUDIO,
    because: 'it belongs to the audio player',
    source: 'since 2023, above the text',
    example: 'Diese Audioversion wurde künstlich generiert. Mehr Informationen finden Sie hier.',
    counterExample: 'Artikel anhören wollen viele, lesen wenige.',
  },
  {
    id: 'agency-notice',
    line: /^© ?dpa-infocom\b.{0,80}$/u,
    because: 'it is the notice of the agency',
    source: 'reports of dpa since 2021',
    example: '© dpa-infocom, dpa:250203-930-364512/1',
    counterExample: 'Die dpa-infocom liefert den Text seit Jahren.',
  },
  {
    id: 'embed',
    line: /^(?:(?:Sieh dir d|D)iesen Beitrag auf Instagram an(?:sehen)?|Ein Beitrag geteilt von .{1,60} \(@[\w.]{1,40}\).{0,60})$/u,
    because: 'it belongs to an embedded post',
    source: 'classic, posts of Instagram',
    example: 'Ein Beitrag geteilt von Wanda Uhr (@wanda.uhr)',
    counterExample: 'Ein Beitrag geteilt von Tausenden löste die Debatte aus.',
  },
  {
    id: 'podcast-note',
    line: /^(?:.{0,500}\bPodcast\b.{0,400}[.!?]["“”)]? )?(?:Alle Folgen finden Sie|Sie finden alle Folgen) in der ntv[- ]App(?:, bei \p{Lu}.{0,400}|\.)$/u,
    because: 'it says what a podcast is about and where to hear it',
    source: 'articles on podcasts since 2020, between or below the paragraphs',
    example:
      '"Wieder was entdeckt" ist ein Podcast für Neugierige. Alle Folgen finden Sie in der ntv-App, bei RTL+ und Spotify.',
    counterExample: 'Alle Folgen finden Sie zu lang? Der neue Podcast in der ntv-App ist kurz.',
  },
  {
    id: 'related',
    from: ['Mehr zum Thema'],
    until: NTV_PARAGRAPH,
    because: 'it links to other articles',
    source: 'classic, box between the paragraphs',
    example: 'Mehr zum Thema',
    counterExample: 'Mehr zum Thema will der Minister am Freitag sagen.',
  },
  {
    id: 'tail',
    after: NTV_SIGN_OFF,
    because: 'the source line ends the article',
    source: 'last line of the text, all years',
    example: 'Quelle: ntv.de, tno/dpa',
    counterExample: 'Quelle: dpa und eigene Berechnungen, sagt das Institut.',
  },
  {
    id: 'below',
    from: /^(?:THEMEN|Partner-Service ?Anzeige|ntv Nachrichtenfernsehen|© ntv\.de .{3,60})$/u,
    because: 'only topics, teasers and the foot of the page follow',
    source: 'below the text, all years',
    example: 'THEMEN',
    counterExample: 'Themen des Treffens sind Energie und Handel.',
  },
];
