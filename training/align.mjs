import { tokensOf } from '../evaluation/metrics/tokens.mjs';

const MOST_CELLS = 120_000_000;

/**
 * For each block, how many of its tokens belong to the longest common subsequence of page and gold. Only tokens that
 * stand in a run of three that both texts hold take part, so that frequent words match nothing by chance.
 */
export function matchedTokens(blocks, gold) {
  return alignBlocks(blocks, tokensOf(gold)).matched;
}

/** `matched` as `matchedTokens` gives it, with the gold as tokens; and `left`, the gold tokens that matched none of the page. */
export function alignBlocks(blocks, goldTokens) {
  const blockOf = blocks.flatMap((tokens, block) => tokens.map(() => block));
  const pageTokens = blocks.flat();
  const one = keptPlaces(pageTokens, runsOf(goldTokens));
  const other = keptPlaces(goldTokens, runsOf(pageTokens));
  const matched = new Int32Array(blocks.length);
  const found = new Set();
  for (const [here, there] of commonPlaces(
    one.map((at) => pageTokens[at]),
    other.map((at) => goldTokens[at]),
  )) {
    matched[blockOf[one[here]]] += 1;
    found.add(other[there]);
  }
  return { matched, left: goldTokens.filter((_, place) => !found.has(place)) };
}

function runsOf(tokens) {
  const least = Math.min(3, tokens.length);
  const runs = new Set();
  for (let at = 0; at + least <= tokens.length; at += 1) runs.add(tokens.slice(at, at + least).join(' '));
  return runs;
}

function keptPlaces(tokens, runs) {
  const kept = new Set();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!runs.has(tokens.slice(at, at + 3).join(' '))) continue;
    for (let each = at; each < Math.min(at + 3, tokens.length); each += 1) kept.add(each);
  }
  return [...kept].sort((a, b) => a - b);
}

/** Pairs of places of a longest common subsequence of two lists; the last of several copies is taken as it comes. */
function commonPlaces(one, other) {
  const width = other.length + 1;
  if (one.length === 0 || other.length === 0) return [];
  if (one.length * width > MOST_CELLS) return one.map((_, place) => [place, place]);
  const numbers = new Map();
  const number = (token) => {
    if (!numbers.has(token)) numbers.set(token, numbers.size);
    return numbers.get(token);
  };
  const left = Int32Array.from(one, number);
  const right = Int32Array.from(other, number);
  const steps = new Uint8Array((one.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      if (left[i] === right[j]) {
        row[j] = above[j + 1] + 1;
        steps[at] = 0;
      } else if (above[j] >= row[j + 1]) {
        row[j] = above[j];
        steps[at] = 1;
      } else {
        row[j] = row[j + 1];
        steps[at] = 2;
      }
    }
    [above, row] = [row, above];
    row[width - 1] = 0;
  }
  return walk(steps, width, one.length, other.length);
}

function walk(steps, width, rows, columns) {
  const places = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const step = steps[i * width + j];
    if (step === 0) {
      places.push([i, j]);
      i += 1;
      j += 1;
    } else if (step === 1) i += 1;
    else j += 1;
  }
  return places;
}
