import { tokensOf } from '../evaluation/metrics/tokens.mjs';
import { matchedTokens } from './align.mjs';

/** 1 for body, 0 for not, -1 where the annotation does not say; and the tokens of each block. */
export function labelsOf(blocks, gold) {
  const tokens = blocks.map((block) => tokensOf(block.text));
  const count = Int32Array.from(tokens, (each) => each.length);
  const label = gold.body === undefined ? weakLabels(blocks, gold) : alignedLabels(tokens, gold.body);
  return { label, count };
}

function alignedLabels(tokens, body) {
  const matched = matchedTokens(tokens, body);
  return Int8Array.from(tokens, (each, index) => {
    if (each.length === 0) return -1;
    return matched[index] * 2 >= each.length ? 1 : 0;
  });
}

function weakLabels(blocks, gold) {
  const wanted = (gold.with ?? []).map(plain);
  const unwanted = (gold.without ?? []).map(plain);
  return Int8Array.from(blocks, (block) => {
    const text = plain(block.text);
    const is = wanted.some((each) => text.includes(each));
    const isNot = unwanted.some((each) => text.includes(each));
    return is === isNot ? -1 : is ? 1 : 0;
  });
}

function plain(text) {
  return text.replace(/\s+/gu, ' ').trim();
}
