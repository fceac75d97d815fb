import { tokensOf } from './align.mjs';

/** F1 over runs of four tokens, counted as often as they occur; the metric of the article extraction benchmark. */
export function shingleF1(gold, text) {
  const wanted = shinglesOf(gold);
  const found = shinglesOf(text);
  let both = 0;
  for (const [run, count] of wanted) both += Math.min(count, found.get(run) ?? 0);
  const all = total(wanted) + total(found);
  return all === 0 ? 1 : (2 * both) / all;
}

function shinglesOf(text) {
  const tokens = tokensOf(text);
  const runs = new Map();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const run = tokens.slice(at, at + 4).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(runs) {
  let sum = 0;
  for (const count of runs.values()) sum += count;
  return sum;
}
