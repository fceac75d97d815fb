import type { LineFacts } from './line-survey.ts';

/** Lines from `first` to `last` that hold much prose and little else. */
export interface DenseStretch {
  readonly first: number;
  readonly last: number;
  /** Words of its prose. */
  readonly words: number;
}

const MOST_WORDS = 70;
/** What a line that is no prose costs, counted in words of prose. */
const COSTS = [14, 4];
const LABEL_SHARE = 1;
const OTHER_SHARE = 0.5;

/** The stretch of lines with the most prose after a cost for every other line: once with a high cost, once with a low one. */
export function findDenseStretches(lines: readonly LineFacts[]): readonly DenseStretch[] {
  return COSTS.map((cost) => densest(lines, cost));
}

function densest(lines: readonly LineFacts[], cost: number): DenseStretch {
  let best = 0;
  let sum = 0;
  let begin = 0;
  let found = { first: -1, last: -1 };
  for (const line of lines) {
    if (sum <= 0) {
      sum = 0;
      begin = line.index;
    }
    sum += worthOf(line, cost);
    if (sum <= best) continue;
    best = sum;
    found = { first: begin, last: line.index };
  }
  let words = 0;
  for (let index = Math.max(0, found.first); index <= found.last; index += 1) {
    const line = lines[index] as LineFacts;
    if (line.isLong) words += line.text.words;
  }
  return { ...found, words };
}

function worthOf({ text, isLong, isLabel, marker }: LineFacts, cost: number): number {
  if (!isLong) return -cost * (isLabel ? LABEL_SHARE : OTHER_SHARE);
  return Math.min(text.words, MOST_WORDS) * (marker > 0 || text.ends === 0 ? 0.5 : 1);
}
