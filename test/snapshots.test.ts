import { join } from 'node:path';
import { cleaners } from '@klartext/cleaners';
import { type Article, createExtractor, type LedgerEntry, renderText } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import { pageFixtures, seedFixtures } from './fixtures.ts';

const { extract } = createExtractor({ cleaners });

describe.each([...seedFixtures(), ...pageFixtures()])('$name', ({ page, folder }) => {
  test('gives the expected article and ledger', async () => {
    const { article, ledger } = await extract(page);
    await expect(renderText(article)).toMatchFileSnapshot(join(folder, 'article.txt'));
    await expect(`${JSON.stringify(withoutText(article), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'article.json'),
    );
    await expect(ledgerTable(ledger)).toMatchFileSnapshot(join(folder, 'ledger.tsv'));
  });
});

/** The body stands in article.txt already. */
function withoutText({ text: _text, blocks, ...article }: Article): object {
  return { ...article, blocks: blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 40)}`) };
}

function ledgerTable(ledger: readonly LedgerEntry[]): string {
  const rows = ledger.map(({ fate, field, rule, because, start, end, text }) =>
    [fate, field ?? '', rule ?? '', `${start}-${end}`, text.slice(0, 60), because ?? ''].join('\t'),
  );
  return `${['fate', 'field', 'rule', 'place', 'text', 'because'].join('\t')}\n${rows.join('\n')}\n`;
}
