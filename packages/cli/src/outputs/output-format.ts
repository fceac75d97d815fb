import { type Article, renderHtml, renderMarkdown, renderSchemaOrg, renderText } from '@klartext/extractor';
import { html } from './html.ts';

/** How an article alone can be written; records are written as `ndjson` or `json`. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'schema-org';
export type OutputFormat = 'ndjson' | 'json' | ArticleFormat;

const LESS = /</gu;

const RENDERERS: Readonly<Record<ArticleFormat, (article: Article) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  // Escaped so that it can stand in a script element.
  'schema-org': (article) => JSON.stringify(renderSchemaOrg(article)).replace(LESS, '\\u003c'),
};

export function isArticleFormat(format: OutputFormat): format is ArticleFormat {
  return format in RENDERERS;
}

/** The article in one of its formats, with a line feed at its end. */
export function renderArticle(article: Article, format: ArticleFormat): string {
  return `${RENDERERS[format](article)}\n`;
}

/** The same as a file of its own: HTML gets a head, so that a browser shows it right. */
export function renderDocument(article: Article, format: ArticleFormat): string {
  if (format !== 'html') return renderArticle(article, format);
  const head = html`<!doctype html>\n<meta charset="utf-8">\n<title>${article.headline ?? 'Article'}</title>\n`;
  return `${head.markup}${renderArticle(article, format)}`;
}
