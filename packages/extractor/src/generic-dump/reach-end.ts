import { endsSentence, isProse } from '../article/shape.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { type LineFacts, type LineSurvey, TOLD_LINES } from './line-survey.ts';

/** A paragraph right below the article may be this unlikely; other articles' teasers are less likely still. */
const LEAST = 0.2;
const LEAST_TOPIC = 0.08;
/** Captions, credits and advertising marks between two paragraphs. */
const MOST_PASSED = 2;
const NO_TEXT = phraseBits(
  ...['related', 'more', 'menu', 'subscribe', 'donate', 'commerce', 'cookie', 'share', 'comment', 'author', 'rights'],
);
const MARKS = phraseBits('subscribe', 'ad', 'share', 'comment', 'related', 'more', 'rights');
const MOST_HEADING_WORDS = 6;
const ENDS = ['related', 'comment', 'author', 'sign-off'].map((name) => 1 + TOLD_LINES.indexOf(name));

/**
 * Takes the paragraphs that stand right below what was chosen, and their headings, where a line follows that plainly ends
 * an article: the last paragraphs are the least likely ones, since what is no article stands next to them.
 */
export function reachEnd(
  dump: LineSurvey,
  probabilities: Float64Array,
  chosen: readonly boolean[],
): readonly boolean[] {
  const reached = [...chosen];
  let open: LineFacts[] = [];
  let passed: LineFacts[] = [];
  for (const line of dump.lines.slice(chosen.lastIndexOf(true) + 1)) {
    const isEnd = endsArticle(line, dump);
    if (passed.length === 0 && (isEnd || isMark(line))) {
      for (const { index } of open) reached[index] = true;
      open = [];
    }
    if (isEnd || passed.length > MOST_PASSED) break;
    const isLikely = (probabilities[line.index] as number) >= LEAST;
    const isOnTopic = passed.length === 0 || (dump.topics[line.index] as number) >= LEAST_TOPIC;
    if (!isLikely || !isOnTopic || !isText(line, dump)) {
      passed.push(line);
      continue;
    }
    const heading = passed.at(-1);
    const isHeaded = heading !== undefined && isHeading(heading, dump);
    if (isHeaded && (probabilities[heading.index] as number) >= LEAST) open.push(heading);
    open.push(line);
    passed = [];
  }
  return reached;
}

/** A label that stands between or below the parts of an article, and in no list of others. */
function isMark({ isLabel, text }: LineFacts): boolean {
  return isLabel && (text.phrases & MARKS) !== 0;
}

function endsArticle({ index }: LineFacts, { headings }: LineSurvey): boolean {
  const kept = TOLD_LINES.length + 1;
  return ENDS.some((place) => headings[(index + 1) * kept + place] === index);
}

function isText({ block, text, isLong, isNotice, index }: LineFacts, { credited }: LineSurvey): boolean {
  if (isNotice || credited[index] === 1 || (text.phrases & NO_TEXT) !== 0) return false;
  return (isLong || isProse(block.text)) && endsSentence(block.text);
}

function isHeading({ index, text, isLabel }: LineFacts, { credited }: LineSurvey): boolean {
  if (!isLabel || text.words > MOST_HEADING_WORDS) return false;
  return credited[index] !== 1 && text.date + text.time === 0 && (text.phrases & NO_TEXT) === 0;
}
