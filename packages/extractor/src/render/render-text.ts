import type { Article } from '../article.ts';
import { safeText } from './safe-text.ts';

/** The article as plain text: headline, teaser and body, a blank line between. Without a line feed at the end. */
export function renderText(article: Article): string {
  const parts = [article.headline, article.teaser, ...article.blocks.map((block) => block.text)];
  return parts
    .map((part) => safeText(part ?? '').trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
