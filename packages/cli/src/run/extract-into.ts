import { join } from 'node:path';
import { writeDurably } from '../outputs/durable.ts';
import { assertUnused, assertUsable, namesLike, type ShardOptions, STATE_FOLDER } from '../outputs/folder-layout.ts';
import {
  assertShards,
  type FolderState,
  finishFolder,
  openFolderWriter,
  shardCount,
  UNWRITTEN,
} from '../outputs/folder-writer.ts';
import { makeFolder } from '../outputs/make-folder.ts';
import { outputError } from '../outputs/output-error.ts';
import { publishShard } from '../outputs/publish-shard.ts';
import { REPORT_NAME, readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import type { PageReader } from '../workers/page-reader.ts';
import { assertOutside } from './assert-outside.ts';
import { pagesOf } from './pages-of.ts';
import { readOutcomes } from './read-outcomes.ts';
import { openRunBook, type RunBook, type RunPlace } from './run-book.ts';
import { takeRunLock } from './run-lock.ts';
import type { RunOptions, RunResult } from './run-options.ts';
import { createStop } from './stop.ts';

export interface FolderRunOptions extends RunOptions {
  readonly shards: ShardOptions;
}

const COMMIT_SECONDS = 1;

/**
 * Reads pages into a folder: a new one, or one in which the same run was begun and stopped by whatever cause. It goes on
 * where everything is on the disk, and ends with the same records as if it had never stopped. Throws `output` when the
 * folder holds anything else, is written by another run, or cannot be written.
 */
export async function extractInto(folder: string, reader: PageReader, options: FolderRunOptions): Promise<RunResult> {
  const state = join(folder, STATE_FOLDER);
  try {
    await assertOutside(folder, options.inputs, [...namesLike(options.shards), REPORT_NAME]);
    await assertUsable(folder);
    await makeFolder(state);
    const { assertHeld, release } = await takeRunLock(join(state, 'lock'));
    try {
      return await run({ folder, state, assertHeld }, reader, options);
    } finally {
      await release();
    }
  } catch (error) {
    throw outputError(error, folder);
  }
}

async function run(place: RunPlace, reader: PageReader, options: FolderRunOptions): Promise<RunResult> {
  const { inputs, records, shards, identity } = options;
  const book = await openRunBook(place, { inputs, options: { ...records, ...shards, ...identity }, reader });
  const { begun } = book;
  if (begun?.stage === 'finished') {
    await assertShards(place.folder, begun.output, shards);
    return { report: await readReport(place.folder), end: 'repeated' };
  }
  if (begun?.stage === 'run') return finish(begun.output, book, place, shards);
  if (begun === undefined) {
    await assertUnused(place.folder);
    await book.commit('open', UNWRITTEN);
  }
  const { output, end } = await write(book, place, reader, options);
  return end === 'finished' ? finish(output, book, place, shards) : { report: book.report(end), end };
}

async function write(book: RunBook, { folder }: RunPlace, reader: PageReader, options: FolderRunOptions) {
  const { shards, records, watch } = options;
  const writer = await openFolderWriter(folder, shards, await reopened(book, folder, shards));
  const stop = createStop(options);
  try {
    watch?.begin?.({ bytes: book.inputBytes, ...book.counts() });
    const reading = { document: records.document, signal: stop.signal };
    for await (const read of readOutcomes(pagesOf(options, book.position()), reader, reading)) {
      await writer.take(read.outcome);
      book.add(read);
      watch?.page?.(read.outcome.facts);
      if (stop.isOver(book.counts().failures)) break;
      if (writer.isFull()) {
        await book.commit('shard', await writer.sync());
        await book.commit('open', await writer.next());
      } else if (book.age() > COMMIT_SECONDS) await book.commit('open', await writer.sync());
    }
    const end = stop.end();
    const output = await writer.sync();
    await book.commit(end === 'finished' ? 'run' : 'open', output);
    return { output, end };
  } finally {
    await writer.close();
  }
}

// A shard that was full may have its name already, or not yet.
async function reopened({ begun }: RunBook, folder: string, shards: ShardOptions): Promise<FolderState> {
  if (begun?.stage !== 'shard') return begun?.output ?? UNWRITTEN;
  await publishShard(folder, begun.output.shard, shards);
  return { ...begun.output, shard: begun.output.shard + 1, bytes: 0, size: 0 };
}

async function finish(
  output: FolderState,
  book: RunBook,
  { folder, state }: RunPlace,
  shards: ShardOptions,
): Promise<RunResult> {
  const report = book.report('finished');
  await finishFolder(folder, output, shards);
  if (shards.format === 'parquet') await writeDatasetCard(folder, output, report);
  await writeDurably(
    join(folder, REPORT_NAME),
    `${JSON.stringify(report, undefined, 2)}\n`,
    join(state, 'report.draft'),
  );
  await book.commit('finished', output);
  return { report, end: 'finished' };
}

async function writeDatasetCard(folder: string, state: FolderState, report: Report): Promise<void> {
  const { renderDatasetCard } = await import('../outputs/dataset-card.ts');
  const { pages, statuses, languages } = report;
  const card = renderDatasetCard({ pages, shards: shardCount(state), statuses, languages: Object.keys(languages) });
  await writeDurably(join(folder, 'README.md'), card, join(folder, STATE_FOLDER, 'card.draft'));
}
