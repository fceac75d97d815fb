import { endsSentence, isProse } from '../article/shape.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import { ROLE, ROLES, type Role } from '../evidence/roles.ts';
import { isCommentCount } from '../german/comment-labels.ts';

type KnownLines = Pick<LineSurvey, 'lines' | 'slides'>;

const LIKELY = 0.5;
/** Lines above the text, and below the headline, among which its first paragraph may stand. */
const REACH_ABOVE = 3;
/** Words of the shortest paragraph. */
const FEWEST_WORDS = 8;
/** Lines below the text among which a paragraph may still be part of it; those of a gallery inside the article do not count. */
const REACH = 12;

/** Gives prose back to the text that the order of roles took from it. `scores` holds the logarithm of each role's probability, a row of `ROLES` a line. */
export function keepProse(survey: KnownLines, roles: readonly Role[], scores: Float32Array): readonly Role[] {
  return withLikelyProse(survey, withOneTeaser(survey, roles), scores);
}

/** The lede stands in one place; prose that is told as another further below is the beginning of the text. */
function withOneTeaser({ lines }: KnownLines, roles: readonly Role[]): readonly Role[] {
  const first = roles.indexOf('teaser');
  const end = roles.findIndex((role, index) => index > first && role !== 'teaser');
  return roles.map((role, index) =>
    role === 'teaser' && index > end && isPlainProse(lines[index] as LineFacts) ? 'body' : role,
  );
}

/** A paragraph that is likelier text than not, in or right below the text, is kept though the order speaks against it: to lose it is worse. */
function withLikelyProse({ lines, slides }: KnownLines, roles: readonly Role[], scores: Float32Array): readonly Role[] {
  const first = roles.indexOf('body');
  const last = roles.lastIndexOf('body');
  if (first < 0) return roles;
  const headline = roles.indexOf('headline');
  const from = headline < 0 ? first : Math.max(headline, first - REACH_ABOVE);
  const end = endBelow({ lines, slides }, roles, last);
  return roles.map((role, index) => {
    const line = lines[index] as LineFacts;
    if (
      index < from ||
      index >= end ||
      (index < first && role === 'teaser') ||
      role === 'body' ||
      role === 'heading' ||
      !isPlainProse(line)
    )
      return role;
    return Math.exp(scores[index * ROLES.length + ROLE.body] as number) >= LIKELY ? 'body' : role;
  });
}

/** The line below the text from which on nothing is part of it: comments begin there, or it is too far. */
function endBelow({ lines, slides }: KnownLines, roles: readonly Role[], last: number): number {
  let left = REACH;
  for (let index = last + 1; index < lines.length; index += 1) {
    if (slides[index] === 0) left -= 1;
    if (left === 0 || roles[index] === 'comment' || isCommentCount(lines[index]?.block.text ?? '')) return index + 1;
  }
  return lines.length;
}

function isPlainProse({ isLabel, text, block, zone }: LineFacts): boolean {
  return (
    !isLabel &&
    text.words >= FEWEST_WORDS &&
    block.claim === undefined &&
    zone === undefined &&
    isProse(block.text) &&
    endsSentence(block.text)
  );
}
