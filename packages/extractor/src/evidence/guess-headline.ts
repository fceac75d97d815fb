import { isFileName, isProse } from '../article/shape.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { splitCredit } from '../german/credits.ts';
import { neverHeadline } from '../german/never-headline.ts';
import type { DenseStretch } from './dense-stretch.ts';
import { likeness } from './likeness.ts';
import type { LineFacts } from './line-survey.ts';

interface Around {
  readonly stretch: DenseStretch;
  readonly topics: Float32Array;
  readonly copies: ReadonlyMap<string, number>;
  /** Lines that cannot be it. */
  readonly isOther?: (line: LineFacts) => boolean;
}

const REACH = 100;
const FEWEST_WORDS = 2;
const MOST_WORDS = 28;
const GOOD_WORDS = 5;
const MANY_WORDS = 18;
const NO_HEADLINE = phraseBits(
  'share',
  'cookie',
  'subscribe',
  'menu',
  'byline',
  'time',
  'ad',
  'rights',
  'comment',
  'more',
);
const BYLINE = phraseBits('byline', 'time');
const LEAST = 1.2;
/** The title of a page, `Headline - Site`, often opens its dump. */
const TITLE_LINES = 3;
const SHORTEST_TITLE = 15;
const FACTS_BELOW = 3;
const MOST_FACT_WORDS = 20;
const ALIKE = 0.6;
const COST_OF_STEP = 0.08;
const COST_OF_FAR_STEP = 0.015;
const NEAR = 6;

/** The line above the densest prose that looks most like its headline; -1 when none does. */
export function guessHeadline(lines: readonly LineFacts[], around: Around): number {
  const { first, last } = around.stretch;
  let best = -1;
  let most = LEAST;
  for (let index = Math.max(0, first - REACH); index <= Math.min(first + 1, last); index += 1) {
    const steps = Math.abs(first - index);
    const cost = COST_OF_STEP * Math.min(steps, NEAR) + COST_OF_FAR_STEP * Math.max(0, steps - NEAR);
    const line = lines[index] as LineFacts;
    const score = scoreOf(line, { ...around, lines }) - cost;
    if (score > most && around.isOther?.(line) !== true && neverHeadline(line.block.text) === undefined) {
      best = index;
      most = score;
    }
  }
  return best;
}

function scoreOf(
  line: LineFacts,
  { topics, copies, lines }: Omit<Around, 'stretch'> & { readonly lines: readonly LineFacts[] },
): number {
  const { text, block, key, index, marker, gap } = line;
  if (text.words < FEWEST_WORDS || text.words > MOST_WORDS || text.date === 1) return -1;
  if ((isProse(block.text) && text.last === 9) || isFileName(block.text)) return -1;
  const isTitled = lines.slice(0, TITLE_LINES).some((each) => each.index < index && isTitleOf(each, key));
  const below = lines.slice(index + 1, index + 1 + FACTS_BELOW);
  let score = text.words > MANY_WORDS ? 0.6 : text.words >= GOOD_WORDS ? 1 : 0.3;
  score += (topics[index] as number) * 2;
  score += isTitled ? 3 : 0;
  score += (copies.get(key) ?? 1) === 2 ? 0.3 : 0;
  score += marker === 3 ? 1 : marker > 0 ? -1 : 0;
  score += gap > 0 ? 0.15 : 0;
  score += hasFacts(lines[index + 1]) ? 0.8 : below.some(hasFacts) ? 0.4 : 0;
  score -= text.last === 9 ? 0.7 : 0;
  score -= (text.phrases & NO_HEADLINE) !== 0 ? 0.8 : 0;
  score -= isAlternative(line, lines[index + 1]) ? 1 : 0;
  return score;
}

function hasFacts(line: LineFacts | undefined): boolean {
  return (
    line !== undefined &&
    line.text.words <= MOST_FACT_WORDS &&
    (line.text.date === 1 || (line.text.phrases & BYLINE) !== 0)
  );
}

/** A line like the one below it, which a credit ends: the alternative text of a picture above its caption. */
function isAlternative(line: LineFacts, below: LineFacts | undefined): boolean {
  if (below === undefined) return false;
  if (isCreditOnly(below)) return true;
  return likeness(line.words, below.words) >= ALIKE && splitCredit(below.block.text) !== undefined;
}

function isCreditOnly({ block }: LineFacts): boolean {
  const found = splitCredit(block.text);
  return found !== undefined && found.caption === undefined;
}

function isTitleOf(line: LineFacts, key: string): boolean {
  return key.length >= SHORTEST_TITLE && line.key.startsWith(key);
}
