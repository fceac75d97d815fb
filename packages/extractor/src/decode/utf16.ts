export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

const SAMPLE = 8192;
const FEWEST_NULS = 2;
const ASCII_PROSE = /[A-Za-z]{4} [A-Za-z]{2}/;

/**
 * Tells UTF-16 without a byte order mark by the NULs that half the bytes of its ASCII characters are. What they show
 * outweighs a `declared` order; where they show none, a declared UTF-16 stands unless the bytes read as ASCII prose.
 */
export function utf16Of(bytes: Uint8Array, declared?: string): Utf16 | undefined {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE));
  const even = countBytes(sample, 0);
  const odd = countBytes(sample, 1);
  if (isHighHalf(odd, even)) return 'UTF-16LE';
  if (isHighHalf(even, odd)) return 'UTF-16BE';
  if (declared !== 'UTF-16LE' && declared !== 'UTF-16BE') return undefined;
  return ASCII_PROSE.test(sample.toString('latin1')) ? undefined : declared;
}

/** How often each byte stands at every second place from `start` on. */
function countBytes(sample: Buffer, start: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = start; at < sample.length; at += 2) {
    const byte = sample[at] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

/** High bytes are mostly NUL, or NUL and the one block of the text's script; low bytes are hardly ever NUL. */
function isHighHalf(high: Uint32Array, low: Uint32Array): boolean {
  const nuls = high[0] ?? 0;
  if (nuls < FEWEST_NULS || nuls < 4 * (low[0] ?? 0)) return false;
  const all = high.reduce((sum, times) => sum + times, 0);
  if (nuls >= 0.4 * all) return true;
  return nuls >= 0.01 * all && nuls + Math.max(...high.subarray(1)) >= 0.85 * all;
}
