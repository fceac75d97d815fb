import { remembered } from '../../remembered.ts';
import { ownNames } from './own-name.ts';

/** What a class attribute says about an element, as bits. */
export const LOOKS = {
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
} as const;

const OUTSIDE =
  /(?:^|[\s_-])(?:comments?|related|teasers?|recommend\w*|promo|popular|sidebar|card|carousel)(?:$|[\s_-])/iu;
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/iu;
const TRAIL = /(?<!has-|with-|no-)(?:bread-?crumb|brotkrum|brotkrümel)/iu;
const KICKER =
  /(?:kicker|overline|dachzeile|topline|roofline|spitzmarke|eyebrow|headline-?prefix|pretitle|supertitle)/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|in)?|author-?(?:line|names?|list)|textauthor)(?:$|[\s_-])/iu;
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
const ORNAMENT = /logo|avatar|icon|spinner|pixel|placeholder-only|emoji|badge/iu;

const looksOfName = remembered(read);

/** The bits of `LOOKS` for a class attribute, or for another name of an element. */
export function looksOf(names: string | undefined): number {
  return names === undefined || names === '' ? 0 : looksOfName(names);
}

function read(names: string): number {
  const own = ownNames(names);
  let looks = 0;
  if (OUTSIDE.test(names)) looks |= LOOKS.outside;
  if (CAPTION.test(names)) looks |= LOOKS.caption;
  if (TRAIL.test(names)) looks |= LOOKS.trail;
  if (KICKER.test(names)) looks |= LOOKS.kicker;
  if ((AUTHOR_CLASS.test(names) || AUTHOR_CAMEL.test(names)) && !NO_AUTHOR.test(names)) looks |= LOOKS.byline;
  if (BOX_NAME.test(names) || BOX_CAMEL.test(names)) looks |= LOOKS.picture;
  if (CAPTION_NAME.test(own)) looks |= LOOKS.ownCaption;
  if (CREDIT_NAME.test(own)) looks |= LOOKS.credit;
  if (ORNAMENT.test(names)) looks |= LOOKS.ornament;
  return looks;
}
