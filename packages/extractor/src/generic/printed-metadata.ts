import { fold } from '../fold.ts';
import { type AnyNode, type Element, isTag, isText, type Tree } from '../markup/dom.ts';
import { remembered } from '../remembered.ts';
import type { PrintedHeading } from './choose-headline.ts';

/** A text of the page with where it begins in the input. */
export interface Placed<T> {
  readonly value: T;
  readonly start: number;
}

/** What a page prints about its article: headings, lines of authors, times; in the order of the page. */
export interface PrintedMetadata {
  readonly headings: readonly Placed<PrintedHeading>[];
  /** The pieces of text in each element that is marked as naming authors. */
  readonly bylines: readonly Placed<Byline>[];
  /** Times and dates of elements made for them. */
  readonly times: readonly Placed<string>[];
  /** Dates marked as those of publication. */
  readonly published: readonly string[];
  readonly kickers: readonly Placed<string>[];
}

export interface Byline {
  readonly pieces: readonly string[];
  /** Elements that look alike have the same. */
  readonly look: string;
}

interface Walk {
  readonly headings: Placed<PrintedHeading>[];
  readonly bylines: Placed<Byline>[];
  readonly times: Placed<string>[];
  readonly published: string[];
  readonly kickers: Placed<string>[];
}

const OUTSIDE_TAGS: ReadonlySet<string> = new Set([
  ...['nav', 'aside', 'footer', 'figure', 'figcaption', 'blockquote', 'form', 'script', 'style', 'template', 'svg'],
  ...['select', 'noscript', 'iframe', 'dialog'],
]);
const OUTSIDE =
  /(?:^|[\s_-])(?:comments?|related|teasers?|recommend\w*|promo|popular|sidebar|caption|card|carousel)(?:$|[\s_-])/iu;
const HEADLINE_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|in)?|author-?(?:line|names?|list)|textauthor)(?:$|[\s_-])/iu;
const AUTHOR_CAMEL = /(?:[a-z](?:Authors?|Byline|Autor)(?![a-z]))|^(?:author|byline|autor)[A-Z]/u;
const NO_AUTHOR =
  /(?:bio|box|avatar|image|img|photo|picture|social|twitter|description|comment|quote|bild|follow|media|credit|foto|source)/iu;
const KICKER =
  /(?:kicker|overline|dachzeile|topline|roofline|spitzmarke|eyebrow|headline-?prefix|pretitle|supertitle)/iu;
const BREAKING: ReadonlySet<string> = new Set(['br', 'div', 'p', 'li']);
const LONGEST_BYLINE = 300;
const LONGEST_HEADING = 400;
const LONGEST_KICKER = 90;
const KICKER_EDGE = /^[\s:|–—-]+|[\s:|–—-]+$/gu;

const isOutsideLook = remembered((look) => OUTSIDE.test(look));
const isKickerLook = remembered((look) => KICKER.test(look));
const isBylineLook = remembered(
  (look) => (AUTHOR_CLASS.test(look) || AUTHOR_CAMEL.test(look)) && !NO_AUTHOR.test(look),
);

/** Reads what a page prints about its article; captions, lists of other articles and comments are left out. */
export function readPrintedMetadata(tree: Tree): PrintedMetadata {
  const walk: Walk = { headings: [], bylines: [], times: [], published: [], kickers: [] };
  for (const node of tree.document.children) visit(node, walk);
  return walk;
}

/** Whether an element stands in a caption, a list of other articles or another part that is not the article's own. */
export function isBesideArticle(element: Element | undefined): boolean {
  for (let each: AnyNode | null | undefined = element; each !== null && each !== undefined; each = each.parent) {
    if (isTag(each) && isOutside(each)) return true;
  }
  return false;
}

function visit(node: AnyNode, walk: Walk): void {
  if (!isTag(node) || isOutside(node)) return;
  const { name, attribs } = node;
  const look = attribs['class'] ?? '';
  if (HEADLINE_TAGS.has(name)) {
    readHeading(node, walk);
    return;
  }
  if (name === 'time') walk.times.push(...placed(node, attribs['datetime'] ?? textIn(node)));
  if (attribs['itemprop']?.includes('datePublished')) {
    walk.published.push(attribs['datetime'] ?? attribs['content'] ?? textIn(node));
  }
  if (look !== '' && isKickerLook(look)) readKicker(node, walk);
  if (isByline(node, look)) readBylineOf(node, walk);
  for (const child of node.children) visit(child, walk);
}

function isOutside({ name, attribs }: Element): boolean {
  if (OUTSIDE_TAGS.has(name) || attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  const { class: look, style } = attribs;
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true;
  return name !== 'body' && name !== 'html' && look !== undefined && look !== '' && isOutsideLook(look);
}

function isByline({ name, attribs }: Element, look: string): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  if (attribs['rel']?.split(' ').includes('author') && name !== 'link') return true;
  if (attribs['itemprop'] === 'author' && name !== 'meta' && name !== 'link') return true;
  return look !== '' && isBylineLook(look);
}

function readHeading(node: Element, walk: Walk): void {
  const text = textIn(node);
  const first = firstText(node);
  const level = Number(node.name.charAt(1));
  if (text === '' || text.length > LONGEST_HEADING || first === undefined) return;
  const marked = findKicker(node);
  const kicker = marked === undefined ? '' : textIn(marked);
  const rest = text.startsWith(kicker) ? fold(text.slice(kicker.length).replace(KICKER_EDGE, '')) : '';
  const isApart = kicker !== '' && rest !== '' && kicker.length <= LONGEST_KICKER;
  const value = isApart ? { text, level, kicker: fold(kicker.replace(KICKER_EDGE, '')), rest } : { text, level };
  walk.headings.push({ value, start: first });
}

function findKicker(node: Element): Element | undefined {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if (KICKER.test(child.attribs['class'] ?? '')) return child;
    const inner = findKicker(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function readKicker(node: Element, walk: Walk): void {
  const text = fold(textIn(node).replace(KICKER_EDGE, ''));
  if (text !== '' && text.length <= LONGEST_KICKER) walk.kickers.push(...placed(node, text));
}

function readBylineOf(node: Element, walk: Walk): void {
  const pieces = piecesOf(node);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length === 0 || length > LONGEST_BYLINE) return;
  walk.bylines.push(...placed(node, { pieces, look: `${node.name}.${node.attribs['class'] ?? ''}` }));
}

function placed<T>(node: Element, value: T): readonly Placed<T>[] {
  const start = firstText(node);
  return start === undefined ? [] : [{ value, start }];
}

function firstText(node: AnyNode): number | undefined {
  if (isText(node)) return node.data.trim() === '' ? undefined : (node.startIndex ?? undefined);
  if (!isTag(node)) return undefined;
  for (const child of node.children) {
    const start = firstText(child);
    if (start !== undefined) return start;
  }
  return undefined;
}

function textIn(node: Element): string {
  return fold(spaced(node));
}

function spaced(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || node.name === 'script' || node.name === 'style' || node.name === 'svg') return '';
  const text = node.children.map(spaced).join('');
  return BREAKING.has(node.name) ? ` ${text} ` : text;
}

function piecesOf(node: AnyNode): readonly string[] {
  if (isText(node)) return [fold(node.data)].filter(Boolean);
  if (!isTag(node) || node.name === 'script' || node.name === 'style' || node.name === 'time') return [];
  return node.children.flatMap(piecesOf);
}
