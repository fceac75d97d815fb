interface PageFacts {
  /** The address the page was fetched from. */
  readonly url?: string;
}

/** A page as decoded HTML. */
export interface HtmlPage extends PageFacts {
  readonly html: string;
  readonly $?: never;
  readonly text?: never;
  readonly bytes?: never;
  readonly contentType?: never;
}

/** A page as a plain-text dump whose HTML is gone: one line of text a block. */
export interface TextPage extends PageFacts {
  readonly text: string;
  readonly $?: never;
  readonly html?: never;
  readonly bytes?: never;
  readonly contentType?: never;
}

/** A page as it came over the wire. HTML or dump is told from `contentType`, else from the bytes. */
export interface BytesPage extends PageFacts {
  readonly bytes: Uint8Array;
  readonly $?: never;
  readonly html?: never;
  readonly text?: never;
  /** The HTTP header, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
}

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
export interface LoadedPage extends PageFacts {
  readonly $: LoadedDocument;
  readonly html?: never;
  readonly text?: never;
  readonly bytes?: never;
  readonly contentType?: never;
}

export type Page = HtmlPage | TextPage | BytesPage | LoadedPage;
