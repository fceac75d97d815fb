import { compile as compileCss } from 'css-select';
import { parse as parseCss, type Selector, SelectorType } from 'css-what';
import { type AnyNode, type Document, DomHandler, type Element, isTag, isText, Text } from 'domhandler';
import { Parser } from 'htmlparser2';
import { sameName } from '../remembered.ts';
import { SwiftTokenizer } from './swift-tokenizer.ts';

/** Deepest nesting that is kept as it is; elements below it become siblings. */
const MAX_DEPTH = 512;
/** Most nodes that are read; the rest of the page is left out. */
const MAX_NODES = 250_000;
const HEAD_TAGS: ReadonlySet<string> = new Set(['meta', 'link', 'base', 'title', 'html', 'script']);
const PARSER_OPTIONS = {
  decodeEntities: true,
  lowerCaseTags: true,
  lowerCaseAttributeNames: true,
  Tokenizer: SwiftTokenizer,
};

export type { AnyNode, Element, Text };
export { isTag, isText };

/** A parsed page. The tree is read, never changed. */
export interface Tree {
  readonly document: Document;
  /** `meta`, `link`, `base`, `title`, `html` and `script` elements in the order of the page. */
  readonly head: readonly Element[];
  /** The elements that the caller asked for, in the order of the page. */
  readonly wanted: readonly Element[];
  /** Which caps the page ran into: parts of it may be missing or flattened. */
  readonly limits: readonly ('limit-depth' | 'limit-nodes')[];
}

const RAW_TAGS: ReadonlySet<string> = new Set(['script', 'style']);
const TAG_NAME_END = /^[\s/>]$/u;

class NodeLimit extends Error {}

/** What htmlparser2 keeps to itself: its open elements, and where its tokenizer stands. */
interface ParserState {
  readonly stack: string[];
  readonly tokenizer: { index: number; readonly isSpecial: boolean };
}

/** Builds the tree under its caps. Only text nodes know their place. */
class CappedHandler extends DomHandler {
  readonly head: Element[] = [];
  readonly wanted: Element[] = [];
  readonly limits = new Set<'limit-depth' | 'limit-nodes'>();
  private nodes = 0;
  private text: Text | undefined;
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
    this.count();
    this.text = undefined;
    if (attributes['class'] !== undefined) attributes['class'] = sameName(attributes['class']);
    super.onopentag(name, attributes);
    const element = this.tagStack.at(-1) as Element;
    if (HEAD_TAGS.has(name)) this.head.push(element);
    if (this.isWanted(element)) this.wanted.push(element);
    if (RAW_TAGS.has(name)) this.skipRaw(name);
    if (this.tagStack.length > MAX_DEPTH) this.flatten(name);
  }

  override onclosetag(): void {
    this.text = undefined;
    if (this.tagStack.length > 1) super.onclosetag();
  }

  override ontext(data: string): void {
    this.count();
    const { startIndex, endIndex } = this.source as Parser;
    if (this.text === undefined) {
      this.text = new Text(data);
      this.text.startIndex = startIndex;
      this.addNode(this.text);
    } else {
      this.text.data += data;
    }
    this.text.endIndex = endIndex;
  }

  override oncomment(): void {}

  override oncommentend(): void {}

  override onprocessinginstruction(): void {}

  /** Scripts and styles are half of many pages and hold no text: the tokenizer is set to their end. */
  private skipRaw(name: string): void {
    const { tokenizer } = this.source as unknown as ParserState;
    const start = tokenizer.index + 1;
    const end = tokenizer.isSpecial ? endOfRaw(this.html, start, name) : start;
    if (end === start) return;
    this.addNode(new Text(this.html.slice(start, end)));
    tokenizer.index = end - 1;
  }

  /** The parser shifts the list of its open elements for every tag: it must stay short. */
  private flatten(name: string): void {
    this.limits.add('limit-depth');
    const { stack } = this.source as unknown as ParserState;
    if (stack[0] !== name) return;
    this.tagStack.pop();
    stack.shift();
  }

  private count(): void {
    this.nodes += 1;
    if (this.nodes <= MAX_NODES) return;
    this.limits.add('limit-nodes');
    throw new NodeLimit();
  }
}

/**
 * Parses HTML in time linear in its length, under caps for depth and nodes. Elements for which `isWanted` holds are set
 * aside; it is asked when an element opens, so it sees attributes and ancestors only.
 */
export function parseHtml(html: string, isWanted: (element: Element) => boolean = () => false): Tree {
  const handler = new CappedHandler(html, isWanted);
  try {
    new Parser(handler, PARSER_OPTIONS).end(html);
  } catch (error) {
    if (!(error instanceof NodeLimit)) throw error;
  }
  return { document: handler.root, head: handler.head, wanted: handler.wanted, limits: [...handler.limits] };
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
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name: string): void {
        if (isSilent(name)) silent += 1;
      },
      onclosetag(name: string): void {
        if (isSilent(name)) silent -= 1;
      },
      ontext(text: string): void {
        if (silent === 0) pieces.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
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

const TRAVERSALS: ReadonlySet<string> = new Set([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Sibling,
  SelectorType.ColumnCombinator,
  SelectorType.Parent,
]);

/** Comparisons of the class attribute that only hold where the value stands in it. */
const CLASS_PARTS: ReadonlySet<string> = new Set(['any', 'start', 'end', 'equals', 'hyphen']);

function keyOf(alternative: readonly Selector[]): SelectorKey {
  const last = alternative.findLastIndex((token) => TRAVERSALS.has(token.type));
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

/** All text below a node, in the order of the page, scripts and styles left out. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!('children' in node) || (isTag(node) && (node.name === 'script' || node.name === 'style'))) return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
