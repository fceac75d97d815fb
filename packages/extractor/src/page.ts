interface PageFacts {
  /** The address the page was fetched from. */
  readonly url?: string;
}

/** A page as decoded HTML. */
export interface HtmlPage extends PageFacts {
  readonly html: string;
  readonly text?: never;
  readonly bytes?: never;
  readonly contentType?: never;
}

/** A page as a plain-text dump whose HTML is gone: one line of text a block. */
export interface TextPage extends PageFacts {
  readonly text: string;
  readonly html?: never;
  readonly bytes?: never;
  readonly contentType?: never;
}

/** A page as it came over the wire. HTML or dump is told from `contentType`, else from the bytes. */
export interface BytesPage extends PageFacts {
  readonly bytes: Uint8Array;
  readonly html?: never;
  readonly text?: never;
  /** The HTTP header, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
}

export type Page = HtmlPage | TextPage | BytesPage;
