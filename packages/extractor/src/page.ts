/** A page of one form: what belongs to another stays away. */
type PageOf<Given> = Given & { readonly [Key in Exclude<FormKey, keyof Given>]?: never } & {
  /** The address the page was fetched from. */
  readonly url?: string;
};

type FormKey = 'html' | 'text' | 'bytes' | 'contentType' | '$';

/** A page as decoded HTML. */
export type HtmlPage = PageOf<{ readonly html: string }>;

/** A page as a plain-text dump whose HTML is gone: one line of text a block. */
export type TextPage = PageOf<{ readonly text: string }>;

/** A page as it came over the wire. HTML or dump is told from `contentType`, else from the bytes. */
export type BytesPage = PageOf<{
  readonly bytes: Uint8Array;
  /** The HTTP header, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
}>;

/** What Klartext asks of a page that cheerio has loaded: its HTML. Each `CheerioAPI` is one. */
export interface LoadedDocument {
  readonly html: () => string;
}

/**
 * A page as cheerio, Crawlee or whatever stands on them has loaded it. It is read as `{ html: $.html() }` is: the ledger's
 * offsets point into that text, which comes back as `input`. The document is not changed.
 * @example
 * const crawler = new CheerioCrawler({
 *   requestHandler: async ({ $, request }) => console.log((await extract({ $, url: request.loadedUrl })).article.headline),
 * });
 */
export type LoadedPage = PageOf<{ readonly $: LoadedDocument }>;

export type Page = HtmlPage | TextPage | BytesPage | LoadedPage;
