import { findRecord, startsRecord } from './find-record.ts';
import type { WarcRun } from './warc-run.ts';

const WINDOW = 1024 * 1024;
const OVERLAP = 4096;

/**
 * Passes over bytes up to the next record, told by its first lines or by a gzip member that begins with it; `most` is
 * how many are passed over at most. Says what it stopped at.
 */
export async function passToRecord(
  run: WarcRun,
  most: number = Number.POSITIVE_INFINITY,
): Promise<'record' | 'most' | 'end'> {
  const { reader } = run;
  for (let left = most; left > 0; ) {
    const bytes = await reader.ahead(WINDOW + OVERLAP);
    const window = bytes.subarray(0, Math.min(left, bytes.length));
    const next = nextRecord(run, window);
    if (next !== undefined) {
      reader.skip(next);
      return 'record';
    }
    const isLast = bytes.length < WINDOW + OVERLAP;
    const passed = isLast || window.length === left ? window.length : WINDOW;
    reader.skip(passed);
    run.forget(reader.position());
    left -= passed;
    if (isLast && left > 0) return 'end';
  }
  return 'most';
}

function nextRecord(run: WarcRun, window: Uint8Array): number | undefined {
  const position = run.reader.position();
  const atLine = findRecord(window);
  const atMember = run
    .membersBetween(position - 1, position + window.length)
    .map((member) => member - position)
    .find((at) => startsRecord(window.subarray(at)));
  if (atLine === undefined || atMember === undefined) return atLine ?? atMember;
  return Math.min(atLine, atMember);
}
