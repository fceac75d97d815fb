import { describe, expect, test } from 'vitest';
import { defineCleaner } from '../define-cleaner.ts';
import { createExtractor } from '../extractor.ts';

const odd = defineCleaner({
  site: 'odd',
  publisher: 'Odd Paper',
  hosts: ['odd.example'],
  templates: [{ id: 'only', seen: '2020–', when: 'main', body: 'main' }],
  drop: [],
  lines: [],
  fields: { headline: [{ select: 'h1' }] },
  dump: { lines: {}, heads: [], inserts: [] },
  code: ($) => ({
    fields: { section: $('body').attr('data-desk') ?? '', keywords: ['eins', 'zwei'] },
    drop: [
      {
        id: 'short-last',
        because: 'it is a short last paragraph',
        elements: $('main p')
          .last()
          .filter((_, element) => $(element).text().length < 20),
      },
    ],
  }),
});

describe('a cleaner with code', () => {
  test('adds fields and removes elements by a rule', async () => {
    const { extract } = createExtractor({ cleaners: [odd] });
    const html =
      '<body data-desk="Kultur"><main><h1>Titel</h1><p>Ein ganzer Satz steht hier.</p><p>Kurz.</p></main></body>';
    const { article, ledger } = await extract({ html, url: 'https://odd.example/1' });
    expect(article.section).toBe('Kultur');
    expect(article.keywords).toEqual(['eins', 'zwei']);
    expect(article.text).toBe('Ein ganzer Satz steht hier.');
    expect(ledger.at(-1)).toMatchObject({ fate: 'removed', rule: 'odd/short-last', text: 'Kurz.' });
  });
});
