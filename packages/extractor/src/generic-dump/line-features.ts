import { isProse } from '../article/shape.ts';
import type { FeatureRow } from '../generic/features/feature-row.ts';
import { put, share } from '../generic/features/feature-row.ts';
import { PHRASE_FEATURES, putPhrases, putText, TEXT_NAMES } from '../generic/features/text-features.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import type { DenseStretch } from './dense-stretch.ts';
import { likeness, sharedWords } from './likeness.ts';
import { type LineFacts, type LineSurvey, TOLD_LINES } from './line-survey.ts';

interface LineGroup {
  readonly names: readonly string[];
  /** Gives one value for each name, in order. */
  readonly write: (row: FeatureRow, line: LineFacts, dump: LineSurvey) => void;
}

const NOWHERE = 999;
const NO_WORDS = new Int32Array(0);

/** What the line itself looks like. */
const OWN: LineGroup = {
  names: [...TEXT_NAMES, ...'date time marker gap gap-below prose'.split(' ')],
  write(row, { text, block, marker, gap, index }, { lines }) {
    putText(row, text);
    put(row, text.date);
    put(row, text.time);
    put(row, marker);
    put(row, gap);
    put(row, lines[index + 1]?.gap ?? 3);
    put(row, isProse(block.text) ? 1 : 0);
  },
};

/** Which phrases stand in it. */
const PHRASES: LineGroup = {
  names: PHRASE_FEATURES,
  write: (row, { text }) => putPhrases(row, text),
};

/** Where in the dump it stands. */
const POSITION: LineGroup = {
  names: (
    'index place lines length-before length-after dump-length dump-long long-share long-before long-after long-lines ' +
    'from-first-long to-last-long marked-share gap-share ends-share-of-all after-headline letters-after-headline'
  ).split(' '),
  write(row, { index, lengthBefore, longBefore }, dump) {
    const count = dump.lines.length;
    const head = dump.lines[dump.headline];
    put(row, index);
    put(row, share(index, count));
    put(row, count);
    put(row, share(lengthBefore, dump.length));
    put(row, dump.length - lengthBefore);
    put(row, dump.length);
    put(row, dump.long);
    put(row, share(dump.long, dump.length));
    put(row, share(longBefore, dump.long));
    put(row, dump.long - longBefore);
    put(row, dump.longLines);
    put(row, index - dump.firstLong);
    put(row, dump.lastLong - index);
    put(row, share(dump.markers, count));
    put(row, share(dump.gaps, count));
    put(row, share(dump.ends, count));
    put(row, head === undefined ? NOWHERE : index - head.index);
    put(row, head === undefined ? NOWHERE : lengthBefore - head.lengthBefore);
  },
};

/** Where it stands in the stretches of dense prose. */
const STRETCHES: LineGroup = {
  names: ['strict', 'lenient'].flatMap((name) =>
    ['from', 'to', 'lines', 'words', 'share', 'distance'].map((part) => `${name}-${part}`),
  ),
  write(row, { index }, { stretches, long, lines }) {
    for (const { first, last, words } of stretches) {
      put(row, first < 0 ? NOWHERE : index - first);
      put(row, first < 0 ? NOWHERE : last - index);
      put(row, last - first);
      put(row, words);
      put(row, first < 0 ? 0 : share(longIn({ first, last, words }, { lines, long }), long));
      put(row, Math.max(0, first - index, index - last));
    }
  },
};

function longIn({ first, last }: DenseStretch, { lines, long }: Pick<LineSurvey, 'lines' | 'long'>): number {
  return (lines[last + 1]?.longBefore ?? long) - (lines[first]?.longBefore ?? 0);
}

const REACH = [-3, -2, -1, 1, 2, 3];
const AROUND_ARTICLES = phraseBits(
  ...['related', 'more', 'subscribe', 'cookie', 'rights', 'share', 'comment', 'menu', 'ad', 'media'],
);
const NAMES_AND_DATES = phraseBits('byline', 'time', 'author', 'credit');

/** The lines before and after it. */
const NEIGHBOURS: LineGroup = {
  names: REACH.flatMap((step) =>
    ['words', 'last', 'marker', 'phrases', 'facts', 'stops'].map((part) => `at${step}-${part}`),
  ),
  write(row, { index }, { lines }) {
    for (const step of REACH) {
      const other = lines[index + step];
      put(row, other?.text.words ?? -1);
      put(row, other?.text.last ?? -1);
      put(row, other?.marker ?? -1);
      put(row, other === undefined ? -1 : (other.text.phrases & AROUND_ARTICLES) === 0 ? 0 : 1);
      put(row, other === undefined ? -1 : hasFacts(other) ? 1 : 0);
      put(row, other === undefined ? -1 : share(other.text.stopWords, other.text.words));
    }
  },
};

