import { HIT, type HitKind } from './line-hits.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';
import { ROLE, type Role } from './roles.ts';

/** What a rule says so plainly of a line that no likeness outweighs it easily. */
interface Landmark {
  readonly holds: (line: LineFacts, dump: LineSurvey) => boolean;
  readonly against: readonly Role[];
}

const TEXT: readonly Role[] = ['body', 'heading'];
/** Longer lines are paragraphs, whatever they begin with. */
const MAX_LETTERS = 600;
/** What a landmark takes from the logarithm of a role's probability: it makes likely what was sure, and unlikely what was likely. */
const STRENGTH = 3;

const LANDMARKS: readonly Landmark[] = [
  { holds: ({ index }, { slides }) => slides[index] === 1, against: TEXT },
  { holds: isHit('post', 2), against: TEXT },
  { holds: isHit('share', 2), against: TEXT },
  { holds: isHit('related', 2), against: TEXT },
  { holds: isHit('caption', 2), against: TEXT },
  { holds: isHit('credit', 1), against: [...TEXT, 'headline', 'kicker'] },
  { holds: (line, dump) => line.isLabel && isHit('byline', 2)(line, dump), against: [...TEXT, 'headline'] },
];

/** Weighs landmarks into the scores of one line. */
export function weighLandmarks(scores: Float32Array, line: LineFacts, dump: LineSurvey): void {
  if (line.block.text.length > MAX_LETTERS) return;
  for (const { holds, against } of LANDMARKS) {
    if (!holds(line, dump)) continue;
    for (const role of against) scores[ROLE[role]] = (scores[ROLE[role]] as number) - STRENGTH;
  }
}

/** Whether a kind of rule speaks of the line at least so strongly: 1 the grammar of news, 2 the cleaner of the site. */
function isHit(kind: HitKind, least: 1 | 2): Landmark['holds'] {
  return ({ hits }) => (hits[HIT[kind]] as number) >= least;
}
