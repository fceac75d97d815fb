import type { Warning } from '../article.ts';
import type { SiteNames } from '../generic/metadata/site-names.ts';
import { isStandIn, NEUTRAL_WORD, wordsOfFile } from '../markup/image-address.ts';
import { valuesAt } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { PictureDraft, Reading } from '../reading.ts';

const METAS = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'] as const;
/** Where the JSON-LD of an article names its picture; a value that is no address is none. */
const PATHS = ['image.url', 'image.contentUrl', 'image', 'thumbnailUrl'] as const;
const LOGO_PATHS = ['publisher.logo.url', 'publisher.logo'] as const;
const ADDRESS = /^(?:https?:)?\/\/|^\//iu;
const DRAWING = /\.(?:svg|ico)(?:$|[?#])/iu;
/** Folders of what belongs to the site and not to an article. */
const SITE_FOLDER = /\/(?:themes|plugins|logos?|icons?|favicons?|b?l?avatars?)\//iu;
/** Words in names of files that stand for the site wherever it is shared. */
const SHARE_WORD =
  /^(?:og|opengraph|share|sharing|shared|social|socialmedia|facebook|fb|twitter|apple|touch|site|brand)$/u;
const STAND_IN_WORD = /^(?:logo|logos|favicon|icon|placeholder|fallback|default)$/u;
/** A number or a key in the way to a file, longer than a year: the file belongs to one article. */
const KEY = /\/[^/]*(?:\d{5}|[\da-f]{8}-[\da-f]{4})[^/]*\//iu;
const SMALLEST = 100;
const SHORTEST_WORD = 4;

interface Asked {
  readonly facts: PageFacts;
  readonly site: SiteNames;
  readonly headline: string | undefined;
}

/**
 * Adds the lead picture that a page declares where it prints none, and tells of it; one printed picture without an address is
 * taken to be that one. What a site declares on all of its pages is none.
 */
export function addDeclaredPicture({ pictures }: Pick<Reading, 'pictures'>, asked: Asked): readonly Warning[] {
  if (pictures.some(({ url }) => url !== undefined)) return [];
  const url = declaredAddresses(asked.facts).find((address) => !isOfSite(address, asked));
  if (url === undefined) return [];
  const [printed] = pictures;
  if (printed !== undefined) printed.url = url;
  else pictures.push(withAlternative({ url, start: 0 }, asked.facts));
  return [
    { code: 'declared-image', message: 'The page prints no picture with an address: the lead picture is as declared.' },
  ];
}

function withAlternative(picture: PictureDraft, { metas }: PageFacts): PictureDraft {
  const alt = metas.get('og:image:alt')?.[0] ?? metas.get('twitter:image:alt')?.[0];
  return alt === undefined ? picture : { ...picture, alt };
}

function declaredAddresses({ metas, linked }: PageFacts): readonly string[] {
  const width = Number(metas.get('og:image:width')?.[0] ?? SMALLEST);
  const shared = METAS.filter((name) => width >= SMALLEST || !name.startsWith('og:'));
  const ofArticle = linked.slice(0, 1).flatMap((node) => PATHS.flatMap((path) => valuesAt(node, path)));
  return [...shared.flatMap((name) => metas.get(name) ?? []), ...ofArticle].filter((value) => ADDRESS.test(value));
}

/** Whether a declared picture stands for the site: its logo, or what it shows for every page that has none. */
function isOfSite(address: string, { facts, site, headline }: Asked): boolean {
  if (isStandIn(address) || DRAWING.test(address) || SITE_FOLDER.test(address)) return true;
  if (facts.linked.some((node) => LOGO_PATHS.some((path) => valuesAt(node, path).includes(address)))) return true;
  const words = wordsOfFile(address).filter((word) => !NEUTRAL_WORD.test(word));
  const speaksOfSite = (word: string): boolean => site.isSite(word) || STAND_IN_WORD.test(word);
  if (words.length > 0 && words.every((word) => speaksOfSite(word) || SHARE_WORD.test(word)) && !KEY.test(address))
    return true;
  const title = (headline ?? facts.title ?? '').toLowerCase();
  const isOfArticle = words.some((word) => word.length >= SHORTEST_WORD && !speaksOfSite(word) && title.includes(word));
  return words.some((word) => STAND_IN_WORD.test(word)) && !isOfArticle;
}
