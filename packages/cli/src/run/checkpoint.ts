import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';
import { writeDurably } from '../outputs/durable.ts';
import type { FolderState } from '../outputs/folder-writer.ts';
import type { ReportState } from '../report/report.ts';
import type { CheckedPosition } from './resumed-pages.ts';
import type { RunIdentity } from './run-identity.ts';

/** A state of a run at which it can go on. */
export interface Checkpoint {
  readonly identity: RunIdentity;
  /** Behind the last page of which everything is on the disk; absent before the first. */
  readonly position?: CheckedPosition;
  readonly output: FolderState;
  /**
   * `open`: the shard under way takes more. `shard`: it is full, and may have its name already. `run`: nothing comes any
   * more, and any file may have its name already. `finished`: all have.
   */
  readonly stage: 'open' | 'shard' | 'run' | 'finished';
  readonly report: ReportState;
  /** When the run was begun, ISO 8601, and how many seconds it took up to here. */
  readonly started: string;
  readonly seconds: number;
}

const FILE = 'checkpoint.json';

/** The checkpoint of a run; absent when there is none yet. Throws `output` when it cannot be read. */
export async function readCheckpoint(stateFolder: string): Promise<Checkpoint | undefined> {
  const path = join(stateFolder, FILE);
  try {
    return checkpointOf(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new KlartextError('output', `${path} cannot be read; name a new folder.`, { cause });
  }
}

// What wrote it is told by its version, so no more than that is looked at.
function checkpointOf(value: Partial<Checkpoint> | null): Checkpoint {
  if (typeof value?.identity?.version !== 'string') throw new TypeError('It is no checkpoint.');
  return value as Checkpoint;
}

/** Puts a checkpoint in place of the one before; after a power loss there is the one or the other. */
export function writeCheckpoint(stateFolder: string, checkpoint: Checkpoint): Promise<void> {
  return writeDurably(join(stateFolder, FILE), JSON.stringify(checkpoint), join(stateFolder, `${FILE}.draft`));
}
