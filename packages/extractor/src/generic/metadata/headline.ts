import { type Block, removedBy, splitBlock } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { type Element, isTag } from '../../markup/dom.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import { HIDDEN_RULE } from '../../markup/read-html.ts';
import { type ChosenHeadline, chooseHeadline } from './choose-headline.ts';
import { plainValue } from './declared-values.ts';
import { textIn } from './element-text.ts';
import { type Evidence, startOf } from './page-evidence.ts';
import type { SiteNames } from './site-names.ts';

export type FoundHeadline = Partial<ChosenHeadline>;

const KICKER_NEAR = 1_500;

/** The headline, with its kicker where a heading holds both, as the sources of a page agree on them. */
export function findHeadline(evidence: Evidence): FoundHeadline {
  const { facts, printed, bodyStart } = evidence;
  const metas = (name: string): readonly string[] => (facts.metas.get(name) ?? []).map(plainTitle);
  const isPrintPage = PRINT_PAGE.test(facts.title ?? '');
  const headings = printed.headings
    .filter(({ element }) => !isLogo(element))
    .map(({ value, start }) => ({ ...value, level: isPrintPage ? 1 : value.level, isAbove: start <= bodyStart }));
  const linked = facts.linked.flatMap((node) => valuesAt(node, 'headline')).map(plainValue);
  const title = facts.title === undefined ? [] : [plainTitle(facts.title)];
  const openGraph = metas('og:title');
  const twitter = metas('twitter:title');
  const found = chooseHeadline({ linked, openGraph, twitter, title, printed: headings }, namesOfSite(evidence));
  if (found === undefined) return {};
  const isTitle = linked.length === 0 && !headings.some(({ level, isAbove }) => level === 1 && isAbove);
  return isTitle ? { ...found, headline: cutToPrinted(found.headline, evidence) } : found;
}

/** `Drucken: …`, `Print Story - …`: what pages made for printing put before their titles. */
const PRINT_PAGE =
  /^(?:drucken|druckansicht|druckversion|druckfassung|print(?:er-friendly)?(?: (?:story|page|article|version|view))?|imprimer|imprimir|stampa)\s*[:|–—-]\s+/iu;

function plainTitle(value: string): string {
  return plainValue(value).replace(PRINT_PAGE, '');
}

