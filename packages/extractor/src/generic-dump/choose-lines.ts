import { isFileName, isProse } from '../article/shape.ts';
import type { Choice } from '../generic/choose-blocks.ts';
import { type Model, probabilityOf, scoreOf } from '../generic/model/model.ts';
import { readByline } from '../german/byline.ts';
import { findSlides } from './find-slides.ts';
import { isAudioNotice } from './is-audio-notice.ts';
import { createLineRow, writeLineFeatures } from './line-features.ts';
import { type LineFacts, type LineSurvey, TOLD_LINES } from './line-survey.ts';
import { reachEnd } from './reach-end.ts';

/** How likely each line is to belong to the article, and which ones are taken. */
export interface LineChoice extends Choice {
  /** Lines of picture galleries among those that are likely. */
  readonly slides: ReadonlySet<number>;
  /** Lines of a live blog's entries, if it is one. */
  readonly live?: ReadonlySet<number>;
}

const LEAST = 0.5;
/** With so much prose and no heading of anything else, a dump is an article alone: no paragraph is given up. */
const BARE = 0.8;
/** What an unlikely line within the article costs, in words. */
const COST_OF_OTHER = 4;
const COST_OF_FACT = 1;
const LEAST_WORTH = 0.1;
const MOST_STACKED = 3;
/** Other lines than the article's in a dump of a whole page. */
const FEWEST_AROUND = 25;
const MOST_HEADED = 0.7;
const MOST_HEADING_WORDS = 7;
const RECOMMENDS =
  /empf(?:iehlt|ehl)|recommend|related|mehr (?:zum|zu|aus|von|im)\b|lesen sie|auch interessant|weiterlesen|weitere (?:artikel|beiträge|meldungen|nachrichten)|read (?:more|also)|more (?:on|from|stories)|à lire|a lire/iu;
const LINK =
  /^(?:lesen sie (?:auch|hier|dazu|mehr)|mehr(?: zum thema| dazu)?|auch interessant|siehe auch|lire aussi|à lire(?: aussi)?|read (?:more|also)|lees ook|leggi anche|lea también) ?[:|] ?\S/iu;
const LONGEST_LINK = 250;
/** How much of the text must stand above a sign-off that ends it. */
const MOST_ABOVE = 0.6;
/** Lines that stand further from any prose are none of the article. */
const REACH = 40;

/** Takes the lines that are more likely body than not, in the one run of lines that holds most of them. */
export function chooseLines(dump: LineSurvey, model: Model): LineChoice {
  const row = createLineRow();
  const probabilities = new Float64Array(dump.lines.length);
  for (const index of placesNearProse(dump)) {
    const line = dump.lines[index] as LineFacts;
    if (isFileName(line.block.text) || line.isNotice || isAudioNotice(line.block.text)) continue;
    writeLineFeatures(row, line, dump);
    probabilities[index] = probabilityOf(scoreOf(model, row.values, 0));
  }
  const isBare = isArticleAlone(dump);
  const likely = dump.lines.map((line) => {
    const isLikely = (probabilities[line.index] as number) >= LEAST || (isBare && isParagraph(line, dump));
    return isLikely && !namesAuthors(line) && !leadsElsewhere(line);
  });
  const { first, last } = mainRun(dump, probabilities, likely);
  const run = likely.map((is, index) => is && index >= first && index <= last);
  const end = signedOff(dump, run);
  const text = run.map((is, index) => is && index < end);
  const slides = findSlides(dump, text);
  const kept = text.map((is, index) => is && !slides.has(index));
  const alone = withoutTeasers(dump, withoutStacked(dump, kept));
  return { probabilities, slides, chosen: reachEnd(dump, probabilities, alone) };
}

/** From where to where the article runs: as much likely text and as few other lines as can be. */
function mainRun(
  dump: LineSurvey,
  probabilities: Float64Array,
  likely: readonly boolean[],
): { readonly first: number; readonly last: number } {
  let best = 0;
  let sum = 0;
  let begin = 0;
  let run = { first: 0, last: -1 };
  for (const { index, text } of dump.lines) {
    const probability = probabilities[index] as number;
    if (sum <= 0) {
      sum = 0;
      begin = index;
    }
    sum += likely[index] ? text.words * worthOf(probability) : -costOf(dump, index) * (1 - probability);
    if (sum <= best) continue;
    best = sum;
    run = { first: begin, last: index };
  }
  return run;
}

function isArticleAlone({ lines, long, length, headings }: LineSurvey): boolean {
  const told = headings.slice(Math.max(0, (lines.length - 1) * (TOLD_LINES.length + 1) + 1));
  return long >= BARE * length && told.subarray(0, -1).every((place) => place < 0);
}

function isParagraph({ isLong, isNotice, block, index }: LineFacts, { credited }: LineSurvey): boolean {
  if (isAudioNotice(block.text)) return false;
  return (isLong || isProse(block.text)) && !isNotice && credited[index] !== 1;
}

