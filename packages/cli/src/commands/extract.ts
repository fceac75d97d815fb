import type { Engine } from '@klartext/extractor';
import { type InputItem, loadItem } from '../inputs/input-item.ts';
import { readInputs } from '../inputs/read-inputs.ts';
import { folderSink } from '../outputs/folder-sink.ts';
import type { OutputFormat } from '../outputs/output-format.ts';
import type { Sink } from '../outputs/sink.ts';
import { terminalSink } from '../outputs/terminal-sink.ts';
import { extractRecord, type RecordOptions } from '../records/extract-record.ts';
import type { Included } from '../records/record.ts';
import { mapInOrder } from '../run/map-in-order.ts';
import { createTally } from '../run/tally.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';

export interface ExtractCommandOptions {
  readonly engine?: Engine;
  /** @default 'ndjson' */
  readonly format?: OutputFormat;
  /** What records hold beyond the article. */
  readonly include?: readonly Included[];
  /** The folder to write into, instead of standard output. */
  readonly out?: string;
  /** How many files are loaded at once. @default 4 */
  readonly concurrency?: number;
}

/**
 * `klartext extract`: the pages of files, folders, globs and standard input. Files are loaded side by side; reading
 * them is work for the processor, so it goes one by one. Resolves to the exit status.
 */
export async function runExtract(
  inputs: readonly string[],
  options: ExtractCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { extractor, stdin, signal, note, watched } = context;
  const sink = await openSink(options, context);
  const loaded = mapInOrder(readInputs(inputs, stdin), loadItem, { concurrency: options.concurrency ?? 4, signal });
  const read = (item: InputItem) => extractRecord(extractor, item, recordOptions(options));
  const tally = createTally();
  for await (const record of mapInOrder(loaded, read)) {
    tally.add(record);
    await sink.take(record);
  }
  await sink.close();
  if (signal.aborted) note(`Interrupted after ${tally.summary()}`);
  else if (watched || tally.failed()) note(tally.summary());
  return tally.failed() ? EXIT.failed : EXIT.fine;
}

async function openSink({ out, format = 'ndjson' }: ExtractCommandOptions, context: CommandContext): Promise<Sink> {
  return out === undefined ? terminalSink(format, context) : folderSink(out, format);
}

function recordOptions({ engine, include = [] }: ExtractCommandOptions): RecordOptions {
  return engine === undefined ? { include } : { engine, include };
}
