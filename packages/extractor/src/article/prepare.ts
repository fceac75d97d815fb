import type { Cleaner, Template } from '../cleaner.ts';
import type { Matcher } from '../markup/matcher.ts';
import { type Directive, planReading } from '../markup/plan.ts';
import { type CompiledLineRule, compileLineRules } from './line-rules.ts';

/** A cleaner with everything compiled, each template's selectors when it is first needed. */
export interface Prepared {
  readonly cleaner: Cleaner;
  readonly rules: { readonly lines: CompiledLineRule; readonly zones: CompiledLineRule };
  readonly matcherOf: (template: Template) => Matcher<Directive>;
}

export function prepare(cleaner: Cleaner): Prepared {
  const matchers = new Map<Template, Matcher<Directive>>();
  return {
    cleaner,
    rules: compileLineRules(cleaner),
    matcherOf: (template) => {
      const known = matchers.get(template) ?? planReading(cleaner, template);
      matchers.set(template, known);
      return known;
    },
  };
}
