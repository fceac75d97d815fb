import { type Extraction, type Extractor, KlartextError, type LedgerEntry, type Page } from '@klartext/extractor';
import { sampleArticle } from './sample-article.ts';

/**
 * Takes the first line of a page as headline, lines that begin with `-` as removed, the rest as body. `boom` makes it
 * throw what it never should, `picture` is no page.
 */
export const fakeExtractor: Extractor = {
  extract: async (page) => {
    const input = textOf(page);
    if (input.includes('boom')) throw new TypeError('boom is no function');
    if (input.includes('picture')) throw new KlartextError('not-html', 'The input is a picture.');
    return extraction(input);
  },
};

/** What the fake makes of a text. */
export function extraction(input: string): Extraction {
  const lines = input.split('\n').filter((line) => line !== '');
  let end = 0;
  const ledger = lines.map((text, at): LedgerEntry => {
    const start = input.indexOf(text, end);
    end = start + text.length;
    if (at === 0) return { fate: 'field', field: 'headline', text, start, end };
    if (!text.startsWith('-')) return { fate: 'body', text, start, end };
    return { fate: 'removed', rule: 'fake/dash', because: 'it begins with a dash', text, start, end };
  });
  const blocks = ledger.filter(({ fate }) => fate === 'body').map(({ text }) => ({ kind: 'paragraph', text }) as const);
  const [headline] = lines;
  return {
    status: blocks.length > 0 ? 'ok' : 'empty',
    input,
    ledger,
    article: sampleArticle({
      kind: blocks.length > 0 ? 'article' : 'index',
      blocks,
      ...(headline ? { headline } : {}),
    }),
    engine: { id: 'site', because: 'its cleaner knows the page' },
  };
}

function textOf(page: Page): string {
  if (page.$ !== undefined) return page.$.html();
  if (page.bytes === undefined) return page.html ?? page.text;
  return Buffer.from(page.bytes).toString();
}
