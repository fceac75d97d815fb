import type { ExtractOptions, Extractor } from '@klartext/extractor';
import type { InputItem } from '../inputs/input-item.ts';
import { type Included, type PageRecord, toErrorRecord, toRecord } from './record.ts';

export interface RecordOptions extends ExtractOptions {
  /** @default [] */
  readonly include?: readonly Included[];
}

/** Reads one page into its record; never rejects. */
export async function extractRecord(
  extractor: Extractor,
  { load, ...place }: InputItem,
  { include, ...options }: RecordOptions = {},
): Promise<PageRecord> {
  let started = performance.now();
  try {
    const page = await load();
    started = performance.now();
    const extraction = await extractor.extract(page, options);
    return toRecord(extraction, { ...place, ms: since(started) }, include);
  } catch (error) {
    return toErrorRecord(error, { ...place, ms: since(started) });
  }
}

function since(started: number): number {
  return Number((performance.now() - started).toFixed(1));
}
