import { fold } from '../../fold.ts';
import { readDate } from '../../german/dates.ts';
import {
  type AnyNode,
  closest,
  type Element,
  elementBefore,
  isTag,
  isText,
  parentOf,
  type Text,
  type Tree,
} from '../../markup/dom.ts';
import { imagesOfNoscript, isImage } from '../../markup/image-address.ts';
import { wordSet } from '../../word-list.ts';
import type { PrintedHeading } from './choose-headline.ts';
import { CLASS_HINTS, classHintsOf } from './class-hints.ts';
import { stampsIn } from './date-stamps.ts';
import { firstText, lastText, textIn } from './element-text.ts';
import { headingParts } from './heading-parts.ts';
import { isCaption, isPictureBox, type PrintedPicture, readCaption, readFigure, readImage } from './read-figure.ts';
import { isTrail, partOf, readMenu, readTrail, type Trail } from './read-trail.ts';

/** A text of the page with where it begins in the input. */
export interface Placed<T> {
  readonly value: T;
  readonly start: number;
}

/** A picture with where the last text before it begins, and how many letters of text stand before it. */
export interface PlacedPicture extends PrintedPicture {
  readonly start: number;
  readonly letters: number;
  /** Whether it leads to another page. */
  readonly linked: boolean;
}

/** What a page prints about its article: headings, lines of authors, times; in the order of the page. */
export interface PrintedMetadata {
  /** The elements that hold the text, whose names therefore say nothing of it. */
  readonly around: ReadonlySet<Element>;
  readonly headings: readonly PlacedHeading[];
  /** The pieces of text in each element that is marked as naming authors. */
  readonly bylines: readonly Placed<Byline>[];
  /** Times and dates of elements made for them. */
  readonly times: readonly Placed<string>[];
  /** Dates marked as those of publication. */
  readonly published: readonly string[];
  /** Times marked as those of the last change. */
  readonly modified: readonly string[];
  readonly kickers: readonly Placed<string>[];
  readonly pictures: readonly PlacedPicture[];
  /** The names on the way from the start page to this one. */
  readonly crumbs: readonly string[];
  /** What menus call the part of the site that the address names. */
  readonly menus: readonly string[];
  /** What kickers link to. */
  readonly subjects: readonly string[];
}

/** A heading with the short line right above it, and how many letters of text stand before it. */
interface PlacedHeading extends Placed<PrintedHeading> {
  readonly element: Element;
  readonly letters: number;
}

export interface Byline {
  readonly pieces: readonly string[];
  /** Elements that look alike have the same. */
  readonly look: string;
  /** Whether the markup says of the element that it is the author's name. */
  readonly isName: boolean;
  /** Whether it is a part of an item of a list. */
  readonly isListed: boolean;
}

