import { compile as compileCss } from 'css-select';
import { isTraversal, parse as parseCss, type Selector, SelectorType } from 'css-what';
import { type AnyNode, type Document, DomHandler, Element, isTag, isText, Text } from 'domhandler';
import { Parser } from 'htmlparser2';
import { mayBeMojibake, mendMojibake } from '../decode/mend-mojibake.ts';
import { sameName } from '../memoize.ts';
import { wordSet } from '../word-list.ts';
import { traitsOf } from './element-traits.ts';
import { FastTokenizer } from './fast-tokenizer.ts';
import { depthOutside, isForeign, ROOTS } from './foreign-content.ts';

/** Deepest nesting that is kept as it is; elements below it become siblings. */
const MAX_DEPTH = 512;
/** From here on only elements that break the text into blocks become nodes, their text still does. */
const MANY_NODES = 200_000;
/** Most nodes that are made; text behind them is read as one. */
const MAX_NODES = 250_000;
const HEAD_TAGS: ReadonlySet<string> = new Set(['meta', 'link', 'base', 'title', 'html', 'script', 'style']);
const PARSER_OPTIONS = {
  decodeEntities: true,
  lowerCaseTags: true,
  lowerCaseAttributeNames: true,
  Tokenizer: FastTokenizer,
};

export type { AnyNode, Element, Text };
export { isTag, isText };

/** A parsed page. The tree is read, never changed. */
export interface Tree {
  readonly document: Document;
  /** `meta`, `link`, `base`, `title`, `html`, `script` and `style` elements in the order of the page. */
  readonly head: readonly Element[];
  /** The elements that the caller asked for, in the order of the page. */
  readonly wanted: readonly Element[];
  /** Elements that for want of an end tag hold blocks which stand behind them. */
  readonly forgotten: ReadonlySet<Element>;
  /** How many elements the page has, those too that were not made. */
  readonly elements: number;
  /** Whether text in it was put right that had been read in the wrong encoding. */
  readonly isMended: boolean;
  /** Which caps the page ran into: its text is whole, its structure is not. */
  readonly limits: readonly ('limit-depth' | 'limit-nodes')[];
}

const RAW_TAGS: ReadonlySet<string> = new Set(['script', 'style']);
const TAG_NAME_END = /^[\s/>]$/u;
const LINE_BREAKS: ReadonlySet<string> = new Set(['br', 'hr', 'wbr']);
/** Elements that a drawing or a player has none of: where they stand in one, it was not closed. */
const PROSE_TAGS: ReadonlySet<string> = wordSet(`
    p h1 h2 h3 h4 h5 h6 div section article main ul ol li blockquote table`);
/** Attributes that hold text for people, and the elements that have them; addresses stay as they are. */
const TEXT_ATTRIBUTES = ['alt', 'content'] as const;
const TOLD_BY_ATTRIBUTES: ReadonlySet<string> = new Set(['meta', 'img']);
const TITLE_END = /<\/title/iu;
const NOT_SPACE = /\S/u;

/** What htmlparser2 keeps to itself: its open elements, and where its tokenizer stands. */
interface ParserState {
  readonly stack: string[];
  /** Whether an element may close itself, innermost first; left alone it grows with every drawing. */
  readonly foreignContext: boolean[];
  readonly tokenizer: { index: number; isSpecial: boolean };
}

/** Builds the tree under its caps. Only text nodes know their place. */
class CappedHandler extends DomHandler {
  readonly head: Element[] = [];
  readonly wanted: Element[] = [];
  readonly forgotten = new Set<Element>();
  readonly limits = new Set<'limit-depth' | 'limit-nodes'>();
  elements = 0;
  isMended = false;
  /** Texts that may have been read in the wrong encoding. */
  private readonly doubtful = new Set<Text>();
  private isTitleOpen = false;
  /** Whether an end of a title may follow: it is not looked for again once there was none. */
  private mayEndTitle = true;
  private nodes = 0;
  /** How many drawings and formulas, and how many elements whose text is not shown, are open. */
  private foreign = 0;
  private nonRendered = 0;
  private text: Text | undefined;
  /** Takes all text once no more nodes are made. */
  private rest: Text | undefined;
  private source: Parser | undefined;
  private readonly html: string;
  private readonly isWanted: (element: Element) => boolean;