const LOGO_CLASS = /(?:^|[\s_-])(?:logo|brand|site-?(?:title|name))(?:$|[\s_-])/iu;
const START_PAGE = /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{3,5})?(?:[?#].*)?$/iu;

/** Whether a heading is the name of the site: all of it leads to the start page, or its class says so. */
function isLogo(heading: Element): boolean {
  if (LOGO_CLASS.test(heading.attribs['class'] ?? '')) return true;
  const [link] = heading.children.filter(isTag);
  const href = link?.name === 'a' ? link.attribs['href'] : undefined;
  return link !== undefined && href !== undefined && href !== '' && isStart(href) && textIn(link) === textIn(heading);
}

function isStart(href: string): boolean {
  return !href.startsWith('#') && START_PAGE.test(href);
}

/** The names of the site, that of its logo among them. */
function namesOfSite({ site, printed }: Evidence): SiteNames {
  const logos = new Set(
    printed.headings.filter(({ element }) => isLogo(element)).map(({ value }) => comparable(value.text)),
  );
  return { isSite: (text) => site.isSite(text) || logos.has(comparable(text)) };
}

/** The headline with the line above it that is marked as a kicker, where none is known yet. */
export function withKicker(found: FoundHeadline, { printed, headlineStart }: Evidence): FoundHeadline {
  if (found.headline === undefined || found.kicker !== undefined) return found;
  const above = printed.kickers.findLast(({ start }) => start < headlineStart && headlineStart - start < KICKER_NEAR);
  return above === undefined ? found : { ...found, kicker: above.value };
}

const LONGEST = 200;
const MOST_LINKED = 0.5;
const PARTS = /\s+[|·•»›>:–—-]\s+|:\s+/u;
const BEHIND_YEAR = /^.{0,40}?\b(?:19|20)\d{2}\s(?<rest>\D.+)$/u;
const FEWEST_WORDS = 2;
const SHORTEST = 8;

/**
 * A headline that only the title element tells, cut to what of it the page prints on a line of its own above the text:
 * `Regional - Das Fest der Lichter - Volksstimme`.
 */
function cutToPrinted(headline: string, { reading, bodyStart }: Evidence): string {
  const parts = headline.split(PARTS);
  if (parts.length < 2) return headline;
  const lines = new Set(reading.blocks.filter((block) => startOf(block) <= bodyStart).flatMap(linesOf));
  return parts.find((part) => isHeadline(part) && lines.has(comparable(part))) ?? headline;
}

function linesOf({ text, runs, linked, claim }: Block): readonly string[] {
  if (text.length > LONGEST || linked > MOST_LINKED || removedBy({ claim }) === HIDDEN_RULE) return [];
  const lines = [text, ...runs.map((run) => run.text)];
  const behind = lines.flatMap((line) => BEHIND_YEAR.exec(line)?.groups?.['rest'] ?? []);
  return [...lines, ...behind].map(comparable);
}

function isHeadline(part: string): boolean {
  return part.length >= SHORTEST && part.split(' ').length >= FEWEST_WORDS;
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const EDGE = /^[\s:|–—-]+$/u;
/** How many blocks may stand between kicker and headline. */
const REACH = 8;

/** Claims the blocks that print headline and kicker; one that prints both is cut in two. */
export function claimHeading({ reading, headlineStart }: Evidence, { headline, kicker }: FoundHeadline): void {
  if (headline === undefined) return;
  const { blocks, locate } = reading;
  const at = printedAt(blocks, headline, { headlineStart, kicker });
  const block = blocks[at];
  if (block === undefined) return;
  if (comparable(block.text) !== comparable(headline)) {
    const [above, below] = splitBlock(block, block.text.length - headline.length, locate);
    above.claim = { fate: 'field', field: 'kicker' };
    below.claim = { fate: 'field', field: 'headline' };
    blocks.splice(at, 1, above, below);
    return;
  }
  block.claim = { fate: 'field', field: 'headline' };
  if (kicker !== undefined) claimKicker(blocks, kicker, at);
}

/** The block that prints the headline, alone or below its kicker: the one at the main heading, else the first. */
function printedAt(
  blocks: readonly Block[],
  headline: string,
  { headlineStart, kicker }: { readonly headlineStart: number; readonly kicker: string | undefined },
): number {
  const key = comparable(headline);
  const isAlone = (block: Block): boolean =>
    block.text.length < headline.length + REACH && comparable(block.text) === key;
  const isGlued = (block: Block): boolean => kicker !== undefined && isHeading(block.text, { headline, kicker });
  const isIt = (block: Block): boolean => block.kind === 'heading' && (isAlone(block) || isGlued(block));
  const main = blocks.findIndex((block) => startOf(block) >= headlineStart && isIt(block));
  if (main >= 0) return main;
  const first = blocks.findIndex(isIt);
  return first >= 0 ? first : blocks.findIndex(isAlone);
}

function isHeading(
  text: string,
  { headline, kicker }: { readonly headline: string; readonly kicker: string },
): boolean {
  if (!text.endsWith(headline) || !text.startsWith(kicker)) return false;
  const between = text.slice(kicker.length, text.length - headline.length);
  return text.length > headline.length && (between === '' || EDGE.test(between));
}

function claimKicker(blocks: readonly Block[], kicker: string, headlineAt: number): void {
  const key = lettersOf(kicker);
  for (let index = headlineAt - 1; index >= Math.max(0, headlineAt - REACH); index -= 1) {
    const block = blocks[index];
    if (block === undefined || lettersOf(block.text) !== key) continue;
    block.claim = { fate: 'field', field: 'kicker' };
    return;
  }
}

function lettersOf(text: string): string {
  return comparable(text).replace(NOT_LETTERS, '');
}
