import type { DenseStretch } from './dense-stretch.ts';
import type { LineFacts } from './line-survey.ts';

const SLOTS = 1 << 13;
const SHORTEST = 5;
const MOST_READ = 600;
const MOST_WORDS = 60;

/**
 * For each line, the share of its longer words that a paragraph of a stretch holds, other than the line itself: how far it
 * is about the same things. A slot of the table keeps the first paragraph that falls into it and one other.
 */
export function topicShares(lines: readonly LineFacts[], { first, last }: DenseStretch): Float32Array {
  const firsts = new Int32Array(SLOTS).fill(-1);
  const others = new Int32Array(SLOTS).fill(-1);
  for (const { index, isLong, block } of lines.slice(Math.max(0, first), last + 1)) {
    if (!isLong) continue;
    eachWord(block.text, (slot) => {
      if (firsts[slot] === -1) firsts[slot] = index;
      else if (firsts[slot] !== index) others[slot] = index;
    });
  }
  return Float32Array.from(lines, ({ block, index }) => {
    let hits = 0;
    let all = 0;
    eachWord(block.text, (slot) => {
      all += 1;
      if ((firsts[slot] === index ? others[slot] : firsts[slot]) !== -1) hits += 1;
    });
    return all === 0 ? 0 : hits / all;
  });
}

/** Calls back with a slot for each of the first longer words of a text; its first six letters decide. */
function eachWord(text: string, found: (slot: number) => void): void {
  const end = Math.min(text.length, MOST_READ);
  let hash = 0;
  let length = 0;
  let count = 0;
  for (let index = 0; index <= end && count < MOST_WORDS; index += 1) {
    const code = index < end ? text.charCodeAt(index) : 32;
    if (code > 64 && code !== 0xa0 && !(code >= 0x2000 && code < 0x2070)) {
      if (length < SHORTEST + 1) hash = (Math.imul(hash, 33) + (code | 32)) | 0;
      length += 1;
      continue;
    }
    if (length >= SHORTEST) {
      count += 1;
      found((hash ^ (hash >>> 13)) & (SLOTS - 1));
    }
    hash = 0;
    length = 0;
  }
}
