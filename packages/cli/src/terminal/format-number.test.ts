import { expect, test } from 'vitest';
import { formatBytes, formatCount, formatRate, formatSeconds, formatShare } from './format-number.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567.4, '1,234,567'],
])('count %d is %s', (count, text) => expect(formatCount(count)).toBe(text));

test.each([
  [0, '0.00'],
  [0.421, '0.42'],
  [9.999, '10.0'],
  [81.26, '81.3'],
  [99.99, '100'],
  [8120.4, '8,120'],
])('rate %d is %s', (rate, text) => expect(formatRate(rate)).toBe(text));

test.each([
  [0, '0 %'],
  [0.0004, '<0.1 %'],
  [0.0123, '1.2 %'],
  [0.999, '99.9 %'],
  [0.9996, '>99.9 %'],
  [1, '100 %'],
])('share %d is %s', (share, text) => expect(formatShare(share)).toBe(text));

test.each([
  [0, '0 kB'],
  [54_321, '54 kB'],
  [366_000_000, '366 MB'],
  [1_500_000_000, '1.50 GB'],
])('%d bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test.each([
  [0, '0 s'],
  [4.26, '4.3 s'],
  [3, '3 s'],
  [42, '42 s'],
  [59.6, '1 min'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
  [100_800, '1 d 4 h'],
])('%d seconds are %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));
