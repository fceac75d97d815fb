import type { Article, BodyBlock, Picture } from '../article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { renderFrontMatter } from './front-matter.ts';
import { groupBlocks } from './group-blocks.ts';
import { httpUrl } from './http-url.ts';
import { safeText } from './safe-text.ts';
import { tableCells } from './table-cells.ts';

const LINE_FEED = /\n/u;
const FENCES = /`+/gu;
const DESTINATION_MARKS = /[()<>[\]\\`|]/gu;
const AMPERSAND = /&/gu;

/**
 * The article as Markdown (CommonMark with tables), metadata as YAML front matter. The first picture stands above the
 * text, the others below. Rendered with HTML on, it shows nothing active. Without a line feed at the end.
 */
export function renderMarkdown(article: Article): string {
  const [lead, ...others] = article.images.map(picture);
  const head = [renderFrontMatter(article), line('# ', article.headline, ''), line('**', article.teaser, '**'), lead];
  const body = groupBlocks(article.blocks).map(group);
  return [...head, ...body, ...others].filter((part) => part !== undefined && part !== '').join('\n\n');
}

function group(blocks: readonly [BodyBlock, ...BodyBlock[]]): string {
  const [first] = blocks;
  switch (first.kind) {
    case 'heading':
      return line('#'.repeat(Math.min(Math.max(first.level ?? 2, 2), 6)).concat(' '), first.text, '');
    case 'list-item':
      return blocks.map((block) => `- ${lines(block.text, '  ')}`).join('\n');
    case 'quote':
      return blocks.map((block) => `> ${lines(block.text, '> ')}`).join('\n>\n');
    case 'table-row':
      return table(blocks.map((block) => tableCells(block.text)));
    case 'code':
      return fenced(first.text);
    default:
      return lines(first.text, '');
  }
}

function line(before: string, text: string | undefined, after: string): string {
  const escaped = escapeMarkdown(text ?? '');
  return escaped === '' ? '' : `${before}${before.startsWith('#') ? closed(escaped) : escaped}${after}`;
}

// A heading may end in a run of `#`, which a renderer would take for its closing sequence.
function closed(heading: string): string {
  return heading.endsWith('#') && !heading.endsWith('\\#') ? `${heading.slice(0, -1)}\\#` : heading;
}

function lines(text: string, indent: string): string {
  return safeText(text)
    .split(LINE_FEED)
    .map(escapeMarkdown)
    .filter((part) => part !== '')
    .join(`\\\n${indent}`);
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')].map(escapeMarkdown));
  const [head = [], ...rest] = full.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(FENCES) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${safeText(text)}\n${fence}`;
}

function picture(image: Picture): string {
  const url = httpUrl(image.url)?.replace(DESTINATION_MARKS, percentEncoded).replace(AMPERSAND, '&amp;');
  const caption = [image.caption, image.credit].filter((part) => part !== undefined).join(' · ');
  const shown = url === undefined ? '' : `![${escapeMarkdown(image.alt ?? image.caption ?? '')}](${url})`;
  return [shown, line('*', caption, '*')].filter((part) => part !== '').join('\n\n');
}

function percentEncoded(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
