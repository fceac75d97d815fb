import type { Agency, Author } from '../../article.ts';
import { type Block, isOpen, splitBlock } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { readByline } from '../../german/byline.ts';
import { isDateLine } from '../../german/dates.ts';
import { closest } from '../../markup/dom.ts';
import type { Reading } from '../../reading.ts';
import { wordsIn } from '../../word-list.ts';
import {
  agenciesAmong,
  chooseAuthors,
  chooseHouses,
  declaredHandles,
  personsIn,
  pseudonymIn,
} from './choose-authors.ts';
import { metasAt } from './declared-values.ts';
import { textIn } from './element-text.ts';
import {
  beforeDate,
  DATE,
  isHouseByline,
  isNameBesideDate,
  LOOSE_END,
  nameBeforeDate,
  namesAfterBy,
} from './head-lines.ts';
import { type Evidence, startOf } from './page-evidence.ts';
import { type Byline, isBesideArticle, type Placed } from './printed-metadata.ts';
import type { SiteNames } from './site-names.ts';

const AUTHOR_METAS: readonly string[] = wordsIn(`
    articleauthor ogarticleauthor author parselyauthor sailthruauthor cxenseparseauthor dccreator dctermscreator
    dccreatorpersonalname byl citationauthor ogauthor`);
const LONGEST_LINE = 160;
const LONGEST_PSEUDONYM = 50;
const BY_ALONE =
  /^(?:(?:eingestellt|erstellt|verfasst|geschrieben) von|(?:posted|written) by|von|by|par|por|autor|author)\s?:?$/iu;
const BY_LINE =
  /^(?:(?:eingestellt|erstellt|verfasst|geschrieben) von|(?:posted|written) by|von|by|par|por|autor|author)(?:\s?:\s?|\s)\S+$/iu;
const POSTED_BY = /^(?:eingestellt|erstellt|verfasst|geschrieben|posted|written)\s/iu;
/** How many blocks below the text may hold one. */
const TAIL_REACH = 3;
/** `By Anna Muster in `, `Published in `: what follows is a section. */
const BEFORE_SECTION = /(?:^|\s)(?:in|under|unter)\s?:?$/iu;
const BAR = /\s*[|•·]\s*/u;
const NEAR = 12_000;

interface FoundAuthors {
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
  const [pseudonym] = [...pseudonymsNear(evidence), ...declaredHandles(told.linked, site)];
  if (pseudonym !== undefined) return { authors: [{ name: pseudonym }], agencies };
  const lines = near(printed.bylines, evidence).map(({ value }) => [value.pieces.join(' ')]);
  const houses = chooseHouses({ ...told, printed: lines }, site);
  return { authors: houses, agencies: agenciesAmong({ ...told, printed: houses.map(({ name }) => [name]) }) };
}

function near<T>(list: readonly Placed<T>[], { headlineStart, bodyStart }: Evidence): readonly Placed<T>[] {
  return list.filter(({ start }) => start <= bodyStart && headlineStart - start < NEAR);
}

/** Lines that begin as a line of authors does: those between headline and body, then those below it, then within it. */
function linesNear({ reading, printed, headlineStart, bodyStart, bodyEnd }: Evidence): readonly (readonly string[])[] {
  const lines = reading.blocks.flatMap((block, index) => {
    if (block.claim?.fate === 'field' || block.text.length > LONGEST_LINE) return [];
    const names = isNameBesideDate(reading.blocks, index)
      ? [block.text]
      : [...namesAfterBy(block.text), ...nameBeforeDate(block.text)];
    return names.length === 0 || isBesideArticle(block.owner, printed)
      ? []
      : [{ start: startOf(block), names, isListed: isPartOfItem(block) }];
  });
  const zones = [
    lines.filter(({ start }) => start >= headlineStart && start <= bodyStart),
    lines.filter(({ start, isListed }) => start > bodyEnd && start - bodyEnd < NEAR && !isListed),
    lines.filter(({ start }) => start === bodyEnd),
  ];
  return zones.map((zone) => zone[0]?.names ?? []);
}

/** Whether a block is one of several in an item of a list, as in lists of other texts. */
function isPartOfItem({ owner, text }: Block): boolean {
  const item = closest(owner, ({ name }) => name === 'li');
  return item !== undefined && textIn(item) !== text;
}

/** Lines of authors: those between headline and body, then around the headline, then just below the body. */
function bylinesNear({ printed, site, headlineStart, bodyStart, bodyEnd }: Evidence): readonly (readonly string[])[] {
  const named = printed.bylines.map(({ value, start }) => ({ ...value, start, names: namesOf(value, site) }));
  const zones = [
    named.filter(({ start }) => start >= headlineStart && start <= bodyStart),
    named.filter(({ start }) => start < headlineStart && headlineStart - start < NEAR),
    named.filter(({ start }) => start > bodyStart && start <= bodyEnd),
    named.filter(({ start, isListed }) => start > bodyEnd && start - bodyEnd < NEAR && !isListed),
  ];
  return zones.map((zone) => {
    const first = zone.find(({ names }) => names.length > 0);
    return zone.filter(({ look }) => look === first?.look).flatMap(({ names }) => names);
  });
}

function namesOf({ pieces }: Byline, site: SiteNames): readonly string[] {
  const own = pieces.filter((_, index) => !BEFORE_SECTION.test(pieces[index - 1] ?? '')).flatMap(partsOf);
  const apart = own.flatMap((piece) => personsIn(piece, site));
  return apart.length > 0 ? apart : personsIn(own.join(' '), site);
}

