import { comparable } from '../fold.ts';
import type { DeclaredJson } from './declared-sources.ts';
import { type EmbeddedText, unescaped } from './embedded-text.ts';
import type { JsonEntry, JsonNode } from './json-tree.ts';

/** By what an article is known among others in the state of a program. */
export interface KnownBy {
  /** What the page calls its article. */
  readonly titles: readonly string[];
  /** The paths of its addresses. */
  readonly paths: readonly string[];
}

/** Where a text of an article stands, and what its name says of it. */
export interface DeclaredPiece {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'list-item';
  readonly level?: number;
  /** The parts of it in order: more than one where links and emphasis are values of their own. */
  readonly parts: readonly EmbeddedText[];
}

const TITLE_KEY = /^(?:headline|title|name|basic|rendered|seo_?title|h1)$/iu;
const ADDRESS_KEY = /^(?:url|link|href|path|uri|slug|permalink|canonical(?:_?url)?|website_?url)$/iu;
const BODY_KEY =
  /^(?:article_?body|body(?:_?(?:html|text|content|elements))?|content(?:s|_?(?:html|elements|blocks|raw))?|text|html|rendered|paragraphs|blocks|rich_?text|full_?text|copy|components|sections|modules|elements|story)$/iu;
const LEAF_KEY = /^(?:text|content|value|html|body|data|copy|markup|paragraph|rendered|rich_?text)$/iu;
const OTHER_KEY =
  /related|recommend|teaser|comment|author|byline|latest|popular|trending|^more|nav|menu|footer|header_|promo|advert|^ads?$|sidebar|taxonomy|credit|caption|images?$|media$|gallery|video|audio|description|summary|excerpt|abstract|lead_?art|^meta|seo|schema|tags?$|keywords|newsletter|paywall|subscri|config|translation|i18n|messages|locale/iu;
const OWN_TITLE_KEY = /^(?:headline|title)$/iu;
/** Where editors keep what is said of a text, apart from it. */
const MARKS_KEY = /^(?:marks|inlineStyleRanges|entityRanges|markDefs)$/u;
const PART_TITLE_KEY = /^(?:heading|headline|sub_?(?:title|heading)|title)$/iu;
const TYPE_KEY = /^(?:type|_type|__typename|nodeType|kind|tag|tagName|style|name|component)$/u;
const OTHER_TYPE =
  /image|photo|picture|video|audio|gallery|embed|teaser|related|promo|newsletter|caption|author|social|tweet|instagram|youtube|link_?list|interstitial|ad(?:vert|slot|_|$)|paywall|comment|table_?of|breadcrumb|poll|quiz|podcast|hyperlink_?box/iu;
const PARAGRAPH_TYPE = /(?:^|[\s/_:-])(?:p|paragraph|unstyled|block|text-?block)$|paragraph/iu;
const HEADING_TYPE = /(?:^|[\s/_:-])h([1-6])$|head(?:ing|line|er)(?:[-_]?(?<level>[1-6]))?|crosshead|sub-?title/iu;
const QUOTE_TYPE = /quote/iu;
const ITEM_TYPE = /list[-_]?item|^li$/iu;

const LAST_SLASH = /\/$/u;
const LEAST = 400;
/** Share of a text that is prose, not labels and numbers, and the letters and the sign of a sentence that show prose. */
const LEAST_PROSE = 0.7;
const SHORTEST_PROSE = 60;
const SENTENCE = /\p{L}{2}[.!?…。！？।]/u;
const SHORTEST_PATH = 8;
const SHORTEST_PART = 16;
const LONGEST_TITLE = 400;
const MOST_STEPS = 6;
const MOST_MATCHES = 12;

interface Candidate {
  readonly pieces: readonly DeclaredPiece[];
  readonly letters: number;
  readonly steps: number;
}

/**
 * The text of the page's own article in what its scripts hold: that nearest to where the article's title or address stands, of
 * linked data also the only one there is.
 */
