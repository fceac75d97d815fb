import { parseUrl } from '../../address/parse-url.ts';
import { type Element, isTag } from '../../markup/dom.ts';
import { CLASS_HINTS, classHintsOf } from './class-hints.ts';
import { textIn } from './element-text.ts';

/** The part of the site that an address names: `/sport/…`. */
export interface SitePart {
  readonly name: string;
  /** How links end that lead to it. */
  readonly address: RegExp;
}

/** What menus say about where a page stands. */
export interface Trail {
  /** The names on the way from the start page to this one. */
  readonly crumbs: string[];
  /** What menus call the part of the site. */
  readonly menus: string[];
  readonly part: SitePart | undefined;
}

const CRUMB = /crumb|brotkr/iu;
const WIDE_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const LONGEST_LABEL = 40;
const MOST_MENUS = 5;
const PART = /^\p{Ll}[\p{Ll}-]{2,30}$/u;

/** Whether an element is a menu, or holds the way from the start page to this one; `looks` are those of its class. */
export function isTrail({ name, attribs }: Element, looks: number): boolean {
  if (name === 'nav') return true;
  if (WIDE_TAGS.has(name)) return false;
  if ((looks & CLASS_HINTS.trail) !== 0) return true;
  const { id, itemtype } = attribs as { id?: string; itemtype?: string };
  return (id !== undefined && CRUMB.test(id)) || (itemtype !== undefined && CRUMB.test(itemtype));
}

/**
 * Reads the links of a menu, and those on the way from the start page to this one; a heading among them is worded for
 * search engines.
 */
export function readTrail(node: Element, trail: Trail): void {
  const { id = '', itemtype = '', 'aria-label': label = '' } = node.attribs as Record<string, string>;
  const isWay =
    (classHintsOf(node.attribs['class']) & CLASS_HINTS.trail) !== 0 || CRUMB.test(`${id} ${itemtype} ${label}`);
  readLinks(node, trail, isWay ? 'way' : 'menu');
}

function readLinks(node: Element, trail: Trail, kind: 'way' | 'menu'): void {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if (child.name === 'a') {
      if (kind === 'way') trail.crumbs.push(textIn(child));
      readMenu(child, trail);
      continue;
    }
    const isWay = kind === 'way' || (classHintsOf(child.attribs['class']) & CLASS_HINTS.trail) !== 0;
    readLinks(child, trail, isWay ? 'way' : 'menu');
  }
}

/** Keeps the text of a link that leads to the part of the site. */
export function readMenu(link: Element, { part, menus }: Trail): void {
  if (part === undefined || menus.length >= MOST_MENUS) return;
  const href = link.attribs['href'];
  if (href === undefined || !href.includes(part.name) || !part.address.test(href)) return;
  const text = textIn(link);
  if (text !== '' && text.length <= LONGEST_LABEL) menus.push(text);
}

/** The first part of an address below its language. */
export function partOf(url: string | undefined): SitePart | undefined {
  const parts =
    parseUrl(url ?? '')
      ?.pathname.split('/')
      .filter(Boolean)
      .slice(0, -1) ?? [];
  const name = parts.find((each) => PART.test(each));
  if (name === undefined) return undefined;
  return { name, address: new RegExp(`^(?:https?://[^/]+)?(?:/\\p{L}{2})?/${name}/?$`, 'u') };
}
