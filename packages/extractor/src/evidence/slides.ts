import { phraseBits } from '../generic/features/text-phrases.ts';
import type { LineFacts } from './line-survey.ts';

const FEWEST = 4;
const FEWEST_WORDS = 3;
const MOST_TITLED = 0.7;
/** A slide is a title and a paragraph. */
const LINES_A_SLIDE = 2;
/** How far apart the repeated titles of slides stand. */
const MOST_BETWEEN = 8;
const MARKS = phraseBits('share', 'menu', 'comment', 'more', 'related', 'ad', 'media', 'subscribe', 'time', 'credit');

/** For each line, 1 where it belongs to a picture gallery: each slide of one repeats the title of the gallery. */
export function findSlides(lines: readonly LineFacts[]): Uint8Array {
  const places = new Map<string, number[]>();
  for (const line of lines) if (mayRepeat(line)) places.set(line.key, [...(places.get(line.key) ?? []), line.index]);
  const slides = new Uint8Array(lines.length);
  for (const at of [...places.values()].flatMap(series))
    if (at.length >= FEWEST && areTitles(at, lines)) mark(slides, at, lines);
  return slides;
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
    return title?.isLabel && title.marker === 0 && text?.isLong;
  });
  return titles.length >= MOST_TITLED * places.length;
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
