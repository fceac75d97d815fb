import type { Engine } from '@klartext/extractor';
import { plainPieces } from '../inputs/piece.ts';
import { readNdjson } from '../inputs/read-ndjson.ts';
import type { PlacedPage } from '../inputs/read-pages.ts';
import { openStreamWriter } from '../outputs/stream-writer.ts';
import type { Included } from '../records/record.ts';
import { readOutcomes } from '../run/read-outcomes.ts';
import { createTally, summaryOf } from '../run/tally.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';

export interface FilterOptions {
  readonly engine?: Engine;
  /** Whether each record holds the ledger. */
  readonly ledger?: boolean;
  /** What records hold beyond the article. */
  readonly include?: readonly Included[];
  /** How many processes read pages. @default 1 */
  readonly workers?: number;
}

/** `klartext filter`: pages as NDJSON in, records as NDJSON out, in the same order. Resolves to the exit status. */
export async function runFilter(
  { engine, ledger = false, include = [], workers = 1 }: FilterOptions,
  { openReader, stdin, signal, ...terminal }: CommandContext,
): Promise<number> {
  const records = {
    include: ledger ? [...include, 'ledger' as const] : include,
    ...(engine === undefined ? {} : { engine }),
  };
  const reader = openReader(records, { workers });
  const writer = await openStreamWriter('ndjson', terminal);
  const tally = createTally();
  try {
    for await (const { outcome } of readOutcomes(pagesOf(stdin), reader, { signal })) {
      tally.add(outcome.facts);
      await writer.take(outcome);
    }
  } finally {
    await reader.close();
  }
  const counted = tally.counted();
  if (counted.statuses.error === undefined) return EXIT.fine;
  terminal.note(summaryOf(counted));
  return EXIT.failed;
}

async function* pagesOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<PlacedPage, void, undefined> {
  let pages = 0;
  for await (const page of readNdjson(plainPieces(stdin), { file: '-', idOf: (line) => `${line}` })) {
    pages += 1;
    yield { page, position: { files: 0, pages } };
  }
}
