import type { Cleaner, Template } from '../cleaner.ts';
import { type Element, elementsOf, parseHtml, type Tree } from '../markup/dom.ts';
import { createMatcher } from '../markup/matcher.ts';
import { type PageFacts, readPageFacts } from '../markup/page-facts.ts';
import {
  cluesOfAddress,
  cluesOfDeclaration,
  cluesOfStrongSigns,
  cluesOfTemplates,
  cluesOfWeakSigns,
  declarationOf,
} from './clues.ts';
import { type GivenAddress, readGivenAddress } from './given-address.ts';
import { signLines } from './sign-lines.ts';
import { heaviest, type Weighed } from './weigh.ts';

/** Which cleaner knows a page, which of its templates fits, and what spoke for it. */
export interface DetectedSite {
  readonly cleaner: Cleaner;
  readonly template?: Template;
  /** Completes “the cleaner knows the page, since …”. */
  readonly because: string;
}

/** A parsed page with what it says of itself, and its site where the evidence is enough. */
interface DetectedPage {
  readonly tree: Tree;
  readonly facts: PageFacts;
  readonly site: DetectedSite | undefined;
}

/** Tells the site of a page from its address, from what it declares and shows, and from the lines it prints. */
export interface SiteDetector {
  readonly inHtml: (html: string, url?: string) => DetectedPage;
  readonly inText: (text: string, url?: string) => DetectedSite | undefined;
}

/** What the detection of one page has in hand. */
interface Case {
  readonly cleaners: readonly Cleaner[];
  readonly given: GivenAddress;
}

export function createSiteDetector(cleaners: readonly Cleaner[]): SiteDetector {
  const matcher = createMatcher(
    cleaners.flatMap((cleaner) =>
      cleaner.templates.map((template) => ({ select: template.when ?? template.body, value: template })),
    ),
  );
  const fitting = (elements: readonly Element[]): ReadonlySet<Template> => new Set(elements.flatMap(matcher.match));
  return {
    inHtml: (html, url) => {
      const given = readGivenAddress(url);
      const isElsewhere = given.host !== undefined && !cleaners.some((each) => mayStandFor(each, given));
      const tree = isElsewhere ? parseHtml(html) : parseHtml(html, matcher.mayMatch);
      const facts = readPageFacts(tree);
      const fits = isElsewhere ? () => fitting(elementsOf(tree).filter(matcher.mayMatch)) : () => fitting(tree.wanted);
      return { tree, facts, site: detectInHtml({ cleaners, given }, facts, fits) };
    },
    inText: (text, url) => detectInText({ cleaners, given: readGivenAddress(url) }, text),
  };
}

function mayStandFor(cleaner: Cleaner, given: GivenAddress): boolean {
  return cluesOfAddress(cleaner, given).some((clue) => clue.strength > 0);
}

/** On a host of no site, templates are only looked for where something else speaks for the site: most pages have neither. */
function detectInHtml(
  { cleaners, given }: Case,
  facts: PageFacts,
  fits: () => ReadonlySet<Template>,
): DetectedSite | undefined {
  const declaration = declarationOf(facts);
  const claims = cleaners.map((cleaner) => ({
    cleaner,
    clues: [...cluesOfAddress(cleaner, given), ...cluesOfDeclaration(cleaner, declaration, given)],
  }));
  const isNamed = claims.some(({ clues }) => clues.some((clue) => clue.strength > 0));
  if (given.host !== undefined && !isNamed) return undefined;
  const fitting = fits();
  const found = heaviest(
    claims.map(({ cleaner, clues }) => ({ cleaner, clues: [...clues, ...cluesOfTemplates(cleaner, fitting)] })),
  );
  return found === undefined ? undefined : detected(found, fitting);
}

/** What is sure is asked first: the address settles a dump, else lines in which a house names itself, else all others. */
function detectInText({ cleaners, given }: Case, text: string): DetectedSite | undefined {
  const byAddress = cleaners.map((cleaner) => ({ cleaner, clues: cluesOfAddress(cleaner, given) }));
  const settled = heaviest(byAddress);
  if (settled !== undefined) return detected(settled);
  const lines = signLines(text);
  const byName = byAddress.map(({ cleaner, clues }) => ({
    cleaner,
    clues: [...clues, ...cluesOfStrongSigns(cleaner, lines)],
  }));
  const named = heaviest(byName);
  if (named !== undefined) return detected(named);
  const found = heaviest(
    byName.map(({ cleaner, clues }) => ({ cleaner, clues: [...clues, ...cluesOfWeakSigns(cleaner, lines)] })),
  );
  return found === undefined ? undefined : detected(found);
}

function detected({ cleaner, because }: Weighed, fitting?: ReadonlySet<Template>): DetectedSite {
  const template = cleaner.templates.find((each) => fitting?.has(each));
  return template === undefined ? { cleaner, because } : { cleaner, template, because };
}
