import { comparable, fold } from '../../fold.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { plainValue } from './declared-values.ts';
import type { SiteNames } from './site-names.ts';

const KEYWORD_METAS: readonly string[] = [
  ...['news_keywords', 'keywords', 'article:tag', 'og:article:tag', 'parsely-tags', 'sailthru.tags', 'dc.subject'],
];
const COMMA = /\s*[,;]\s+|\s*;\s*|,/u;
const LONGEST = 80;

/** The keywords that a page declares, each once; the site's own name is none. */
export function chooseKeywords(facts: PageFacts, site: SiteNames): readonly string[] {
  const sources: (() => readonly string[])[] = [
    ...facts.linked.map((node) => () => valuesAt(node, 'keywords')),
    ...KEYWORD_METAS.map((name) => () => facts.metas.get(name) ?? []),
  ];
  for (const source of sources) {
    const keywords = labelsIn(source()).filter((label) => label.length <= LONGEST && !site.isSite(label));
    if (keywords.length > 0) return [...new Map(keywords.map((label) => [comparable(label), label])).values()];
  }
  return [];
}

/** Entities are decoded before a list is cut at its commas and semicolons. */
function labelsIn(values: readonly string[]): readonly string[] {
  const texts = [...new Set(values)].map(plainValue);
  const labels = texts.length > 1 ? texts : (texts[0] ?? '').split(COMMA);
  return labels.map(fold).filter(Boolean);
}