  constructor(html: string, isWanted: (element: Element) => boolean) {
    super();
    this.html = html;
    this.isWanted = isWanted;
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.source = parser;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.elements += 1;
    if (this.isTitleOpen) this.endTitle();
    if (this.foreign > 0) this.breakOut(name);
    if (this.nodes >= MANY_NODES && this.isPassedOver(name)) this.passOver(name);
    else this.open(name, attributes);
    if (RAW_TAGS.has(name)) this.skipRaw(name);
    if (name === 'title') this.openTitle();
    if (this.tagStack.length > MAX_DEPTH) this.flatten(name);
    this.settleContext();
  }

  override onclosetag(name = '', isImplied = false): void {
    if (this.tagStack.length <= 1) return;
    const isPassed = this.tagStack.at(-1) === this.tagStack.at(-2);
    if (!isPassed || !traitsOf(name).inline) this.text = undefined;
    const element = this.tagStack.pop() as Element;
    if (isPassed) return;
    this.left(element);
    if (isImplied && needsEnd(name) && this.holdsBlocks(element)) this.forgotten.add(element);
    if (this.nodes >= MANY_NODES && this.rest === undefined) this.forgetEmpty(element);
    this.settleContext();
  }

  override ontext(data: string): void {
    if (this.nodes >= MANY_NODES && this.text === undefined && !NOT_SPACE.test(data)) return;
    const { startIndex, endIndex } = this.source as Parser;
    this.text ??= this.rest === undefined && this.nodes < MAX_NODES ? this.newText() : this.restOfText();
    if (this.text === undefined) return;
    if (mayBeMojibake(data)) this.doubtful.add(this.text);
    this.text.startIndex ??= startIndex;
    this.text.data += data;
    this.text.endIndex = endIndex;
  }

  override oncomment(): void {}

  override oncommentend(): void {}

  override onprocessinginstruction(): void {}

  private open(name: string, attributes: Record<string, string>): void {
    this.nodes += 1;
    this.text = undefined;
    if (attributes['class'] !== undefined) attributes['class'] = sameName(attributes['class']);
    if (TOLD_BY_ATTRIBUTES.has(name)) this.mendAttributes(attributes);
    super.onopentag(name, attributes);
    const element = this.tagStack.at(-1) as Element;
    if (ROOTS.has(name)) this.foreign += 1;
    if (traitsOf(name).nonRendered) this.nonRendered += 1;
    if (HEAD_TAGS.has(name)) this.head.push(element);
    if (this.isWanted(element)) this.wanted.push(element);
  }

  private left({ name }: Element): void {
    if (ROOTS.has(name)) this.foreign -= 1;
    if (traitsOf(name).nonRendered) this.nonRendered -= 1;
  }

  private holdsBlocks({ children }: Element): boolean {
    return children.some((child) => isTag(child) && (breaksBlock(child.name) || this.forgotten.has(child)));
  }

  private newText(): Text {
    this.nodes += 1;
    const text = new Text('');
    this.addNode(text);
    return text;
  }

  private restOfText(): Text | undefined {
    this.limits.add('limit-nodes');
    if (this.nonRendered > 0) return undefined;
    if (this.rest === undefined) this.rest = this.newText();
    else this.rest.data += ' ';
    return this.rest;
  }

  /** Scripts and styles are half of many pages and hold no text: the tokenizer is set to their end. */
  private skipRaw(name: string): void {
    const { tokenizer } = this.source as unknown as ParserState;
    const start = tokenizer.index + 1;
    const end = tokenizer.isSpecial ? endOfRaw(this.html, start, name) : start;
    if (end === start) return;
    if (this.rest === undefined) this.addRaw(start, end);
    tokenizer.index = end - 1;
  }

  /** A title that nothing ends would take the whole page with it: it ends where the next element begins. */
  private openTitle(): void {
    const { tokenizer } = this.source as unknown as ParserState;
    if (!tokenizer.isSpecial) return;
    this.mayEndTitle &&= TITLE_END.test(this.html.slice(tokenizer.index));
    this.isTitleOpen = !this.mayEndTitle;
    if (this.isTitleOpen) tokenizer.isSpecial = false;
  }

  private endTitle(): void {
    this.isTitleOpen = false;
    const open = this.tagStack.at(-1);
    if (open === undefined || !isTag(open) || open.name !== 'title') return;
    const { stack } = this.source as unknown as ParserState;
    stack.splice(stack.indexOf('title'), 1);
    this.left(this.tagStack.pop() as Element);
    this.text = undefined;
  }

  private addRaw(start: number, end: number): void {
    const text = placedText(this.html, start, end);
    this.addNode(text);
    const isRead = parentOf(text)?.attribs['type']?.includes('ld+json') === true;
    if (isRead && mayBeMojibake(text.data)) text.data = mendMojibake(text.data);
  }

