import { endsSentence, isProse } from '../article/shape.ts';
import { comparable } from '../fold.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { isPersonName, readByline } from '../german/byline.ts';
import { splitDateline } from '../german/dateline.ts';
import { isDateLine, readDate } from '../german/dates.ts';
import { neverHeadline } from '../german/never-headline.ts';
import type { LineChoice } from './choose-lines.ts';
import { isCommentsHeading } from './find-comments.ts';
import { guessHeadline } from './guess-headline.ts';
import { isAudioNotice } from './is-audio-notice.ts';
import { isRetold } from './is-retold.ts';
import { likeness } from './likeness.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';

/** The lines around the beginning of an article that print what is known of it. */
export interface DumpHead {
  readonly headline?: LineFacts;
  readonly kicker?: LineFacts;
  /** The printed lede. */
  readonly teaser?: LineFacts;
  /** Lines that name authors, with those names: a line without a word such as “von” is told by its place. */
  readonly bylines: readonly LineFacts[];
  readonly published: readonly LineFacts[];
  readonly modified: readonly LineFacts[];
}

const ABOVE = 12;
const MOST_ABOVE_TEXT = 2;
const FEWEST_HEADLINE_WORDS = 2;
const MOST_HEADLINE_WORDS = 20;
const FULL_STOP = 9;
const MOST_NAME_WORDS = 4;
const BELOW = 8;
const FACTS_ABOVE = 4;
const MOST_KICKER_WORDS = 6;
const LEAST_TOPIC = 0.5;
const LEAST_TEASER_TOPIC = 0.3;
const ALIKE = 0.6;
const NO_TEASER = phraseBits('cookie', 'subscribe', 'share', 'ad', 'rights', 'note', 'author', 'comment');
const NO_KICKER = phraseBits(
  'share',
  'menu',
  'byline',
  'time',
  'subscribe',
  'ad',
  'comment',
  'media',
  'related',
  'more',
);
const BETWEEN_TEASER = phraseBits('share', 'comment', 'byline', 'time', 'author', 'credit', 'media');
const FEWEST_TEASER_WORDS = 8;
const MOST_TEASER_WORDS = 75;
const FEWEST_PARAGRAPHS = 3;
const LONGEST_FACT = 140;
const OF_PICTURE = /\b(?:profilbild|foto|bild|photo|image|portrait|porträt)\b/iu;
const BY_ALONE = /^(?:von|by|par|por|di|door|text|autor(?:in|en)?|author|redaktion)\s?:?$/iu;
const CHANGED = /aktualisiert|update|geändert|modified|bearbeitet|mis à jour|actualizado|aggiornato/iu;
const PUBLISHED = /veröffentlicht|publi|erstellt|erschienen|posted/iu;
const SHOWS_DATE =
  /^(?:(?:stand|veröffentlicht|erstellt|aktualisiert|zuletzt|publiziert|erschienen|published|posted|updated|last|vom|am|on|von|artikel|\p{Lu}\p{Ll}{1,2},|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b.{0,60}|.{0,40}[|•·,–-] ?|)\b\d{1,2}(?:\.|\/| )/iu;

/** Finds headline, kicker, lede, authors and dates by their place above and in the beginning of what was chosen. */
export function findHead(dump: LineSurvey, { chosen, live }: Pick<LineChoice, 'chosen' | 'live'>): DumpHead {
  const { lines } = dump;
  const body = lines.filter(({ index, isLabel }) => chosen[index] === true && !isLabel);
  const first = body[0];
  if (first === undefined) return { bylines: [], published: [], modified: [] };
  const stretch = { first: first.index, last: body.at(-1)?.index ?? first.index, words: 0 };
  const isOther = (line: LineFacts): boolean => live?.has(line.index) === true || isNamesOnly(line);
  const isBelowFacts = (line: LineFacts): boolean =>
    isOther(line) || (chosen[line.index] === true && hasFactsAbove(line, lines));
  const above = guessHeadline(lines, { ...dump, stretch, isOther: isBelowFacts });
  const guess = lines[above < 0 ? guessHeadline(lines, { ...dump, stretch, isOther }) : above];
  const headline = guess !== undefined && guess.index < first.index ? guess : (topLine(lines, first) ?? guess);
  const paragraphs = body.filter((line) => line !== headline);
  const from = Math.max(0, Math.min(headline?.index ?? first.index, first.index) - ABOVE);
  const to = Math.min(lines.length, (paragraphs[1] ?? first).index + 1);
  const near = lines.slice(from, to).filter((line) => line !== headline && !isBody(line, chosen));
  const dates = datesAmong(near);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...optional('kicker', kickerAbove(headline, dump)),
    ...optional(
      'teaser',
      ledeAbove(dump, { headline, paragraphs }) ??
        (live?.has(first.index) ? undefined : teaserOf(dump, { headline, paragraphs, chosen })),
    ),
    bylines: bylinesAmong(near, { dump, headline, paragraphs, chosen }),
    ...dates,
  };
}

