import { valuesAt } from '../../markup/json-ld.ts';
import { chooseHeadline } from './choose-headline.ts';
import { cutToPrinted } from './headline-lines.ts';
import type { Evidence } from './page-evidence.ts';
import { plainValue } from './plain-value.ts';

export interface FoundHeadline {
  readonly headline?: string;
  readonly kicker?: string;
}

const KICKER_NEAR = 1_500;

/** The headline, with its kicker where a heading holds both, as the sources of a page agree on them. */
export function findHeadline(evidence: Evidence): FoundHeadline {
  const { facts, site, printed, bodyStart } = evidence;
  const metas = (name: string): readonly string[] => (facts.metas.get(name) ?? []).map(plainValue);
  const headings = printed.headings.map(({ value, start }) => ({ ...value, isAbove: start <= bodyStart }));
  const linked = facts.linked.flatMap((node) => valuesAt(node, 'headline')).map(plainValue);
  const title = facts.title === undefined ? [] : [plainValue(facts.title)];
  const openGraph = metas('og:title');
  const twitter = metas('twitter:title');
  const found = chooseHeadline({ linked, openGraph, twitter, title, printed: headings }, site);
  if (found === undefined) return {};
  const isTitle = linked.length === 0 && !headings.some(({ level, isAbove }) => level === 1 && isAbove);
  return isTitle ? { ...found, headline: cutToPrinted(found.headline, evidence) } : found;
}

/** The headline with the line above it that is marked as a kicker, where none is known yet. */
export function withKicker(found: FoundHeadline, { printed, headlineStart }: Evidence): FoundHeadline {
  if (found.headline === undefined || found.kicker !== undefined) return found;
  const above = printed.kickers.findLast(({ start }) => start < headlineStart && headlineStart - start < KICKER_NEAR);
  return above === undefined ? found : { ...found, kicker: above.value };
}