/** The lists of an object while they are filled. */
type Filling<T> = { readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

interface Walk extends Trail, Filling<Omit<PrintedMetadata, keyof Trail>> {
  /** Where the last text began, and where it ended. */
  at: number;
  end: number;
  /** The end of the last text. */
  before: string;
  letters: number;
  /** How many links to other pages are open. */
  links: number;
  /** The image of the last picture that has no box of its own. */
  lastImage?: Element | undefined;
}

const OUTSIDE_TAGS: ReadonlySet<string> = wordSet(
  'aside footer blockquote form script style template svg select noscript iframe dialog',
);
/** Their names tell of the page as a whole. */
const WHOLE_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main']);
const BESIDE_TAGS: ReadonlySet<string> = new Set([...OUTSIDE_TAGS, 'nav', 'figure', 'figcaption']);
const HEADLINE_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const NOTHING: ReadonlySet<Element> = new Set();
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const CHANGE = /\b(?:updated|modified|dateModified)\b/u;
const PUBLICATION = /\b(?:published|datePublished)\b/u;
/** What a line says right before the time of a change: `Zuletzt aktualisiert am `. */
const CHANGED_BEFORE =
  /(?:aktualisiert|geändert|überarbeitet|bearbeitet|änderung|updated?|modified|edited|changed|modifié|mis à jour|actualizado|aggiornato)(?:\s(?:am|um|on|at|le|el|il))?\s?:?\s*$/iu;
const MOST_BEFORE = 60;
const LONGEST_DATE = 80;
const LONGEST_BYLINE = 300;
/** What the microformat of authors calls a name. */
const NAME_CLASS = /(?:^|\s)(?:fn|vcard|author-?name|username)(?:\s|$)/u;
const FEWEST_ALT_WORDS = 3;
const LONGEST_HEADING = 400;
const LONGEST_KICKER = 90;
/** Letters of text that may stand between a picture and its caption. */
const MOST_BETWEEN = 60;
const SAME_PAGE = /^(?:#|javascript:|$)|\.(?:jpe?g|png|webp|gif)(?:$|\?)/iu;
const KICKER_EDGE = /^[\s:|–—-]+|[\s:|–—-]+$/gu;

/** Reads what a page prints about its article; lists of other articles and comments are left out. */
export function readPrintedMetadata(
  tree: Tree,
  { url, around = NOTHING }: { readonly url?: string | undefined; readonly around?: ReadonlySet<Element> } = {},
): PrintedMetadata {
  const walk: Walk = {
    ...{ headings: [], bylines: [], times: [], published: [], modified: [], kickers: [], pictures: [] },
    ...{ crumbs: [], menus: [], subjects: [] },
    ...{ around, part: partOf(url), at: 0, end: 0, before: '', letters: 0, links: 0 },
  };
  for (const node of tree.document.children) visit(node, walk);
  return walk;
}

/** Whether a name of the element, or of one up to the part beside the article that it stands in, says that it is a date. */
export function isDated(element: Element | undefined): boolean {
  const isIt = ({ name, attribs }: Element): boolean =>
    name === 'time' || (classHintsOf(attribs['class']) & CLASS_HINTS.date) !== 0;
  return element !== undefined && (isIt(element) || element.children.some((child) => isTag(child) && isIt(child)));
}

/** Whether an element stands in a caption, a list of other articles or another part that is not the article's own. */
export function isBesideArticle(element: Element | undefined, { around }: Pick<PrintedMetadata, 'around'>): boolean {
  const isBeside = (each: Element): boolean => {
    if (around.has(each)) return false;
    const looks = classHintsOf(each.attribs['class']);
    return isOutside(each, looks) || BESIDE_TAGS.has(each.name) || (looks & CLASS_HINTS.caption) !== 0;
  };
  return closest(element, isBeside) !== undefined;
}

/** Whether an element stands in a list of other articles, comments or promotion; the foot of an article is none. */
export function isAmongOthers(element: Element | undefined, { around }: Pick<PrintedMetadata, 'around'>): boolean {
  const isOther = (each: Element): boolean =>
    !around.has(each) && each.name !== 'footer' && isOutside(each, classHintsOf(each.attribs['class']));
  return closest(element, isOther) !== undefined;
}

function visit(node: AnyNode, walk: Walk): void {
  if (isText(node)) pass(node, walk);
  else if (isTag(node)) visitElement(node, walk);
}

function pass({ data, startIndex: start, endIndex: end }: Text, walk: Walk): void {
  const text = data.trim();
  if (text === '') return;
  walk.letters += text.length;
  walk.at = start ?? walk.at;
  walk.end = end ?? walk.end;
  walk.before = text.slice(-MOST_BEFORE);
}

function visitElement(node: Element, walk: Walk): void {
  const { name, attribs } = node;
  const look = classHintsOf(attribs['class']);
  if (isTrail(node, look)) {
    readTrail(node, walk);
    return;
  }
  if (name === 'noscript') readTwins(node, walk);
  if (isOutside(node, look) && !walk.around.has(node)) {
    walk.end = lastText(node) ?? walk.end;
    return;
  }
  if (HEADLINE_TAGS.has(name)) {
    readHeading(node, walk);
    return;
  }
  if (isPictureBox(node, look) && readPicture(node, walk)) return;
  if (isImage(name)) addPicture(readImage(node), walk, node);
  if (isCaption(node, look)) {
    readLooseCaption(node, walk);
    return;
  }
  if (name === 'time') readTime(node, walk);
  if (attribs['itemprop']?.includes('datePublished')) {
    walk.published.push(attribs['datetime'] ?? attribs['content'] ?? textIn(node));
  }
  if ((look & CLASS_HINTS.date) !== 0 && name !== 'time') readDated(node, walk);
  if ((look & CLASS_HINTS.kicker) !== 0) readKicker(node, walk);
  if (isByline(node, look)) readBylineOf(node, walk);
  const opens = name === 'a' && leadsElsewhere(attribs['href']);
  if (name === 'a') readMenu(node, walk);
  if (opens) walk.links += 1;
  for (const child of node.children) visit(child, walk);
  if (opens) walk.links -= 1;
}

function isOutside({ name, attribs }: Element, looks: number): boolean {
  if (OUTSIDE_TAGS.has(name)) return true;
  const { hidden, style, 'aria-hidden': silent } = attribs as Record<string, string | undefined>;
  if (hidden !== undefined || silent === 'true') return true;
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true;
  return (looks & CLASS_HINTS.outside) !== 0 && !WHOLE_TAGS.has(name);
}

/** The time of a change is none of publication. */
function readTime(node: Element, walk: Walk): void {
  const { datetime, itemprop = '', class: names = '' } = node.attribs as Record<string, string>;
  const value = datetime ?? textIn(node);
  const isChange = CHANGE.test(`${itemprop} ${names}`) || CHANGED_BEFORE.test(walk.before);
  if (isChange && !PUBLICATION.test(`${itemprop} ${names}`)) walk.modified.push(value);
  else walk.times.push(...placed(node, value));
}

/** The date of an element that is named for it: in `title` or `datetime`, else as it is printed. */
function readDated(node: Element, walk: Walk): void {
  const { title = '', datetime = '', class: names = '' } = node.attribs as Record<string, string>;
  const told = [datetime, title].find((each) => each.length <= LONGEST_DATE && readDate(each) !== undefined);
  const line = told ?? textIn(node);
  if (line.length > LONGEST_DATE) return;
  const [stamp, ...others] = stampsIn(line);
  if (stamp === undefined || others.length > 0) return;
  if (stamp.kind === 'modified' || isOfChange(names) || CHANGED_BEFORE.test(walk.before)) walk.modified.push(line);
  else if (stamp.kind !== 'other') walk.times.push(...placed(node, line));
}

/** Whether a class names a change and nothing else: `entry-date updated` is what blogs call the day of publication. */
function isOfChange(names: string): boolean {
  return CHANGE.test(names) && (classHintsOf(names.replace(CHANGE, '')) & CLASS_HINTS.date) === 0;
}

function leadsElsewhere(href: string | undefined): boolean {
  return href !== undefined && !SAME_PAGE.test(href);
}

function readPicture(node: Element, walk: Walk): boolean {
  const picture = readFigure(node);
  if (picture === undefined) return node.name === 'figure' && !hasFigure(node);
  addPicture(picture, walk);
  return true;
}

function hasFigure(node: Element): boolean {
  return node.children.some((child) => isTag(child) && (child.name === 'figure' || hasFigure(child)));
}

function addPicture(picture: PrintedPicture | undefined, walk: Walk, image?: Element): void {
  if (picture === undefined) return;
  const { pictures, at, end, letters, links } = walk;
  picture.draft.start = end;
  pictures.push({ ...picture, start: at, letters, linked: links > 0 });
  walk.lastImage = image;
}

/** Reads what is shown without scripts, unless the image before it, which a script loads, has named its address itself. */
function readTwins(noscript: Element, walk: Walk): void {
  const before = elementBefore(noscript);
  const isTold = before !== undefined && closest(walk.lastImage, (each) => each === before) !== undefined;
  if (isTold) return;
  for (const image of imagesOfNoscript(noscript)) addPicture(readImage(image), walk, image);
}

/** A caption beside its picture rather than around it. */
function readLooseCaption(node: Element, walk: Walk): void {
  const last = walk.pictures.at(-1);
  if (last === undefined || walk.letters - last.letters > MOST_BETWEEN || last.draft.caption !== undefined) return;
  readCaption(node, last.draft);
  last.elements.push(node);
}

function isByline({ name, attribs }: Element, look: number): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  if (attribs['rel']?.split(' ').includes('author') && name !== 'link') return true;
  if (attribs['itemprop'] === 'author' && name !== 'meta' && name !== 'link') return true;
  return (look & CLASS_HINTS.byline) !== 0;
}

function readHeading(node: Element, walk: Walk): void {
  const text = textIn(node) || altIn(node);
  const first = firstText(node) ?? (text === '' ? undefined : walk.at);
  const level = Number(node.name.charAt(1));
  if (text === '' || text.length > LONGEST_HEADING || first === undefined) return;
  const value = { text, level, ...headingParts(node, text) };
  walk.headings.push({ value, start: first, element: node, letters: walk.letters });
  walk.letters += text.length;
  walk.at = first;
  walk.end = lastText(node) ?? walk.end;
}

/** What a picture says that stands for the headline; that of a link is the logo. */
function altIn(node: Element): string {
  for (const child of node.children) {
    if (!isTag(child) || child.name === 'a') continue;
    const text = isImage(child.name) ? fold(child.attribs['alt'] ?? '') : altIn(child);
    if (text.split(' ').length >= FEWEST_ALT_WORDS) return text;
  }
  return '';
}

/** A kicker of several links names several subjects. */
function readKicker(node: Element, walk: Walk): void {
  const parts = node.children.filter(isTag).map((child) => textIn(child));
  const isList = parts.length > 1 && parts.every((part) => part !== '') && parts.join('') === textIn(node);
  const text = isList ? parts.join(', ') : fold(textIn(node).replace(KICKER_EDGE, ''));
  if (text === '' || text.length > LONGEST_KICKER) return;
  walk.kickers.push(...placed(node, text));
  if (walk.headings.length <= 1) walk.subjects.push(...firstLink(node));
}

function firstLink(node: Element): readonly string[] {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    const found = child.name === 'a' ? [textIn(child)] : firstLink(child);
    if (found.length > 0) return found;
  }
  return [];
}

