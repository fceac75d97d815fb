import { fingerprintInputs } from '../inputs/fingerprint-inputs.ts';
import type { FolderState } from '../outputs/folder-writer.ts';
import { createReport, type Report } from '../report/report.ts';
import { version } from '../version.ts';
import type { PageReader } from '../workers/page-reader.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import type { PlacedOutcome } from './read-outcomes.ts';
import type { CheckedPosition } from './resumed-pages.ts';
import { runFacts, startClock } from './run-facts.ts';
import { assertSameRun, type RunIdentity } from './run-identity.ts';
import type { RunResult } from './run-options.ts';

export interface RunPlace {
  readonly folder: string;
  /** The folder in it that the run keeps its own things in. */
  readonly state: string;
  /** Throws when another run took the place over. */
  readonly assertHeld: () => Promise<void>;
}

/** What a run knows of itself, and keeps on the disk. */
export interface RunBook {
  /** What stands on the disk of an earlier beginning. */
  readonly begun: Checkpoint | undefined;
  /** Of the input files. */
  readonly inputBytes: number;
  readonly position: () => CheckedPosition | undefined;
  readonly counts: () => { readonly pages: number; readonly failures: number };
  readonly add: (read: PlacedOutcome) => void;
  /** Seconds since the last commit. */
  readonly age: () => number;
  readonly commit: (stage: Checkpoint['stage'], output: FolderState) => Promise<void>;
  readonly report: (end: RunResult['end']) => Report;
}

export interface BookOptions {
  readonly inputs: readonly string[];
  /** Whatever decides which records there are; plain JSON. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly reader: PageReader;
}

/** Opens the book of a run, begun or new. Throws `output` when it was begun as another one. */
export async function openRunBook(place: RunPlace, { inputs, options, reader }: BookOptions): Promise<RunBook> {
  const { digest, files, bytes } = await fingerprintInputs(inputs);
  const identity: RunIdentity = { version: version(), inputs, digest, files, bytes, options };
  const begun = await readCheckpoint(place.state);
  if (begun !== undefined) assertSameRun(begun.identity, identity, place.folder);

  const report = createReport({ version: identity.version, inputs, options }, begun?.report);
  const clock = startClock(begun);
  let position: CheckedPosition | undefined = begun?.position;
  let committed = clock.seconds();
  return {
    begun,
    inputBytes: bytes,
    position: () => position,
    counts: report.counts,
    add: (read) => {
      report.add(read.outcome.facts);
      position = read.position;
    },
    age: () => clock.seconds() - committed,
    commit: async (stage, output) => {
      await place.assertHeld();
      const facts = { started: clock.started, seconds: clock.seconds(), report: report.state() };
      const at = position === undefined ? {} : { position };
      await writeCheckpoint(place.state, { identity, stage, output, ...at, ...facts });
      committed = clock.seconds();
    },
    report: (end) => report.finish(runFacts(clock, reader, end)),
  };
}
