import { type CompiledSelector, compileSelector, type Element, type SelectorKey } from './dom.ts';

/** Asks many selectors of one element at once. */
export interface Matcher<T> {
  /** The values of all selectors that match, in the order in which they were given. */
  readonly match: (element: Element) => readonly T[];
}

interface Entry<T> {
  readonly order: number;
  readonly matches: CompiledSelector['matches'];
  readonly value: T;
}

type Tables<T> = Readonly<Record<SelectorKey['on'], Map<string, Entry<T>[]>>>;

const NONE: readonly never[] = [];
const CLASS_SEPARATOR = /[\t\n\f\r ]+/u;
const MOST_REMEMBERED = 20_000;

/** Compiles selectors into tables by id, class, attribute and tag, so that an element is only held against few. */
export function createMatcher<T>(rules: readonly { readonly select: string; readonly value: T }[]): Matcher<T> {
  const tables: Tables<T> = { id: new Map(), class: new Map(), attribute: new Map(), tag: new Map(), any: new Map() };
  for (const [order, rule] of rules.entries()) {
    const { matches, keys } = compileSelector(rule.select);
    const entry: Entry<T> = { order, matches, value: rule.value };
    for (const key of keys) {
      const list = tables[key.on].get(key.value);
      if (list === undefined) tables[key.on].set(key.value, [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  }
  return { match: matchIn(tables) };
}

function matchIn<T>(tables: Tables<T>): (element: Element) => readonly T[] {
  const attributes = [...tables.attribute];
  const anywhere = tables.any.get('') ?? [];
  const byClass = new Map<string, readonly Entry<T>[]>();

  const classEntries = (names: string): readonly Entry<T>[] => {
    const known = byClass.get(names);
    if (known !== undefined) return known;
    const found = names.split(CLASS_SEPARATOR).flatMap((name): readonly Entry<T>[] => tables.class.get(name) ?? NONE);
    if (byClass.size < MOST_REMEMBERED) byClass.set(names, found);
    return found;
  };

  return (element) => {
    let found: Entry<T>[] | undefined;
    const hold = (entries: readonly Entry<T>[] | undefined): void => {
      if (entries === undefined) return;
      for (const entry of entries) {
        if (found?.includes(entry) || !entry.matches(element)) continue;
        if (found === undefined) found = [entry];
        else found.push(entry);
      }
    };
    const { id, class: names } = element.attribs as { id?: string; class?: string };
    if (id !== undefined) hold(tables.id.get(id));
    if (names !== undefined && names !== '') hold(classEntries(names));
    hold(tables.tag.get(element.name));
    for (const [name, entries] of attributes) if (element.attribs[name] !== undefined) hold(entries);
    hold(anywhere);
    if (found === undefined) return NONE;
    if (found.length > 1) found.sort((a, b) => a.order - b.order);
    return found.map((entry) => entry.value);
  };
}
