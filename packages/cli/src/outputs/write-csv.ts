import type { PageRecord } from '../records/record.ts';
import { writePieces } from './write-pieces.ts';

const ENOUGH = 2 ** 18;

/** Writes records into a file of CSV with a header, over what stands there. Throws `output`. */
export async function writeCsv(records: AsyncIterable<PageRecord>, path: string): Promise<void> {
  const { csvHeader, csvLine } = await import('./record-csv.ts');
  await writePieces(path, async (append) => {
    let pending = csvHeader();
    for await (const record of records) {
      pending += csvLine(record);
      if (pending.length < ENOUGH) continue;
      await append(pending);
      pending = '';
    }
    await append(pending);
  });
}
