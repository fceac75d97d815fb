import type { StreamWriter } from '../outputs/stream-writer.ts';
import { createReport } from '../report/report.ts';
import { version } from '../version.ts';
import type { PageReader } from '../workers/page-reader.ts';
import { pagesOf } from './pages-of.ts';
import { readOutcomes } from './read-outcomes.ts';
import { runFacts, startClock } from './run-facts.ts';
import type { RunOptions, RunResult } from './run-options.ts';
import { createStop } from './stop.ts';

/** Reads pages into a stream, once; what was written when it stops cannot be gone on with. */
export async function extractTo(writer: StreamWriter, reader: PageReader, options: RunOptions): Promise<RunResult> {
  const { inputs, records, identity, watch } = options;
  const report = createReport({ version: version(), inputs, options: { ...records, ...identity } });
  const clock = startClock();
  const stop = createStop(options);
  watch?.begin?.({ bytes: 0, pages: 0, failures: 0 });
  const reading = { document: records.document, signal: stop.signal };
  for await (const { outcome } of readOutcomes(pagesOf(options), reader, reading)) {
    await writer.take(outcome);
    report.add(outcome.facts);
    watch?.page?.(outcome.facts);
    if (stop.isOver(report.counts().failures)) break;
  }
  await writer.close();
  const end = stop.end();
  return { report: report.finish(runFacts(clock, reader, end)), end };
}
