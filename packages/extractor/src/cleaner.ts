import type { CheerioAPI } from 'cheerio/slim';
import type { PageKind } from './article.ts';
import type { Role } from './evidence/roles.ts';
import type { AnyNode } from './markup/dom.ts';

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

/** Ordered sources of each field: the first that yields wins. */
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
  readonly seen: string;
  /** A CSS selector that only pages of this look match. */
  readonly when: string;
  /** The elements that hold the body. */
  readonly body: string;
  readonly drop?: readonly MarkupRule[];
  readonly fields?: FieldSources;
  readonly pictures?: readonly PictureSource[];
  readonly comments?: CommentSource;
  /** Whether sub-headings may be paragraphs all in bold or italics. */
  readonly boldHeadings?: true;
  /** Elements that show that the text was cut, such as a paywall. */
  readonly cut?: string;
}

/**
 * What a line of a dump is told by: evidence for a role, weighed with all other evidence. Named groups of the pattern that
 * are fields' names give their parts to these fields, `(?<datePublished>…) (?<commentCount>…)`.
 */
export interface Cue {
  readonly role: Role | 'section';
  readonly line: RegExp;
}

/** A line of the site's furniture, or a few below each other, that tells a dump of the site. */
export interface Sign {
  /** Unique among the signs of the cleaner: what says the same stands in one sign, and counts once. */
  readonly id: string;
  /**
   * Anchored at the start of a line, with the flag `m`. Asked of the short lines of a dump, blank ones left out, blanks
   * folded, without bullets, quotation signs and Markdown.
   */
  readonly lines: RegExp;
  /** Where it was seen. */
  readonly source: string;
  /** Lines that it takes, and such as another newsroom could print. */
  readonly example: string;
  readonly counterExample: string;
}

/** How strongly it speaks for the site: 1 others print it too, 2 few do, 3 hardly any; it takes 4 in all. */
export interface WeakSign extends Sign {
  readonly strength: 1 | 2 | 3;
}

/** What a cleaner's own code found where data does not reach. */
export interface CodeReading {
  /** Values that come before all other sources; a list where the field is one. */
  readonly fields?: Readonly<Partial<Record<FieldName, string | readonly string[]>>>;
  /** Elements to remove, each with its rule. */
  readonly drop?: readonly (Named & { readonly elements: Iterable<AnyNode> })[];
}

/** Everything Klartext knows about one site. */
export interface Cleaner {
  readonly site: string;
  readonly publisher: string;
  /** Registered domains, sub-domains included. */
  readonly hosts: readonly string[];
  /** Names of the house that pose as authors. */
  readonly houseNames?: readonly string[];
  /** Lines that tell a dump without an address: those in which the house names itself, each of which is enough. */
  readonly strongSigns?: readonly Sign[];
  /** Lines of its own wording and its look, which tell a dump together. */
  readonly weakSigns?: readonly WeakSign[];
  readonly templates: readonly Template[];
  /** Removed in every template. */
  readonly drop: readonly MarkupRule[];
  readonly lines: readonly LineRule[];
  readonly fields: FieldSources;
  /** What its lines look like in dumps. */
  readonly cues?: readonly Cue[];
  /** Whether texts open with a bare place, `Paris Im Kampf gegen …`. */
  readonly barePlace?: true;
  /** Pages that are no articles, told from the address. */
  readonly kinds?: readonly { readonly kind: PageKind; readonly url: RegExp }[];
  /** Code over the parsed page, for what no rule can say; it must not change the tree. */
  readonly code?: ($: CheerioAPI, page: { readonly url?: string }) => CodeReading;
}
