import type { Cleaner, FieldSources, Template } from '../cleaner.ts';
import { type SiteLines, siteLines } from '../evidence/line-hits.ts';
import type { Matcher } from '../markup/matcher.ts';
import { type Directive, planReading } from '../markup/plan.ts';
import { remember } from '../memoize.ts';
import { COMMON_LINES } from './common-lines.ts';
import { COMMON_SOURCES } from './fields.ts';
import { type CompiledLineRules, compileLineRules } from './line-rules.ts';

/** A cleaner with everything compiled, each template's selectors when it is first needed. */
export interface Prepared {
  readonly cleaner: Cleaner | undefined;
  /** The cleaner's own, or where it has none those for any page. */
  readonly rules: CompiledLineRules;
  /** What the cleaner says about lines of dumps. */
  readonly siteLines: SiteLines | undefined;
  readonly houseNames: readonly string[];
  /** Where fields stand, best first. */
  readonly tablesOf: (template?: Template) => readonly FieldSources[];
  readonly matcherOf: (template: Template) => Matcher<Directive>;
}

export function prepare(cleaner: Cleaner | undefined): Prepared {
  const { site = '', lines = [], publisher, houseNames = [] } = cleaner ?? {};
  return {
    cleaner,
    rules: compileLineRules(lines.length === 0 ? { site: '', lines: COMMON_LINES } : { site, lines }),
    siteLines: cleaner && siteLines(cleaner),
    houseNames: publisher === undefined ? houseNames : [publisher, ...houseNames],
    tablesOf: (template) => [template?.fields ?? {}, cleaner?.fields ?? {}, COMMON_SOURCES],
    matcherOf: remember((template) => planReading(cleaner ?? { site }, template)),
  };
}
