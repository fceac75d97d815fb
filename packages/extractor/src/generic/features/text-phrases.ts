import { createPhraseScanner } from './phrase-scanner.ts';

/** What pages say around articles, by what it is. `-` stands for anything that is no letter, `^` for an end of the text. */
const PHRASES: Readonly<Record<string, string>> = {
  related:
    'related- mehr-zum zum-thema lesen-sie auch-interessant das-konnte-sie lire-aussi a-lire leggi-anche lees-ook ' +
    'see-also read-also also-read more-on- more-from mehr-von mehr-aus you-may- you-might- recommended empfehl weitere-art ' +
    'weitere-beitr weitere-mel verwandte- ahnliche- mas-sobre te-puede-int tambien-te trending most-read meistgelesen ' +
    'meistgelesene most-popular latest-news top-stories neueste- beliebt popular-posts passend-zum mehr-zu- up-next ' +
    'relacionad articoli-correl potrebbe-int zie-ook les-ogsa lue-myos czytaj polecane leia-tambem veja-tambem',
  more:
    'read-more weiterlesen mehr-lesen mehr-erfahren mehr-dazu mehr-info lire-la-suite leer-mas leggi-tutto learn-more ' +
    'continue-reading click-here hier-klicken hier-geht view-all show-more alle-anzeigen mehr-anzeigen see-all find-out ' +
    'more-info lees-meer lees-verder zum-artikel zur-ubersicht discover-more watch-now jetzt-lesen ^mehr-^ ^more-^',
  subscribe:
    'newsletter subscri abonn -abo- sign-up signup anmeld registr log-in login e-mail-ad email-addr your-email your-inbox ' +
    'inbox- suscri iscriv inscri einloggen probemonat monatlich kundbar join-our premium-',
  cookie:
    'cookie consent privacy-pol datenschutz einwillig personenbezogen externe-inh externer-inh externen-inh ' +
    'redaktionell-empf tracking drittplatt externe-med confidentialite privacidad',
  rights:
    'copyright alle-rechte all-rights rights-reserved impressum imprint tous-droits derechos-res vervielfalt nachdruck ' +
    'reproduc terms-of agb- nutzungsbed may-not-be-pub this-material republish',
  share:
    'share- teilen- facebook twitter whatsapp instagram linkedin pinterest tiktok follow-us folgen-sie folge-uns tweet-',
  comment:
    'comment kommentar -reply- antworten- log-in-to diskutier diskussion to-post- leave-a- nutzungsregeln netiquette ' +
    'comentario commentaire reactie beitrag-melden permalink- says-^ sagt-^ logged-in',
  credit:
    'getty imago picture-alliance dpa- -afp- reuters ^photo- ^foto- ^bild- ^image- photo-by foto-von photograph- fotograf ' +
    'symbolbild symbolfoto archivbild archivfoto shutterstock istock unsplash -apa- epa- bildquelle image-source ' +
    'credit- quelle- zvg- ^screenshot keystone- adobe-stock ^video- picture- imagn- alamy',
  ad: 'anzeige- werbung- advertis sponsored gesponsert publicidad pubblicita publicite reklame- commercial',
  author:
    'about-the-author uber-den-autor uber-die-autor ist-redakteur ist-journalist is-a-writer is-a-report is-an-editor ' +
    'is-a-journal is-the-author is-a-freelance contributing- freelance- arbeitet-als- schreibt-uber schreibt-fur geboren-in ' +
    'jahrgang- studierte writes-about has-been-a has-worked covers- volontar korrespondent- more-by is-a-senior ' +
    'autorin- ^author- ^autor- co-founder ressort zum-autor posts-by',
  byline:
    '^by- ^von- ^par- ^por- ^di- ^door- ^written-by ^text- ^posted ^published ^reviewed ^edited ^medically ^story-by',
  donate:
    'donat spenden- spende- support-us unterstutz support-our supporting- contribution- help-us crowdfund paypal membership',
  commerce:
    'buy- -shop kaufen- -angebot -price -cart -affiliat provision- rabatt free-ship gutschein discount coupon- checkout ' +
    'book-now order-now bestell -deal- produktlink commission- gewinnspiel our-products free-trial get-started',
  time:
    'min-read minute-read minuten -lesezeit -uhr- -ago- updated- aktualisiert published- veroffentlicht stand- posted-on ' +
    'last-modified -utc- -edt- -est- -gmt- reading-time mis-a-jour publicado pubblicato geandert erstellt',
  contact:
    'e-mail- telefon contact- kontakt- -tel- -fax- phone- address- adresse call-us ansprechpartner press-release pressekontakt',
  media:
    'video podcast watch- -listen anhoren -audio ansehen spotify youtube abspielen bildergalerie fotostrecke gallery- -slideshow',
  menu:
    'skip-to zum-inhalt -menu ^home- startseite -next- -previous- zuruck- ^weiter- nach-oben back-to- sitemap ^search ^suche ' +
    'ubersicht- ^zur- ^zum- ^navig ^open- ^close schliessen- ^jump ^table-of',
  note:
    'transparenz hinweis- disclaimer editor-s-note anmerkung correction korrektur this-article dieser-artikel dieser-text ' +
    'dieser-beitrag this-story originally ursprunglich erschien-zuerst first-appeared appeared-on disclosure this-post ' +
    'in-eigener uber-diesen automatis ubersetz translated',
  company:
    'about-us uber-uns uber-die- ^about- founded- gegrundet- headquarter hauptsitz tochterunternehmen leading-prov fuhrende- nasdaq mitarbeit',
  speech:
    '-said- -says- -sagte -sagt- -told- -erklarte -according- -zufolge- -dit- -dijo- -disse- -laut- -betonte -added-',
};

export const PHRASE_NAMES: readonly string[] = Object.keys(PHRASES);

/** The bits of some classes of phrases in what `phrasesIn` gives. */
export function phraseBits(...names: readonly string[]): number {
  return names.reduce((bits, name) => bits | phraseBit(name), 0);
}

function phraseBit(name: string): number {
  const place = PHRASE_NAMES.indexOf(name);
  if (place < 0) throw new RangeError(`There is no class of phrases called ${name}.`);
  return 1 << place;
}

const REACH = 240;
const TAIL = 80;
const scanner = createPhraseScanner(Object.values(PHRASES));

/** The classes of phrases at the beginning and the end of a text, as bits. */
export function phrasesIn(text: string): number {
  scanner.scan(text, REACH);
  const head = scanner.low;
  if (text.length <= REACH) return head;
  scanner.scan(text.slice(-TAIL), TAIL);
  return head | scanner.low;
}
