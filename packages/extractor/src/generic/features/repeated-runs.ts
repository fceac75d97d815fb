import { cutNumbers } from './word-hashes.ts';

const RUN = 5;
const SLOTS = 1 << 15;
const NONE = new Int32Array();
const seen = new Int32Array(SLOTS);

/** For each block, which share of its runs of five words stands in an earlier and in a later block too. */
export interface Repetition {
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/** Looks for runs of words that several texts share: pull quotes, hidden copies, repeated teasers. */
export function findRepetition(texts: readonly Int32Array[]): Repetition {
  const runs = texts.map(runsOf);
  return { before: shares(runs, runs.keys()), after: shares(runs, [...runs.keys()].reverse()) };
}

/** Which share of the runs of five words of a text stands in a set of them. */
export function runShare(words: Int32Array, known: ReadonlySet<number>): number {
  const runs = runsOf(words);
  if (runs.length === 0) return 0;
  let count = 0;
  for (const run of runs) if (known.has(run)) count += 1;
  return count / runs.length;
}

function shares(runs: readonly Int32Array[], order: Iterable<number>): Float32Array {
  seen.fill(0);
  const result = new Float32Array(runs.length);
  for (const index of order) {
    const own = runs[index] as Int32Array;
    let repeated = 0;
    for (const run of own) if (seen[run & (SLOTS - 1)] === run) repeated += 1;
    for (const run of own) seen[run & (SLOTS - 1)] = run;
    result[index] = own.length === 0 ? 0 : repeated / own.length;
  }
  return result;
}

/** Numbers for all runs of five words; a shorter text has none. */
export function runsOf(words: Int32Array): Int32Array {
  if (words.length < RUN) return NONE;
  const runs = cutNumbers(words.length - RUN + 1);
  for (let at = 0; at < runs.length; at += 1) {
    let hash = 17;
    for (let each = at; each < at + RUN; each += 1) hash = (Math.imul(hash, 31) + (words[each] as number)) | 0;
    runs[at] = hash ^ (hash >>> 15) || 1;
  }
  return runs;
}
