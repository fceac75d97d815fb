import { type Block, isOpen, removed } from '../block.ts';
import { comparable } from '../fold.ts';
import { isWall } from '../generic/metadata/find-cut.ts';
import { valuesAt } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import { locateIn } from '../markup/read-html.ts';
import type { Reading } from '../reading.ts';
import type { Parsed } from '../source.ts';
import { chooseDeclared, type DeclaredPiece, type KnownBy } from './choose-declared.ts';
import { blocksOfPiece } from './declared-blocks.ts';
import { declaredJson, declaredMarkup } from './declared-sources.ts';
import { type EmbeddedText, offsetAt } from './embedded-text.ts';

/** Letters of a printed text from which on nobody looks for another. */
const LITTLE = 1_200;
/** How much longer a declared text must be. */
const TIMES = 2;
const LEAST_MORE = 300;
const TITLE_END = /\s[|–·:-]\s[^|–·]{1,60}$/u;
const PATH = /^https?:\/\/[^/]+(\/[^?#]*)/iu;
const LAST_SLASH = /\/$/u;
const SHORTEST_PATH = 8;
const SOLD = 'more text than it shows to those who do not pay';
const AGAIN = removed('common/declared-body', 'the page declares its text elsewhere');

/** Whether a body is so short that the page may hold another. */
export function isLittle({ blocks }: Reading): boolean {
  return lettersOf(blocks.filter(isOpen)) <= LITTLE;
}

/** Whether one body is so much longer than another that it stands in its place. */
export function isMuchMore(one: Reading, other: Reading): boolean {
  return lettersOf(one.blocks.filter(isOpen)) >= TIMES * lettersOf(other.blocks.filter(isOpen)) + LEAST_MORE;
}

/**
 * The reading of a page with its text as it is only declared, where the page prints much less; nothing where it does not, or where
 * the page sells that text: then what it prints is noted to be cut.
 */
export function readDeclaredBody({ tree, facts, url }: Parsed, reading: Reading): Reading | undefined {
  const markup = declaredMarkup(tree).map((part): DeclaredPiece => ({ kind: 'paragraph', parts: [part] }));
  const pieces = markup.length > 0 ? markup : chooseDeclared(declaredJson(tree), knownBy({ facts, url, reading }));
  const headlines = new Set(titlesOf(facts).map(comparable));
  const blocks = pieces
    .flatMap(blocksOfPiece)
    .filter(({ text }, index) => index > 0 || !headlines.has(comparable(text)));
  if (!isMuchMore({ ...reading, blocks }, reading)) return undefined;
  if (isSold(facts, reading.blocks)) {
    reading.cut ??= SOLD;
    return undefined;
  }
  return { ...reading, blocks: merged(reading.blocks, blocks), locate: locateWith(reading.locate, pieces) };
}

/** Whether the page does not give its text to everybody. */
function isSold(facts: PageFacts, blocks: readonly Block[]): boolean {
  const free = facts.linked.flatMap((node) => valuesAt(node, 'isAccessibleForFree'))[0]?.toLowerCase();
  return (
    free === 'false' || (free !== 'true' && blocks.some((block) => block.claim?.fate !== 'field' && isWall(block)))
  );
}

function knownBy({ facts, url, reading }: Pick<Parsed, 'facts' | 'url'> & { readonly reading: Reading }): KnownBy {
  const headings = reading.blocks.filter(({ kind }) => kind === 'heading').slice(0, 1);
  const titles = [...titlesOf(facts), ...headings.map(({ text }) => text)];
  const addresses = [url, facts.canonical, ...(facts.metas.get('og:url') ?? [])];
  return {
    titles: titles.map(comparable).filter((title) => title !== ''),
    paths: addresses
      .map((address) => PATH.exec(address ?? '')?.[1]?.replace(LAST_SLASH, '') ?? '')
      .filter((path) => path.length >= SHORTEST_PATH),
  };
}

function titlesOf({ title = '', metas, linked }: PageFacts): readonly string[] {
  const declared = [
    ...(metas.get('og:title') ?? []),
    ...linked.slice(0, 1).flatMap((node) => valuesAt(node, 'headline')),
  ];
  return [...declared, title, title.replace(TITLE_END, '')];
}

/** Printed and declared blocks in the order of the input; what was printed of the text is none of it now. */
function merged(printed: readonly Block[], declared: readonly Block[]): Block[] {
  for (const block of printed) if (isOpen(block)) block.claim = AGAIN;
  return [...printed, ...declared].sort((one, other) => startOf(one) - startOf(other));
}

function startOf({ runs }: Block): number {
  return runs[0]?.start ?? 0;
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function locateWith(plain: Reading['locate'], pieces: readonly DeclaredPiece[]): Reading['locate'] {
  const parts = pieces.flatMap((piece) => piece.parts);
  return (run, offset) => {
    const part = parts.find((each) => holds(each, run.start));
    if (part === undefined) return plain(run, offset);
    const start = offsetAt(part, run.start);
    const end = offsetAt(part, run.end);
    return part.placeOf(locateIn(part.text)({ ...run, start, end }, offset));
  };
}

function holds({ text, placeOf }: EmbeddedText, place: number): boolean {
  return placeOf(0) <= place && place < placeOf(text.length);
}
