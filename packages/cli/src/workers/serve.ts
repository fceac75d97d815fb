import { Console } from 'node:console';
import type { Extractor } from '@klartext/extractor';
import type { RawPage } from '../inputs/raw-page.ts';
import type { Outcome } from '../records/outcome.ts';
import { readOutcome } from '../records/read-outcome.ts';
import { createFrameReader, encodeFrame, writeFrameSync } from './frames.ts';
import type { Greeting, OutcomeHead, Setting } from './protocol.ts';
import { startWatchdog } from './watchdog.ts';

const STDIN = 0;
const STDOUT = 1;

/** What a worker process does: reads pages from standard input until it ends, and answers each on standard output. */
export async function serve(extractor: Extractor): Promise<void> {
  const setting = createFrameReader<Setting>(STDIN)();
  if (setting === undefined) return;
  const { options, limits } = setting.head;
  // Standard output is for answers; what a library prints there would come between them.
  globalThis.console = new Console(process.stderr);
  const watchdog = startWatchdog(limits);
  writeFrameSync(STDOUT, encodeFrame({ ready: true } satisfies Greeting));
  const nextPage = createFrameReader<Omit<RawPage, 'bytes'>>(STDIN);
  for (let frame = nextPage(); frame !== undefined; frame = nextPage()) {
    watchdog.begin();
    const outcome = await readOutcome(extractor, { ...frame.head, bytes: frame.body }, options);
    watchdog.end();
    answer(outcome);
  }
}

function answer({ line, document, facts }: Outcome): void {
  const named = document === undefined ? {} : { name: document.name };
  const head: OutcomeHead = { facts, lineLength: line.length, ...named, memory: process.memoryUsage.rss() };
  writeFrameSync(STDOUT, encodeFrame(head, document === undefined ? line : Buffer.concat([line, document.content])));
}
