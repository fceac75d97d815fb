import { printable } from '../records/control-characters.ts';
import { formatCount, formatRate, formatSeconds } from './format-number.ts';
import { createSpeed, type Done, type Speed } from './speed.ts';

const LIVE_INTERVAL = 200;
const FIRST_LINE = 10_000;
const LINE_INTERVAL = 30_000;
/** After a while, a log needs fewer lines. */
const LONG_RUN = 10 * 60_000;
const LONG_INTERVAL = 5 * 60_000;
const CLEARED = '\r\u001b[K';

export interface ProgressOptions {
  /** Writes to where notes are shown, as it stands. */
  readonly write: (text: string) => void;
  /** The width of the terminal; asked each time, since it can change. @default 80 */
  readonly columns?: () => number | undefined;
  /** Whether notes are shown on a terminal, where a line can be rewritten. */
  readonly isTerminal: boolean;
  /** Whether the output goes to the same terminal, so that a live line would stand in its way. @default false */
  readonly sharesTerminal?: boolean;
  readonly totalBytes?: number;
  /** Milliseconds, from any moment on, never going back. */
  readonly now: () => number;
}

/** What is done by now, over all resumptions. */
interface ProgressCounts extends Done {
  readonly failed: number;
  /** How much of `totalBytes` is read, where that is not the same as the bytes of the pages. */
  readonly readBytes?: number;
}

export interface Progress {
  /** Cheap enough to be called for every page. What the first call tells was done before: call it at the start. */
  readonly update: (counts: ProgressCounts) => void;
  /** Takes the live line away. */
  readonly end: () => void;
}

/** Shows how a run goes: one line rewritten in place on a terminal, else a plain line now and then. */
export function createProgress(options: ProgressOptions): Progress {
  if (options.isTerminal && options.sharesTerminal) return { update: () => {}, end: () => {} };
  return options.isTerminal ? liveLine(options) : plainLines(options);
}

function liveLine({ write, columns, now, ...totals }: ProgressOptions): Progress {
  const speed = createSpeed();
  let next = now() + LIVE_INTERVAL;
  let isShown = false;
  const end = () => {
    if (isShown) write(CLEARED);
    isShown = false;
  };
  const update = (counts: ProgressCounts) => {
    const time = now();
    speed.note(time, counts);
    if (time < next) return;
    next = time + LIVE_INTERVAL;
    isShown = true;
    write(`${CLEARED}${lineOf(counts, speed, totals).slice(0, (columns?.() || 80) - 1)}`);
  };
  return { update, end };
}

function plainLines({ write, now, ...totals }: ProgressOptions): Progress {
  const speed = createSpeed();
  const start = now();
  let next = start + FIRST_LINE;
  const update = (counts: ProgressCounts) => {
    const time = now();
    speed.note(time, counts);
    if (time < next) return;
    next = time + (time - start < LONG_RUN ? LINE_INTERVAL : LONG_INTERVAL);
    write(`${lineOf(counts, speed, totals)}\n`);
  };
  return { update, end: () => {} };
}

type Totals = Pick<ProgressOptions, 'totalBytes'>;

function lineOf(counts: ProgressCounts, speed: Speed, totals: Totals): string {
  const { pages, bytes } = speed.perSecond();
  const { share, seconds } = whatIsLeft(counts.readBytes ?? counts.bytes, totals, speed.readPerSecond());
  const parts = [
    ...(share === undefined ? [] : [`${Math.floor(share * 100)} %`]),
    `${formatCount(counts.pages)} ${counts.pages === 1 ? 'page' : 'pages'}`,
    `${formatRate(pages)}/s`,
    `${formatRate(bytes / 1e6)} MB/s`,
    ...(counts.failed === 0 ? [] : [`${formatCount(counts.failed)} failed`]),
    ...(seconds === undefined ? [] : [`${formatSeconds(Math.ceil(seconds))} left`]),
  ];
  return printable(parts.join(' · '));
}

interface Left {
  readonly share?: number;
  readonly seconds?: number;
}

function whatIsLeft(done: number, { totalBytes: total = 0 }: Totals, perSecond: number): Left {
  if (total <= 0) return {};
  const share = Math.min(1, done / total);
  return perSecond > 0 ? { share, seconds: Math.max(0, total - done) / perSecond } : { share };
}
