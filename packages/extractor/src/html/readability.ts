import { setImmediate } from 'node:timers/promises';
import type { DOMWindow } from 'jsdom';
import { type Block, removed } from '../block.ts';
import { KlartextError } from '../errors.ts';
import { comparable, fold } from '../fold.ts';
import { readWholePage } from '../generic/whole-page.ts';
import { elementsOf, parseHtml } from '../markup/dom.ts';
import type { Reading } from '../reading.ts';
import type { Parsed } from '../source.ts';
import { wordSet } from '../word-list.ts';

/** Formatting that an HTML parser opens again in each block after one that ended without closing it. */
const FORMATTING: ReadonlySet<string> = wordSet('b big code em font i nobr s small strike strong tt u');
/** Elements opened again, counted from above; of 1600 real pages none comes near. */
const MAX_REOPENED = 100_000;
const MAX_ELEMENTS = 250_000;
/** Attributes of one element; jsdom's parser looks through all of them for each new one. */
const MAX_ATTRIBUTES = 4_000;
const PAGES_A_WINDOW = 16;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/giu;
const WITHIN_BLOCK: ReadonlySet<string> = wordSet(`
    #text #comment br wbr a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr
    picture q rp rt ruby s samp small source span strike strong sub sup time tt u var`);
const SILENT: ReadonlySet<string> = wordSet('script style template noscript svg');

/** The blocks of a page, all claimed but those that Readability in jsdom counts among its article. */
export async function keepReadable({ tree, input }: Parsed): Promise<Reading> {
  const reading = readWholePage(tree, input, { breaks: 'lines' });
  keepOnly(reading.blocks, await readWithReadability(input));
  return reading;
}

function keepOnly(blocks: readonly Block[], paragraphs: readonly string[]): void {
  const kept = new Set(paragraphs.map(comparable));
  for (const block of blocks) {
    const isKept = kept.has(comparable(block.text)) || (block.kind === 'table-row' && hasAllCells(block, kept));
    if (block.claim === undefined && !isKept) {
      block.claim = removed('readability/left-out', 'Readability does not count it among the article');
    }
  }
}

/** A row is one block here, to Readability each of its cells. */
function hasAllCells({ runs }: Block, kept: ReadonlySet<string>): boolean {
  return runs.every(({ text }) => kept.has(comparable(text)));
}

/**
 * The text of each block of what Mozilla's Readability in jsdom takes for the article, in order, white space folded; none
 * when it finds no article. No script runs, nothing is loaded.
 * Rejects with `limit-depth` or `limit-nodes` before jsdom sees a page that would keep it busy for minutes.
 */
export async function readWithReadability(html: string): Promise<readonly string[]> {
  refuseBeyondLimits(html);
  const [{ Readability }, jsdom] = await Promise.all([import('@mozilla/readability'), import('jsdom')]);
  // A run of pages without a turn of the event loop piles up gigabytes.
  await setImmediate();
  const document = parserFrom(jsdom).parseFromString(html, 'text/html');
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  // The window would keep every element that has an id.
  document.replaceChildren();
  return found?.content ? paragraphsOf(found.content) : [];
}

function refuseBeyondLimits(html: string): void {
  const tree = parseHtml(html);
  const { elements, limits } = tree;
  if (limits.includes('limit-depth')) {
    throw new KlartextError('limit-depth', 'The page is nested too deeply for Readability; try another engine.');
  }
  const isLarge = limits.includes('limit-nodes') || elements > MAX_ELEMENTS;
  const hasHuge = elementsOf(tree).some(({ attribs }) => Object.keys(attribs).length > MAX_ATTRIBUTES);
  if (isLarge || hasHuge || countReopened(html) > MAX_REOPENED) {
    throw new KlartextError('limit-nodes', 'The page has too many nodes for Readability; try another engine.');
  }
}

function countReopened(html: string): number {
  const unclosed = new Map<string, number>();
  let active = 0;
  let reopened = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    const step = slash === '' ? 1 : -1;
    const count = (unclosed.get(tag) ?? 0) + step;
    if (!FORMATTING.has(tag)) reopened += step > 0 ? active : 0;
    else if (count >= 0) {
      unclosed.set(tag, count);
      active += step;
    }
  }
  return reopened;
}

let shared: { readonly window: DOMWindow; readonly parser: DOMParser; pages: number } | undefined;

/** One window serves many pages, for a new one each time is half as slow again; but not all: it keeps their documents. */
function parserFrom({ JSDOM, VirtualConsole }: typeof import('jsdom')): DOMParser {
  if (shared === undefined || shared.pages === PAGES_A_WINDOW) {
    shared?.window.close();
    const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
    shared = { window, parser: new window.DOMParser(), pages: 0 };
  }
  shared.pages += 1;
  return shared.parser;
}

function paragraphsOf(content: Node): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = (): void => {
    blocks.push(fold(open));
    open = '';
  };
  const visit = (node: Node): void => {
    const name = node.nodeName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === '#text' || name === 'br') open += node.nodeValue ?? ' ';
    const bounds = !WITHIN_BLOCK.has(name);
    if (bounds) close();
    for (const child of node.childNodes) visit(child);
    if (bounds) close();
  };
  visit(content);
  return blocks.filter((text) => text !== '');
}
