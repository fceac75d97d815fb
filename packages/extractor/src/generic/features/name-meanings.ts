import type { Element } from '../../markup/dom.ts';
import { memoize } from '../../memoize.ts';
import { createPhraseScanner } from './phrase-scanner.ts';

/**
 * What the names that designers give to elements mean, in the languages of the field. Each entry is a list of parts of
 * names: `-` stands for the edge of a word.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  body:
    'article-body articlebody story-body storybody entry-content entrycontent post-content postcontent article-content ' +
    'articlecontent artikeltext artikel-text article-text articletext body-text bodytext richtext rich-text fliesstext ' +
    'copytext article-copy story-content storytext story-text entry-text post-body article-inner texte-article ' +
    'corps-article cuerpo corpo-noticia artikelinhalt artikel-inhalt body-copy main-text maintext news-text newstext',
  content: 'content -body inhalt contenu contenido contenuto conteudo',
  article: 'article artikel -story -post- -entry -articulo -noticia -nota- beitrag -blog -news-detail',
  text: '-text- -copy- -paragraph -absatz -prose -texte- -texto- -testo- -par- -txt-',
  main: '-main -primary- -haupt -detail -single-',
  related:
    'related more-on mehr-zum recommend empfehl similar aehnlich -verwandt relacionad correlat lesen-sie read-also ' +
    'readalso read-next readnext -further -weitere- read-more readmore -more- -mehr- interessant crosslink more-from',
  teaser: 'teaser -card -tile -kachel anreisser -preview',
  promo: 'promo -aktion -offer angebot -shop product -buy- -kauf affiliate -deal gewinnspiel -cta- -merch campaign',
  ad: '-ad- -ads- -adv advert anzeige werbung sponsor banner -publi outbrain taboola -dfp- commercial reklame -native',
  nav: '-nav menu -navi pagination -pager toolbar',
  breadcrumb: 'breadcrumb brotkrum -crumb',
  header: 'header masthead -kopf topbar -head-',
  footer: 'footer -fuss -foot- -bottom colophon -fuszeile',
  sidebar: 'sidebar -aside -rail- marginal -side- randspalte -secondary -column -spalte',
  share: 'share social -teilen -sharing facebook twitter whatsapp',
  comment:
    'comment kommentar disqus discussion diskussion -forum -reply -replies -respond leserbrief comentario -ugc- spot-im spotim viafoura giscus -coral- -thread- -leser',
  remark:
    'comment-content commentcontent comment-body commentbody comment-text commenttext comment-block commentlist ' +
    'comment-list comments-area kommentarliste kommentar-text disqus-thread',
  caption: 'caption bildunterschrift bildtext bildinfo -legend -legende cutline -bu-',
  credit: 'credit copyright -quelle -source- bildnachweis fotograf photograph -rights',
  image: 'image -img -photo -foto -bild picture figure thumb',
  gallery: 'gallery galerie slideshow bildstrecke carousel slider swiper -slide lightbox',
  video: 'video player -audio podcast -media-',
  author: 'author autor byline verfasser -writer redaktion -by- contributor journalist',
  bio: '-bio- about-author aboutauthor author-box authorbox -vita- profile profil author-bio author-info -biograph',
  date: '-date datum -time published timestamp fecha -pubdate',
  meta: '-meta -info -details- -data-',
  tags: '-tag- -tags- keyword schlagwort schlagwoerter -topic -themen -thema- categor kategorie -label -hashtag',
  newsletter: 'newsletter subscri -abo- signup sign-up mailing -abonn -email -optin -opt-in',
  paywall:
    'paywall premium -register -account -plus- -piano -locked registration -login anmeld regwall -gate- -paid -metered ' +
    'bezahl',
  cookie: 'cookie consent -gdpr dsgvo privacy datenschutz -cmp-',
  consent:
    'onetrust -ot-sdk -otpc didomi usercentrics cybot borlabs complianz klaro cookie-banner cookiebanner cookie-notice',
  headline: 'headline -title titel- -heading ueberschrift -schlagzeile -titre -titulo -hed-',
  kicker: 'kicker dachzeile overline topline spitzmarke eyebrow rubrik supertitle -roofline pretitle',
  lede:
    '-lead -lede -intro vorspann standfirst -dek- subtitle subline summary abstract anriss excerpt untertitel -chapo ' +
    'entradilla description subhead -sous-titre einleitung -deck- -sommario -bajada',
  quote: 'quote -zitat citation -cite-',
  list: '-list -liste -items -item- -grid -feed- -stream -river -row-',
  popular: 'popular most-read mostread meistgelesen trending beliebt top-news latest neueste -ticker newest -recent',
  box: '-box infobox -fact kasten -factbox -infokasten -panel -callout -highlight',
  widget: 'widget module -plugin -modul- -component',
  poll: '-poll umfrage -quiz -survey -vote -rating bewertung -stars- -review',
  embed: 'embed -tweet instagram youtube iframe -oembed',
  hidden:
    'hidden -hide -hid- sr-only screen-reader screenreader visually collapse invisible -none- offscreen -mobile-only',
  modal: 'modal popup overlay -dialog tooltip dropdown flyout -popover',
  contents: '-toc- table-of-contents tableofcontents inhaltsverzeichnis jump-link jumplink -anchor',
  search: 'search -suche -such- -form- -input',
  note: 'footnote -note- -notes disclaimer -hinweis correction transparen -reference -references -fussnote',
  button: '-btn -button -link- -links- -icon',
  event: '-event -ticket -termin -location -map- -kurs- -stock -weather -wetter -score',
};

export const MEANING_NAMES: readonly string[] = Object.keys(MEANINGS);

/** A set of meanings: bits of the first 32 of `MEANING_NAMES`, and of the rest. */
export interface Meanings {
  readonly low: number;
  readonly high: number;
}

const NO_MEANINGS: Meanings = { low: 0, high: 0 };
const LONGEST = 240;
const scanner = createPhraseScanner(Object.values(MEANINGS));

const meaningsOfName = memoize((name): Meanings => {
  scanner.scan(name, LONGEST);
  return scanner.low === 0 && scanner.high === 0 ? NO_MEANINGS : { low: scanner.low, high: scanner.high };
});

/** What class, id, role, itemprop and test id of an element say. */
export function meaningsOf(element: Element): Meanings {
  const { id, class: names, role, itemprop, 'data-testid': test } = element.attribs as NamedAttributes;
  let found = names === undefined || names === '' ? NO_MEANINGS : meaningsOfName(names);
  if (id !== undefined) found = joined(found, meaningsOfName(id));
  if (role !== undefined) found = joined(found, meaningsOfName(role));
  if (itemprop !== undefined) found = joined(found, meaningsOfName(itemprop));
  return test === undefined ? found : joined(found, meaningsOfName(test));
}

interface NamedAttributes {
  readonly id?: string;
  readonly class?: string;
  readonly role?: string;
  readonly itemprop?: string;
  readonly 'data-testid'?: string;
}

function joined(one: Meanings, other: Meanings): Meanings {
  if (other.low === 0 && other.high === 0) return one;
  return { low: one.low | other.low, high: one.high | other.high };
}
