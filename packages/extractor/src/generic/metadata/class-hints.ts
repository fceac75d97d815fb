import { memoize } from '../../memoize.ts';

/** What a class attribute says about an element, as bits. */
export const CLASS_HINTS = {
  /** It holds other articles, comments or promotion. */
  outside: 1,
  caption: 2,
  /** It holds the way from the start page to this one. */
  trail: 4,
  kicker: 8,
  byline: 16,
  /** It is made to hold a picture. */
  picture: 32,
  /** It is the caption of a picture, by its own name rather than by that of what is around it. */
  ownCaption: 64,
  credit: 128,
  /** It is a picture, but none of an article's. */
  ornament: 256,
  /** It is the date of a text. */
  date: 512,
} as const;

const OUTSIDE =
  /(?:^|[\s_-])(?:comments?|related|teasers?|recommend\w*|promo|popular|sidebar|card|carousel)(?:$|[\s_-])/iu;
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/iu;
const TRAIL = /(?<!has-|with-|no-)(?:bread-?crumb|brotkrum|brotkrümel)/iu;
const KICKER =
  /(?:kicker|overline|dachzeile|topline|roofline|spitzmarke|eyebrow|headline-?prefix|pretitle|supertitle)/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|in)?|reporter|verfasser(?:in)?|author-?(?:line|names?|list)|textauthor)(?:$|[\s_-])/iu;
const AUTHOR_CAMEL = /(?:[a-z](?:Authors?|Byline|Autor)(?![a-z]))|^(?:author|byline|autor)[A-Z]/u;
const NO_AUTHOR =
  /(?:bio|box|avatar|image|img|photo|picture|social|twitter|description|comment|quote|bild|follow|media|credit|foto|source)/iu;
const BOX_NAME =
  /(?:^|[\s_-])(?:pic(?:ture)?|image|images?-?(?:box|wrapper|container)|bild(?:box|-?container)?|fotos?|photos?|media)(?:$|[\s_-])/iu;
const BOX_CAMEL = /^(?:pic|image|bild|foto|photo)[A-Z]|[a-z](?:Picture|Image|Bild|Foto|Photo)(?![a-z])/u;
const CAPTION_NAME =
  /(?:^|[\s_-])(?:(?:\w+-)?captions?(?:[_-]+text)?|legend|legende|cutline|bild(?:unterschrift|text|beschreibung)|bu|img-?(?:text|desc))(?:$|[\s_-])|[a-z](?:Caption|Bildunterschrift|Bildtext)(?![a-z])|^(?:caption|bildunterschrift)[A-Z]/u;
const CREDIT_NAME =
  /(?:^|[\s_-])(?:(?:\w+-)?(?:copyrights?|credits?|quelle|bildquelle|bildnachweis|bildrechte|photographer|fotograf|rights|source|agency))(?:$|[\s_-])|[a-z](?:Copyright|Credits?|Source|Quelle|Rights)(?![a-z])|^(?:copyright|credit)[A-Z]/u;
const DATE_NAME =
  /(?:^|[\s_-])(?:dates?|datum|fecha|published|publish-?date|pub-?date|post-?date|posted(?:-?on)?|time-?stamp|date-?time|date-?stamp|entry-date|updated)(?:$|[\s_-])|[a-z](?:Date|Datum|DateTime|Timestamp|Published)(?![a-z])/u;
const NO_DATE = /event|termin|start|end(?:$|[\s_-])|birth|comment|expir|range|picker|modif|teaser|join/iu;
const ORNAMENT = /logo|avatar|icon|spinner|pixel|placeholder-only|emoji|badge/iu;

const looksOfName = memoize(read);

/** The bits of `CLASS_HINTS` for a class attribute, or for another name of an element. */
export function classHintsOf(names: string | undefined): number {
  return names === undefined || names === '' ? 0 : looksOfName(names);
}

function read(names: string): number {
  const own = ownNames(names);
  let looks = 0;
  if (OUTSIDE.test(names)) looks |= CLASS_HINTS.outside;
  if (CAPTION.test(names)) looks |= CLASS_HINTS.caption;
  if (TRAIL.test(names)) looks |= CLASS_HINTS.trail;
  if (KICKER.test(names)) looks |= CLASS_HINTS.kicker;
  if ((AUTHOR_CLASS.test(names) || AUTHOR_CAMEL.test(names)) && !NO_AUTHOR.test(names)) looks |= CLASS_HINTS.byline;
  if (BOX_NAME.test(names) || BOX_CAMEL.test(names)) looks |= CLASS_HINTS.picture;
  if (CAPTION_NAME.test(own)) looks |= CLASS_HINTS.ownCaption;
  if (CREDIT_NAME.test(own)) looks |= CLASS_HINTS.credit;
  if (DATE_NAME.test(own) && !NO_DATE.test(own)) looks |= CLASS_HINTS.date;
  if (ORNAMENT.test(names)) looks |= CLASS_HINTS.ornament;
  return looks;
}

const SPACES = /\s+/u;
const HASH = /^(?=.*[A-Z\d])[\w-]{4,10}$/u;

/**
 * What a class attribute calls the element itself: `caption__credit` is a `credit`, `media_caption__x7Yz` a
 * `media_caption`.
 */
function ownNames(names: string): string {
  if (!names.includes('__')) return names;
  return names.split(SPACES).map(ownName).join(' ');
}

function ownName(name: string): string {
  const at = name.lastIndexOf('__');
  if (at <= 0) return name;
  const last = name.slice(at + 2);
  return HASH.test(last) ? name.slice(0, at) : last;
}
