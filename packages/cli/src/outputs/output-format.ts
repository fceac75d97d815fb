import {
  type Article,
  openTeiCorpus,
  renderHtml,
  renderMarkdown,
  renderSchemaOrg,
  renderTei,
  renderText,
} from '@klartext/extractor';
import { html } from './html.ts';

/** How an article alone can be written. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'schema-org' | 'tei';
/** How a page can be written as a file of its own. */
export type DocumentFormat = 'json' | ArticleFormat;
export type OutputFormat = 'ndjson' | DocumentFormat;

/** Of the files of each format. */
export const ENDINGS: Readonly<Record<OutputFormat, string>> = {
  ndjson: '.ndjson',
  json: '.json',
  text: '.txt',
  markdown: '.md',
  html: '.html',
  'schema-org': '.jsonld',
  tei: '.tei.xml',
};

const LESS = /</gu;

const RENDERERS: Readonly<Record<ArticleFormat, (article: Article) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  tei: renderTei,
  // Escaped so that it can stand in a script element.
  'schema-org': (article) => JSON.stringify(renderSchemaOrg(article)).replace(LESS, '\\u003c'),
};

export function isArticleFormat(format: string): format is ArticleFormat {
  return format in RENDERERS;
}

/** The article in one of its formats, with a line feed at its end. */
export function renderPart(article: Article, format: ArticleFormat): string {
  if (format === 'tei') return openTeiCorpus().item(article);
  return `${RENDERERS[format](article)}\n`;
}

/** The same as a file of its own: HTML gets a head, so that a browser shows it right. */
export function renderDocument(article: Article, format: ArticleFormat): string {
  if (format !== 'html') return `${RENDERERS[format](article)}\n`;
  const head = html`<!doctype html>\n<meta charset="utf-8">\n<title>${article.headline ?? 'Article'}</title>\n`;
  return `${head.markup}${renderPart(article, format)}`;
}
