import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { isOutOfFiles } from './as-klartext-error.ts';
import type { Found } from './find-files.ts';
import { inputFiles, STDIN } from './input-files.ts';

/** What inputs were when a run began. */
export interface InputsFingerprint {
  /** SHA-256, in hexadecimal, of the path, size and time of change of each file, in their order. */
  readonly digest: string;
  readonly files: number;
  /** Of all files together, as they are on disk; standard input counts none. */
  readonly bytes: number;
}

const AT_ONCE = 64;

/**
 * Looks at the files of inputs without opening them, in the order in which `readPages` reads them. Two runs with the
 * same digest read the same files, unless one was changed within a millisecond to the same size.
 */
export async function fingerprintInputs(
  inputs: readonly string[],
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<InputsFingerprint> {
  const hash = createHash('sha256');
  let files = 0;
  let bytes = 0;
  for await (const batch of batches(inputFiles(inputs))) {
    signal?.throwIfAborted();
    for (const { line, size } of await Promise.all(batch.map(traits))) {
      hash.update(line);
      files += 1;
      bytes += size;
    }
  }
  return { digest: hash.digest('hex'), files, bytes };
}

async function* batches(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[], void, undefined> {
  let batch: Found[] = [];
  for await (const each of found) {
    batch.push(each);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

interface Traits {
  readonly line: string;
  readonly size: number;
}

async function traits({ path, problem }: Found): Promise<Traits> {
  if (problem !== undefined && isOutOfFiles(problem)) throw problem;
  if (problem !== undefined) return { line: lineOf(path, problem.kind), size: 0 };
  if (path === STDIN) return { line: lineOf(path), size: 0 };
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return { line: lineOf(path, 'gone'), size: 0 };
  return { line: lineOf(path, stats.size, stats.mtimeMs), size: stats.size };
}

function lineOf(...parts: readonly (string | number)[]): string {
  return `${JSON.stringify(parts)}\n`;
}
