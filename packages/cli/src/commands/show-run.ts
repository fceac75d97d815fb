import { open, writeFile } from 'node:fs/promises';
import { outputError } from '../outputs/output-error.ts';
import { renderReport } from '../report/render-report.ts';
import type { Report } from '../report/report.ts';
import type { RunResult, RunWatch } from '../run/run-options.ts';
import { summaryOf } from '../run/tally.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT } from './exit-status.ts';

export interface ShownRun {
  readonly watch: RunWatch;
  /** Takes the live line away. */
  readonly clear: () => void;
  /** Shows how the run ended; resolves to its exit status. */
  readonly end: (result: RunResult) => Promise<number>;
}

export interface ShowOptions {
  /** The folder that is written into. */
  readonly out?: string;
  /** A file for the report. */
  readonly report?: string;
}

/** Shows how a run goes, and at its end what it was: the report to whoever looks, and one line. */
export function showRun({ out, report: file }: ShowOptions, terminal: Terminal): ShownRun {
  let progress: Progress | undefined;
  const done = { pages: 0, bytes: 0, failed: 0, readBytes: 0 };
  const watch: RunWatch = {
    begin: ({ bytes, pages, failures }) => {
      Object.assign(done, { pages, failed: failures });
      // What a run that goes on has yet to read is not known: it passes over what it has read.
      if (pages > 0) terminal.note(`Going on after ${pages} ${pages === 1 ? 'page' : 'pages'}`);
      progress = openProgress(terminal, {
        bytes: pages > 0 ? 0 : bytes,
        sharesTerminal: out === undefined && terminal.sharesOutput,
      });
      progress.update({ ...done });
    },
    page: ({ status, bytes = 0 }) => {
      done.pages += 1;
      done.bytes += bytes;
      if (status === 'error') done.failed += 1;
      progress?.update({ ...done });
    },
    read: (bytes) => {
      done.readBytes += bytes;
    },
  };
  return {
    watch,
    clear: () => progress?.end(),
    end: async ({ report, end }) => {
      progress?.end();
      if (file !== undefined) await save(file, report);
      const { coloured, watched, show, note } = terminal;
      if (watched && out !== undefined && end !== 'repeated') show(`\n${renderReport(report, { coloured })}\n`);
      const failed = (report.statuses.error ?? 0) > 0;
      if (watched || failed || end !== 'finished') note(lastLine(end, report, out));
      return failed ? EXIT.failed : EXIT.fine;
    },
  };
}

interface ProgressFacts {
  /** Of the input files. */
  readonly bytes: number;
  readonly sharesTerminal: boolean;
}

/** Throws `output` when a file cannot be written, so that a long run need not end to find out. */
export async function assertWritable(file: string): Promise<void> {
  try {
    await (await open(file, 'a')).close();
  } catch (error) {
    throw outputError(error, file);
  }
}

function openProgress({ watched, show, columns }: Terminal, { bytes, sharesTerminal }: ProgressFacts): Progress {
  return createProgress({
    write: show,
    columns,
    isTerminal: watched,
    sharesTerminal,
    now: () => performance.now(),
    ...(bytes > 0 ? { totalBytes: bytes } : {}),
  });
}

function lastLine(end: RunResult['end'], report: Report, out: string | undefined): string {
  const summary = summaryOf(report);
  const again = out === undefined ? '' : '; the same command goes on';
  if (end === 'interrupted') return `Interrupted after ${summary}${again}`;
  if (end === 'failures') {
    return `Stopped, too many pages failed: ${summary}${again && `${again}, with a higher --max-failures`}`;
  }
  return end === 'repeated' ? `${out} was finished before: ${summary}` : summary;
}

async function save(file: string, report: Report): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
  } catch (error) {
    throw outputError(error, file);
  }
}