export function chooseDeclared(sources: readonly DeclaredJson[], known: KnownBy): readonly DeclaredPiece[] {
  let best: Candidate | undefined;
  for (const json of sources) {
    const matches = matchesIn(json, known);
    const alone = json.isLinked ? onlyBody(json.root) : [];
    for (const path of [...matches, ...alone]) best = better(best, nearest(json.source, path));
    if (json.isLinked && best !== undefined) return best.pieces;
  }
  return best?.pieces ?? [];
}

function better(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.steps !== other.steps) return one.steps < other.steps ? one : other;
  return one.letters >= other.letters ? one : other;
}

/** The nodes around each value that names the article, outermost first. */
function matchesIn({ source, root }: DeclaredJson, known: KnownBy): readonly (readonly JsonNode[])[] {
  const found: (readonly JsonNode[])[] = [];
  const path: JsonNode[] = [];
  const visit = (node: JsonNode): void => {
    if (found.length >= MOST_MATCHES || node.is === 'other' || node.is === 'string') return;
    path.push(node);
    if (node.is === 'object' && node.entries.some((entry) => namesArticle(entry, source, known))) found.push([...path]);
    for (const child of childrenOf(node)) visit(child);
    path.pop();
  };
  visit(root);
  return found;
}

function childrenOf(node: JsonNode): readonly JsonNode[] {
  if (node.is === 'object') return node.entries.map(({ value }) => value);
  return node.is === 'list' ? node.items : [];
}

function namesArticle({ key, value }: JsonEntry, source: EmbeddedText, { titles, paths }: KnownBy): boolean {
  if (value.is !== 'string' || value.end - value.start > LONGEST_TITLE) return false;
  if (TITLE_KEY.test(key)) {
    const title = comparable(textOf(value, source).text);
    return title !== '' && titles.some((each) => isSameTitle(each, title));
  }
  if (!ADDRESS_KEY.test(key)) return false;
  const address = textOf(value, source).text.replace(LAST_SLASH, '');
  return (
    address.length >= SHORTEST_PATH && paths.some((path) => address.endsWith(path) || path.endsWith(`/${address}`))
  );
}

/** A title in a page's head may have the name of the site behind it. */
function isSameTitle(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= SHORTEST_PART && long.startsWith(short));
}

/** The text in the innermost node around a name that holds enough of it. */
function nearest(source: EmbeddedText, path: readonly JsonNode[]): Candidate | undefined {
  for (const [steps, node] of path.toReversed().slice(0, MOST_STEPS).entries()) {
    if (node.is !== 'object') continue;
    const pieces = bodyOf(node, source);
    const letters = lettersOf(pieces);
    const prose = lettersOf(pieces.filter(isProse));
    if (prose >= Math.max(LEAST, LEAST_PROSE * letters)) return { pieces, letters, steps };
  }
  return undefined;
}

function isProse({ parts }: DeclaredPiece): boolean {
  const text = parts.map((part) => part.text).join('');
  return text.length >= SHORTEST_PROSE && SENTENCE.test(text);
}

function lettersOf(pieces: readonly DeclaredPiece[]): number {
  return pieces.reduce((sum, { parts }) => sum + parts.reduce((letters, { text }) => letters + text.length, 0), 0);
}

/** The only node that holds an `articleBody`, with what is around it. */
function onlyBody(root: JsonNode): readonly (readonly JsonNode[])[] {
  const found: JsonNode[] = [];
  const open: JsonNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.is === 'object' && node.entries.some(({ key }) => key === 'articleBody')) found.push(node);
    open.push(...childrenOf(node));
  }
  return found.length === 1 ? [found] : [];
}

/** The longest text that a node of an article has under a name for one; another article's is none, however deep. */
function bodyOf(node: JsonNode & { is: 'object' }, source: EmbeddedText): readonly DeclaredPiece[] {
  let best: readonly DeclaredPiece[] = [];
  for (const { key, value } of node.entries) {
    if (OTHER_KEY.test(key)) continue;
    const pieces = BODY_KEY.test(key) ? piecesOf(value, source) : insideOf(value, source);
    if (lettersOf(pieces) > lettersOf(best)) best = pieces;
  }
  return best;
}

