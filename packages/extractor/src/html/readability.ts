import { setImmediate } from 'node:timers/promises';
import type { Readability } from '@mozilla/readability';
import type { DOMWindow } from 'jsdom';
import { parseUrl } from '../address/parse-url.ts';
import { KlartextError } from '../errors.ts';
import { fold } from '../fold.ts';
import { type AnyNode, isTag, parseHtml } from '../markup/dom.ts';

/** Formatting that an HTML parser opens again in each block after one that ended without closing it. */
const FORMATTING: ReadonlySet<string> = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements opened again, counted from above; of 1600 real pages none comes near. */
const MAX_REOPENED = 100_000;
const MAX_ELEMENTS = 250_000;
/** Attributes of one element; jsdom's parser looks through all of them for each new one. */
const MAX_ATTRIBUTES = 4_000;
const PAGES_A_WINDOW = 16;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/giu;
const WITHIN_BLOCK: ReadonlySet<string> = new Set(
  [
    '#text #comment br wbr a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr',
    'picture q rp rt ruby s samp small source span strike strong sub sup time tt u var',
  ].flatMap((names) => names.split(' ')),
);
const SILENT: ReadonlySet<string> = new Set('script style template noscript svg'.split(' '));

type Found = NonNullable<ReturnType<Readability<Node>['parse']>>;

/** What Readability found. `contentHtml` is its markup as it stands, not sanitised. */
export interface ReadabilityArticle {
  readonly title?: string;
  readonly byline?: string;
  readonly excerpt?: string;
  readonly siteName?: string;
  readonly lang?: string;
  readonly publishedTime?: string;
  readonly contentHtml: string;
  /** The text of each block of the content in order, white space folded. */
  readonly paragraphs: readonly string[];
}

/**
 * Reads a page with Mozilla's Readability in jsdom; absent when it finds no article. No script runs, nothing is loaded.
 * Rejects with `limit-depth` or `limit-nodes` before jsdom sees a page that would keep it busy for minutes.
 */
export async function readWithReadability(html: string, url?: string): Promise<ReadabilityArticle | undefined> {
  refuseBeyondLimits(html);
  const [{ Readability }, jsdom] = await Promise.all([import('@mozilla/readability'), import('jsdom')]);
  // A run of pages without a turn of the event loop piles up gigabytes.
  await setImmediate();
  const document = parserFrom(jsdom).parseFromString(html, 'text/html');
  if (url !== undefined) setBase(document, url);
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  // The window would keep every element that has an id.
  document.replaceChildren();
  return found?.content ? articleOf(found, found.content as Element) : undefined;
}

function articleOf(found: Found, content: Element): ReadabilityArticle | undefined {
  const paragraphs = paragraphsOf(content);
  if (paragraphs.length === 0) return undefined;
  const { title, byline, excerpt, siteName, lang, publishedTime } = found;
  const facts = withoutBlanks({ title, byline, excerpt, siteName, lang, publishedTime });
  return { ...facts, contentHtml: content.innerHTML, paragraphs };
}

function refuseBeyondLimits(html: string): void {
  const { document, elements, limits } = parseHtml(html);
  if (limits.includes('limit-depth')) {
    throw new KlartextError('limit-depth', 'The page is nested too deeply for Readability; try another engine.');
  }
  const isLarge = limits.includes('limit-nodes') || elements > MAX_ELEMENTS;
  if (isLarge || hasHugeElement(document) || countReopened(html) > MAX_REOPENED) {
    throw new KlartextError('limit-nodes', 'The page has too many nodes for Readability; try another engine.');
  }
}

function hasHugeElement(document: AnyNode): boolean {
  const waiting: AnyNode[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isTag(node) && Object.keys(node.attribs).length > MAX_ATTRIBUTES) return true;
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return false;
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

function setBase(document: Document, url: string): void {
  const declared = document.querySelector('base[href]');
  const base = declared ?? document.createElement('base');
  const href = declared?.getAttribute('href') ?? '';
  const address = parseUrl(href, url);
  if (address === undefined) return;
  base.setAttribute('href', address.href);
  if (declared === null) document.head.prepend(base);
}

function withoutBlanks(facts: Record<string, string | null | undefined>): Record<string, string> {
  const folded = Object.entries(facts).map(([key, text]) => [key, fold(text ?? '')]);
  return Object.fromEntries(folded.filter(([, text]) => text !== ''));
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