  /** Puts right what was read in the wrong encoding; texts come in pieces, so it is done when all are there. */
  mendTexts(): void {
    for (const text of this.doubtful) text.data = this.mended(text.data);
  }

  private mendAttributes(attributes: Record<string, string>): void {
    for (const name of TEXT_ATTRIBUTES) {
      const value = attributes[name];
      if (value !== undefined && mayBeMojibake(value)) attributes[name] = this.mended(value);
    }
  }

  private mended(text: string): string {
    const mended = mendMojibake(text);
    if (mended !== text) this.isMended = true;
    return mended;
  }

  /** The parser shifts the list of its open elements for every tag: it must stay short. */
  private flatten(name: string): void {
    this.limits.add('limit-depth');
    const { stack } = this.source as unknown as ParserState;
    if (stack[0] !== name) return;
    const isPassed = this.tagStack.at(-1) === this.tagStack.at(-2);
    const element = this.tagStack.pop() as Element;
    if (!isPassed) this.left(element);
    stack.shift();
  }

  /** An element of HTML ends the drawing or the formula that it stands in, as in browsers, and so with a paragraph around. */
  private breakOut(name: string): void {
    const { stack, tokenizer } = this.source as unknown as ParserState;
    const depth = depthOutside(this.tagStack as Element[], name);
    if (depth === undefined) {
      if (isForeign(this.tagStack as Element[])) tokenizer.isSpecial = false;
      return;
    }
    const isOnStack = stack.length === this.tagStack.length;
    const closed = this.tagStack.splice(depth) as Element[];
    stack.splice(isOnStack ? 1 : 0, closed.length);
    for (const [index, element] of closed.entries()) if (element !== closed[index - 1]) this.left(element);
    this.text = undefined;
  }

  private settleContext(): void {
    const { foreignContext } = this.source as unknown as ParserState;
    foreignContext.length = 0;
    foreignContext.push(this.foreign > 0 && isForeign(this.tagStack as Element[]));
  }

  /** Of very many nodes only those are made that break the text into blocks, and of line breaks two in a row. */
  private isPassedOver(name: string): boolean {
    if (this.rest !== undefined || this.nodes >= MAX_NODES || name === 'wbr') return true;
    const parent = this.tagStack.at(-1) as Element;
    if (LINE_BREAKS.has(name)) return isRunOf(name, parent.children);
    return traitsOf(name).inline || (this.nonRendered > 0 && !PROSE_TAGS.has(name));
  }

  /** Its parent stands in for an element that is not made; where no more are made, those that are not rendered get one that leads nowhere. */
  private passOver(name: string): void {
    const { nonRendered, inline } = traitsOf(name);
    if (!LINE_BREAKS.has(name)) this.limits.add('limit-nodes');
    if (!inline) this.text = undefined;
    if (nonRendered) this.nonRendered += 1;
    this.tagStack.push(nonRendered ? new Element(NOWHERE, {}) : (this.tagStack.at(-1) as Element));
  }

  private forgetEmpty(element: Element): void {
    const { parent, prev, children, name } = element;
    if (children.length > 0 || LINE_BREAKS.has(name) || parent?.children.at(-1) !== element) return;
    parent.children.pop();
    if (prev !== null) prev.next = null;
    this.nodes -= 1;
  }
}

/** The name of an element outside of the tree; it is as little rendered as those it stands for. */
const NOWHERE = 'template';

function isRunOf(name: string, children: readonly AnyNode[]): boolean {
  const [one, other] = children.slice(-2);
  return (
    other !== undefined && [one, other].every((child) => child !== undefined && isTag(child) && child.name === name)
  );
}

/** Whether the element says so much about the text in it that text behind it, for want of an end tag, must not be in it. */
function needsEnd(name: string): boolean {
  const { nonRendered, linked, kind } = traitsOf(name);
  return nonRendered || linked || kind === 'heading';
}

function breaksBlock(name: string): boolean {
  const { inline, nonRendered } = traitsOf(name);
  return !inline && !nonRendered && name !== 'br';
}

/**
 * Parses HTML in time linear in its length, under caps for depth and nodes. Elements for which `isWanted` holds are set
 * aside; it is asked when an element opens, so it sees attributes and ancestors only.
 */
export function parseHtml(html: string, isWanted: (element: Element) => boolean = () => false): Tree {
  const handler = new CappedHandler(html, isWanted);
  new Parser(handler, PARSER_OPTIONS).end(html);
  handler.mendTexts();
  const { root, head, wanted, forgotten, elements, isMended, limits } = handler;
  return { document: root, head, wanted, forgotten, elements, isMended, limits: [...limits] };
}