function readBylineOf(node: Element, walk: Walk): void {
  const printed = piecesOf(node);
  const pieces = printed.length > 0 ? printed : declaredNames(node);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length === 0 || length > LONGEST_BYLINE) return;
  const { rel = '', itemprop = '', class: names = '' } = node.attribs as Record<string, string>;
  const isName = rel.split(' ').includes('author') || itemprop === 'author' || NAME_CLASS.test(names);
  const isListed = closest(parentOf(node), ({ name }) => name === 'li') !== undefined;
  const value = { pieces, look: `${node.name}.${names}`, isName, isListed };
  walk.bylines.push({ value, start: firstText(node) ?? walk.at });
}

/** The names in meta elements of an author of whom nothing is printed. */
function declaredNames(node: Element): readonly string[] {
  if (node.attribs['itemprop'] !== 'author') return [];
  return node.children
    .filter(isTag)
    .filter(({ name, attribs }) => name === 'meta' && attribs['itemprop'] === 'name')
    .map(({ attribs }) => fold(attribs['content'] ?? ''))
    .filter(Boolean);
}

function placed<T>(node: Element, value: T): readonly Placed<T>[] {
  const start = firstText(node);
  return start === undefined ? [] : [{ value, start }];
}

function piecesOf(node: AnyNode): readonly string[] {
  if (isText(node)) return [fold(node.data)].filter(Boolean);
  if (!isTag(node) || node.name === 'script' || node.name === 'style' || node.name === 'time') return [];
  return node.children.flatMap(piecesOf);
}