/** Whether a line of authors or a date stands shortly above: what the scorer counts among the text there is no headline. */
function hasFactsAbove({ index }: LineFacts, lines: readonly LineFacts[]): boolean {
  return lines
    .slice(Math.max(0, index - FACTS_ABOVE), index)
    .some(({ block }) => isByline(block.text) || isDated(block.text));
}

/** The first line of a dump that begins with its article, if it can be a headline. */
function topLine(lines: readonly LineFacts[], first: LineFacts): LineFacts | undefined {
  const [top, second] = lines;
  if (top === undefined || second === undefined || first.index > MOST_ABOVE_TEXT || top.marker > 0) return undefined;
  const { text } = top;
  if (text.words < FEWEST_HEADLINE_WORDS || text.words > MOST_HEADLINE_WORDS || text.last === FULL_STOP)
    return undefined;
  if (text.date === 1 || isNamesOnly(top) || neverHeadline(top.block.text) !== undefined) return undefined;
  return second.text.length <= text.length ? undefined : top;
}

function isNamesOnly({ block, text }: LineFacts): boolean {
  return (text.words <= MOST_NAME_WORDS && isPersonName(block.text)) || isByline(block.text);
}

function optional<K extends string>(name: K, line: LineFacts | undefined): Partial<Record<K, LineFacts>> {
  return (line === undefined ? {} : { [name]: line }) as Partial<Record<K, LineFacts>>;
}

function isBody(line: LineFacts, chosen: readonly boolean[]): boolean {
  return chosen[line.index] === true && line.block.text.length > LONGEST_FACT;
}

/** The short line right above the headline, if it is about the same things and stands nowhere else. */
function kickerAbove(headline: LineFacts | undefined, { lines, topics, copies }: LineSurvey): LineFacts | undefined {
  const above = headline === undefined ? undefined : lines[headline.index - 1];
  if (headline === undefined || above === undefined || above.marker > 0 || headline.marker > 0) return undefined;
  const { text, key, isLabel, index, block } = above;
  if (!isLabel || text.words > MOST_KICKER_WORDS || text.words < 1 || (copies.get(key) ?? 1) > 1) return undefined;
  if (headline.gap > above.gap || (text.phrases & NO_KICKER) !== 0 || text.date + text.time > 0) return undefined;
  if (comparable(headline.block.text).startsWith(comparable(block.text))) return undefined;
  return (topics[index] as number) >= LEAST_TOPIC ? above : undefined;
}

interface Begun {
  readonly headline: LineFacts | undefined;
  readonly paragraphs: readonly LineFacts[];
  readonly chosen: readonly boolean[];
}

/**
 * The printed lede: the first paragraph, where what stands between it and the second is no text, a picture or a line of
 * authors, where only the second opens with a dateline, where it stands elsewhere in the dump too, or where it is short,
 * right below the headline, and the second tells the same again.
 */