/** What a piece of a line of authors holds: names beside ways to reach them, `Anna Muster | E-Mail`, and before a date. */
function partsOf(piece: string): readonly string[] {
  return piece.split(BAR).map((part) => beforeDate(part) ?? part);
}

/** Names of one word in lines of authors below the headline, and in those below the text that say who posted it. */
function pseudonymsNear({ printed, reading, site, headlineStart, bodyStart, bodyEnd }: Evidence): readonly string[] {
  const bylines = printed.bylines.filter(({ start }) => start >= headlineStart && start <= bodyStart);
  const marked = bylines.flatMap(({ value }) => pseudonymOf(value, site));
  if (marked.length > 0) return marked;
  const at = reading.blocks.findIndex((block) => startOf(block) >= bodyEnd);
  const above = reading.blocks.filter((block) => startOf(block) >= headlineStart && startOf(block) <= bodyStart);
  const below = reading.blocks.slice(at + 1, at + 1 + TAIL_REACH).filter(({ text }) => POSTED_BY.test(text));
  return [...above, ...below].flatMap(({ text, owner }) =>
    text.length <= LONGEST_PSEUDONYM && BY_LINE.test(text) && !isBesideArticle(owner, printed)
      ? pseudonymIn(text, site)
      : [],
  );
}

function pseudonymOf({ pieces, isName }: Byline, site: SiteNames): readonly string[] {
  const at = pieces.findIndex((piece) => BY_ALONE.test(piece));
  const said = at < 0 ? pieces.find((piece) => BY_LINE.test(piece)) : pieces[at + 1];
  const name = said ?? (isName && pieces.length === 1 ? pieces[0] : undefined);
  return name === undefined ? [] : pseudonymIn(name, site);
}

export interface ClaimedByline {
  readonly line: string;
  readonly agencies: readonly Agency[];
}

const LONGEST = 200;
/** Letters that may stand beside the names: `Von … und …, Berlin`. */
const MOST_BESIDE = 40;
const REACH = 12;
const BY = /(?<=[\s\d|])(?:von|by|par)\s\p{Lu}/iu;
const LOOSE_START = /^[\s|•·,/–—-]+/u;
/** `| Die Autorin per E-Mail erreichen`, an address of mail. */
const CONTACT = /\s*\|[^|]{0,40}\be-?mail\b[^|]{0,20}|\S+@\S+\.\S+/giu;
const GLUED_YEAR = /(\d{4})(?=\d)/u;

/** Claims the first line around headline or below the body that names the authors and little else. */
export function claimByline(
  { reading, headlineStart, bodyStart, bodyEnd }: Evidence,
  authors: readonly Author[],
): ClaimedByline | undefined {
  const names = authors.map(({ name }) => comparable(name));
  const { blocks } = reading;
  if (names.length === 0) return claimHouse(blocks, bodyStart);
  const headline = Math.max(
    0,
    blocks.findIndex((block) => startOf(block) >= headlineStart),
  );
  const start = blocks.findIndex((block) => startOf(block) >= bodyStart);
  const end = blocks.findLastIndex((block) => startOf(block) <= bodyEnd);
  const zones = [
    blocks.slice(headline, start + 1),
    blocks.slice(Math.max(0, headline - REACH), headline),
    blocks.slice(end, end + REACH),
  ];
  const block = zones.flatMap((zone) => zone.find((each) => isBylineOf(each, names)) ?? []).at(0);
  if (block === undefined) return undefined;
  const line = withoutDates(block, reading);
  line.claim = { fate: 'field', field: 'byline' };
  return { line: line.text, agencies: readByline(line.text)?.agencies ?? [] };
}

/** Claims the line above the text that names a house or an agency, where nobody else is named. */
function claimHouse(blocks: readonly Block[], bodyStart: number): ClaimedByline | undefined {
  const block = blocks.find((each) => isOpen(each) && startOf(each) < bodyStart && isHouseByline(each.text));
  if (block === undefined) return undefined;
  block.claim = { fate: 'field', field: 'byline' };
  return { line: block.text, agencies: readByline(block.text)?.agencies ?? [] };
}

/** The part of a block that names authors; a date before or behind it becomes a block of its own. */
function withoutDates(block: Block, { blocks, locate }: Reading): Block {
  const end = DATE.exec(block.text)?.index ?? 0;
  if (end > 0 && isDateLine(block.text.slice(end).replace(LOOSE_START, ''))) {
    return apart(block, { at: block.text.slice(0, end).replace(LOOSE_END, '').length, keep: 0 }, { blocks, locate });
  }
  const start = BY.exec(block.text)?.index ?? 0;
  if (start > 0 && isDateLine(block.text.slice(0, start).replace(LOOSE_END, '').replace(GLUED_YEAR, '$1 '))) {
    return apart(block, { at: start, keep: 1 }, { blocks, locate });
  }
  return block;
}

function apart(
  block: Block,
  { at, keep }: { readonly at: number; readonly keep: 0 | 1 },
  { blocks, locate }: Pick<Reading, 'blocks' | 'locate'>,
): Block {
  const parts = splitBlock(block, at, locate);
  blocks.splice(blocks.indexOf(block), 1, ...parts);
  return parts[keep];
}

function isBylineOf({ text, claim }: Block, names: readonly string[]): boolean {
  if (text.length > LONGEST || claim?.fate === 'field') return false;
  const line = comparable(text.replace(CONTACT, ' '));
  const named = names.filter((name) => line.includes(name));
  const beside = line.length - named.reduce((sum, name) => sum + name.length, 0);
  return named.length > 0 && beside <= MOST_BESIDE * named.length;
}