function placedText(html: string, start: number, end: number): Text {
  const text = new Text(html.slice(start, end));
  text.startIndex = start;
  text.endIndex = end - 1;
  return text;
}

function endOfRaw(html: string, start: number, name: string): number {
  for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
    const after = at + 2 + name.length;
    if (html.slice(at + 2, after).toLowerCase() === name && TAG_NAME_END.test(html.charAt(after))) return at;
  }
  return html.length;
}

/**
 * The text of a slice of HTML, piece by piece, each with the offset in the slice at which it stands; elements for whose
 * name `isSilent` holds are left out.
 */
export function textPieces(
  slice: string,
  isSilent: (name: string) => boolean = () => false,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  const pieces: { text: string; start: number; end: number }[] = [];
  let nonRendered = 0;
  const parser = new Parser(
    {
      onopentagname(name: string): void {
        if (isSilent(name)) nonRendered += 1;
      },
      onclosetag(name: string): void {
        if (isSilent(name)) nonRendered -= 1;
      },
      ontext(text: string): void {
        if (nonRendered === 0) pieces.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    PARSER_OPTIONS,
  );
  parser.end(slice);
  return pieces;
}

/** A selector ready to be asked of one element at a time, and where to look for elements that can match it. */
export interface CompiledSelector {
  readonly matches: (element: Element) => boolean;
  /** For each alternative of the list, what the element itself must have. */
  readonly keys: readonly SelectorKey[];
}

export interface SelectorKey {
  /** `class-part`: the class attribute holds the value somewhere. */
  readonly on: 'id' | 'class' | 'class-part' | 'attribute' | 'tag' | 'any';
  readonly value: string;
}

/** Compiles a CSS selector list; throws on a bad one. */
export function compileSelector(selector: string): CompiledSelector {
  const keys = parseCss(selector).map(keyOf);
  const matches = compileCss<AnyNode, Element>(selector, { cacheResults: false, xmlMode: false });
  return { matches: matches as (element: Element) => boolean, keys };
}

/** Comparisons of the class attribute that only hold where the value stands in it. */
const CLASS_PARTS: ReadonlySet<string> = new Set(['any', 'start', 'end', 'equals', 'hyphen']);

function keyOf(alternative: readonly Selector[]): SelectorKey {
  const last = alternative.findLastIndex(isTraversal);
  const own = alternative.slice(last + 1);
  const attributes = own.filter((token) => token.type === SelectorType.Attribute);
  const id = attributes.find((token) => token.name === 'id' && token.action === 'equals');
  if (id) return { on: 'id', value: id.value };
  const name = attributes.find((token) => token.name === 'class' && token.action === 'element');
  if (name) return { on: 'class', value: name.value };
  const part = attributes.find((token) => token.name === 'class' && CLASS_PARTS.has(token.action));
  if (part) return { on: 'class-part', value: part.value };
  const attribute = attributes.find((token) => token.name !== 'class' && token.action !== 'not');
  if (attribute) return { on: 'attribute', value: attribute.name };
  const tag = own.find((token) => token.type === SelectorType.Tag);
  return tag?.type === SelectorType.Tag ? { on: 'tag', value: tag.name } : { on: 'any', value: '' };
}

/** All elements of a page, in its order. */
export function elementsOf({ document }: Tree): readonly Element[] {
  const found: Element[] = [];
  const open: AnyNode[] = document.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTag(node)) continue;
    found.push(node);
    for (const child of node.children.toReversed()) open.push(child);
  }
  return found;
}

/** All text below a node, in the order of the page, scripts and styles left out. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!('children' in node) || (isTag(node) && (node.name === 'script' || node.name === 'style'))) return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** The element that a node stands in; none at the top of the tree. */
export function parentOf({ parent }: AnyNode): Element | null {
  return parent !== null && isTag(parent) ? parent : null;
}

/** The nearest element from here upwards, itself included, for which a test holds. */
export function closest(start: Element | null | undefined, holds: (element: Element) => boolean): Element | undefined {
  for (let each = start ?? null; each !== null; each = parentOf(each)) if (holds(each)) return each;
  return undefined;
}

/** The element right before another one, text between them aside. */
export function elementBefore(node: Element): Element | undefined {
  let before = node.prev;
  while (before !== null && !isTag(before)) before = before.prev;
  return before ?? undefined;
}
