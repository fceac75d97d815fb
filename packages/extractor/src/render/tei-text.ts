import type { Article, BodyBlock, Comment, Picture } from '../article.ts';
import { groupBlocks } from './group-blocks.ts';
import { tableCells } from './table-cells.ts';
import { teiDate } from './tei-date.ts';
import { element, emptyElement, escapeXml, textElement, xmlUri } from './xml.ts';

const VERBATIM = { 'xml:space': 'preserve' };

/**
 * The `text` of an article: what stands above it in `front`, the body in nested divisions, readers' comments in `back`.
 * The dateline opens the body, for `front` may hold none.
 */
export function teiText(article: Article, language: string | undefined): string {
  const parts = [front(article), body(article), back(article.comments)].filter(Boolean);
  return element('text', `\n${parts.join('\n')}\n`, { 'xml:lang': language });
}

function front({ kicker, headline, teaser, byline }: Article): string {
  const titles = [
    textElement('titlePart', kicker, { type: 'kicker' }),
    textElement('titlePart', headline, { type: 'main' }),
  ];
  const parts = [
    element('docTitle', titles.join('')),
    element('argument', textElement('p', teaser)),
    textElement('byline', byline),
  ];
  return element('front', parts.join(''));
}

function body({ dateline, images, blocks, completeness }: Article): string {
  const [lead = '', ...others] = images.map(figure);
  const gap = completeness === 'truncated' ? emptyElement('gap', { reason: 'truncated' }) : '';
  const text = divisions(blocks).filter(Boolean);
  const passages = text.length === 0 ? [emptyElement('p')] : text;
  const parts = [textElement('dateline', dateline), lead, ...passages, ...others, gap].filter(Boolean);
  return element('body', `\n${parts.join('\n')}\n`);
}

// A heading opens a division, as TEI has headings nowhere else, and ends those of its level and below.
function divisions(blocks: readonly BodyBlock[]): readonly string[] {
  const parts: string[] = [];
  const open: number[] = [];
  for (const group of groupBlocks(blocks)) {
    const [{ kind, level = 2, text }] = group;
    if (kind !== 'heading') parts.push(passage(group));
    else if (withBreaks(text) !== '') {
      while ((open.at(-1) ?? 0) >= level) parts.push(closed(open));
      open.push(level);
      parts.push(`<div>${element('head', withBreaks(text))}`);
    }
  }
  while (open.length > 0) parts.push(closed(open));
  return parts;
}

function closed(open: number[]): string {
  open.pop();
  return '</div>';
}

function passage(blocks: readonly [BodyBlock, ...BodyBlock[]]): string {
  const [{ kind, text }] = blocks;
  const texts = blocks.map((block) => withBreaks(block.text));
  switch (kind) {
    case 'list-item':
      return element('list', texts.map((item) => element('item', item) || emptyElement('item')).join(''));
    case 'quote':
      return element('quote', texts.map((line) => element('p', line)).join(''));
    case 'table-row':
      return element('table', blocks.map(row).join(''));
    case 'code':
      return element('p', textElement('code', text, VERBATIM));
    default:
      return element('p', texts.join('')) || emptyElement('p');
  }
}

function row({ text }: BodyBlock): string {
  const cells = tableCells(text).map((cell) => element('cell', withBreaks(cell)) || emptyElement('cell'));
  return element('row', cells.join(''));
}

function figure({ url, alt, caption, credit }: Picture): string {
  const address = xmlUri(url);
  const parts = [
    element('head', withBreaks(caption ?? '')),
    address === undefined ? '' : emptyElement('graphic', { url: address }),
    textElement('figDesc', alt),
    textElement('note', credit, { type: 'credit' }),
  ];
  return element('figure', parts.join(''));
}

function back(comments: readonly Comment[]): string {
  const each = comments.map(comment).filter(Boolean);
  return element('back', element('div', each.join('\n'), { type: 'comments' }));
}

function comment({ author, text, date }: Comment): string {
  const said = element('p', withBreaks(text)) || emptyElement('p');
  const head = [textElement('byline', author), element('dateline', teiDate(date))];
  return element('div', [...head, said].join(''), { type: 'comment' });
}

function withBreaks(text: string): string {
  return escapeXml(text).replaceAll('\n', '<lb/>');
}
