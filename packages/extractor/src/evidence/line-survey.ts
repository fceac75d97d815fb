import { isFileName } from '../article/shape.ts';
import type { Block, Claim } from '../block.ts';
import { findRepetition, type Repetition } from '../generic/features/repeated-runs.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { type TextTraits, textTraits } from '../generic/features/text-traits.ts';
import { wordHashes } from '../generic/features/word-hashes.ts';
import { isCommentsHeading } from '../german/comment-labels.ts';
import { type NoHeadline, neverHeadline } from '../german/never-headline.ts';
import { type DenseStretch, findDenseStretches } from './dense-stretch.ts';
import { guessHeadline } from './guess-headline.ts';
import { likeness } from './likeness.ts';
import { HIT, hitsOf, type LineHits, type SiteLines } from './line-hits.ts';
import { marksOf } from './line-marks.ts';
import { findSlides } from './slides.ts';
import { topicShares } from './topic.ts';

const QUERY = /[?#]/u;

/** A line of a dump with all that is counted about it. */
export interface LineFacts {
  readonly block: Block;
  readonly index: number;
  readonly text: TextTraits;
  /** The beginning of its text in small letters, for comparing. */
  readonly key: string;
  readonly words: Int32Array;
  /** Whether it looks like a paragraph of prose. */
  readonly isLong: boolean;
  /** Whether it asks to be allowed to send notifications, as browsers' dialogs of news sites do. */
  readonly isNotice: boolean;
  /** A short line that ends no sentence: a heading, a label, an entry of a menu. */
  readonly isLabel: boolean;
  /** Why a label can be no headline. */
  readonly noHeadline: NoHeadline | undefined;
  /** Whether it is the file name of a picture. */
  readonly isFile: boolean;
  /** What rules say about it. */
  readonly hits: LineHits;
  /** The claim of a rule that takes all below or above a line, where it would take this one. */
  readonly zone: Claim | undefined;
  /** 0 none, 1 bullet, 2 number, 3 heading sign, 4 brackets of an alternative text, 5 a bullet on the line above. */
  readonly marker: number;
  /** Blank lines above it, 0 to 3. */
  readonly gap: number;
  /** Letters of prose and of text in all lines before it. */
  readonly longBefore: number;
  readonly lengthBefore: number;
  readonly datesBefore: number;
  readonly markersBefore: number;
  readonly endsBefore: number;
}

/** The lines of a dump, and what is counted over all of them. */
export interface LineSurvey {
  readonly lines: readonly LineFacts[];
  /** The cleaner of the site, where it was told. */
  readonly site: SiteLines | undefined;
  /** Words of the last part of the page's address. */
  readonly slug: Int32Array;
  readonly length: number;
  readonly long: number;
  readonly longLines: number;
  /** Letters of prose that speaks of cookies and consent. */
  readonly consent: number;
  readonly dates: number;
  readonly markers: number;
  readonly ends: number;
  readonly gaps: number;
  /** The line below prose that heads the comments of readers and names the article; -1 for none. */
  readonly commentsHeading: number;
  readonly firstLong: number;
  readonly lastLong: number;
  /** Where prose stands most densely, by a strict and by a lenient measure. */
  readonly stretches: readonly DenseStretch[];
  /** The line that seems to be the headline; -1 for none. */
  readonly headline: number;
  readonly repetition: Repetition;
  readonly copies: ReadonlyMap<string, number>;
  /** How far each line is about what the dump's prose is about, 0 to 1. */
  readonly topics: Float32Array;
  /** For each line, how many copies of it stand above. */
  readonly copiesAbove: Uint8Array;
  /** For each line, 1 where it belongs to a picture gallery. */
  readonly slides: Uint8Array;
  /** For each kind of place, how many lines away the nearest one stands. */
  readonly marks: readonly { readonly before: Uint8Array; readonly after: Uint8Array }[];
  /** For each line, 1 where it names the source of a picture. */
  readonly credited: Uint8Array;
  readonly credits: number;
  /** How many lines look like alternative texts: the caption below says much the same. */
  readonly alternatives: number;
  /** For each line, where the last told headings above it stand; -1 for none. */
  readonly headings: Int32Array;
}

/** Headings that begin what is no longer the article. */
const TOLD: Readonly<Record<string, number>> = {
  related: phraseBits('related', 'more', 'menu'),
  subscribe: phraseBits('subscribe', 'donate', 'commerce', 'cookie', 'ad', 'share', 'media'),
  comment: phraseBits('comment'),
  author: phraseBits('author', 'company', 'contact', 'rights'),
};
/** Their names, and last that of the sign-off, with which an article ends. */
export const TOLD_LINES: readonly string[] = [...Object.keys(TOLD), 'sign-off'];

const CONSENT = phraseBits('cookie');
const LONG_WORDS = 14;
const LONG_SEPARATORS = 0.2;
const MOST_CAPITALISED = 0.7;
const LABEL_WORDS = 12;
const KEY_LENGTH = 120;
const MOST_TOLD_WORDS = 9;
const MOST_COMMENT_WORDS = 16;
const NOTIFICATION = /\b(?:benachrichtigung(?:en)?|push-(?:nachricht|mitteilung)(?:en)?|notifications?)\b/iu;
const PERMISSION = /\b(?:browsers?|aktivier(?:en|t)|erlauben|einschalten|zulassen|enable|allow)\b/iu;
const ALIKE = 0.5;
const MOST_COPIES = 100;
const OF_THE_PRINTER: ReadonlySet<string> = new Set(['common/artefact', 'common/lone-marker']);
const NO_SLUG_LETTER = /[^\p{L}\p{N}]+/gu;
const SENTENCE_MARK = 8;

/** Counts what there is to count about the lines of a dump; what the program that made the dump wrote is left out. */
export function surveyLines(
  blocks: readonly Block[],
  {
    site,
    zoned = new Map(),
    url,
  }: {
    readonly site?: SiteLines | undefined;
    readonly zoned?: ReadonlyMap<Block, Claim>;
    readonly url?: string | undefined;
  } = {},
): LineSurvey {
  const lines: LineFacts[] = [];
  const copies = new Map<string, number>();
  const above: number[] = [];
  const sums = { long: 0, length: 0, dates: 0, markers: 0, ends: 0, gaps: 0, longLines: 0, consent: 0 };
  let lone = false;
  for (const block of blocks) {
    const gap = Math.min(3, block.printing?.blanksAbove ?? 0);
    if (block.claim?.fate === 'removed' && OF_THE_PRINTER.has(block.claim.rule)) {
      lone = true;
      continue;
    }
    const hits = hitsOf(block, site);
    const text = textTraits(block.text);
    const isNotice = NOTIFICATION.test(block.text) && PERMISSION.test(block.text);
    const isLong =
      !isNotice &&
      block.claim === undefined &&
      text.words >= LONG_WORDS &&
      text.separators < LONG_SEPARATORS * text.words &&
      !isRowOfNames(text);
    const key = block.text.slice(0, KEY_LENGTH).toLowerCase();
    const isLabel = text.words <= LABEL_WORDS && text.last < SENTENCE_MARK;
    const line: LineFacts = {
      block,
      index: lines.length,
      text,
      key,
      words: wordHashes(block.text),
      isLong,
      isNotice,
      isLabel,
      noHeadline: isLabel ? neverHeadline(block.text) : undefined,
      isFile: isFileName(block.text),
      hits,
      zone: zoned.get(block),
      marker: markerOf(block, lone),
      gap,
      longBefore: sums.long,
      lengthBefore: sums.length,
      datesBefore: sums.dates,
      markersBefore: sums.markers,
      endsBefore: sums.ends,
    };
    lone = false;
    lines.push(line);
    above.push(Math.min(MOST_COPIES, copies.get(key) ?? 0));
    copies.set(key, (copies.get(key) ?? 0) + 1);
    sums.length += text.length;
    if (isLong) sums.long += text.length;
    if (isLong) sums.longLines += 1;
    if (isLong && (text.phrases & CONSENT) !== 0) sums.consent += text.length;
    if (text.words < 12 && (text.date === 1 || text.time === 1)) sums.dates += 1;
    if (line.marker > 0) sums.markers += 1;
    if (text.last >= SENTENCE_MARK) sums.ends += 1;
    if (gap > 0) sums.gaps += 1;
  }
  const stretches = findDenseStretches(lines);
  const topics = topicShares(lines, stretches[1] as DenseStretch);
  return {
    lines,
    site,
    slug: wordHashes(slugOf(url)),
    ...sums,
    commentsHeading: lines.findIndex((each) => each.longBefore > 0 && isCommentsHeading(each.block.text)),
    firstLong: lines.findIndex((each) => each.isLong),
    lastLong: lines.findLastIndex((each) => each.isLong),
    stretches,
    headline: guessHeadline(lines, { stretch: stretches[0] as DenseStretch, topics, copies }),
    repetition: findRepetition(lines.map((each) => each.words)),
    copies,
    copiesAbove: Uint8Array.from(above),
    slides: findSlides(lines),
    marks: marksOf(lines),
    topics,
    ...countCredits(lines),
    headings: placeTold(lines),
  };
}

/** `My Europe World Business EU Policy …`: a menu in one line, nearly each word with a capital and no sentence's end. */
function isRowOfNames({ capitalised, words, last }: TextTraits): boolean {
  return capitalised > MOST_CAPITALISED * words && last < SENTENCE_MARK;
}

/** The words in the last part of an address: `…/stadt-kauft-werft/a-123` and `…/Stadt-kauft-Werft-article1.html` name the headline. */
function slugOf(url: string | undefined): string {
  const parts = (url ?? '').split(QUERY, 1)[0]?.split('/').slice(3) ?? [];
  const longest = parts.reduce((best, part) => (part.split('-').length >= best.split('-').length ? part : best), '');
  return longest.replace(NO_SLUG_LETTER, ' ').toLowerCase();
}

function countCredits(lines: readonly LineFacts[]): Pick<LineSurvey, 'credited' | 'credits' | 'alternatives'> {
  const credited = Uint8Array.from(lines, ({ hits }) =>
    (hits[HIT.credit] as number) + (hits[HIT.caption] as number) > 0 ? 1 : 0,
  );
  let credits = 0;
  let alternatives = 0;
  for (const { index, words } of lines) {
    if (credited[index] !== 1) continue;
    const above = lines[index - 1];
    credits += 1;
    if (above !== undefined && likeness(above.words, words) >= ALIKE) alternatives += 1;
  }
  return { credited, credits, alternatives };
}

function markerOf({ marker }: Block, lone: boolean): number {
  if (marker === undefined) return lone ? 5 : 0;
  if (marker === '[') return 4;
  if (marker.startsWith('#')) return 3;
  return marker.endsWith('.') ? 2 : 1;
}

function placeTold(lines: readonly LineFacts[]): Int32Array {
  const told = Object.entries(TOLD).map(([name, bits]) => ({ bits, most: mostWords(name) }));
  const last = new Int32Array(TOLD_LINES.length + 1).fill(-1);
  const places = new Int32Array(last.length * lines.length);
  for (const { index, text, isLabel, hits } of lines) {
    places.set(last, index * last.length);
    if (isLabel) last[0] = index;
    for (const [each, { bits, most }] of told.entries())
      if (text.words <= most && (text.phrases & bits) !== 0) last[each + 1] = index;
    if (hits[HIT['sign-off']] !== 0) last[told.length + 1] = index;
  }
  return places;
}

function mostWords(name: string): number {
  return name === 'comment' ? MOST_COMMENT_WORDS : MOST_TOLD_WORDS;
}
