import { parseUrl } from '../../address/parse-url.ts';
import { typesOf } from '../../markup/json-ld.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { isDeclaredOther } from '../declared-kinds.ts';

/** What a page says it is, in its head and by its address. */
export interface PageClaims {
  readonly titles: readonly string[];
  /** How many articles the page declares in JSON-LD. */
  readonly articles: number;
  /** Whether the head speaks of one article: in JSON-LD, or by a date of publication. */
  readonly isArticle: boolean;
  readonly isLiveBlog: boolean;
  /** Whether title or address speak of a live blog. */
  readonly isNamedLive: boolean;
  /** Whether the page or its address calls itself a list of other pages. */
  readonly isListing: boolean;
  readonly isRoot: boolean;
  /** What OpenGraph calls the page. */
  readonly objectType: string;
  /** Whether the page declares to be a thread, a manual, a product or another thing that people read and that is no article. */
  readonly isOther: boolean;
  /** Whether the address is a date and a title, as blogs have them. */
  readonly isArticlePlace: boolean;
  readonly medium: Medium | undefined;
  /** A medium that only the address or the title names. */
  readonly hint: Medium | undefined;
}

type Medium = 'video' | 'audio' | 'gallery';

const ARTICLE = /(?:Article|Posting|Report|Review)$/u;
const LISTING = /^(?:CollectionPage|SearchResultsPage)$/u;
const MOST_ARTICLES = 3;
const MEDIA: readonly (readonly [Medium, RegExp])[] = [
  ['video', /^(?:VideoObject|video(?:\.|$))/u],
  ['audio', /^(?:AudioObject|PodcastEpisode|music(?:\.|$))/u],
  ['gallery', /^(?:ImageGallery|MediaGallery)$/u],
];
const MEDIA_PLACES: readonly (readonly [Medium, RegExp])[] = [
  ['video', /\/(?:videos?|mediathek)\/|[-/]video-?\d+/u],
  ['audio', /\/(?:audios?|podcasts?)\//u],
  ['gallery', /\/(?:bilder|galerien?|gallery|galleries|fotostrecken?|bildergalerien?|bildstrecken?|fotogalerien?)\//u],
];
const LISTING_PLACE =
  /^\/(?:suche|search|tags?|themen?|topics?|autor(?:en|in)?|authors?|kategorien?|category|rubriken?|archiv|archive|ressorts?)(?:\/[^/]*){0,2}$/u;
const ARTICLE_PLACE = /\/\d{4}\/\d{2}\/(?:\d{2}\/)?[^/]*\p{L}[^/]*\/?$/u;
const OTHER_PLACE =
  /\/(?:docs?|documentation|manual|handbuch|wiki|api|reference|forums?|threads?|showthread\.php|viewtopic\.php|produkte?|products?|shop|faq|hilfe|help|support)(?:\/|$)/u;
const ROOT = /^\/(?:(?:index|home|startseite)(?:\.\w{2,5})?\/?)?$/u;
const LIVE = /(?:\blive ?|\bnews)-?(?:blog|ticker)\b|\p{L}-(?:live)?ticker\b|[-/]live(?:[-./]|$)/iu;

/** Reads the claims off a page's head and address; nothing of it has to be true. */
export function pageClaims(facts: PageFacts, url: string | undefined): PageClaims {
  const nodes = facts.linked.map(typesOf);
  const types = nodes.flat();
  const articles = nodes.filter((each) => each.some((type) => ARTICLE.test(type))).length;
  const dated = facts.metas.has('article:published_time');
  const [ogType = ''] = facts.metas.get('og:type') ?? [];
  const titles = [facts.title, ...(facts.metas.get('og:title') ?? [])].filter((each) => each !== undefined);
  const path = pathOf(url ?? facts.canonical);
  return {
    titles,
    articles,
    isArticle: articles <= MOST_ARTICLES && (articles > 0 || dated),
    isLiveBlog: types.includes('LiveBlogPosting'),
    isNamedLive: [path, ...titles].some((each) => LIVE.test(each)),
    isListing: types.some((each) => LISTING.test(each)) || LISTING_PLACE.test(path) || articles > MOST_ARTICLES,
    isRoot: ROOT.test(path),
    objectType: ogType,
    isOther: OTHER_PLACE.test(path) || isDeclaredOther(facts),
    isArticlePlace: ARTICLE_PLACE.test(path),
    medium: mediumOf(MEDIA, articles > 0 ? [ogType] : [ogType, ...types]),
    hint: mediumOf(MEDIA_PLACES, [path]),
  };
}

function mediumOf(table: readonly (readonly [Medium, RegExp])[], words: readonly string[]): Medium | undefined {
  return table.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}

function pathOf(address: string | undefined): string {
  const url = parseUrl(address ?? '');
  if (url === undefined) return '';
  const { pathname, search } = url;
  return search.length > 1 && pathname === '/' ? `/${search}` : pathname.toLowerCase();
}
