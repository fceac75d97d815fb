const WINDOW = 30_000;
const SAMPLE_INTERVAL = 500;

export interface Done {
  readonly pages: number;
  /** Of the pages as they came. */
  readonly bytes: number;
}

interface Noted extends Done {
  readonly readBytes?: number;
}

interface Sample {
  readonly time: number;
  readonly done: Noted;
}

/** How fast work goes, over the last half minute. */
export interface Speed {
  /** What is done by a time in milliseconds; the first call says where the work begins. */
  readonly note: (time: number, done: Noted) => void;
  readonly perSecond: () => Done;
  /** Of the bytes read, which are those of the pages where nothing else is told. */
  readonly readPerSecond: () => number;
}

export function createSpeed(): Speed {
  const samples: Sample[] = [];
  let latest: Sample | undefined;
  const note = (time: number, done: Noted) => {
    latest = { time, done };
    const last = samples.at(-1);
    if (last !== undefined && time - last.time < SAMPLE_INTERVAL) return;
    samples.push(latest);
    while ((samples[1]?.time ?? time) <= time - WINDOW) samples.shift();
  };
  const since = (amountOf: (done: Noted) => number) => {
    const [first] = samples;
    if (first === undefined || latest === undefined || latest.time <= first.time) return 0;
    return ((amountOf(latest.done) - amountOf(first.done)) * 1000) / (latest.time - first.time);
  };
  return {
    note,
    perSecond: () => ({ pages: since(({ pages }) => pages), bytes: since(({ bytes }) => bytes) }),
    readPerSecond: () => since(({ bytes, readBytes = bytes }) => readBytes),
  };
}
