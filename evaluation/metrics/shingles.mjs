import { mean } from './mean.mjs';
import { tokensOf } from './tokens.mjs';

const SIZE = 4;

/**
 * How one page is scored by the article-extraction-benchmark: over runs of four tokens, counted as often as they occur. A
 * text shorter than four tokens is one run. `precision` is absent where nothing was found, `recall` where there was nothing
 * to find; `isExact`: the tokens are the same.
 */
export function scoreShingles(gold, text) {
  const { both, extra, missing } = compareShingles(gold, text);
  return {
    ...(both + extra === 0 ? {} : { precision: both / (both + extra) }),
    ...(both + missing === 0 ? {} : { recall: both / (both + missing) }),
    f1: f1Of({ both, extra, missing }),
    isExact: tokensOf(gold).join(' ') === tokensOf(text).join(' '),
  };
}

/**
 * The score of many pages, each counting the same whatever its length: precision and recall are means over the pages that
 * have one, and F1 comes from these two means.
 */
export function summariseShingles(scores) {
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.flatMap((score) => score.recall ?? []));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, exact: mean(scores.map(({ isExact }) => Number(isExact))) };
}

/** F1 of one page, 1 where gold and text are both empty. */
export function shingleF1(gold, text) {
  return f1Of(compareShingles(gold, text));
}

function f1Of({ both, extra, missing }) {
  const all = 2 * both + extra + missing;
  return all === 0 ? 1 : (2 * both) / all;
}

function compareShingles(gold, text) {
  const wanted = shinglesOf(gold);
  const found = shinglesOf(text);
  let both = 0;
  for (const [run, count] of wanted) both += Math.min(count, found.get(run) ?? 0);
  return { both, extra: total(found) - both, missing: total(wanted) - both };
}

function shinglesOf(text) {
  const tokens = tokensOf(text);
  const runs = new Map();
  for (let at = 0; at < Math.max(1, tokens.length - SIZE + 1); at += 1) {
    const run = tokens.slice(at, at + SIZE).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(runs) {
  let sum = 0;
  for (const count of runs.values()) sum += count;
  return sum;
}
