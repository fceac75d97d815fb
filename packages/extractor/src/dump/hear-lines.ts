import { HIT_KINDS } from '../evidence/line-hits.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import { ROLES } from '../evidence/roles.ts';

/** Less likely roles are not worth a word. */
const LEAST = 0.05;
/** How strongly the grammar of news speaks, and the cleaner of the site. */
const STRENGTHS = [0, 0.6, 0.8];

/** Notes what the learned roles and the rules say of lines that are listened to. */
export function hearLines({ lines }: LineSurvey, scores: Float32Array): void {
  if (lines[0]?.block.heard === undefined) return;
  for (const line of lines) {
    hearScores(line, scores);
    hearHits(line);
  }
}

function hearScores({ block, index }: LineFacts, scores: Float32Array): void {
  for (const [place, role] of ROLES.entries()) {
    const strength = Math.min(1, Math.exp(scores[index * ROLES.length + place] as number));
    if (strength >= LEAST)
      block.heard?.push({ role, rule: 'common/learned-roles', strength: Number(strength.toFixed(3)) });
  }
}

function hearHits({ block, hits }: LineFacts): void {
  for (const [place, kind] of HIT_KINDS.entries()) {
    const strength = hits[place] as number;
    const rule = strength === 1 ? `grammar/${kind}` : `site/${kind}`;
    if (strength > 0) block.heard?.push({ role: kind, rule, strength: STRENGTHS[strength] as number });
  }
}
