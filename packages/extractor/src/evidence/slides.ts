import { phraseBits } from '../generic/features/text-phrases.ts';
import { readByline } from '../german/byline.ts';
import { HIT } from './line-hits.ts';
import type { LineFacts } from './line-survey.ts';

/** Repetitions of one title that make a gallery: three where a picture stands above each, four otherwise. */
const FEWEST = 4;
const FEWEST_PICTURED = 3;
const FEWEST_WORDS = 3;
const MOST_TITLED = 0.7;
/** A slide is a title and a paragraph. */
const LINES_A_SLIDE = 2;
/** How far apart the repeated titles of slides stand. */
const MOST_BETWEEN = 8;
const HEADING_SIGN = 3;
const MARKS = phraseBits('share', 'menu', 'comment', 'more', 'related', 'ad', 'media', 'subscribe', 'time', 'credit');
/** Where hardly any prose stands outside the gallery, the gallery is what the page is about. */
const LEAST_OUTSIDE = 0.5;

/** For each line, 1 where it belongs to a picture gallery inside an article: each slide of one repeats the title of the gallery. */
export function findSlides(lines: readonly LineFacts[]): Uint8Array {
  const places = new Map<string, number[]>();
  for (const line of lines) if (mayRepeat(line)) places.set(line.key, [...(places.get(line.key) ?? []), line.index]);
  const slides = new Uint8Array(lines.length);
  for (const at of [...places.values()].flatMap(series)) if (areTitles(at, lines)) mark(slides, at, lines);
  const outside = lettersOf(lines.filter(({ index }) => slides[index] === 0));
  return outside < LEAST_OUTSIDE * (lettersOf(lines) - outside) ? slides.fill(0) : slides;
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
function areTitles(places: readonly number[], lines: readonly LineFacts[]): boolean {
  const titles = places.filter((at) => {
    const [title, text] = [lines[at + 1], lines[at + 2]];
    const isPlain = title?.marker === 0 || title?.marker === HEADING_SIGN || isPictured(lines[at - 1]);
    return title?.isLabel && isPlain && text?.isLong;
  });
  const pictured = places.filter((at) => isPictured(lines[at - 1]));
  if (titles.length < MOST_TITLED * places.length) return false;
  if (pictured.length === places.length) return places.length >= FEWEST_PICTURED;
  return places.length >= FEWEST && !isAuthor(lines[places[0] as number]);
}

/** Who wrote an entry may stand above each, `Von Kim Muster`. */
function isAuthor(line: LineFacts | undefined): boolean {
  return line !== undefined && readByline(line.block.text) !== undefined;
}

/** Whether a line names the source of a picture, or is its alternative text. */
function isPictured(line: LineFacts | undefined): boolean {
  return line !== undefined && [HIT.caption, HIT.credit, HIT.alt].some((kind) => line.hits[kind] !== 0);
}

function mayRepeat({ isLabel, text }: LineFacts): boolean {
  return isLabel && text.words >= FEWEST_WORDS && text.date === 0 && (text.phrases & MARKS) === 0;
}

function mark(slides: Uint8Array, places: readonly number[], lines: readonly LineFacts[]): void {
  const from = places[0] ?? 0;
  const end = places.at(-1) ?? from;
  slides.fill(1, from, end + 1);
  for (let index = end + 1, left = LINES_A_SLIDE; index < lines.length && left > 0; index += 1) {
    slides[index] = 1;
    left = lines[index]?.isLong ? 0 : left - 1;
  }
}

function lettersOf(lines: readonly LineFacts[]): number {
  return lines.reduce((sum, { isLong, text }) => (isLong ? sum + text.length : sum), 0);
}
