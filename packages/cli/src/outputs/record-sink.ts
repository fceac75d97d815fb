import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { toOutcome } from '../records/outcome.ts';
import type { PageRecord } from '../records/record.ts';
import { assertEmpty, documentsOf, type ShardOptions, STATE_FOLDER } from './folder-layout.ts';
import { finishFolder, openFolderWriter } from './folder-writer.ts';
import { makeFolder } from './make-folder.ts';
import { outputError } from './output-error.ts';
import { isArticleFormat } from './output-format.ts';
import { openStreamWriter, type StreamFormat } from './stream-writer.ts';
import { writeTo } from './write-to.ts';

/** Where records go, one after the other. */
export interface RecordSink {
  readonly take: (record: PageRecord) => Promise<void>;
  /** Ends the output; nothing is taken afterwards. */
  readonly close: () => Promise<void>;
  /** Gives the output up, as when there will be no more records: what is not whole goes away. */
  readonly abort?: () => Promise<void>;
}

/**
 * Writes records to where they shall go, and ends the output. Resolves to how many there were; when the source fails, a
 * folder is left without the files that are not whole.
 */
export async function writeRecords(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
  sink: RecordSink,
): Promise<number> {
  let count = 0;
  try {
    for await (const record of records) {
      await sink.take(record);
      count += 1;
    }
    await sink.close();
  } catch (error) {
    await sink.abort?.().catch(() => {});
    throw error;
  }
  return count;
}

/**
 * A new or empty folder, in shards of records or with a file for each page. Files get their names when they are whole.
 * Throws `output`.
 */
export async function folderSink(folder: string, options: Partial<ShardOptions> = {}): Promise<RecordSink> {
  const shards: ShardOptions = { format: 'ndjson', ...options };
  const document = documentsOf(shards.format);
  const guarded = <T>(work: Promise<T>) => work.catch((error: unknown) => Promise.reject(outputError(error, folder)));
  const state = join(folder, STATE_FOLDER);
  await guarded(assertEmpty(folder).then(() => makeFolder(state)));
  const writer = await guarded(openFolderWriter(folder, shards));
  let count = 0;
  return {
    take: async (record) => {
      count += 1;
      // Records of one's own may share an id, and have no place that tells them apart.
      const options = { ...(document === undefined ? {} : { document }), ...(record.source ? {} : { input: count }) };
      await guarded(writer.take(toOutcome({ record }, options)));
      if (!writer.isFull()) return;
      await guarded(writer.sync().then(writer.next));
    },
    close: async () => {
      const end = await guarded(writer.sync());
      await writer.close();
      await guarded(finishFolder(folder, end, shards));
      await rm(state, { recursive: true });
    },
    abort: async () => {
      await writer.close();
      await rm(state, { recursive: true, force: true });
    },
  };
}

/** A stream, such as standard output or a response. It is not ended. */
export async function streamSink(stream: Writable, format: StreamFormat = 'ndjson'): Promise<RecordSink> {
  // A write that fails is told to whoever wrote; without a listener it would end the process as well.
  stream.on('error', () => {});
  const writer = await openStreamWriter(format, { write: (data) => writeTo(stream, data), note: () => {} });
  const document = isArticleFormat(format) ? { document: { format, as: 'part' } as const } : {};
  return { take: (record) => writer.take(toOutcome({ record }, document)), close: writer.close };
}
