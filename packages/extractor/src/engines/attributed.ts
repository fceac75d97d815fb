import { kindOf } from '../article/compose-article.ts';
import type { Article } from '../article.ts';
import type { Cleaner } from '../cleaner.ts';

export interface Attribution {
  readonly engine: string;
  /** That of a site which the engine stands in for. */
  readonly cleaner: Cleaner | undefined;
  /** Completes “the engine read the page, since …”. */
  readonly because: string;
  /** @default 'unknown-template' */
  readonly code?: 'unknown-template' | 'short-cleaning';
}

/** Names what read an article: for a known site that has changed its looks with a warning, else the engine alone. */
export function attributed(article: Article, attribution: Attribution): Article {
  const { engine, cleaner, because, code = 'unknown-template' } = attribution;
  if (cleaner === undefined) return { ...article, template: { id: engine } };
  const { site, publisher } = cleaner;
  const warning = { code, message: `The ${engine} engine read the page, since ${because}.` };
  const isPlain = article.kind === 'article' || article.kind === 'unknown';
  const kind = isPlain ? kindOf(cleaner, [article.url, article.canonicalUrl], article.text) : article.kind;
  return {
    ...article,
    site,
    publisher,
    kind,
    template: { site, id: engine },
    warnings: [...article.warnings, warning],
  };
}
