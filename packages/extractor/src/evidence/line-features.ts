import { isDuration, isProse } from '../article/shape.ts';
import { type FeatureRow, put, share } from '../generic/features/feature-row.ts';
import { PHRASE_FEATURES, putPhrases, putText, TEXT_NAMES } from '../generic/features/text-features.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { likeness, sharedWords } from './likeness.ts';
import { HIT_KINDS } from './line-hits.ts';
import { FAR, MARK_NAMES } from './line-marks.ts';
import { type LineFacts, type LineSurvey, TOLD_LINES } from './line-survey.ts';

interface LineGroup {
  readonly names: readonly string[];
  /** Gives one value for each name, in order. */
  readonly write: (row: FeatureRow, line: LineFacts, dump: LineSurvey) => void;
}

const MOST_LETTERS = 4000;
const MOST_COPIES = 6;
const NO_WORDS = new Int32Array(0);

/** What the line itself looks like. */
const OWN: LineGroup = {
  names: [...TEXT_NAMES, ...'date time marker gap gap-below prose label file duration notice'.split(' ')],
  write(row, line, { lines }) {
    const { text, block } = line;
    putText(row, text);
    put(row, text.date);
    put(row, text.time);
    put(row, line.marker);
    put(row, line.gap);
    put(row, lines[line.index + 1]?.gap ?? 3);
    put(row, isProse(block.text) ? 1 : 0);
    put(row, line.isLabel ? 1 : 0);
    put(row, line.isFile ? 1 : 0);
    put(row, isDuration(block.text) ? 1 : 0);
    put(row, line.isNotice ? 1 : 0);
  },
};

/** Which phrases stand in it. */
const PHRASES: LineGroup = {
  names: PHRASE_FEATURES,
  write: (row, { text }) => putPhrases(row, text),
};

/** A cleaner's answer about its site as a number: 0 where it gives none. */
function said(answer: boolean | undefined): number {
  return answer === undefined ? 0 : answer ? 2 : 1;
}

/** What rules say about it, and what the site's cleaner says about the site. */
const RULES: LineGroup = {
  names: [...HIT_KINDS.map((kind) => `hit-${kind}`), 'site-prints-kicker', 'site-prints-teaser'],
  write(row, { hits }, { site }) {
    for (const strength of hits) put(row, strength);
    put(row, said(site?.prints.kicker));
    put(row, said(site?.prints.teaser));
  },
};

/** How many lines away the nearest line stands that a rule speaks about, above and below. */
const LANDMARKS: LineGroup = {
  names: MARK_NAMES.flatMap((name) => [`since-${name}`, `until-${name}`]),
  write(row, { index }, { marks }) {
    for (const { before, after } of marks) {
      put(row, before[index] as number);
      put(row, after[index] as number);
    }
  },
};

/** Where in the dump it stands, by what is near: nothing here grows with the length of the page. */
const POSITION: LineGroup = {
  names: (
    'from-top to-end letters-above letters-below long-above long-below long-share long-place from-first-long to-last-long ' +
    'marked-share gap-share ends-share-of-all after-headline letters-after-headline'
  ).split(' '),
  write(row, { index, lengthBefore, longBefore }, dump) {
    const count = dump.lines.length;
    const head = dump.lines[dump.headline];
    put(row, Math.min(index, FAR));
    put(row, Math.min(count - 1 - index, FAR));
    put(row, Math.min(lengthBefore, MOST_LETTERS));
    put(row, Math.min(dump.length - lengthBefore, MOST_LETTERS));
    put(row, Math.min(longBefore, MOST_LETTERS));
    put(row, Math.min(dump.long - longBefore, MOST_LETTERS));
    put(row, share(dump.long, dump.length));
    put(row, share(longBefore, dump.long));
    put(row, near(index - dump.firstLong));
    put(row, near(dump.lastLong - index));
    put(row, share(dump.markers, count));
    put(row, share(dump.gaps, count));
    put(row, share(dump.ends, count));
    put(row, head === undefined ? -FAR - 1 : near(index - head.index));
    put(row, head === undefined ? -1 : Math.max(-1, Math.min(lengthBefore - head.lengthBefore, MOST_LETTERS)));
  },
};

function near(steps: number): number {
  return Math.max(-FAR, Math.min(FAR, steps));
}

/** Where it stands in the stretches of dense prose. */
const STRETCHES: LineGroup = {
  names: ['strict', 'lenient'].flatMap((name) =>
    ['from', 'to', 'lines', 'share', 'distance'].map((part) => `${name}-${part}`),
  ),
  write(row, { index }, { stretches, long, lines }) {
    for (const { first, last } of stretches) {
      const within = (lines[last + 1]?.longBefore ?? long) - (lines[first]?.longBefore ?? 0);
      put(row, first < 0 ? -FAR - 1 : near(index - first));
      put(row, first < 0 ? -FAR - 1 : near(last - index));
      put(row, Math.min(FAR, last - first));
      put(row, first < 0 ? 0 : share(within, long));
      put(row, Math.min(FAR, Math.max(0, first - index, index - last)));
    }
  },
};

const REACH = [-4, -3, -2, -1, 1, 2, 3, 4];
const AROUND_ARTICLES = phraseBits(
  ...['related', 'more', 'subscribe', 'cookie', 'rights', 'share', 'comment', 'menu', 'ad', 'media'],
);

