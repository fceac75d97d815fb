import type { Article, Picture } from '../article.ts';
import { escapeLineStart, escapeMarkdown, escapeMarkdownPieces } from './escape-markdown.ts';
import { renderFrontMatter } from './front-matter.ts';
import { httpUrl, linkUrl } from './http-url.ts';
import { type BlockGroup, isGroup, placePictures } from './place-pictures.ts';
import { lowered, raised } from './raised-digits.ts';
import { type InlineFormat, type MarkedText, marksIn, renderInline, type WrittenMark } from './render-inline.ts';
import { safeLine, safeText } from './safe-text.ts';
import { type TableCell, tableCells } from './table-cells.ts';

const LINE_FEED = /\r\n?|\n/gu;
const BLANK = /\s/u;
/** Signs and marks of punctuation, by CommonMark. */
const SIGN = /[\p{P}\p{S}]/u;
/** A star that sets text off, none that is escaped. */
const STAR_END = /(?:^|[^\\])\*$/u;
/** What a code span cannot hold, or a table would take for its own. */
const NO_CODE = /[`|\n]/u;
const FENCES = /`+/gu;
const DESTINATION_MARKS = /[()<>[\]\\`|]/gu;
const AMPERSAND = /&/gu;

/**
 * The article as Markdown (CommonMark with tables), metadata as YAML front matter. Pictures stand where the page has them;
 * where that is not known, the first above the text, the others below. Rendered with HTML on, it shows nothing active.
 * Without a line feed at the end.
 */
export function renderMarkdown(article: Article): string {
  const { lead, body, others } = placePictures(article);
  const head = [renderFrontMatter(article), line('# ', article.headline, ''), line('**', article.teaser, '**')];
  const shown = [...lead, ...body, ...others].map((item) => (isGroup(item) ? group(item) : picture(item)));
  return [...head, ...shown].filter((part) => part !== '').join('\n\n');
}

function group(blocks: BlockGroup): string {
  const [first] = blocks;
  switch (first.kind) {
    case 'heading':
      return heading('#'.repeat(Math.min(Math.max(first.level ?? 2, 2), 6)), inline(first));
    case 'list-item':
      return blocks.map((block) => `- ${lines(block, '  ')}`).join('\n');
    case 'quote':
      return blocks.map((block) => `> ${lines(block, '> ')}`).join('\n>\n');
    case 'table-row':
      return table(blocks.map(tableCells));
    case 'code':
      return fenced(first.text);
    default:
      return lines(first, '');
  }
}

function line(before: string, text: string | undefined, after: string): string {
  const escaped = escapeMarkdown(text ?? '');
  return escaped === '' ? '' : `${before}${before.startsWith('#') ? closed(escaped) : escaped}${after}`;
}

function heading(signs: string, text: string): string {
  return text === '' ? '' : `${signs} ${closed(text)}`;
}

// A heading may end in a run of `#`, which a renderer would take for its closing sequence.
function closed(heading: string): string {
  return heading.endsWith('#') && !heading.endsWith('\\#') ? `${heading.slice(0, -1)}\\#` : heading;
}

function lines({ text, marks = [] }: MarkedText, indent: string): string {
  const ends = [...text.matchAll(LINE_FEED)].map(({ index, 0: end }) => [index, index + end.length] as const);
  return [...ends, [text.length, text.length] as const]
    .map(([end], index) => [ends[index - 1]?.[1] ?? 0, end] as const)
    .map(([from, to]) => inline({ text: text.slice(from, to), marks: marksIn(marks, from, to) }))
    .filter((part) => part !== '')
    .join(`\\\n${indent}`);
}

function table(rows: readonly (readonly TableCell[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const [head = [], ...rest] = rows.map((row, index) => {
    const cells = row.map((cell) => (index > 0 && cell.isHeading ? `**${inline(cell)}**` : inline(cell)));
    return [...cells, ...Array<string>(width - row.length).fill('')];
  });
  const written = [head, ...rest].map((row) => `| ${row.join(' | ')} |`);
  return [written[0], `|${' --- |'.repeat(width)}`, ...written.slice(1)].join('\n');
}

const FORMAT: InlineFormat = { escape: escapeMarkdownPieces, wrap, raises: (raw) => raised(raw) !== undefined };

/** One line of text with its marks; without any it is escaped as a line is. */
function inline(marked: MarkedText): string {
  if (marked.marks === undefined || marked.marks.length === 0) return escapeMarkdown(marked.text);
  return escapeLineStart(renderInline(marked, FORMAT).trim());
}

function wrap(written: WrittenMark): string {
  const { mark, content, raw, isPower } = written;
  switch (mark.kind) {
    case 'link':
      return link(mark.href, content);
    case 'strong':
      return delimited('**', written);
    case 'emphasis':
      return delimited('*', written);
    case 'code':
      return NO_CODE.test(raw) ? content : `\`${safeLine(raw)}\``;
    case 'superscript':
      return isPower || content === raw ? (raised(raw) ?? content) : content;
    case 'subscript':
      return content === raw ? (lowered(raw) ?? content) : content;
  }
}

function link(href: string | undefined, content: string): string {
  const address = destination(linkUrl(href));
  return address === undefined || content.trim() === '' ? content : `[${content}](${address})`;
}

/** Sets a text off, where Markdown would see that these stars do so; else it stays as it is. */
function delimited(stars: string, { content, before, after }: WrittenMark): string {
  const opens = canStand(content.charAt(0), before.slice(-1)) && !STAR_END.test(before);
  const closes = canStand(content.slice(-1), after);
  return opens && closes && content !== '' ? `${stars}${content}${stars}` : content;
}

/** Whether stars can stand between a text's end and what is beside it. */
function canStand(inner: string, outer: string): boolean {
  if (BLANK.test(inner)) return false;
  return !SIGN.test(inner) || outer === '' || BLANK.test(outer) || SIGN.test(outer);
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(FENCES) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${safeText(text)}\n${fence}`;
}

function picture(image: Picture): string {
  const url = destination(httpUrl(image.url));
  const caption = [image.caption, image.credit].filter((part) => part !== undefined).join(' · ');
  const shown = url === undefined ? '' : `![${escapeMarkdown(image.alt ?? image.caption ?? '')}](${url})`;
  return [shown, line('*', caption, '*')].filter((part) => part !== '').join('\n\n');
}

function destination(address: string | undefined): string | undefined {
  return address?.replace(DESTINATION_MARKS, percentEncoded).replace(AMPERSAND, '&amp;');
}

function percentEncoded(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
