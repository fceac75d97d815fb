import type { Article, BodyBlock, Comment, Picture } from '../article.ts';
import { type BlockGroup, isGroup, placePictures } from './place-pictures.ts';
import { type InlineFormat, type MarkedText, renderInline, type WrittenMark } from './render-inline.ts';
import { tableCells } from './table-cells.ts';
import { teiDate } from './tei-date.ts';
import { element, emptyElement, escapeXml, textElement, xmlLink, xmlUri } from './xml.ts';

const RENDITIONS = { strong: 'bold', emphasis: 'italic', superscript: 'superscript', subscript: 'subscript' } as const;
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

function body(article: Article): string {
  const { dateline, completeness } = article;
  const { lead, body: shown, others } = placePictures(article);
  const gap = completeness === 'truncated' ? emptyElement('gap', { reason: 'truncated' }) : '';
  const text = divisions(shown).filter(Boolean);
  const hasText = text.some((part) => !part.startsWith('<figure>'));
  const passages = hasText ? text : [emptyElement('p'), ...text];
  const figures = { lead: lead.map(figure), others: others.map(figure) };
  const parts = [textElement('dateline', dateline), ...figures.lead, ...passages, ...figures.others, gap].filter(
    Boolean,
  );
  return element('body', `\n${parts.join('\n')}\n`);
}

// A heading opens a division, as TEI has headings nowhere else, and ends those of its level and below.
function divisions(shown: readonly (BlockGroup | Picture)[]): readonly string[] {
  const parts: string[] = [];
  const open: number[] = [];
  for (const item of shown) {
    if (!isGroup(item)) {
      parts.push(figure(item));
      continue;
    }
    const [heading] = item;
    const { kind, level = 2 } = heading;
    if (kind !== 'heading') parts.push(passage(item));
    else if (inline(heading) !== '') {
      while ((open.at(-1) ?? 0) >= level) parts.push(closed(open));
      open.push(level);
      parts.push(`<div>${element('head', inline(heading))}`);
    }
  }
  while (open.length > 0) parts.push(closed(open));
  return parts;
}

function closed(open: number[]): string {
  open.pop();
  return '</div>';
}

function passage(blocks: BlockGroup): string {
  const [{ kind, text }] = blocks;
  const texts = blocks.map(inline);
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

function row(block: BodyBlock, index: number): string {
  const cells = tableCells(block).map((cell, column) => {
    const isLabel = cell.isHeading && (index === 0 || column === 0);
    const text = cell.isHeading && !isLabel ? element('hi', inline(cell), { rend: 'bold' }) : inline(cell);
    return element('cell', text, isLabel ? { role: 'label' } : {}) || emptyElement('cell');
  });
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

const FORMAT: InlineFormat = {
  escape:
    ({ text }) =>
    (from, to) =>
      withBreaks(text.slice(from, to)),
  wrap,
  raises: () => true,
};

function inline(marked: MarkedText): string {
  return renderInline(marked, FORMAT);
}

function wrap({ mark: { kind, href }, content }: WrittenMark): string {
  if (kind === 'link') {
    const target = xmlLink(href);
    return target === undefined ? content : element('ref', content, { target });
  }
  return kind === 'code' ? element('code', content) : element('hi', content, { rend: RENDITIONS[kind] });
}

function withBreaks(text: string): string {
  return escapeXml(text).replaceAll('\n', '<lb/>');
}
