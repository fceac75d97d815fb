import { memoize } from '../memoize.ts';
import { type CompiledSelector, compileSelector, type Element, type SelectorKey } from './dom.ts';

/** Asks many selectors of one element at once. */
export interface Matcher<T> {
  /** The values of all selectors that match, in the order in which they were given. */
  readonly match: (element: Element) => readonly T[];
  /** Whether some selector could match, told from the element alone; cheap. */
  readonly mayMatch: (element: Element) => boolean;
}

interface Entry<T> {
  readonly order: number;
  readonly matches: CompiledSelector['matches'];
  readonly value: T;
}

type Tables<T> = Readonly<Record<SelectorKey['on'], Map<string, Entry<T>[]>>>;

const NONE: readonly never[] = [];
const CLASS_SEPARATOR = /[\t\n\f\r ]+/u;

/** Compiles selectors into tables by id, class, attribute and tag, so that an element is only held against few. */
export function createMatcher<T>(rules: readonly { readonly select: string; readonly value: T }[]): Matcher<T> {
  const tables: Tables<T> = {
    id: new Map(),
    class: new Map(),
    'class-part': new Map(),
    attribute: new Map(),
    tag: new Map(),
    any: new Map(),
  };
  for (const [order, rule] of rules.entries()) {
    const { matches, keys } = compileSelector(rule.select);
    const entry: Entry<T> = { order, matches, value: rule.value };
    for (const key of keys) {
      const list = tables[key.on].get(key.value);
      if (list === undefined) tables[key.on].set(key.value, [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  }
  return matcherOver(tables);
}

function matcherOver<T>(tables: Tables<T>): Matcher<T> {
  const attributes = [...tables.attribute.keys()];
  const parts = [...tables['class-part']];
  const anywhere = tables.any.get('') ?? [];

  const classEntries = memoize((names): readonly Entry<T>[] => {
    const whole = names.split(CLASS_SEPARATOR).flatMap((name): readonly Entry<T>[] => tables.class.get(name) ?? NONE);
    const partly = parts.flatMap(([part, entries]): readonly Entry<T>[] => (names.includes(part) ? entries : NONE));
    return [...new Set([...whole, ...partly])];
  });

  const match = (element: Element): readonly T[] => {
    const { id, class: names } = element.attribs as { id?: string; class?: string };
    let found = names === undefined || names === '' ? NONE : held(classEntries(names), element, NONE);
    if (id !== undefined) found = held(tables.id.get(id), element, found);
    found = held(tables.tag.get(element.name), element, found);
    for (const name of attributes) {
      if (element.attribs[name] !== undefined) found = held(tables.attribute.get(name), element, found);
    }
    found = held(anywhere, element, found);
    if (found.length === 0) return NONE;
    const sorted = found.length === 1 ? found : found.toSorted((one, other) => one.order - other.order);
    return sorted.map((entry) => entry.value);
  };

  const mayMatch = (element: Element): boolean => {
    const { id, class: names } = element.attribs as { id?: string; class?: string };
    if (names !== undefined && names !== '' && classEntries(names).length > 0) return true;
    if (anywhere.length > 0 || tables.tag.has(element.name) || (id !== undefined && tables.id.has(id))) return true;
    return attributes.some((name) => element.attribs[name] !== undefined);
  };

  return { match, mayMatch };
}

/** The entries found so far and those of a list that match too. */
function held<T>(
  entries: readonly Entry<T>[] | undefined,
  element: Element,
  found: readonly Entry<T>[],
): readonly Entry<T>[] {
  if (entries === undefined || entries.length === 0) return found;
  let all = found;
  for (const entry of entries) if (!all.includes(entry) && entry.matches(element)) all = [...all, entry];
  return all;
}
