import type { Extractor } from '@klartext/extractor';
import type { RawPage } from '../inputs/raw-page.ts';
import { type DocumentOptions, type Outcome, toOutcome } from './outcome.ts';
import { type RecordOptions, readRawPage } from './read-raw-page.ts';

/** How pages are read, and what is made of them; plain data, so that it can be sent to another process. */
export interface ReadOptions extends RecordOptions {
  readonly document?: DocumentOptions;
}

/** Reads one page, and makes what came of it ready to be written; never rejects. */
export async function readOutcome(
  extractor: Extractor,
  raw: RawPage,
  { document, ...options }: ReadOptions = {},
): Promise<Outcome> {
  const read = await readRawPage(extractor, raw, options);
  const { input, bytes } = raw;
  return toOutcome(read, {
    bytes: bytes.length,
    ...(document === undefined ? {} : { document }),
    ...(input === undefined ? {} : { input }),
  });
}
