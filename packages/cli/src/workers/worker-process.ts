import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { KlartextError } from '@klartext/extractor';
import type { RawPage } from '../inputs/raw-page.ts';
import type { Outcome } from '../records/outcome.ts';
import type { ReadOptions } from '../records/read-outcome.ts';
import { createFrameDecoder, encodeFrame, type Frame } from './frames.ts';
import { causeOfDeath } from './last-word.ts';
import { type PageLimits, WALL_FACTOR } from './limits.ts';
import { fromFrame, type Greeting, type OutcomeHead, type Setting } from './protocol.ts';

/** Why a process ended before it answered. */
export type Death = 'memory' | 'timeout' | 'crash';

interface Answers {
  /** Of the first pages sent, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Absent when every page was answered. */
  readonly death?: Death;
}

/** A child process that reads pages. */
export interface WorkerProcess {
  /** Sends pages, and resolves to what came of them, also when the process dies on the way. Never rejects. */
  readonly read: (pages: readonly RawPage[]) => Promise<Answers>;
  readonly isAlive: () => boolean;
  /** Bytes it held at its last answer. */
  readonly memory: () => number;
  readonly kill: () => void;
  /** Lets it end by itself, if it soon does. */
  readonly end: () => Promise<void>;
}

export interface WorkerSetting {
  /** The script the process runs; it calls `serve`. */
  readonly script: string;
  readonly options: ReadOptions;
  readonly limits: Required<PageLimits>;
}

/** The watchdog in the process itself comes first; this is for one that is stopped or starved. */
const BACKSTOP_FACTOR = WALL_FACTOR + 2;
/** What a timer can hold; one set to more goes off at once. */
const LONGEST_MS = 2 ** 31 - 1;
const SAID_LENGTH = 8192;
const ERROR = /^\w*Error\b/u;
/** An idle process ends at once; one that is still busy reads for nobody. */
const FAREWELL_MS = 500;

/** Starts a process; rejects with `internal` when it does not come up. */
export async function startWorker({ script, options, limits }: WorkerSetting): Promise<WorkerProcess> {
  const heap = `--max-old-space-size=${Math.ceil(limits.memoryMb * 0.75)}`;
  // A group of its own: Ctrl-C in the terminal is for the run, which lets its pages finish.
  const child = spawn(process.execPath, [heap, script], { stdio: 'pipe', detached: process.platform !== 'win32' });
  if (child.pid === undefined) throw notStarted(String((await once(child, 'error'))[0]));
  const said = tail(child.stderr, SAID_LENGTH);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  const decoder = createFrameDecoder<OutcomeHead | Greeting>();
  let take: (frame: Frame<OutcomeHead | Greeting>) => void = () => {};
  // What waits for the process; a race for each batch would keep them all until it ends.
  let wake: () => void = () => {};
  let memory = 0;
  let alive = true;
  void ended.then(() => {
    alive = false;
    wake();
  });
  child.stdin.on('error', () => {});
  child.stdout.on('data', (chunk: Uint8Array) => {
    try {
      for (const frame of decoder(chunk)) take(frame);
    } catch {
      // It says what is no answer, and nobody knows any more where the next begins.
      child.stdout.removeAllListeners('data').resume();
      child.kill('SIGKILL');
    }
  });

  const greeted = new Promise<void>((resolve) => {
    take = () => resolve();
  });
  child.stdin.write(Buffer.concat(encodeFrame({ options, limits } satisfies Setting)));
  await Promise.race([greeted, ended]);
  if (!alive) {
    throw notStarted(reasonIn(said()));
  }
  return {
    isAlive: () => alive,
    memory: () => memory,
    kill: () => void child.kill('SIGKILL'),
    end: async () => {
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS);
      await ended;
      clearTimeout(timer);
    },
    read: async (pages) => {
      const outcomes: Outcome[] = [];
      const watch = backstop(child, limits);
      const answered = new Promise<void>((resolve) => {
        wake = resolve;
        if (!alive) resolve();
      });
      take = (frame) => {
        const { head, outcome } = fromFrame(frame as Frame<OutcomeHead>);
        memory = head.memory;
        outcomes.push(outcome);
        watch.answered();
        if (outcomes.length === pages.length) wake();
      };
      child.stdin.cork();
      for (const { bytes, ...head } of pages) for (const part of encodeFrame(head, bytes)) child.stdin.write(part);
      child.stdin.uncork();
      await answered;
      watch.end();
      if (outcomes.length === pages.length) return { outcomes };
      return { outcomes, death: watch.fired() ? 'timeout' : causeOfDeath(said()) };
    },
  };
}

/** The line that names an error, of what a process said: Node puts its place before, and its version behind it. */
function reasonIn(said: string): string {
  const lines = said.trim().split('\n');
  return lines.find((line) => ERROR.test(line)) || lines.at(-1) || 'it says nothing';
}

function notStarted(reason: string): KlartextError {
  return new KlartextError('internal', `A worker process does not start: ${reason}.`);
}

function tail(stream: NodeJS.ReadableStream, length: number): () => string {
  let kept = '';
  stream.on('data', (chunk: Uint8Array) => {
    kept = (kept + Buffer.from(chunk).toString('utf8')).slice(-length);
  });
  return () => kept;
}

function backstop(child: ChildProcess, { cpuMs }: Required<PageLimits>) {
  let fired = false;
  const timer = setTimeout(
    () => {
      fired = true;
      child.kill('SIGKILL');
    },
    Math.min(cpuMs * BACKSTOP_FACTOR, LONGEST_MS),
  );
  return {
    answered: () => void timer.refresh(),
    end: () => clearTimeout(timer),
    fired: () => fired,
  };
}
