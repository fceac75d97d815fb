import type { Article, Author, BodyBlock, Picture } from '../article.ts';
import { escapeHtml } from './escape-html.ts';
import { groupBlocks } from './group-blocks.ts';
import { httpUrl } from './http-url.ts';
import { tableCells } from './table-cells.ts';

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu;
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/iu;

/**
 * The article as one `<article>` element, built from its blocks: only fixed elements and attributes, everything escaped,
 * no script, style, id or address but http and https ones. The first picture stands above the text, the others below.
 */
export function renderHtml(article: Article): string {
  const [lead = '', ...others] = article.images.map(figure);
  const footer = element('footer', element('p', escapeHtml(article.signOff ?? '')));
  const body = groupBlocks(article.blocks).map(group);
  const parts = [header(article), lead, ...body, ...others, footer].filter((part) => part !== '');
  return `<article${languageOf(article)}>\n${parts.join('\n')}\n</article>`;
}

function header(article: Article): string {
  const lines = [
    element('p', escapeHtml(article.kicker ?? ''), ' class="kicker"'),
    element('h1', escapeHtml(article.headline ?? '')),
    element('p', escapeHtml(article.teaser ?? ''), ' class="teaser"'),
    element('p', article.authors.map(author).join(', '), ' class="byline"'),
    element('p', date(article.datePublished), ' class="date"'),
  ];
  return element('header', lines.join(''));
}

function author({ name, url }: Author): string {
  const address = httpUrl(url);
  return address === undefined ? escapeHtml(name) : `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
}

function date(printed: string | undefined): string {
  if (printed === undefined) return '';
  return `<time datetime="${escapeHtml(printed)}">${escapeHtml(printed)}</time>`;
}

function group(blocks: readonly [BodyBlock, ...BodyBlock[]]): string {
  const [first] = blocks;
  const texts = blocks.map((block) => withBreaks(block.text));
  switch (first.kind) {
    case 'heading':
      return element(`h${Math.min(Math.max(first.level ?? 2, 2), 6)}`, texts.join(''));
    case 'list-item':
      return element('ul', texts.map((text) => element('li', text)).join(''));
    case 'quote':
      return element('blockquote', texts.map((text) => element('p', text)).join(''));
    case 'table-row':
      return element('table', element('tbody', blocks.map(row).join('')));
    case 'code':
      return element('pre', element('code', escapeHtml(first.text)));
    default:
      return element('p', texts.join(''));
  }
}

function row({ text }: BodyBlock): string {
  const cells = tableCells(text).map((cell) => `<td>${withBreaks(cell)}</td>`);
  return element('tr', cells.join(''));
}

function figure({ url, alt, caption, credit }: Picture): string {
  const address = httpUrl(url);
  const shown = address === undefined ? '' : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}">`;
  const lines = [escapeHtml(caption ?? ''), element('small', escapeHtml(credit ?? ''))];
  const legend = element('figcaption', lines.filter((line) => line !== '').join(' '));
  return element('figure', shown + legend);
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function element(name: string, content: string, attributes = ''): string {
  return content === '' ? '' : `<${name}${attributes}>${content}</${name}>`;
}

function languageOf({ language }: Article): string {
  if (language === undefined || !LANGUAGE_TAG.test(language)) return '';
  return ` lang="${language}"${RIGHT_TO_LEFT.test(language) ? ' dir="rtl"' : ''}`;
}
