import { cutCues, wholeCues } from './heading-cues.ts';
import { HEADING_WEIGHTS } from './heading-weights.ts';

/** Where a headline probably begins, and how sure that is. */
export interface LikelyCut {
  /** Offset into the text where the headline begins. */
  readonly at: number;
  /** How probable this cut is among all, and that there is none. */
  readonly probability: number;
  /** How probable it is that the whole line is a headline. */
  readonly whole: number;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  HEADING_WEIGHTS.trim()
    .split('\n')
    .map((line) => {
      const weight = line.lastIndexOf(' ');
      return [line.slice(0, weight).trim(), Number(line.slice(weight))] as const;
    }),
);
const LONGEST = 300;
const LONGEST_KICKER = 100;
const SHORTEST_HEADLINE = 8;
const WORD_START = /(?<=\S\s+)(?=\S)/gu;
const HEADLINE_START = /^["„“»«‚'‘(]?[\p{Lu}\d]/u;
const DASH = /^[-–—|]/u;

/** The likeliest place where a line comes apart into kicker and headline; undefined where it can nowhere. */
export function likeliestCut(text: string, places: readonly number[] = cutPlaces(text)): LikelyCut | undefined {
  const scores = places.map((at) => sum(cutCues(text, at)));
  const best = scores.indexOf(Math.max(...scores));
  const at = places[best];
  if (at === undefined) return undefined;
  const alone = sum(wholeCues(text));
  const total = [alone, ...scores].reduce((all, score) => all + Math.exp(score), 0);
  return { at, probability: Math.exp(scores[best] as number) / total, whole: Math.exp(alone) / total };
}

/** The words of a line that a headline may begin with; never inside a quotation. */
export function cutPlaces(text: string): readonly number[] {
  if (text.length > LONGEST) return [];
  return [...text.matchAll(WORD_START)].map(({ index }) => index).filter((at) => isPlace(text, at));
}

function isPlace(text: string, at: number): boolean {
  const kicker = text.slice(0, at).trimEnd();
  if (kicker.length > LONGEST_KICKER || text.length - at < SHORTEST_HEADLINE) return false;
  return HEADLINE_START.test(text.slice(at)) && !DASH.test(kicker.slice(-1)) && !isQuoting(kicker);
}

/** Whether a quotation is open at the end of a text. */
function isQuoting(text: string): boolean {
  let open = false;
  for (const letter of text) {
    if (letter === '„' || letter === '»') open = true;
    else if (letter === '“' || letter === '”' || letter === '«') open = false;
    else if (letter === '"') open = !open;
  }
  return open;
}

function sum(cues: readonly string[]): number {
  return cues.reduce((all, cue) => all + (WEIGHTS.get(cue) ?? 0), 0);
}
