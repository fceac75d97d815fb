import type { Cleaner, FieldName } from '../cleaner.ts';
import type { PrintedValue } from '../reading.ts';
import { ruleName } from '../rule-name.ts';
import type { AnyNode, Element, Tree } from './dom.ts';
import type { Matcher } from './matcher.ts';
import type { Directive } from './plan.ts';

/** What a cleaner's code said about a page. */
export interface CodeResult {
  readonly values: readonly PrintedValue[];
  readonly matcher: Matcher<Directive>;
}

/** Runs a cleaner's code over the page's own tree through cheerio, which is only loaded then. */
export async function runCode(
  cleaner: Cleaner,
  tree: Tree,
  { matcher, url }: { readonly matcher: Matcher<Directive>; readonly url: string | undefined },
): Promise<CodeResult> {
  if (cleaner.code === undefined) return { values: [], matcher };
  const { load } = await import('cheerio/slim');
  const { fields = {}, drop = [] } = cleaner.code(load(tree.document), url === undefined ? {} : { url });
  const dropped = new Map<AnyNode, Directive>();
  for (const { id, because, elements } of drop) {
    for (const element of elements) dropped.set(element, { does: 'drop', rule: ruleName(cleaner.site, id), because });
  }
  return {
    values: printedValues(fields),
    matcher: dropped.size === 0 ? matcher : { ...matcher, match: matchWith(dropped, matcher) },
  };
}

function matchWith(
  dropped: ReadonlyMap<AnyNode, Directive>,
  { match }: Matcher<Directive>,
): Matcher<Directive>['match'] {
  return (element: Element) => {
    const directive = dropped.get(element);
    return directive === undefined ? match(element) : [directive];
  };
}

function printedValues(
  fields: Readonly<Partial<Record<FieldName, string | readonly string[]>>>,
): readonly PrintedValue[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().map((text) => ({ field: field as FieldName, source: 'printed', text })),
  );
}
