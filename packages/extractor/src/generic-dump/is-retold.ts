const LONG_WORD = /\p{L}{5,}/gu;
const STEM = 6;
const SENTENCE = /[.!?…](?=[\s"“”«»]|$)/gu;
/** Words that nearly every German sentence holds. */
const GERMAN = /(?:^|\s)(?:der|die|das|und|ist|im|den|dem|ein|eine|nicht|auf|mit|von|für)(?=\s)/giu;
const FEWEST_GERMAN = 2;
const FEWEST_WORDS = 10;
const MOST_WORDS = 40;
const MOST_SENTENCES = 3;
const FEWEST_SHARED = 2;
const MOST_OF_NEXT = 1.2;
/** Of its longer words, how many the next paragraph must say again; English stories go on in their second paragraph. */
const LEAST_IN_GERMAN = 0.12;
const LEAST_ELSEWHERE = 0.45;

/** Whether a paragraph is a lede by its measure, and the next one begins to tell the same story again. */
export function isRetold(first: string, next: string): boolean {
  const length = first.split(' ').length;
  if (length < FEWEST_WORDS || length > MOST_WORDS || countOf(SENTENCE, first) > MOST_SENTENCES) return false;
  if (length > MOST_OF_NEXT * next.split(' ').length) return false;
  const words = stemsOf(first);
  const again = stemsOf(next);
  const shared = [...words].filter((word) => again.has(word)).length;
  const least = countOf(GERMAN, first) >= FEWEST_GERMAN ? LEAST_IN_GERMAN : LEAST_ELSEWHERE;
  return shared >= FEWEST_SHARED && shared >= least * words.size;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(LONG_WORD) ?? []).map((word) => word.slice(0, STEM)));
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
