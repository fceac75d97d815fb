import { expect, test } from 'vitest';
import { causeOfDeath, lastWord } from './last-word.ts';

test.each([
  [lastWord('memory'), 'memory'],
  [lastWord('timeout'), 'timeout'],
  [`FATAL ERROR: Reached heap limit Allocation failed${lastWord('timeout')}`, 'timeout'],
  ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'memory'],
  ['RangeError: Array buffer allocation failed', 'crash'],
  ['Segmentation fault', 'crash'],
  ['', 'crash'],
])('%j is a death by %s', (said, cause) => {
  expect(causeOfDeath(said)).toBe(cause);
});
