import { describe, expect, test } from 'vitest';
import { createProgress, type Progress, type ProgressOptions } from './progress.ts';

const LIVE = { isTerminal: true };
const LINES = { isTerminal: false };
const NOTHING = { pages: 0, failed: 0, bytes: 0 };

describe('on a terminal', () => {
  test('one line, rewritten five times a second at most', () => {
    const { progress, written, wait } = fake(LIVE);
    progress.update(NOTHING);
    for (let pages = 1; pages <= 1000; pages += 1) {
      wait(1);
      progress.update({ pages, failed: 0, bytes: pages * 50_000 });
    }
    expect(written).toHaveLength(5);
    expect(written.at(-1)).toBe('\r\u001b[K1,000 pages · 1,000/s · 50.0 MB/s');
  });

  test('with failures, what share is done, and how long it will take', () => {
    const { progress, written, wait } = fake({ ...LIVE, totalBytes: 100_000_000 });
    progress.update(NOTHING);
    wait(10_000);
    progress.update({ pages: 2500, failed: 3, bytes: 25_000_000 });
    expect(written).toEqual(['\r\u001b[K25 % · 2,500 pages · 250/s · 2.50 MB/s · 3 failed · 30 s left']);
  });

  test('where files are compressed, the share is that of what was read', () => {
    const { progress, written, wait } = fake({ ...LIVE, totalBytes: 1000 });
    progress.update({ ...NOTHING, readBytes: 0 });
    wait(10_000);
    progress.update({ pages: 1, failed: 0, bytes: 50_000_000, readBytes: 500 });
    expect(written).toEqual(['\r\u001b[K50 % · 1 page · 0.10/s · 5.00 MB/s · 10 s left']);
  });

  test('what was done before the run was resumed does not count as speed', () => {
    const { progress, written, wait } = fake({ ...LIVE, totalBytes: 2e9 });
    progress.update({ pages: 1000, failed: 0, bytes: 1e9 });
    wait(2000);
    progress.update({ pages: 1010, failed: 0, bytes: 1e9 + 4e6 });
    expect(written).toEqual(['\r\u001b[K50 % · 1,010 pages · 5.00/s · 2.00 MB/s · 8 min 18 s left']);
  });

  test('the speed is that of the last half minute', () => {
    const { progress, written, wait } = fake(LIVE);
    let pages = 0;
    for (let second = 0; second <= 120; second += 1) {
      progress.update({ pages, failed: 0, bytes: 0 });
      pages += second < 60 ? 100 : 10;
      wait(1000);
    }
    expect(written.at(-1)).toContain(' · 10.0/s · ');
  });

  test('cut to its width, which can change', () => {
    let width = 20;
    const { progress, written, wait } = fake({ ...LIVE, columns: () => width });
    wait(1000);
    progress.update({ pages: 12_345_678, failed: 0, bytes: 0 });
    width = 5;
    wait(1000);
    progress.update({ pages: 12_345_678, failed: 0, bytes: 0 });
    expect(written).toEqual(['\r\u001b[K12,345,678 pages · ', '\r\u001b[K12,3']);
  });

  test('taken away once, and only when it is there', () => {
    const { progress, written, wait } = fake(LIVE);
    progress.update(NOTHING);
    progress.end();
    expect(written).toEqual([]);
    wait(300);
    progress.update(NOTHING);
    progress.end();
    progress.end();
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
  });

  test('hidden where the output goes to the same one', () => {
    const { progress, written, wait } = fake({ ...LIVE, sharesTerminal: true });
    wait(60_000);
    progress.update(NOTHING);
    progress.end();
    expect(written).toEqual([]);
  });
});

describe('in a log', () => {
  test('plain lines: after ten seconds, each half minute, later each five minutes', () => {
    const { progress, written, wait, now } = fake(LINES);
    const times: number[] = [];
    for (let second = 0; second <= 3600; second += 1) {
      const before = written.length;
      progress.update({ pages: second, failed: 0, bytes: 0 });
      if (written.length > before) times.push(now() / 1000);
      wait(1000);
    }
    expect(times.slice(0, 3)).toEqual([10, 40, 70]);
    expect(times.slice(-3)).toEqual([2710, 3010, 3310]);
    expect(written[0]).toBe('10 pages · 1.00/s · 0.00 MB/s\n');
    expect(written.join('')).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

test('whatever numbers come, nothing is said that is no number', () => {
  const { progress, written, wait } = fake({ ...LIVE, totalBytes: 0 });
  wait(1000);
  progress.update(NOTHING);
  wait(1000);
  progress.update({ pages: 5, failed: 0, bytes: 99 });
  expect(written.join('')).not.toMatch(/NaN|Infinity|undefined|-\d/u);
});

interface Fake {
  readonly progress: Progress;
  readonly written: string[];
  readonly wait: (milliseconds: number) => void;
  readonly now: () => number;
}

function fake(options: Omit<ProgressOptions, 'write' | 'now'>): Fake {
  const written: string[] = [];
  let time = 0;
  const now = () => time;
  const progress = createProgress({ ...options, now, write: (text) => void written.push(text) });
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { progress, written, now, wait };
}
