/** What a page is, told from the page itself. */
export type PageKind =
  | 'article'
  | 'liveblog'
  | 'video'
  | 'audio'
  | 'gallery'
  | 'index'
  | 'consent'
  | 'error'
  | 'unknown';

export type BodyKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table-row' | 'code';

/** One block of the body. `level` is a heading's, 2 to 6. */
export interface BodyBlock {
  readonly kind: BodyKind;
  readonly text: string;
  readonly level?: number;
}

/**
 * A person who wrote the article. The generic engine also gives a house, desk or agency that a page declares as its author
 * and names nobody beside; its `role` is `organization`.
 */
export interface Author {
  readonly name: string;
  readonly url?: string;
  readonly role?: string;
}

/** A wire agency named as a source of the text; `code` is the lower-case id (`dpa`, `reuters`). */
export interface Agency {
  readonly code: string;
  readonly name: string;
}

/** One of the article's own pictures. */
export interface Picture {
  readonly url?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** How many blocks of the body stand before it. */
  readonly after?: number;
}

/** A reader's comment; `date` as printed, in ISO 8601. */
export interface Comment {
  readonly author?: string;
  readonly text: string;
  readonly date?: string;
}

/** Something the user should know about how the article was read; `code` is stable. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** A clean article. Arrays are always there; an unknown scalar is absent, never `""` or `null`. */
export interface Article {
  /** The printed headline, without kicker. */
  readonly headline?: string;
  /** The Dachzeile. */
  readonly kicker?: string;
  /** The printed lede. */
  readonly teaser?: string;
  /** The meta description. */
  readonly description?: string;
  readonly authors: readonly Author[];
  /** Editors' initials from the sign-off, as printed (`wl`, `kle`). */
  readonly initials: readonly string[];
  /** The printed line of authors. */
  readonly byline?: string;
  readonly agencies: readonly Agency[];
  /** The printed sign-off, such as `wl/kle (dpa, afp, rtr)`. */
  readonly signOff?: string;
  /** The Ortsmarke, taken out of the first paragraph. */
  readonly dateline?: string;
  /** ISO 8601 with the precision that the page gives: `2015-11-17` or `2023-04-28T18:11:01+02:00`. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** The Ressort. */
  readonly section?: string;
  readonly keywords: readonly string[];
  readonly images: readonly Picture[];
  /** The body as plain text, blocks joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly BodyBlock[];
  readonly comments: readonly Comment[];
  readonly commentCount?: number;
  /** The address as it was given. */
  readonly url?: string;
  /** The address the page declares, proxies and archives unwrapped. */
  readonly canonicalUrl?: string;
  readonly publisher?: string;
  /** One of the sites with a cleaner of its own; absent for every other page. */
  readonly site?: string;
  /** BCP 47. */
  readonly language?: string;
  /** What the page declares; says nothing about how much text was there. */
  readonly isAccessibleForFree?: boolean;
  /** Whether the whole text was in the page; a warning `truncated` says what was seen. */
  readonly completeness: 'full' | 'truncated' | 'unknown';
  readonly kind: PageKind;
  /** 0 to 1: the F1 of the body to expect. */
  readonly confidence: number;
  /** Which template read the page; `generic` or `readability` when no template did. */
  readonly template: { readonly site?: string; readonly id: string };
  readonly warnings: readonly Warning[];
}

/** The fields of an article in the order in which people read them. */
export const ARTICLE_FIELDS: readonly (keyof Article)[] = [
  ...(['headline', 'kicker', 'teaser', 'description', 'authors', 'initials', 'byline', 'agencies', 'signOff'] as const),
  ...(['dateline', 'datePublished', 'dateModified', 'section', 'keywords', 'images', 'text', 'blocks'] as const),
  ...(['comments', 'commentCount', 'url', 'canonicalUrl', 'publisher', 'site', 'language'] as const),
  ...(['isAccessibleForFree', 'completeness', 'kind', 'confidence', 'template', 'warnings'] as const),
];
