import { HIT } from '../evidence/line-hits.ts';
import type { LineSurvey } from '../evidence/line-survey.ts';
import { scoreRoles } from '../evidence/role-scores.ts';
import { shippedRoleModel } from '../evidence/shipped-role-model.ts';
import type { Model } from '../generic/model/model.ts';
import { findRolePath } from '../resolve/role-path.ts';
import { withLiveEntries } from './live-entries.ts';
import type { ToldLines } from './told-lines.ts';

/** How likely each role is for each line, and what the lines are, settled at once. */
export function tellLines(
  survey: LineSurvey,
  model: Model = shippedRoleModel(),
): { readonly scores: Float32Array; readonly told: ToldLines } {
  const scores = scoreRoles(survey, model);
  return { scores, told: withLiveEntries(findRolePath(scores, zonesOf(survey)), survey) };
}

/** The lines at which a rule of the site says that the text is over. */
function zonesOf({ lines }: LineSurvey): ReadonlySet<number> {
  return new Set(lines.filter(({ hits }) => hits[HIT.zone] !== 0).map(({ index }) => index));
}
