import type { PageKind } from './article.ts';

/** Phrases as they stand on the page, in a list or in lists by language; letter case does not matter. */
export type Phrases = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** A whole line: a pattern anchored at both ends, or phrases. */
export type LinePattern = RegExp | Phrases;

interface Named {
  /** Unique within the cleaner; the ledger shows it as `site/id`. */
  readonly id: string;
  /** Completes “removed because …”. */
  readonly because: string;
}

/** Removes elements. */
export interface MarkupRule extends Named {
  /** A CSS selector list, asked once of each element. */
  readonly select: string;
}

/**
 * Removes lines: blocks of the body in HTML, lines in a dump. The verb is the key.
 * `line` removes each line that matches, `labels` each line made up of nothing but these labels (dumps glue them),
 * `from` the line and all that follow, `after` all that follow it, `upTo` all above it and the line itself. `until` ends
 * a `from` before the first line that matches, or before the next line of prose; `below` lets it begin only below prose.
 */
export type LineRule =
  | (Named & { readonly line: LinePattern })
  | (Named & { readonly labels: Phrases })
  | (Named & { readonly from: LinePattern; readonly until?: LinePattern | 'prose'; readonly below?: 'prose' })
  | (Named & { readonly after: LinePattern })
  | (Named & { readonly upTo: LinePattern });

/** Where a field's value stands. `take` keeps its first group; a source that yields nothing passes on to the next. */
export type FieldSource =
  | {
      readonly select: string;
      /** Reads an attribute instead of the text. */
      readonly attribute?: string;
      /** Only an element whose whole text is bold or italic. */
      readonly emphasised?: true;
      readonly take?: RegExp;
    }
  | { readonly jsonLd: string; readonly take?: RegExp }
  | { readonly meta: string; readonly take?: RegExp }
  | { readonly link: 'canonical' }
  | { readonly title: RegExp }
  | { readonly line: RegExp; readonly take?: RegExp };

export type FieldName =
  | 'headline'
  | 'kicker'
  | 'teaser'
  | 'description'
  | 'authors'
  | 'byline'
  | 'signOff'
  | 'dateline'
  | 'datePublished'
  | 'dateModified'
  | 'section'
  | 'keywords'
  | 'canonicalUrl'
  | 'language'
  | 'commentCount'
  | 'isAccessibleForFree';

/**
 * Ordered sources of each field: the first that yields wins. A field that is named is told by these sources alone, and by
 * an empty list that the site has none; one that is not named is told as on pages of any site.
 */
export type FieldSources = Readonly<Partial<Record<FieldName, readonly FieldSource[]>>>;

/** How the site prints a picture of the article. Text of the figure outside caption and credit is removed. */
export interface PictureSource {
  readonly figure: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** One reader's comment in the markup. */
export interface CommentSource {
  readonly item: string;
  readonly author?: string;
  readonly text: string;
  readonly date?: string;
}

/** One look of the site. */
export interface Template {
  readonly id: string;
  /** When it was seen; for people only. */
  readonly seen?: string;
  /** A CSS selector that only pages of this look match. @default `body` */
  readonly when?: string;
  /** The elements that hold the body. */
  readonly body: string;
  readonly drop?: readonly MarkupRule[];
  readonly fields?: FieldSources;
  /** Without it, pictures are told as on pages of any site. */
  readonly pictures?: readonly PictureSource[];
  readonly comments?: CommentSource;
  /** Whether sub-headings may be paragraphs all in bold or italics. */
  readonly boldHeadings?: true;
  /** Elements that show that the text was cut, such as a paywall. */
  readonly cut?: string;
}

/**
 * How the site's pages look as plain-text dumps. A sequence is written as roles with classes of lines,
 * `kicker:short? headline byline! date? teaser`: a role is a field, `caption`, `credit`, `alt` or `-` (removed); a class is
 * one of `lines` or built in (see sequence.ts), several joined by `&`; `?` may be missing, `*` and `+` repeat, `!` is the anchor looked for first.
 */
export interface DumpGrammar {
  /** The site's own classes of lines. */
  readonly lines: Readonly<Record<string, RegExp>>;
  /** What stands around the headline; the first sequence found decides where the article begins. */
  readonly heads: readonly string[];
  /** What opens the part below the article: the first sequence found there, and all that follows, is removed. */
  readonly tails?: readonly (Named & { readonly sequence: string })[];
  /** What stands between the paragraphs and is not body: pictures, teaser boxes, galleries. */
  readonly inserts: readonly (Named & { readonly sequence: string })[];
  /** Lines that hold `Kicker: Headline`; its first group tells a glued heading apart. */
  readonly headings?: readonly RegExp[];
  /**
   * Reader comments: a zone from a line that matches `from` to one that matches `until`. `author` tells a line that names
   * who wrote the comment, in a group `author`, and maybe when, in a group `date`.
   */
  readonly comments?: { readonly from: RegExp; readonly until: RegExp; readonly author?: RegExp };
  /** Whether the first paragraph opens with a bare place, `Paris Im Kampf gegen …`. */
  readonly barePlace?: true;
}

/**
 * What Klartext knows about one site; all but a template's body may be left to the layer that serves any site.
 * @example
 * const paper = { site: 'paper', publisher: 'The Paper', hosts: ['paper.example'], templates: [{ id: 'new', body: '.story' }] };
 */
export interface Cleaner {
  readonly site: string;
  readonly publisher: string;
  /** Registered domains, sub-domains included. */
  readonly hosts: readonly string[];
  /** Names of the house that pose as authors. */
  readonly houseNames?: readonly string[];
  /** What tells a page of the site that has no address: one of `sure`, or two of `likely`. */
  readonly signs?: { readonly sure: readonly RegExp[]; readonly likely?: readonly RegExp[] } | undefined;
  readonly templates: readonly Template[];
  /** Removed in every template. */
  readonly drop?: readonly MarkupRule[] | undefined;
  readonly lines?: readonly LineRule[] | undefined;
  readonly fields?: FieldSources | undefined;
  readonly dump?: DumpGrammar | undefined;
  /** Pages that are no articles, told from the address. */
  readonly kinds?: readonly { readonly kind: PageKind; readonly url: RegExp }[];
}
