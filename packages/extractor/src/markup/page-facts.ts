import { fold } from '../fold.ts';
import { type Element, type Tree, textOf } from './dom.ts';
import { type LinkedNode, readJsonLd } from './json-ld.ts';

/** What a page says about itself outside its visible text. */
export interface PageFacts {
  readonly title?: string;
  /** `lang` of the html element, as written. */
  readonly language?: string;
  /** Values of meta elements by lower-case name or property, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `link rel=canonical`, as written. */
  readonly canonical?: string;
  readonly base?: string;
  readonly linked: readonly LinkedNode[];
  /** The names on the way from the start page to this one, as JSON-LD has them. */
  readonly crumbs?: readonly string[];
}

const NO_FACTS: PageFacts = { metas: new Map(), linked: [] };
const MAX_META = 20_000;

/** A dump says nothing beside its text. */
export function noFacts(): PageFacts {
  return NO_FACTS;
}

/** Reads the facts off the elements that the parser set aside. */
export function readPageFacts(tree: Tree): PageFacts {
  const metas = new Map<string, string[]>();
  const facts: { title?: string; language?: string; canonical?: string; base?: string } = {};
  const scripts: string[] = [];
  for (const element of tree.head) readHeadElement(element, { metas, facts, scripts });
  const { nodes, crumbs } = readJsonLd(scripts);
  return { ...facts, metas, linked: nodes, ...(crumbs.length === 0 ? {} : { crumbs }) };
}

interface Collected {
  readonly metas: Map<string, string[]>;
  readonly facts: { title?: string; language?: string; canonical?: string; base?: string };
  readonly scripts: string[];
}

function readHeadElement(element: Element, { metas, facts, scripts }: Collected): void {
  const attributes = element.attribs;
  switch (element.name) {
    case 'meta':
      readMeta(attributes, metas);
      break;
    case 'link':
      if (facts.canonical === undefined && attributes['rel']?.toLowerCase() === 'canonical' && attributes['href'])
        facts.canonical = attributes['href'].trim();
      break;
    case 'base':
      if (facts.base === undefined && attributes['href']) facts.base = attributes['href'].trim();
      break;
    case 'html':
      facts.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? '';
      if (facts.language === '') delete facts.language;
      break;
    case 'title':
      if (facts.title === undefined && !insideSvg(element)) facts.title = fold(textOf(element));
      break;
    case 'script':
      if (attributes['type']?.toLowerCase().startsWith('application/ld+json')) scripts.push(scriptText(element));
      break;
  }
}

function readMeta(attributes: Element['attribs'], metas: Map<string, string[]>): void {
  const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
  const value = fold((attributes['content'] ?? attributes['value'] ?? '').slice(0, MAX_META));
  if (name === undefined || name === '' || value === '') return;
  const values = metas.get(name);
  if (values === undefined) metas.set(name, [value]);
  else values.push(value);
}

function insideSvg(element: Element): boolean {
  return element.parent !== null && 'name' in element.parent && element.parent.name === 'svg';
}

function scriptText(element: Element): string {
  return element.children.map((child) => ('data' in child ? child.data : '')).join('');
}