function teaserOf({ lines, credited }: LineSurvey, { headline, paragraphs, chosen }: Begun): LineFacts | undefined {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || paragraphs.length < FEWEST_PARAGRAPHS) return undefined;
  const { words } = first.text;
  if (words < FEWEST_TEASER_WORDS || words > MOST_TEASER_WORDS || hasDateline(first)) return undefined;
  if (hasDateline(second)) return first;
  if (headline === undefined || first.index < headline.index) return undefined;
  const between = lines.slice(first.index + 1, second.index).filter(({ index }) => chosen[index] !== true);
  if (between.some(isFact)) return first;
  const above = lines.slice(headline.index + 1, first.index);
  if (above.some(({ block, index }) => chosen[index] === true || isByline(block.text))) return undefined;
  if (!endsSentence(first.block.text) || credited[first.index] === 1) return undefined;
  const copies = lines.filter(({ key, index }) => key === first.key && index !== first.index);
  if (copies.length > 0) return copies.some(({ block }) => block.text === first.block.text) ? first : undefined;
  return isRetold(first.block.text, second.block.text) ? first : undefined;
}

/** A paragraph between headline and text that the scorer left out: ledes often stand apart, among share buttons. */
function ledeAbove(
  { lines, credited, topics }: LineSurvey,
  { headline, paragraphs }: Pick<Begun, 'headline' | 'paragraphs'>,
): LineFacts | undefined {
  const [first] = paragraphs;
  if (headline === undefined || first === undefined || paragraphs.length < FEWEST_PARAGRAPHS) return undefined;
  const between = lines.slice(headline.index + 1, first.index);
  return between.find((line) => {
    const { index, text, block, isNotice } = line;
    const below = lines[index + 1];
    if (
      isNotice ||
      isAudioNotice(block.text) ||
      !isProse(block.text) ||
      !endsSentence(block.text) ||
      text.words > MOST_TEASER_WORDS
    )
      return false;
    if ((text.phrases & NO_TEASER) !== 0 || credited[index] === 1 || credited[index + 1] === 1) return false;
    if (below !== undefined && likeness(line.words, below.words) >= ALIKE) return false;
    return index === headline.index + 1 || (topics[index] as number) >= LEAST_TEASER_TOPIC;
  });
}

function hasDateline({ block }: LineFacts): boolean {
  return splitDateline(block.text, { bare: 'known-places' }) !== undefined;
}

function isFact(line: LineFacts): boolean {
  const { text, block } = line;
  return text.date === 1 || text.time === 1 || (text.phrases & BETWEEN_TEASER) !== 0 || isByline(block.text);
}

function isByline(text: string): boolean {
  return text.length <= LONGEST_FACT && readByline(text) !== undefined;
}

function datesAmong(near: readonly LineFacts[]): Pick<DumpHead, 'published' | 'modified'> {
  const dated = near.filter(({ block }) => isDated(block.text));
  const modified = dated.filter(({ block }) => CHANGED.test(block.text) && !PUBLISHED.test(block.text));
  return { published: dated.filter((line) => !modified.includes(line)), modified };
}

function isDated(text: string): boolean {
  if (text.length > LONGEST_FACT) return false;
  return (isDateLine(text) || SHOWS_DATE.test(text)) && readDate(text) !== undefined;
}

function bylinesAmong(
  near: readonly LineFacts[],
  { dump, headline, paragraphs }: Begun & { readonly dump: LineSurvey },
) {
  const last = paragraphs.at(-1);
  const under = last === undefined ? [] : dump.lines.slice(last.index + 1, last.index + 1 + BELOW);
  const comments = under.findIndex(({ block }) => isCommentsHeading(block.text));
  const below = comments < 0 ? under : under.slice(0, comments);
  const start = headline?.index ?? 0;
  const after = near.filter(({ index }) => index > start);
  const before = near.filter(({ index }) => index < start);
  for (const zone of [after, before, below]) {
    const found = zone.filter((line, place) => namesAuthors(line, zone[place - 1], zone));
    if (found.length > 0) return found;
  }
  return [];
}

function namesAuthors({ block, index }: LineFacts, above: LineFacts | undefined, zone: readonly LineFacts[]): boolean {
  const { text } = block;
  if (text.length > LONGEST_FACT || OF_PICTURE.test(text)) return false;
  const read = readByline(text);
  if (read !== undefined) return read.authors.length > 0 || read.agencies.length > 0;
  if (!isPersonName(text)) return false;
  if (above !== undefined && BY_ALONE.test(above.block.text)) return true;
  return zone.some((other) => Math.abs(other.index - index) === 1 && isDated(other.block.text));
}