/** The lines before and after it. */
const NEIGHBOURS: LineGroup = {
  names: REACH.flatMap((step) =>
    ['words', 'last', 'marker', 'phrases', 'stops', 'rule', 'gap'].map((part) => `at${step}-${part}`),
  ),
  write(row, { index }, { lines }) {
    for (const step of REACH) {
      const other = lines[index + step];
      put(row, other === undefined ? -1 : Math.min(60, other.text.words));
      put(row, other?.text.last ?? -1);
      put(row, other?.marker ?? -1);
      put(row, other === undefined ? -1 : (other.text.phrases & AROUND_ARTICLES) === 0 ? 0 : 1);
      put(row, other === undefined ? -1 : share(other.text.stopWords, other.text.words));
      put(row, other === undefined ? -1 : ruleOf(other));
      put(row, other?.gap ?? -1);
    }
  },
};

/** The first kind of rule that speaks about a line, counted from 1; facts of the text alone come last. */
function ruleOf({ hits, text }: LineFacts): number {
  const place = hits.findIndex((strength) => strength > 0);
  return place >= 0 ? place + 1 : text.date + text.time > 0 ? HIT_KINDS.length + 1 : 0;
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
  put(row, Math.min(MOST_LETTERS, (next?.longBefore ?? dump.long) - first.longBefore));
  put(row, ((next?.lengthBefore ?? dump.length) - first.lengthBefore) / count);
  put(row, (next?.datesBefore ?? dump.dates) - first.datesBefore);
  put(row, ((next?.markersBefore ?? dump.markers) - first.markersBefore) / count);
  put(row, ((next?.endsBefore ?? dump.ends) - first.endsBefore) / count);
}

/** How far above it those labels stand that begin what is no longer the article. */
const HEADINGS: LineGroup = {
  names: ['since-label', ...TOLD_LINES.flatMap((name) => [`since-told-${name}`, `long-since-${name}`])],
  write(row, line, { lines, headings }) {
    const kept = TOLD_LINES.length + 1;
    const at = line.index * kept;
    const label = headings[at] as number;
    put(row, label < 0 ? FAR : Math.min(FAR, line.index - label));
    for (let each = 1; each < kept; each += 1) {
      const told = lines[headings[at + each] as number];
      put(row, told === undefined ? FAR : Math.min(FAR, line.index - told.index));
      put(row, told === undefined ? -1 : Math.min(MOST_LETTERS, line.longBefore - told.longBefore));
    }
  },
};

/** What it shares with other lines. */
const MATCHES: LineGroup = {
  names: (
    'copies copies-above repeats-before repeats-after topic headline-share headline-cover title-share title-cover slug-share ' +
    'slug-cover shared-above shared-below shared-two-below begins-below begun-above credited slide topic-above topic-below credits alternatives'
  ).split(' '),
  write(row, { index, key, words }, dump) {
    const { copies, repetition, topics, lines, headline, slug, copiesAbove } = dump;
    put(row, Math.min(MOST_COPIES, copies.get(key) ?? 1));
    put(row, Math.min(MOST_COPIES, copiesAbove[index] as number));
    put(row, repetition.before[index] ?? 0);
    put(row, repetition.after[index] ?? 0);
    put(row, topics[index] ?? 0);
    putShared(row, words, lines[headline]?.words);
    putShared(row, words, index === 0 ? undefined : lines[0]?.words);
    putShared(row, words, slug);
    put(row, likeness(lines[index - 1]?.words ?? NO_WORDS, words));
    put(row, likeness(lines[index + 1]?.words ?? NO_WORDS, words));
    put(row, likeness(lines[index + 2]?.words ?? NO_WORDS, words));
    put(row, begins(lines[index + 1]?.key, key));
    put(row, begins(key, lines[index - 1]?.key));
    put(row, dump.credited[index] as number);
    put(row, dump.slides[index] as number);
    put(row, meanTopic({ lines, topics }, index - 4, index));
    put(row, meanTopic({ lines, topics }, index + 1, index + 5));
    put(row, Math.min(FAR, dump.credits));
    put(row, share(dump.alternatives, dump.credits));
  },
};

function putShared(row: FeatureRow, words: Int32Array, others: Int32Array | undefined): void {
  const common = others === undefined ? 0 : sharedWords(words, others);
  put(row, others === undefined ? -1 : share(common, words.length));
  put(row, others === undefined ? -1 : share(common, others.length));
}

const SHORTEST_BEGINNING = 12;

function begins(text: string | undefined, beginning: string | undefined): number {
  if (text === undefined || beginning === undefined || beginning.length < SHORTEST_BEGINNING) return 0;
  return text.startsWith(beginning) ? 1 : 0;
}

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

const GROUPS: readonly LineGroup[] = [
  OWN,
  PHRASES,
  RULES,
  LANDMARKS,
  POSITION,
  STRETCHES,
  NEIGHBOURS,
  WINDOWS,
  HEADINGS,
  MATCHES,
];

export const LINE_FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.names);

export function createLineRow(): FeatureRow {
  return { values: new Float32Array(LINE_FEATURE_NAMES.length), at: 0 };
}

/** Fills a row with the features of one line. */
export function writeLineFeatures(row: FeatureRow, line: LineFacts, dump: LineSurvey): void {
  row.at = 0;
  for (const group of GROUPS) group.write(row, line, dump);
}
