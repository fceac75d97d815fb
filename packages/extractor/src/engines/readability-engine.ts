import { type Block, removed } from '../block.ts';
import type { Cleaner } from '../cleaner.ts';
import type { Extraction } from '../extraction.ts';
import { comparable } from '../fold.ts';
import { readHtml } from '../markup/read-html.ts';
import { attributed } from './attributed.ts';
import { GENERIC_CLEANER, WHOLE_PAGE } from './generic-cleaner.ts';
import { readWithReadability } from './readability.ts';
import { concluded } from './site-engine.ts';
import type { Kit, Parsed } from './source.ts';

/** Reads a page as Readability in jsdom does; `cleaner` is that of a site none of whose templates fitted. */
export async function extractWithReadability(
  kit: Kit,
  parsed: Parsed,
  { because, cleaner }: { readonly because: string; readonly cleaner?: Cleaner },
): Promise<Extraction> {
  const prepared = kit.preparedOf(GENERIC_CLEANER);
  const { tree, input, facts, url } = parsed;
  const reading = readHtml(tree, input, prepared.matcherOf(WHOLE_PAGE));
  const chosen = await readWithReadability(input, url);
  keepOnly(reading.blocks, chosen?.paragraphs ?? []);
  const draft = { form: 'html' as const, reading, facts, prepared, template: undefined, url };
  const extraction = concluded(parsed, draft, { id: 'readability', because });
  return { ...extraction, article: attributed(extraction.article, { engine: 'readability', cleaner, because }) };
}

function keepOnly(blocks: readonly Block[], paragraphs: readonly string[]): void {
  const kept = new Set(paragraphs.map(comparable));
  for (const block of blocks) {
    const isKept = kept.has(comparable(block.text)) || (block.kind === 'table-row' && hasAllCells(block, kept));
    if (block.claim === undefined && !isKept) {
      block.claim = removed('readability/left-out', 'Readability does not count it among the article');
    }
  }
}

/** A row is one block here, to Readability each of its cells. */
function hasAllCells({ runs }: Block, kept: ReadonlySet<string>): boolean {
  return runs.every(({ text }) => kept.has(comparable(text)));
}
