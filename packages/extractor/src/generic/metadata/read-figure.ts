import { splitCredit } from '../../german/credits.ts';
import { type AnyNode, closest, type Element, isTag, isText, parentOf } from '../../markup/dom.ts';
import { backgroundAddress, imageAddress, imagesOfNoscript, isImage } from '../../markup/image-address.ts';
import { takeImage } from '../../markup/take-image.ts';
import type { PictureDraft } from '../../reading.ts';
import { CLASS_HINTS, classHintsOf } from './class-hints.ts';
import { NO_TEXT, textIn } from './element-text.ts';

const CREDIT_PROPERTY = /^(?:copyrightHolder|creditText|copyrightNotice|author|creator)$/u;
const DRAWING = /\.svg(?:$|[?#])/iu;
const PORTRAIT_OR_LOGO = /(?:^|[/_.-])(?:gravatar|avatars?|logos?)(?:[/_.-]|$)/iu;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const LONGEST_CREDIT = 160;
const LONGEST_BOX = 700;
const MOST_NODES = 400;
const MOST_PARAGRAPHS = 3;
const SMALLEST = 40;
/** Pixels below which a picture without a box of its own is a rating, an icon or somebody's portrait. */
const SMALLEST_ALONE = 100;
const FEWEST_WORDS = 3;
const LABEL = /^(?:copyright|©|\(c\)|fotos?|bild(?:er)?|bildquelle|quelle|photo|image|credit|source)\s?:?$/iu;
const LOOSE_END = /[\s|•·–—-]+$/u;

/** A picture as the page prints it, with all elements that hold its text. */
export interface PrintedPicture {
  readonly draft: PictureDraft;
  readonly elements: Element[];
}

interface Scan {
  readonly images: Element[];
  /** Elements with a picture behind them. */
  readonly backgrounds: Element[];
  readonly captions: Element[];
  readonly credits: Element[];
  /** Elements that hold nothing but text. */
  readonly leaves: Element[];
  letters: number;
  linked: number;
  nodes: number;
  paragraphs: number;
  hasHeading: boolean;
  hasFigure: boolean;
}

/** Whether an element is made to hold a picture, by its tag or its name. */
export function isPictureBox({ name }: Element, looks: number): boolean {
  return name === 'figure' || name === 'figcaption' || ((looks & CLASS_HINTS.picture) !== 0 && !isImage(name));
}

/** Whether an element is named as the caption of a picture; `looks` are those of its class, as everywhere. */
export function isCaption({ name, attribs }: Element, looks: number): boolean {
  return name === 'figcaption' || (looks & CLASS_HINTS.ownCaption) !== 0 || attribs['itemprop'] === 'caption';
}

/**
 * Reads the picture in an element made for one, caption and credit apart where the markup sets them apart; nothing when
 * it holds none, or more than one picture and its text.
 */
export function readFigure(element: Element): PrintedPicture | undefined {
  const scan = scanned(element);
  if (scan === undefined || scan.hasFigure) return undefined;
  if (scan.images.length === 0 && !isBehind(element, scan)) return undefined;
  if (element.name !== 'figure' && (scan.hasHeading || scan.paragraphs > MOST_PARAGRAPHS)) return undefined;
  const isTeaser = scan.letters > 0 && scan.linked / scan.letters > 0.9;
  if (isTeaser && element.name !== 'figure') return undefined;
  const draft: PictureDraft = {};
  for (const image of scan.images) takeImage(image, draft);
  const behind = draft.url ?? scan.backgrounds.map(backgroundAddress)[0];
  if (behind !== undefined) draft.url = behind;
  if (draft.url === undefined && draft.alt === undefined && scan.letters === 0) return undefined;
  const credits = new Set(scan.credits);
  const caption = isTeaser ? '' : captionOf(element, scan, credits);
  const credit = creditOf(scan);
  if (caption !== '') draft.caption = caption;
  if (credit !== '' && !isTeaser) draft.credit = credit;
  return { draft, elements: [element] };
}

/** Whether what stands behind an element is a picture of the article: in a figure, or one that is called or captioned so. */
function isBehind({ name }: Element, { backgrounds, captions }: Scan): boolean {
  if (backgrounds.length === 0) return false;
  return name === 'figure' || captions.length > 0 || backgrounds.some(({ attribs }) => attribs['role'] === 'img');
}

function isBackground(element: Element): boolean {
  return !isImage(element.name) && element.name !== 'source' && backgroundAddress(element) !== undefined;
}

/** Reads a lone image that is large enough to be a picture of the article. */
export function readImage(image: Element): PrintedPicture | undefined {
  if (isTiny(image, SMALLEST_ALONE)) return undefined;
  const draft: PictureDraft = {};
  takeImage(image, draft);
  return draft.url === undefined || PORTRAIT_OR_LOGO.test(draft.url) ? undefined : { draft, elements: [] };
}

/** Gives a picture the caption and credit in an element beside it. */
export function readCaption(element: Element, draft: PictureDraft): void {
  const scan = scanned(element);
  if (scan === undefined) return;
  const captions = scan.captions.filter((each) => each !== element);
  const caption = captionOf(element, { ...scan, captions }, new Set(scan.credits));
  const credit = creditOf(scan);
  if (caption !== '') draft.caption ??= caption;
  if (credit !== '') draft.credit ??= credit;
}

/** Label and name may stand in elements of their own, and the name twice. */
function creditOf({ credits }: Scan): string {
  const texts = [...new Set(credits.map((each) => textIn(each)))].filter((text) => text !== '' && !LABEL.test(text));
  return texts.filter((text) => !texts.some((other) => other !== text && text.includes(other))).join(' ');
}

function captionOf(element: Element, { captions }: Scan, credits: ReadonlySet<Element>): string {
  const inner = captions.filter((each) => !captions.some((other) => other !== each && isWithin(other, each)));
  if (inner.length === 0) {
    const text = textIn(element, credits).replace(LOOSE_END, '');
    return text.split(' ').length >= FEWEST_WORDS ? text : '';
  }
  const texts = inner.map((each) => textIn(each, credits).replace(LOOSE_END, '')).filter(Boolean);
  return [...new Set(texts)].join(' ');
}

function isWithin(inner: Element, outer: Element): boolean {
  return closest(parentOf(inner), (each) => each === outer) !== undefined;
}

function scanned(element: Element): Scan | undefined {
  const scan: Scan = {
    ...{
      images: [],
      backgrounds: [],
      captions: [],
      credits: [],
      leaves: [],
      letters: 0,
      linked: 0,
      nodes: 0,
      paragraphs: 0,
    },
    ...{ hasHeading: false, hasFigure: false },
  };
  const looks = classHintsOf(element.attribs['class']);
  if (element.name !== 'figure' && element.name !== 'figcaption' && isCaption(element, looks))
    scan.captions.push(element);
  if (isBackground(element)) scan.backgrounds.push(element);
  if (!element.children.every((child) => look(child, scan, 0))) return undefined;
  if (scan.credits.length === 0) scan.credits.push(...scan.leaves.filter(isAllCredit).slice(0, 1));
  return scan;
}

/** Whether a text is nothing but the credit of a picture. */
function isAllCredit(leaf: Element): boolean {
  const text = textIn(leaf);
  const split = text === '' || text.length > LONGEST_CREDIT ? undefined : splitCredit(text);
  return split !== undefined && split.caption === undefined;
}

/** Looks at all below a node; false when it is too much for one picture. */
function look(node: AnyNode, scan: Scan, links: number): boolean {
  if (isText(node)) {
    const { length } = node.data.trim();
    scan.letters += length;
    if (links > 0) scan.linked += length;
    return scan.letters <= LONGEST_BOX;
  }
  if (!isTag(node)) return true;
  scan.nodes += 1;
  if (scan.nodes > MOST_NODES) return false;
  const { name } = node;
  if (isImage(name) && !isTiny(node)) scan.images.push(node);
  if (name === 'figure') scan.hasFigure = true;
  if (HEADINGS.has(name)) scan.hasHeading = true;
  if (name === 'p') scan.paragraphs += 1;
  if (name === 'noscript') scan.images.push(...imagesOfNoscript(node).filter((image) => !isTiny(image)));
  if (NO_TEXT.has(name)) return true;
  if (isBackground(node)) scan.backgrounds.push(node);
  const isInCredit = scan.credits.some((each) => each === node.parent || isWithin(node, each));
  const looks = classHintsOf(node.attribs['class']);
  const isDescription = node.attribs['itemprop'] === 'description';
  if (!isInCredit && isCredit(node, looks)) scan.credits.push(node);
  else if (!isInCredit && (isDescription || isCaption(node, looks))) scan.captions.push(node);
  if (!node.children.some(isTag)) scan.leaves.push(node);
  const inside = name === 'a' ? links + 1 : links;
  return node.children.every((child) => look(child, scan, inside));
}

function isCredit({ name, attribs }: Element, looks: number): boolean {
  if (isImage(name) || name === 'source' || name === 'meta') return false;
  const { itemprop } = attribs as { itemprop?: string };
  return (looks & CLASS_HINTS.credit) !== 0 || (itemprop !== undefined && CREDIT_PROPERTY.test(itemprop));
}

function isTiny(image: Element, smallest = SMALLEST): boolean {
  const { width, height, class: names } = image.attribs as Record<string, string>;
  const sides = [width, height].map((each) => Number.parseFloat(each ?? '')).filter((each) => !Number.isNaN(each));
  if (sides.some((each) => each < SMALLEST) || (sides.length === 2 && Math.max(...sides) < smallest)) return true;
  if ((classHintsOf(names) & CLASS_HINTS.ornament) !== 0) return true;
  const address = imageAddress(image);
  return address !== undefined && DRAWING.test(address);
}
