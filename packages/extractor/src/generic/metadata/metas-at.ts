import type { PageFacts } from '../../markup/page-facts.ts';
import { remembered } from '../../remembered.ts';

const NOT_LETTERS = /[^a-z]+/gu;

const lettersIn = remembered((name) => name.toLowerCase().replace(NOT_LETTERS, ''));

/** The values of meta elements by the letters of their names, `articleauthor` for `article:author`; in the order asked for. */
export function metasAt(facts: PageFacts, names: readonly string[]): readonly (readonly string[])[] {
  const byLetters = new Map<string, readonly string[]>();
  for (const [name, values] of facts.metas) {
    const key = lettersIn(name);
    if (!byLetters.has(key)) byLetters.set(key, values);
  }
  return names.flatMap((name) => {
    const values = byLetters.get(name);
    return values === undefined ? [] : [values];
  });
}
