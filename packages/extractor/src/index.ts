export { parseUrl } from './address/parse-url.ts';
export type {
  Agency,
  Article,
  Author,
  BodyBlock,
  BodyKind,
  Comment,
  PageKind,
  Picture,
  Warning,
} from './article.ts';
export type {
  Cleaner,
  CommentSource,
  Cue,
  FieldName,
  FieldSource,
  FieldSources,
  LinePattern,
  LineRule,
  MarkupRule,
  Opening,
  Phrases,
  PictureSource,
  Sign,
  Template,
  WeakSign,
} from './cleaner.ts';
export { decode } from './decode/decode.ts';
export { defineCleaner } from './define-cleaner.ts';
export { CleanerError, type ErrorKind, KlartextError } from './errors.ts';
export type { Engine, Extraction } from './extraction.ts';
export { createExtractor, type ExtractOptions, type Extractor } from './extractor.ts';
export type { Evidence, Fate, LedgerEntry } from './ledger.ts';
export type { BytesPage, HtmlPage, LoadedDocument, LoadedPage, Page, TextPage } from './page.ts';
export { renderHtml } from './render/render-html.ts';
export { renderMarkdown } from './render/render-markdown.ts';
export { renderSchemaOrg, type SchemaOrgNode } from './render/render-schema-org.ts';
export { openTeiCorpus, renderTei, type TeiCorpus } from './render/render-tei.ts';
export { renderText } from './render/render-text.ts';