/** What is likely is worth a word for each of its words; a paragraph of an article alone is worth little, but something. */
function worthOf(probability: number): number {
  return probability >= LEAST ? 2 * probability - 1 : LEAST_WORTH;
}

function costOf({ lines, credited }: LineSurvey, index: number): number {
  const { text } = lines[index] as LineFacts;
  const isFact = text.date === 1 || text.time === 1 || credited[index] === 1;
  return isFact ? COST_OF_FACT : COST_OF_OTHER;
}

/** `Lesen Sie auch: …`, a link to another article between the paragraphs. */
function leadsElsewhere({ block }: LineFacts): boolean {
  return block.text.length <= LONGEST_LINK && LINK.test(block.text);
}

/** A line of authors among the paragraphs belongs to the teaser of another article. */
function namesAuthors({ isLabel, block }: LineFacts): boolean {
  return isLabel && (readByline(block.text)?.authors.length ?? 0) > 0;
}

/**
 * Of two or three short lines on top of each other above a paragraph only the last can be its heading; the others name a
 * picture. In a dump that shows no credits or little more than an article, they may be items of a list.
 */
function withoutStacked({ lines, credits }: LineSurvey, chosen: readonly boolean[]): readonly boolean[] {
  if (credits === 0 || chosen.filter((is) => !is).length < FEWEST_AROUND) return chosen;
  const kept = [...chosen];
  let run: LineFacts[] = [];
  for (const line of lines) {
    const isShort = chosen[line.index] === true && line.isLabel && line.marker === 0;
    if (isShort) run.push(line);
    if (isShort || chosen[line.index] !== true) continue;
    const isStack = run.length > 1 && run.length <= MOST_STACKED && run.at(-1)?.index === line.index - 1;
    if (isStack && line.isLong) for (const each of run.slice(0, -1)) kept[each.index] = false;
    run = [];
  }
  return kept;
}

/** Without the teasers below a line such as “recommended”: nothing but headlines, each with a paragraph. */
function withoutTeasers(dump: LineSurvey, chosen: readonly boolean[]): readonly boolean[] {
  const all = wordsOf(dump, chosen);
  const below = countBelow(dump, chosen);
  let above = 0;
  for (const { index, text, isLabel, block } of dump.lines) {
    const isHeading = isLabel && text.words <= MOST_HEADING_WORDS && RECOMMENDS.test(block.text);
    if (isHeading && above >= MOST_ABOVE * all && areTeasers(below, index + 1))
      return chosen.map((is, at) => is && at < index);
    if (chosen[index]) above += text.words;
  }
  return chosen;
}

/** For each line, how many are taken from there on, how many of them are paragraphs, and how many of those have a heading. */
interface Below {
  readonly taken: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly headed: Uint32Array;
}

function countBelow({ lines }: LineSurvey, chosen: readonly boolean[]): Below {
  const size = lines.length + 2;
  const below = { taken: new Uint32Array(size), paragraphs: new Uint32Array(size), headed: new Uint32Array(size) };
  for (const { index, isLabel } of lines.toReversed()) {
    const isTaken = chosen[index] === true;
    const isParagraph = isTaken && !isLabel;
    const isHeaded = isParagraph && lines[index - 1]?.isLabel === true;
    below.taken[index] = (below.taken[index + 1] as number) + (isTaken ? 1 : 0);
    below.paragraphs[index] = (below.paragraphs[index + 1] as number) + (isParagraph ? 1 : 0);
    below.headed[index] = (below.headed[index + 1] as number) + (isHeaded ? 1 : 0);
  }
  return below;
}

function areTeasers({ taken, paragraphs, headed }: Below, from: number): boolean {
  const all = taken[from] as number;
  const prose = paragraphs[from] as number;
  return all > 0 && (prose > 1 || all > prose) && (headed[from + 1] as number) >= MOST_HEADED * prose;
}

/** Where the article ends by its sign-off: most of what was taken stands above, or nowhere. */
function signedOff(dump: LineSurvey, chosen: readonly boolean[]): number {
  const all = wordsOf(dump, chosen);
  let above = 0;
  for (const { index, text } of dump.lines) {
    const isEnd = dump.headings[index * (TOLD_LINES.length + 1) + TOLD_LINES.length] === index - 1;
    if (isEnd && above >= MOST_ABOVE * all) return index - 1;
    if (chosen[index]) above += text.words;
  }
  return dump.lines.length;
}

function wordsOf({ lines }: LineSurvey, chosen: readonly boolean[]): number {
  return lines.reduce((sum, { index, text }) => sum + (chosen[index] === true ? text.words : 0), 0);
}

function placesNearProse({ lines }: LineSurvey): readonly number[] {
  const near = new Uint8Array(lines.length);
  let left = 0;
  for (const { index, isLong } of lines) {
    left = isLong ? REACH : left - 1;
    if (left >= 0) near[index] = 1;
  }
  left = 0;
  for (const { index, isLong } of lines.toReversed()) {
    left = isLong ? REACH : left - 1;
    if (left >= 0) near[index] = 1;
  }
  return lines.flatMap(({ index }) => (near[index] === 1 ? [index] : []));
}
