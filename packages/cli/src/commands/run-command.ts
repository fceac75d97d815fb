import { setFlagsFromString } from 'node:v8';
import { KlartextError } from '@klartext/extractor';
import { defaultExtractor } from '../default-extractor.ts';
import { ReaderGoneError } from '../outputs/reader-gone-error.ts';
import { processTerminal } from '../terminal/process-terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { watchInterrupts } from '../terminal/watch-interrupts.ts';
import { openWorkerPool } from '../workers/worker-pool.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';

/**
 * Pages only pass through this process. V8 takes their bytes for growth, and would collect garbage every few megabytes;
 * an engine that does not know the setting leaves it.
 */
const RARE_COLLECTIONS = '--heap-growing-percent=200';

/** Runs a command in this process, and ends the process with its exit status once all output is written. */
export async function runCommand(command: (context: CommandContext) => Promise<number>): Promise<void> {
  setFlagsFromString(RARE_COLLECTIONS);
  const interrupts = watchInterrupts();
  const terminal = processTerminal(interrupts.signal);
  const status = await statusOf(command, terminal);
  // Standard input may still be open, and would keep the process waiting.
  process.exit(interrupts.status() ?? status);
}

async function statusOf(command: (context: CommandContext) => Promise<number>, terminal: Terminal): Promise<number> {
  try {
    return await command({ ...terminal, extractor: defaultExtractor, openReader: openWorkerPool });
  } catch (error) {
    if (error instanceof ReaderGoneError) return EXIT.fine;
    terminal.note(`klartext: ${error instanceof KlartextError ? error.message : internal(error)}`);
    return EXIT.failed;
  }
}

function internal(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it: ${what}`;
}
