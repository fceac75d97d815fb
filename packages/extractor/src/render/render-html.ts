import type { Article, Author, BodyBlock, Picture } from '../article.ts';
import { escapeHtml } from './escape-html.ts';
import { httpUrl, linkUrl } from './http-url.ts';
import { type BlockGroup, isGroup, placePictures } from './place-pictures.ts';
import { type InlineFormat, type MarkedText, renderInline, type WrittenMark } from './render-inline.ts';
import { tableCells } from './table-cells.ts';

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu;
const TAGS = { strong: 'strong', emphasis: 'em', code: 'code', superscript: 'sup', subscript: 'sub' } as const;
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/iu;

/**
 * The article as one `<article>` element, built from its blocks: only fixed elements and attributes, everything escaped,
 * no script, style, id or address but http and https ones, and in links those of mail. Pictures stand where the page has
 * them; where that is not known, the first above the text, the others below.
 */
export function renderHtml(article: Article): string {
  const { lead, body, others } = placePictures(article);
  const footer = element('footer', element('p', escapeHtml(article.signOff ?? '')));
  const shown = [...lead, ...body, ...others].map((item) => (isGroup(item) ? group(item) : figure(item)));
  const parts = [header(article), ...shown, footer].filter((part) => part !== '');
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

function group(blocks: BlockGroup): string {
  const [first] = blocks;
  const texts = blocks.map(inline);
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

function row(block: BodyBlock, index: number): string {
  const cells = tableCells(block).map((cell, column) => {
    const name = cell.isHeading && (index === 0 || column === 0) ? 'th' : 'td';
    const text = inline(cell);
    return `<${name}>${cell.isHeading && name === 'td' ? element('strong', text) : text}</${name}>`;
  });
  return element('tr', cells.join(''));
}

function figure({ url, alt, caption, credit }: Picture): string {
  const address = httpUrl(url);
  const shown = address === undefined ? '' : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}">`;
  const lines = [escapeHtml(caption ?? ''), element('small', escapeHtml(credit ?? ''))];
  const legend = element('figcaption', lines.filter((line) => line !== '').join(' '));
  return element('figure', shown + legend);
}

const FORMAT: InlineFormat = {
  escape:
    ({ text }) =>
    (from, to) =>
      escapeHtml(text.slice(from, to)).replaceAll('\n', '<br>'),
  wrap,
  raises: () => true,
};

function inline(marked: MarkedText): string {
  return renderInline(marked, FORMAT);
}

function wrap({ mark: { kind, href }, content }: WrittenMark): string {
  if (kind !== 'link') return element(TAGS[kind], content);
  const address = linkUrl(href);
  return address === undefined ? content : element('a', content, ` href="${escapeHtml(address)}"`);
}

function element(name: string, content: string, attributes = ''): string {
  return content === '' ? '' : `<${name}${attributes}>${content}</${name}>`;
}

function languageOf({ language }: Article): string {
  if (language === undefined || !LANGUAGE_TAG.test(language)) return '';
  return ` lang="${language}"${RIGHT_TO_LEFT.test(language) ? ' dir="rtl"' : ''}`;
}
