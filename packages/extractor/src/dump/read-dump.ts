import type { Draft } from '../article/draft.ts';
import type { DetectedSite } from '../detection/detect-site.ts';
import { GENERIC_CLEANER } from '../engines/generic-cleaner.ts';
import { concluded } from '../engines/site-engine.ts';
import type { Decoded, Kit } from '../engines/source.ts';
import { HIT } from '../evidence/line-hits.ts';
import type { LineSurvey } from '../evidence/line-survey.ts';
import { scoreRoles } from '../evidence/role-scores.ts';
import { shippedRoleModel } from '../evidence/shipped-role-model.ts';
import type { Extraction } from '../extraction.ts';
import { shareFates } from '../generic/filler.ts';
import type { Model } from '../generic/model/model.ts';
import { noArticle } from '../generic/reasons.ts';
import { isNoArticle } from '../generic/verdict/verdict.ts';
import { noFacts } from '../markup/page-facts.ts';
import { findRolePath } from '../resolve/role-path.ts';
import { claimRoles } from './claim-roles.ts';
import { judgeDump } from './dump-verdict.ts';
import { expectedLines } from './expected-lines.ts';
import { withLiveEntries } from './live-entries.ts';
import { openDump } from './open-dump.ts';

export interface DumpOptions {
  /** The site's cleaner, where it was told. */
  readonly known?: DetectedSite | undefined;
  /** Completes “the dump was read so, since …”. */
  readonly because: string;
  /** @default the shipped weights */
  readonly model?: Model | undefined;
}

/** Reads a text dump: evidence about each line is gathered and settled at once, whoever printed the page. */
export function readDump(kit: Kit, decoded: Decoded, { known, because, model }: DumpOptions): Extraction {
  const common = kit.preparedOf(GENERIC_CLEANER);
  const site = known && kit.preparedOf(known.cleaner);
  const { reading, condensed, survey } = openDump(decoded.input, {
    layers: site === undefined ? [common] : [site, common],
    url: decoded.url,
  });
  const scores = scoreRoles(survey, model ?? shippedRoleModel());
  const told = withLiveEntries(findRolePath(scores, zonesOf(survey)), survey);
  const kind = judgeDump(survey, told);
  if (isNoArticle(kind)) for (const block of reading.blocks) block.claim = noArticle(kind);
  else claimRoles({ reading, survey, told, cleaner: known?.cleaner ?? GENERIC_CLEANER });
  shareFates(condensed);
  const draft: Draft = {
    form: 'text',
    reading,
    facts: noFacts(),
    prepared: site ?? common,
    template: undefined,
    url: decoded.url,
  };
  const extraction = concluded(decoded, draft, { id: known === undefined ? 'generic' : 'site', because });
  const { article } = extraction;
  const trust = (reading.warnings ?? []).reduce((product, { factor }) => product * factor, 1);
  const confidence = article.text === '' ? 0 : Number((trust * expectedLines(survey, scores, told)).toFixed(4));
  return {
    ...extraction,
    article: { ...article, confidence, kind: kind === 'article' || kind === 'unknown' ? article.kind : kind },
  };
}

function zonesOf({ lines }: LineSurvey): ReadonlySet<number> {
  return new Set(lines.filter(({ hits }) => hits[HIT.zone] !== 0).map(({ index }) => index));
}
