import { expect, test } from 'vitest';
import { createStop } from './stop.ts';

const RUN = { inputs: [], records: {} };

test('a run that nobody stops is finished', () => {
  const stop = createStop(RUN);
  stop.isOver(1_000_000);
  expect([stop.signal.aborted, stop.end()]).toEqual([false, 'finished']);
});

test('as many failures as are allowed do not stop it, one more does', () => {
  const stop = createStop({ ...RUN, maxFailures: 2 });
  stop.isOver(2);
  expect([stop.signal.aborted, stop.end()]).toEqual([false, 'finished']);
  stop.isOver(3);
  expect([stop.signal.aborted, stop.end()]).toEqual([true, 'failures']);
});

test('none allowed: the first stops it', () => {
  const stop = createStop({ ...RUN, maxFailures: 0 });
  stop.isOver(0);
  expect(stop.signal.aborted).toBe(false);
  stop.isOver(1);
  expect(stop.end()).toBe('failures');
});

test('a signal interrupts it', () => {
  const asked = new AbortController();
  const stop = createStop({ ...RUN, signal: asked.signal });
  expect(stop.end()).toBe('finished');
  asked.abort();
  expect([stop.signal.aborted, stop.end()]).toEqual([true, 'interrupted']);
});
