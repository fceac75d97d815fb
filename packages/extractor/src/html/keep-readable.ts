import { type Block, removed } from '../block.ts';
import { comparable } from '../fold.ts';
import { readWholePage } from '../generic/whole-page.ts';
import type { Reading } from '../reading.ts';
import type { Parsed } from '../source.ts';
import { readWithReadability } from './readability.ts';

/** The blocks of a page, all claimed but those that Readability in jsdom counts among its article. */
export async function keepReadable({ tree, input, url }: Parsed): Promise<Reading> {
  const reading = readWholePage(tree, input, { breaks: 'lines' });
  const chosen = await readWithReadability(input, url);
  keepOnly(reading.blocks, chosen?.paragraphs ?? []);
  return reading;
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
