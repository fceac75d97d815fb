import { endsSentence, isProse } from '../article/shape.ts';
import { HIT } from '../evidence/line-hits.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import { scoreRoles } from '../evidence/role-scores.ts';
import { ROLE, ROLES, type Role } from '../evidence/roles.ts';
import { shippedRoleModel } from '../evidence/shipped-role-model.ts';
import type { Model } from '../generic/model/model.ts';
import { findRolePath } from '../resolve/role-path.ts';
import { withLiveEntries } from './live-entries.ts';
import type { ToldLines } from './told-lines.ts';

const LIKELY = 0.6;
/** Lines below the text among which a paragraph may still be part of it. */
const REACH = 12;

/** How likely each role is for each line, and what the lines are, settled at once. */
export function tellLines(
  survey: LineSurvey,
  model: Model = shippedRoleModel(),
): { readonly scores: Float32Array; readonly told: ToldLines } {
  const scores = scoreRoles(survey, model);
  return { scores, told: withLiveEntries(rolesOf(survey, scores), survey) };
}

/** The roles of all lines; those that a rule has claimed interrupt no text. */
function rolesOf({ lines }: LineSurvey, scores: Float32Array): readonly Role[] {
  const open = lines.filter(({ block }) => block.claim === undefined);
  const rows = new Float32Array(open.length * ROLES.length);
  for (const [place, { index }] of open.entries())
    rows.set(scores.subarray(index * ROLES.length, (index + 1) * ROLES.length), place * ROLES.length);
  const path = findRolePath(rows, endsAmong(open));
  const roles: Role[] = lines.map(() => 'other');
  for (const [place, { index }] of open.entries()) roles[index] = path[place] as Role;
  return withLikelyProse(lines, withOneTeaser(lines, roles), scores);
}

/** The lede stands in one place; prose that is told as another further below is the beginning of the text. */
function withOneTeaser(lines: readonly LineFacts[], roles: readonly Role[]): readonly Role[] {
  const first = roles.indexOf('teaser');
  const end = roles.findIndex((role, index) => index > first && role !== 'teaser');
  return roles.map((role, index) =>
    role === 'teaser' && index > end && isPlainProse(lines[index] as LineFacts) ? 'body' : role,
  );
}

/** A paragraph that is likelier text than not, in or right below the text, is kept though the order speaks against it: to lose it is worse. */
function withLikelyProse(lines: readonly LineFacts[], roles: readonly Role[], scores: Float32Array): readonly Role[] {
  const first = roles.indexOf('body');
  const last = roles.lastIndexOf('body');
  if (first < 0) return roles;
  const comments = roles.indexOf('comment', last);
  const end = Math.min(last + REACH, comments < 0 ? Infinity : comments);
  return roles.map((role, index) => {
    const line = lines[index] as LineFacts;
    if (index < first || index > end || role === 'body' || role === 'heading' || !isPlainProse(line)) return role;
    return Math.exp(scores[index * ROLES.length + ROLE.body] as number) >= LIKELY ? 'body' : role;
  });
}

function isPlainProse({ isLong, block, zone }: LineFacts): boolean {
  return isLong && block.claim === undefined && zone === undefined && isProse(block.text) && endsSentence(block.text);
}

/** The lines at which a rule of the site says that the text is over. */
function endsAmong(lines: readonly LineFacts[]): ReadonlySet<number> {
  return new Set([...lines.keys()].filter((place) => lines[place]?.hits[HIT.zone] !== 0));
}
