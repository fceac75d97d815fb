import type { Article } from '../article.ts';
import { raised } from './raised-digits.ts';
import { type InlineFormat, renderInline } from './render-inline.ts';
import { safeText } from './safe-text.ts';

/** Powers are written with raised digits, all other marks are passed over. */
const FORMAT: InlineFormat = {
  escape:
    ({ text }) =>
    (from, to) =>
      text.slice(from, to),
  wrap: ({ mark, content, raw, isPower }) =>
    mark.kind === 'superscript' && isPower ? (raised(raw) ?? content) : content,
  raises: (raw) => raised(raw) !== undefined,
};

/** The article as plain text: headline, teaser and body, a blank line between. Without a line feed at the end. */
export function renderText(article: Article): string {
  const parts = [article.headline, article.teaser, ...article.blocks.map((block) => renderInline(block, FORMAT))];
  return parts
    .map((part) => safeText(part ?? '').trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
