import { createRequire } from 'node:module';
import { KlartextError } from '@klartext/extractor';
import { placeOf } from '../inputs/place-of.ts';
import type { RawPage } from '../inputs/raw-page.ts';
import { type Outcome, toOutcome } from '../records/outcome.ts';
import type { ReadOptions } from '../records/read-outcome.ts';
import { toErrorRecord } from '../records/record.ts';
import { DEFAULT_LIMITS, type PageLimits } from './limits.ts';
import type { PageReader } from './page-reader.ts';
import { type Death, startWorker, type WorkerProcess, type WorkerSetting } from './worker-process.ts';

export interface PoolOptions {
  /** How many processes read at once. */
  readonly workers: number;
  readonly limits?: PageLimits;
  /** The script of a worker process, which calls `serve`. @default that with the cleaners of all sites */
  readonly script?: string;
}

const REASONS: Readonly<Record<Death, (limits: Required<PageLimits>) => string>> = {
  timeout: ({ cpuMs }) => `The page takes more than ${cpuMs / 1000} s of processor time`,
  memory: ({ memoryMb }) => `The page takes more than ${memoryMb} MB of memory`,
  crash: () => 'The page ends the process that reads it',
};

/**
 * Reads in child processes, which a page can kill without hurting anything else: the page is tried once more in a
 * process of its own, then it is a record of kind `timeout`, `memory` or `crash`; those behind it are read by the next
 * process. A process that holds much of what it may is replaced.
 */
export function openWorkerPool(
  options: ReadOptions,
  { workers, limits, script = workerScript() }: PoolOptions,
): PageReader {
  const setting: WorkerSetting = { script, options, limits: { ...DEFAULT_LIMITS, ...limits } };
  const idle: WorkerProcess[] = [];
  const busy = new Set<WorkerProcess>();
  const mostKept = (setting.limits.memoryMb * 1024 * 1024) / 2;
  let peak = 0;
  let isClosed = false;
  let early: Promise<WorkerProcess> | undefined;
  const freshWorker = () => {
    const fresh = early ?? startWorker(setting);
    early = undefined;
    return fresh;
  };

  async function withWorker(pages: readonly RawPage[], kept?: WorkerProcess) {
    if (isClosed) throw closedError();
    const worker = kept ?? (await freshWorker());
    if (isClosed) {
      worker.kill();
      throw closedError();
    }
    busy.add(worker);
    const answers = await worker.read(pages);
    busy.delete(worker);
    peak = Math.max(peak, worker.memory());
    if (answers.death !== undefined || !worker.isAlive() || worker.memory() > mostKept) worker.kill();
    else idle.push(worker);
    return answers;
  }

  async function alone(page: RawPage): Promise<Outcome> {
    const { outcomes, death } = await withWorker([page]);
    return outcomes[0] ?? killed(page, death ?? 'crash', setting);
  }

  return {
    concurrency: workers,
    warmUp: () => {
      early ??= startWorker(setting);
      early.catch(() => {});
    },
    read: async (pages) => {
      const outcomes: Outcome[] = [];
      for (let rest = pages; rest.length > 0; rest = pages.slice(outcomes.length)) {
        const { outcomes: answered } = await withWorker(rest, liveOne(idle));
        outcomes.push(...answered);
        const killer = pages[outcomes.length];
        if (killer !== undefined) outcomes.push(await alone(killer));
      }
      return outcomes;
    },
    peakMemory: () => peak,
    close: async () => {
      isClosed = true;
      const unused = await early?.catch(() => undefined);
      if (unused !== undefined) idle.push(unused);
      for (const worker of busy) worker.kill();
      await Promise.all([...idle, ...busy].map((worker) => worker.end()));
    },
  };
}

function liveOne(idle: WorkerProcess[]): WorkerProcess | undefined {
  for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) if (worker.isAlive()) return worker;
  return undefined;
}

function closedError(): KlartextError {
  return new KlartextError('internal', 'The pages are read by nobody any more.');
}

function killed(page: RawPage, death: Death, { options, limits }: WorkerSetting): Outcome {
  const { fields, document } = options;
  const { input, bytes } = page;
  const problem = new KlartextError(death, `${REASONS[death](limits)}, also when it is read alone.`);
  const record = toErrorRecord(problem, placeOf(page, fields === undefined ? {} : { fields }));
  const wanted = document === undefined ? {} : { document };
  return toOutcome({ record }, { bytes: bytes.length, ...wanted, ...(input === undefined ? {} : { input }) });
}

// Found by the package's own name: sources run by a test have no worker beside them that Node could start.
function workerScript(): string {
  return createRequire(import.meta.url).resolve('klartext/worker');
}