function hasFacts({ text }: LineFacts): boolean {
  return text.date === 1 || text.time === 1 || (text.words < 20 && (text.phrases & NAMES_AND_DATES) !== 0);
}

const WIDTHS = [5, 12, 30];

/** How much prose stands shortly before and after it. */
const WINDOWS: LineGroup = {
  names: WIDTHS.flatMap((width) =>
    ['before', 'after'].flatMap((side) =>
      ['long', 'mean', 'dates', 'marked', 'ends'].map((part) => `${side}${width}-${part}`),
    ),
  ),
  write(row, { index }, dump) {
    for (const width of WIDTHS) {
      writeWindow(row, dump, Math.max(0, index - width), index);
      writeWindow(row, dump, index + 1, Math.min(dump.lines.length, index + 1 + width));
    }
  },
};

function writeWindow(row: FeatureRow, dump: LineSurvey, from: number, to: number): void {
  const first = dump.lines[from];
  const next = dump.lines[to];
  const count = to - from;
  if (first === undefined || count <= 0) {
    for (let part = 0; part < 5; part += 1) put(row, -1);
    return;
  }
  put(row, (next?.longBefore ?? dump.long) - first.longBefore);
  put(row, ((next?.lengthBefore ?? dump.length) - first.lengthBefore) / count);
  put(row, (next?.datesBefore ?? dump.dates) - first.datesBefore);
  put(row, ((next?.markersBefore ?? dump.markers) - first.markersBefore) / count);
  put(row, ((next?.endsBefore ?? dump.ends) - first.endsBefore) / count);
}

/** How far above it a label stands, and those that begin what is no longer the article. */
const HEADINGS: LineGroup = {
  names: ['since-label', ...TOLD_LINES.flatMap((name) => [`since-${name}`, `long-since-${name}`])],
  write(row, line, { lines, headings }) {
    const kept = TOLD_LINES.length + 1;
    const at = line.index * kept;
    const label = headings[at] as number;
    put(row, label < 0 ? NOWHERE : line.index - label);
    for (let each = 1; each < kept; each += 1) {
      const told = lines[headings[at + each] as number];
      put(row, told === undefined ? NOWHERE : line.index - told.index);
      put(row, told === undefined ? -1 : line.longBefore - told.longBefore);
    }
  },
};

/** What it shares with other lines. */
const MATCHES: LineGroup = {
  names: (
    'copies repeats-before repeats-after topic headline-share headline-cover shared-above shared-below credited ' +
    'credited-above credited-below topic-above topic-below credits alternatives'
  ).split(' '),
  write(row, { index, key, words }, dump) {
    const { copies, repetition, topics, lines, headline, credited } = dump;
    const head = lines[headline];
    put(row, copies.get(key) ?? 1);
    put(row, repetition.before[index] ?? 0);
    put(row, repetition.after[index] ?? 0);
    put(row, topics[index] ?? 0);
    const common = head === undefined ? 0 : sharedWords(words, head.words);
    put(row, share(common, words.length));
    put(row, share(common, head?.words.length ?? 0));
    put(row, likeness(lines[index - 1]?.words ?? NO_WORDS, words));
    put(row, likeness(lines[index + 1]?.words ?? NO_WORDS, words));
    put(row, credited[index] ?? 0);
    put(row, credited[index - 1] ?? 0);
    put(row, credited[index + 1] ?? 0);
    put(row, meanTopic({ lines, topics }, index - 4, index));
    put(row, meanTopic({ lines, topics }, index + 1, index + 5));
    put(row, dump.credits);
    put(row, share(dump.alternatives, dump.credits));
  },
};

function meanTopic({ lines, topics }: Pick<LineSurvey, 'lines' | 'topics'>, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let index = Math.max(0, from); index < Math.min(lines.length, to); index += 1) {
    const { block } = lines[index] as LineFacts;
    sum += (topics[index] as number) * block.text.length;
    count += block.text.length;
  }
  return share(sum, count);
}

const GROUPS: readonly LineGroup[] = [...[OWN, PHRASES, POSITION, STRETCHES, NEIGHBOURS, WINDOWS, HEADINGS, MATCHES]];

export const LINE_FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.names);

export function createLineRow(): FeatureRow {
  return { values: new Float32Array(LINE_FEATURE_NAMES.length), at: 0 };
}

/** Fills a row with the features of one line. */
export function writeLineFeatures(row: FeatureRow, line: LineFacts, dump: LineSurvey): void {
  row.at = 0;
  for (const group of GROUPS) group.write(row, line, dump);
}
