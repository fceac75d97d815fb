import { HIT } from '../evidence/line-hits.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import { scoreRoles } from '../evidence/role-scores.ts';
import { ROLES, type Role } from '../evidence/roles.ts';
import { shippedRoleModel } from '../evidence/shipped-role-model.ts';
import type { Model } from '../generic/model/model.ts';
import { findRolePath } from '../resolve/role-path.ts';
import { keepProse } from './keep-prose.ts';
import { withLiveEntries } from './live-entries.ts';
import type { ToldLines } from './told-lines.ts';

/** How likely each role is for each line, and what the lines are, settled at once. */
export function tellLines(
  survey: LineSurvey,
  model: Model = shippedRoleModel(),
): { readonly scores: Float32Array; readonly told: ToldLines } {
  const scores = scoreRoles(survey, model);
  return { scores, told: withLiveEntries(rolesOf(survey, scores), survey) };
}

/** The roles of all lines; those that a rule has claimed interrupt no text. */
function rolesOf(survey: LineSurvey, scores: Float32Array): readonly Role[] {
  const { lines } = survey;
  const open = lines.filter(({ block }) => block.claim === undefined);
  const rows = new Float32Array(open.length * ROLES.length);
  for (const [place, { index }] of open.entries())
    rows.set(scores.subarray(index * ROLES.length, (index + 1) * ROLES.length), place * ROLES.length);
  const path = findRolePath(rows, endsAmong(open));
  const roles: Role[] = lines.map(() => 'other');
  for (const [place, { index }] of open.entries()) roles[index] = path[place] as Role;
  return keepProse(survey, roles, scores);
}

/** The lines at which a rule of the site says that the text is over. */
function endsAmong(lines: readonly LineFacts[]): ReadonlySet<number> {
  return new Set([...lines.keys()].filter((place) => lines[place]?.hits[HIT.zone] !== 0));
}
