import type { PageKind } from './article.ts';
import type { Role } from './evidence/roles.ts';

/** Phrases as they stand on the page, in a list or in lists by language; letter case does not matter. */
export type Phrases = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** A line that opens with one of these phrases, and whose rest no sentence would have. */
export interface Opening {
  readonly opens: Phrases;
  /** What the rest of the line is, blanks and all. */
  readonly rest?: RegExp | Phrases;
  /** Words of which the rest holds one. */
  readonly holds?: Phrases;
}

/** A whole line: a pattern anchored at both ends, phrases, or an opening phrase with what may follow it. */
export type LinePattern = RegExp | Phrases | Opening;

interface Named {
  /** Unique within the cleaner; the ledger shows it as `site/id`. */
  readonly id: string;
  /** Completes “removed because …”. */
  readonly because: string;
}

/** What a rule shows of itself; tests run both texts. */
interface Shown extends Named {
  /** Where it was seen: template, era or kind of page, in a few words. */
  readonly source: string;
  /** A line that it takes; for a rule of elements, a piece of markup. */
  readonly example: string;
  /** A text close to that which no rule of the cleaner may take. */
  readonly counterExample: string;
}

/** Removes elements. */
export interface MarkupRule extends Shown {
  /** A CSS selector list, asked once of each element. */
  readonly select: string;
}

/**
 * Removes lines: blocks of the body in HTML, lines in a dump. The verb is the key.
 * `line` removes each line that matches (`linked`: in markup only one that holds a link; `last`: in a dump only where no
 * paragraph follows), `labels` each line made up of nothing but these labels (dumps glue them), `from` the line and all
 * that follow, `after` all that follow it, `upTo` all above it and the line itself. These three end where the article goes
 * on. `until` ends a `from` before the first line that matches, or before the next line of prose; `below` lets it begin
 * only below prose.
 */
export type LineRule =
  | (Shown & { readonly line: LinePattern; readonly linked?: true; readonly last?: true })
  | (Shown & { readonly labels: Phrases })
  | (Shown & { readonly from: LinePattern; readonly until?: LinePattern | 'prose'; readonly below?: 'prose' })
  | (Shown & { readonly after: LinePattern })
  | (Shown & { readonly upTo: LinePattern });

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
  /** Lines that tell a dump without an address: those in which the house names itself, each of which is enough. */
  readonly strongSigns?: readonly Sign[] | undefined;
  /** Lines of its own wording and its look, which tell a dump together. */
  readonly weakSigns?: readonly WeakSign[] | undefined;
  readonly templates: readonly Template[];
  /** Removed in every template. */
  readonly drop?: readonly MarkupRule[] | undefined;
  readonly lines?: readonly LineRule[] | undefined;
  readonly fields?: FieldSources | undefined;
  /** What its lines look like in dumps. */
  readonly cues?: readonly Cue[] | undefined;
  /** Whether kicker and headline stand in one heading, so that dumps print them in one line. */
  readonly kickerInHeading?: true;
  /** Whether the kicker may be a row of labels, section first, which dumps print without a blank: `WissenschaftGlobal`. */
  readonly kickerOfLabels?: true;
  /** Whether texts open with a bare place, `Paris Im Kampf gegen …`. */
  readonly barePlace?: true;
  /** Pages that are no articles, told from the address. */
  readonly kinds?: readonly { readonly kind: PageKind; readonly url: RegExp }[];
}
