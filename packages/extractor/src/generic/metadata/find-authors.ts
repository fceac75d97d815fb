import type { Agency, Author } from '../../article.ts';
import { agenciesAmong, chooseAuthors, chooseHouses, personsIn } from './choose-authors.ts';
import { isNameBesideDate, nameBeforeDate, namesAfterBy } from './head-lines.ts';
import { metasAt } from './metas-at.ts';
import { type Evidence, startOf } from './page-evidence.ts';
import { type Byline, isBesideArticle, type Placed } from './printed-metadata.ts';
import type { SiteNames } from './site-names.ts';

const AUTHOR_METAS: readonly string[] = [
  ...['articleauthor', 'ogarticleauthor', 'author', 'parselyauthor', 'sailthruauthor', 'cxenseparseauthor'],
  ...['dccreator', 'dctermscreator', 'dccreatorpersonalname', 'byl', 'citationauthor', 'ogauthor'],
];
const LONGEST_LINE = 160;
const NEAR = 12_000;

export interface FoundAuthors {
  readonly authors: readonly Author[];
  /** Agencies that are declared as authors. */
  readonly agencies: readonly Agency[];
}

/**
 * Who wrote a page's article: the persons that it declares, else those that it prints; where it names none and no sign-off
 * tells more, the houses and agencies that it gives as its author.
 */
export function findAuthors(
  evidence: Evidence,
  { isSigned, isArticle }: { readonly isSigned: boolean; readonly isArticle: boolean },
): FoundAuthors {
  const { facts, site, printed } = evidence;
  const linked = facts.linked.map((node) => node['author'] ?? node['creator']);
  const first = linked.find((value) => value !== undefined);
  const told = { linked: [first], declared: metasAt(facts, AUTHOR_METAS), printed: [] };
  const agencies = agenciesAmong(told);
  const declared = chooseAuthors(told, site);
  if (declared.length > 0 || !isArticle) return { authors: declared, agencies };
  const shown = { linked: [], declared: [], printed: [...bylinesNear(evidence), ...linesNear(evidence)] };
  const authors = chooseAuthors(shown, site);
  if (authors.length > 0 || isSigned) return { authors, agencies };
  const lines = near(printed.bylines, evidence).map(({ value }) => [value.pieces.join(' ')]);
  const houses = chooseHouses({ ...told, printed: lines }, site);
  return { authors: houses, agencies: agenciesAmong({ ...told, printed: houses.map(({ name }) => [name]) }) };
}

function near<T>(list: readonly Placed<T>[], { headlineStart, bodyStart }: Evidence): readonly Placed<T>[] {
  return list.filter(({ start }) => start <= bodyStart && headlineStart - start < NEAR);
}

/** Lines that begin as a line of authors does: those between headline and body, then those below it, then within it. */
function linesNear({ reading, headlineStart, bodyStart, bodyEnd }: Evidence): readonly (readonly string[])[] {
  const lines = reading.blocks.flatMap((block, index) => {
    if (block.claim?.fate === 'field' || block.text.length > LONGEST_LINE) return [];
    const names = isNameBesideDate(reading.blocks, index)
      ? [block.text]
      : [...namesAfterBy(block.text), ...nameBeforeDate(block.text)];
    return names.length === 0 || isBesideArticle(block.owner) ? [] : [{ start: startOf(block), names }];
  });
  const zones = [
    lines.filter(({ start }) => start >= headlineStart && start <= bodyStart),
    lines.filter(({ start }) => start > bodyEnd && start - bodyEnd < NEAR),
    lines.filter(({ start }) => start === bodyEnd),
  ];
  return zones.map((zone) => zone[0]?.names ?? []);
}

/** Lines of authors: those between headline and body, then around the headline, then just below the body. */
function bylinesNear({ printed, site, headlineStart, bodyStart, bodyEnd }: Evidence): readonly (readonly string[])[] {
  const named = printed.bylines.map(({ value, start }) => ({ start, look: value.look, names: namesOf(value, site) }));
  const zones = [
    named.filter(({ start }) => start >= headlineStart && start <= bodyStart),
    named.filter(({ start }) => start < headlineStart && headlineStart - start < NEAR),
    named.filter(({ start }) => start > bodyStart && start <= bodyEnd),
    named.filter(({ start }) => start > bodyEnd && start - bodyEnd < NEAR),
  ];
  return zones.map((zone) => {
    const first = zone.find(({ names }) => names.length > 0);
    return zone.filter(({ look }) => look === first?.look).flatMap(({ names }) => names);
  });
}

function namesOf({ pieces }: Byline, site: SiteNames): readonly string[] {
  const apart = pieces.flatMap((piece) => personsIn(piece, site));
  return apart.length > 0 ? apart : personsIn(pieces.join(' '), site);
}
