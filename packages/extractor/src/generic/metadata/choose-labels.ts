import { comparable, fold } from '../../fold.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { wordsIn } from '../../word-list.ts';
import { plainValue } from './declared-values.ts';
import type { PrintedMetadata } from './printed-metadata.ts';
import type { SiteNames } from './site-names.ts';

const SECTION_METAS: readonly string[] = wordsIn(`
    article:section og:article:section articlesection section parsely-section cxenseparse:section dc.type.section
    cg.section ressort rubrik channel`);
const SLUG = /^[\p{Ll}\d]+(?:[_-][\p{Ll}\d]+)*$/u;
const NO_LABEL = /^(?:https?:|\/)|^[\d\W]+$/u;
const HOME =
  /^(?:(?:zur )?start(?:seite)?|home(?:page)?|hauptseite|front ?page|accueil|inicio|portada|you are here|sie sind hier|(?:zurück|back)(?: .{1,30})?|(?:zur )?übersicht|weiter|next|suche|search|login|anmelden)$/iu;
/** What leads everywhere, and so is no part of its own. */
const ANYTHING =
  /^(?:themen|topics|top stories|nachrichten|news|aktuell(?:es)?|magazin|artikel|articles?|archiv|blog|mehr|alle)$/iu;
const LONGEST = 60;

/** The Ressort: as declared, else as the way from the start page or the menu names it; names written for machines last. */
export function chooseSection(
  facts: PageFacts,
  printed: PrintedMetadata,
  { site, headline }: { readonly site: SiteNames; readonly headline: string | undefined },
): string | undefined {
  const isLabel = (label: string): boolean =>
    label !== '' && label.length <= LONGEST && !NO_LABEL.test(label) && !HOME.test(label) && !site.isSite(label);
  const isOwn = (label: string): boolean => isLabel(label) && comparable(label) !== comparable(headline ?? '');
  const linked = facts.linked.flatMap((node) => valuesAt(node, 'articleSection'));
  const metas = SECTION_METAS.flatMap((name) => facts.metas.get(name) ?? []);
  const declared = [...linked, ...metas].map(plainValue).filter(isLabel);
  const way = [facts.crumbs ?? [], printed.crumbs].map((crumbs) => wayTo(crumbs.map(plainValue).filter(isOwn)));
  const labels = [
    ...declared,
    ...way.flat(),
    ...printed.subjects.filter(isOwn).slice(0, 1),
    ...printed.menus.filter(isLabel),
  ];
  const [first] = labels;
  if (first === undefined || !SLUG.test(first)) return first;
  return (
    labels.find((label) => comparable(label) === first && label !== first) ??
    labels.find((label) => !SLUG.test(label)) ??
    first
  );
}

function wayTo(crumbs: readonly string[]): readonly string[] {
  const first = crumbs.find((crumb) => !ANYTHING.test(crumb));
  return first === undefined ? [] : [first];
}

const KEYWORD_METAS: readonly string[] = wordsIn(`
    news_keywords keywords article:tag og:article:tag parsely-tags sailthru.tags dc.subject`);
const COMMA = /\s*[,;]\s+|\s*;\s*|,/u;
const LONGEST_KEYWORD = 80;

/** The keywords that a page declares, each once; the site's own name is none. */
export function chooseKeywords(facts: PageFacts, site: SiteNames): readonly string[] {
  const sources: (() => readonly string[])[] = [
    ...facts.linked.map((node) => () => valuesAt(node, 'keywords')),
    ...KEYWORD_METAS.map((name) => () => facts.metas.get(name) ?? []),
  ];
  for (const source of sources) {
    const keywords = labelsIn(source()).filter((label) => label.length <= LONGEST_KEYWORD && !site.isSite(label));
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
