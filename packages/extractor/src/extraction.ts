import type { Article } from './article.ts';
import type { LedgerEntry } from './ledger.ts';

/** Which engine reads a page: `auto` takes the site's cleaner where one knows the page. */
export type Engine = 'auto' | 'site' | 'generic' | 'readability';

/**
 * What became of one page. `empty`: the page was read, and holds no article. `skipped`: the engine `site` was asked for,
 * and no cleaner knows the page.
 */
export interface Extraction {
  readonly status: 'ok' | 'empty' | 'skipped';
  readonly article: Article;
  readonly ledger: readonly LedgerEntry[];
  /** The engine that read the page, and why it was this one. */
  readonly engine: { readonly id: Exclude<Engine, 'auto'>; readonly because: string };
  /** The encoding the bytes were decoded with, as the WHATWG names it; absent when the page came decoded. */
  readonly encoding?: string;
  /** The decoded input that the ledger's offsets point into. */
  readonly input: string;
}
