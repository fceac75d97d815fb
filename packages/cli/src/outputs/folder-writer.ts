import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import PQueue from 'p-queue';
import type { Document, Outcome } from '../records/outcome.ts';
import { renameDurably, syncFolder, writeWhole } from './durable.ts';
import { exists } from './exists.ts';
import { FAILED_FILE, type ShardOptions, STATE_FOLDER, shardPath, spoolPath } from './folder-layout.ts';
import { publishShard } from './publish-shard.ts';
import { openSpool, type Spool } from './spool.ts';

/** How far the files of a folder were written; what stands behind it is written again. */
export interface FolderState {
  readonly shard: number;
  /** Of the shard's lines, and of the list of failures. */
  readonly bytes: number;
  readonly failedBytes: number;
  /** Of the shard's lines without times, so that a shard is full at the same page in every run. */
  readonly size: number;
}

export interface FolderWriter {
  readonly take: (outcome: Outcome) => Promise<void>;
  readonly isFull: () => boolean;
  /** Puts all that was taken on the disk. */
  readonly sync: () => Promise<FolderState>;
  /** Gives the shard under way its name, and begins the next. It must be on the disk. */
  readonly next: () => Promise<FolderState>;
  readonly close: () => Promise<void>;
}

/** Files of their own are written so many at once. */
const DOCUMENTS_AT_ONCE = 16;
/** Of a folder that nothing was written into. */
export const UNWRITTEN: FolderState = { shard: 0, bytes: 0, failedBytes: 0, size: 0 };

/** Writes what comes of pages into a folder, going on at a state it once was in. */
export async function openFolderWriter(
  folder: string,
  options: ShardOptions,
  state: FolderState = UNWRITTEN,
): Promise<FolderWriter> {
  const failedSpool = join(folder, STATE_FOLDER, FAILED_FILE);
  const drafts = join(folder, STATE_FOLDER, 'drafts');
  const { shardSize = Number.POSITIVE_INFINITY } = options;
  await rm(drafts, { recursive: true, force: true });
  await mkdir(drafts);
  let { shard, size } = state;
  let spool = await openSpool(spoolPath(folder, shard), state.bytes);
  const failed = await openSpool(failedSpool, state.failedBytes).catch(async (error: unknown) => {
    await spool.close();
    throw error;
  });
  const documents = documentWriter(folder, drafts);

  const sync = async (): Promise<FolderState> => {
    await documents.sync();
    return { shard, bytes: await spool.sync(), failedBytes: await failed.sync(), size };
  };

  return {
    take: async ({ line, document, facts }) => {
      if (document !== undefined) await documents.add(document);
      await spool.append(line);
      size += line.length - `${facts.ms ?? ''}`.length;
      if (facts.status === 'error') await failed.append(line);
    },
    isFull: () => size >= shardSize,
    sync,
    next: async () => {
      await spool.close();
      await publishShard(folder, shard, options);
      shard += 1;
      size = 0;
      spool = await openSpool(spoolPath(folder, shard));
      return sync();
    },
    close: async () => {
      await documents.end();
      await closeAll(spool, failed);
    },
  };
}

/** Gives the last shard and the list of failures their names, as far as they have not got them yet. */
export async function finishFolder(folder: string, state: FolderState, options: ShardOptions): Promise<void> {
  const { shard, bytes, failedBytes } = state;
  const failed = join(folder, STATE_FOLDER, FAILED_FILE);
  if (bytes === 0 && shard > 0) await rm(spoolPath(folder, shard), { force: true });
  else await publishShard(folder, shard, options);
  if (failedBytes === 0) await rm(failed, { force: true });
  else if (await exists(failed)) await renameDurably(failed, join(folder, FAILED_FILE));
  await rm(join(folder, STATE_FOLDER, 'drafts'), { recursive: true, force: true });
}

/** Throws `output` when a shard of a finished run is no longer there. */
export async function assertShards(folder: string, state: FolderState, options: ShardOptions): Promise<void> {
  for (let number = 0; number < shardCount(state); number += 1) {
    const path = join(folder, shardPath(number, options));
    if (!(await exists(path)))
      throw new KlartextError('output', `${path} of a finished run is gone; name a new folder.`);
  }
}

/** How many shards there are when all have their names: one without a line is none, but for the first. */
export function shardCount({ shard, bytes }: FolderState): number {
  return bytes === 0 && shard > 0 ? shard : shard + 1;
}

interface DocumentWriter {
  /** Resolves when there is room for more; a document that cannot be written is told by a later call. */
  readonly add: (document: Document) => Promise<void>;
  readonly sync: () => Promise<void>;
  /** Resolves when nothing is written any more; what was not begun is left. */
  readonly end: () => Promise<void>;
}

function documentWriter(folder: string, drafts: string): DocumentWriter {
  const queue = new PQueue({ concurrency: DOCUMENTS_AT_ONCE });
  let problem: { readonly error: unknown } | undefined;
  const assertFine = () => {
    if (problem !== undefined) throw problem.error;
  };
  const write = ({ name, content }: Document) => writeWhole(join(folder, name), content, join(drafts, name));
  return {
    add: async (document) => {
      assertFine();
      await queue.onSizeLessThan(DOCUMENTS_AT_ONCE);
      queue
        .add(() => write(document))
        .catch((error: unknown) => {
          problem ??= { error };
        });
    },
    sync: async () => {
      await queue.onIdle();
      assertFine();
      await syncFolder(folder);
    },
    end: async () => {
      queue.clear();
      await queue.onIdle();
    },
  };
}

async function closeAll(...spools: readonly Spool[]): Promise<void> {
  for (const spool of spools) await spool.close();
}
