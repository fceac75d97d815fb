import type { Engine } from '@klartext/extractor';
import type { InputItem } from '../inputs/input-item.ts';
import { readNdjson } from '../inputs/read-ndjson.ts';
import { extractRecord } from '../records/extract-record.ts';
import { serialiseRecord } from '../records/serialise-record.ts';
import { mapInOrder } from '../run/map-in-order.ts';
import { createTally } from '../run/tally.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';

export interface FilterOptions {
  readonly engine?: Engine;
  /** Whether each record holds the ledger. */
  readonly ledger?: boolean;
}

/** `klartext filter`: pages as NDJSON in, records as NDJSON out, in the same order. Resolves to the exit status. */
export async function runFilter({ engine, ledger }: FilterOptions, context: CommandContext): Promise<number> {
  const { extractor, stdin, write, note, signal } = context;
  const options = {
    ...(engine === undefined ? {} : { engine }),
    include: ledger === true ? (['ledger'] as const) : [],
  };
  const items = readNdjson(stdin, { file: '-', idOf: (line) => `${line}` });
  const read = (item: InputItem) => extractRecord(extractor, item, options);
  const tally = createTally();
  for await (const record of mapInOrder(items, read, { signal })) {
    tally.add(record);
    await write(serialiseRecord(record));
  }
  if (tally.failed()) note(tally.summary());
  return tally.failed() ? EXIT.failed : EXIT.fine;
}