/** What an article keeps in an object of its own, such as `data` or `attributes`. */
function insideOf(value: JsonNode, source: EmbeddedText): readonly DeclaredPiece[] {
  return value.is === 'object' && !isOtherArticle(value) ? bodyOf(value, source) : [];
}

function isOtherArticle({ entries }: JsonNode & { is: 'object' }): boolean {
  return entries.some(({ key }) => OWN_TITLE_KEY.test(key)) && entries.some(({ key }) => ADDRESS_KEY.test(key));
}

function piecesOf(value: JsonNode, source: EmbeddedText): readonly DeclaredPiece[] {
  if (value.is === 'string') return [{ kind: 'paragraph', parts: [textOf(value, source)] }];
  if (value.is === 'list') return value.items.flatMap((item) => piecesOf(item, source));
  if (value.is !== 'object' || isOtherArticle(value)) return [];
  const types = value.entries.flatMap(({ key, value: type }) =>
    TYPE_KEY.test(key) && type.is === 'string' ? [source.text.slice(type.start, type.end).slice(0, LONGEST_TITLE)] : [],
  );
  if (types.some((type) => OTHER_TYPE.test(type))) return [];
  const kind = kindOf(types);
  if (kind === undefined) {
    return partsOfBody(value, source);
  }
  const parts = partsOf(value, source);
  return parts.length === 0 ? [] : [{ ...kind, parts }];
}

/** What a part of a body holds that does not say what it is; its own title is a heading where text stands below it. */
function partsOfBody({ entries }: JsonNode & { is: 'object' }, source: EmbeddedText): readonly DeclaredPiece[] {
  const pieces = entries.flatMap(({ key, value }) =>
    OTHER_KEY.test(key) || (value.is === 'string' && !LEAF_KEY.test(key)) ? [] : piecesOf(value, source),
  );
  const title = entries.find(({ key, value }) => PART_TITLE_KEY.test(key) && value.is === 'string')?.value;
  if (pieces.length === 0 || title?.is !== 'string' || title.end - title.start > LONGEST_TITLE) return pieces;
  return [{ kind: 'heading', parts: stringOf(title, source) }, ...pieces];
}

function kindOf(types: readonly string[]): Omit<DeclaredPiece, 'parts'> | undefined {
  for (const type of types) {
    const heading = HEADING_TYPE.exec(type);
    if (heading !== null) return { kind: 'heading', level: Number(heading[1] ?? heading.groups?.['level'] ?? 2) };
    if (QUOTE_TYPE.test(type)) return { kind: 'quote' };
    if (ITEM_TYPE.test(type)) return { kind: 'list-item' };
  }
  return types.some((type) => PARAGRAPH_TYPE.test(type)) ? { kind: 'paragraph' } : undefined;
}

/** The strings of a block in the order in which they are read. */
function partsOf(node: JsonNode, source: EmbeddedText): readonly EmbeddedText[] {
  if (node.is === 'list')
    return node.items.flatMap((item) => (item.is === 'string' ? stringOf(item, source) : partsOf(item, source)));
  if (node.is !== 'object') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (value.is === 'string') return LEAF_KEY.test(key) ? stringOf(value, source) : [];
    return OTHER_KEY.test(key) || MARKS_KEY.test(key) ? [] : partsOf(value, source);
  });
}

const texts = new WeakMap<JsonNode, EmbeddedText>();

/** What a string says, read once however often it is asked. */
function textOf(node: JsonNode & { is: 'string' }, source: EmbeddedText): EmbeddedText {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = unescaped(source, node.start, node.end);
  texts.set(node, text);
  return text;
}

function stringOf(node: JsonNode & { is: 'string' }, source: EmbeddedText): readonly EmbeddedText[] {
  return node.end > node.start ? [textOf(node, source)] : [];
}
