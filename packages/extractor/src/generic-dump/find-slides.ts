import { phraseBits } from '../generic/features/text-phrases.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';

const FEWEST = 4;
const FEWEST_WORDS = 3;
const MOST_TITLED = 0.7;
/** A slide is a title and a paragraph. */
const LINES_A_SLIDE = 2;
/** How far apart the repeated titles of slides stand. */
const MOST_BETWEEN = 8;
const MOST_SHARE = 0.7;
const MARKS = phraseBits('share', 'menu', 'comment', 'more', 'related', 'ad', 'media', 'subscribe', 'time', 'credit');

/**
 * Lines of picture galleries within the article: each slide repeats the title of the gallery. None where that would leave
 * hardly any text.
 */
export function findSlides(dump: LineSurvey, chosen: readonly boolean[]): ReadonlySet<number> {
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const places = new Map<string, number[]>();
  for (const line of dump.lines.slice(Math.max(0, first), last + 1)) {
    if (mayRepeat(line)) places.set(line.key, [...(places.get(line.key) ?? []), line.index]);
  }
  const slides = new Set<number>();
  for (const at of [...places.values()].flatMap(series))
    if (at.length >= FEWEST && areTitles(at, dump)) addSlides(slides, at, { dump, last, chosen });
  return wordsOf(dump, chosen, (index) => slides.has(index)) > MOST_SHARE * wordsOf(dump, chosen, () => true)
    ? new Set()
    : slides;
}

/** Places that follow each other closely. */
function series(places: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const place of places) {
    const open = found.at(-1);
    if (open !== undefined && place - (open.at(-1) ?? place) <= MOST_BETWEEN) open.push(place);
    else found.push([place]);
  }
  return found;
}

/** Whether a title of its own and a paragraph follow nearly every time. */
function areTitles(places: readonly number[], { lines }: LineSurvey): boolean {
  const titles = places.filter((at) => {
    const [title, text] = [lines[at + 1], lines[at + 2]];
    return title?.isLabel && title.marker === 0 && text?.isLong;
  });
  return titles.length >= MOST_TITLED * places.length;
}

function mayRepeat({ isLabel, text }: LineFacts): boolean {
  return isLabel && text.words >= FEWEST_WORDS && text.date === 0 && (text.phrases & MARKS) === 0;
}

function addSlides(
  slides: Set<number>,
  places: readonly number[],
  { dump, last, chosen }: { readonly dump: LineSurvey; readonly last: number; readonly chosen: readonly boolean[] },
): void {
  const from = places[0] ?? 0;
  const end = places.at(-1) ?? from;
  for (let index = from; index <= end; index += 1) slides.add(index);
  for (let index = end + 1, left = LINES_A_SLIDE; index <= last && left > 0; index += 1) {
    if (chosen[index] !== true) continue;
    slides.add(index);
    left = dump.lines[index]?.isLong ? 0 : left - 1;
  }
}

function wordsOf({ lines }: LineSurvey, chosen: readonly boolean[], counts: (index: number) => boolean): number {
  return lines.reduce((sum, { index, text }) => sum + (chosen[index] === true && counts(index) ? text.words : 0), 0);
}
