import { type Block, isOpen } from '../../block.ts';
import { type Element, parentOf, type Tree } from '../../markup/dom.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import type { Reading } from '../../reading.ts';
import { countHeadLines } from './head-lines.ts';
import { type PrintedMetadata, readPrintedMetadata } from './printed-metadata.ts';
import { type SiteNames, siteNamesOf } from './site-names.ts';

/** A page as it was parsed and read, its blocks claimed but for those of the body. */
export interface ReadPage {
  readonly tree: Tree;
  readonly facts: PageFacts;
  readonly url: string | undefined;
  readonly reading: Reading;
}

/** Where things stand: offsets of texts in the input. */
export interface Places {
  /** The last first-level heading above the body. */
  readonly headlineStart: number;
  /** Where the text begins, below lines of authors and dates that were counted among it. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** All that a page's metadata is told from. */
export interface Evidence extends Places {
  readonly facts: PageFacts;
  readonly site: SiteNames;
  readonly url: string | undefined;
  readonly printed: PrintedMetadata;
  readonly reading: Reading;
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** Gathers what a page declares and prints, and where its body stands. */
export function gatherEvidence({ tree, facts, url, reading }: ReadPage): Evidence {
  const printed = readPrintedMetadata(tree, { url, around: holdersOf(reading.blocks) });
  return { facts, site: siteNamesOf(facts, url), url, printed, reading, ...placesOf(reading.blocks, printed) };
}

/** The elements that the longest block of the text stands in. */
function holdersOf(blocks: readonly Block[]): ReadonlySet<Element> {
  const longest = blocks
    .filter(isOpen)
    .reduce<Block | undefined>((best, each) => (best && best.text.length >= each.text.length ? best : each), undefined);
  const holders = new Set<Element>();
  for (let each = longest?.owner ?? null; each !== null; each = parentOf(each)) holders.add(each);
  return holders;
}

/**
 * Where headline and body stand, as the blocks are claimed now: the last heading above the body that prints the headline,
 * else the last one of the first level.
 */
export function placesOf(blocks: readonly Block[], { headings }: PrintedMetadata, headline?: string): Places {
  const starts = blocks.filter(isOpen).map(startOf);
  const firstStart = firstOf(starts);
  const bodyStart = firstOf(starts.slice(countHeadLines(blocks)));
  const above = headings.filter(({ start }) => start < bodyStart);
  const told = above.findLast(
    ({ value }) => headline !== undefined && (value.text === headline || value.text.endsWith(headline)),
  );
  const main = told ?? above.findLast(({ value }) => value.level === 1);
  return { headlineStart: main?.start ?? firstStart, bodyStart, bodyEnd: starts.at(-1) ?? bodyStart };
}

function firstOf(starts: readonly number[]): number {
  return starts.reduce((first, start) => Math.min(first, start), NOWHERE);
}

/** Where a block begins in the input. */
export function startOf({ runs }: Block): number {
  return runs[0]?.start ?? NOWHERE;
}
