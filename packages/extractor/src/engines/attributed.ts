import { kindOf } from '../article/compose-article.ts';
import type { Article } from '../article.ts';
import type { Cleaner } from '../cleaner.ts';

/** Names what read an article: for a known site that has changed its looks with a warning, else the engine alone. */
export function attributed(
  article: Article,
  {
    engine,
    cleaner,
    because,
  }: { readonly engine: string; readonly cleaner: Cleaner | undefined; readonly because: string },
): Article {
  if (cleaner === undefined) return { ...article, template: { id: engine } };
  const { site, publisher } = cleaner;
  const warning = { code: 'unknown-template', message: `The ${engine} engine read the page, since ${because}.` };
  const kind = kindOf(cleaner, [article.url, article.canonicalUrl], article.text);
  const warnings = [...article.warnings, warning];
  return { ...article, site, publisher, kind, template: { site, id: engine }, warnings };
}
