import { closest, type Element, type Tree } from '../markup/dom.ts';
import { type EmbeddedText, plainText, unescaped } from './embedded-text.ts';
import { endOfString, type JsonNode, readJson } from './json-tree.ts';

/** JSON of a page with the text that its strings stand in. */
export interface DeclaredJson {
  readonly source: EmbeddedText;
  readonly root: JsonNode;
  /** Whether it is linked data, and not the state of a program. */
  readonly isLinked: boolean;
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json/iu;
const PROGRAM_TYPE = /^$|javascript|^module$/iu;
const TEMPLATE_TYPE = /^text\/(?:x-)?(?:template|html)/iu;
const FIRST_BRACKET = /[[{]/u;
/** `window.__INITIAL_STATE__ = {`, `Fusion.globalContent={`, `var data = JSON.parse("{`; it ends before the value. */
const ASSIGNMENT = /[\w$\])]\s{0,5}=\s{0,5}(?:JSON\.parse\(\s{0,5}(?=")|(?=[[{]\s{0,5}["[{]))/gu;
const LEAST = 400;
const MAX_LENGTH = 4_000_000;
const MOST_ASSIGNMENTS = 60;

/** The JSON in a page's scripts, linked data first: what it says of itself, and the state of the program that shows it. */
export function declaredJson({ head }: Pick<Tree, 'head'>): readonly DeclaredJson[] {
  const found: DeclaredJson[] = [];
  let left = MAX_LENGTH;
  for (const element of head) {
    const source = element.name === 'script' ? scriptText(element) : undefined;
    if (source === undefined || source.text.length < LEAST) continue;
    left -= source.text.length;
    if (left < 0) break;
    found.push(...jsonIn(source, element.attribs['type'] ?? ''));
  }
  return found.toSorted((one, other) => Number(other.isLinked) - Number(one.isLinked));
}

/** The markup that pages keep in a script inside of the element that they name as the article's text. */
export function declaredMarkup({ head }: Pick<Tree, 'head'>): readonly EmbeddedText[] {
  return head
    .filter(({ name, attribs }) => name === 'script' && TEMPLATE_TYPE.test(attribs['type'] ?? ''))
    .filter((script) => closest(script, ({ attribs }) => attribs['itemprop'] === 'articleBody') !== undefined)
    .flatMap((script) => scriptText(script) ?? []);
}

function scriptText({ children }: Element): EmbeddedText | undefined {
  const [text] = children;
  if (text === undefined || !('data' in text) || text.startIndex === null) return undefined;
  return plainText(text.data, text.startIndex);
}

function jsonIn(source: EmbeddedText, type: string): readonly DeclaredJson[] {
  if (PROGRAM_TYPE.test(type)) return assignedIn(source);
  if (!JSON_TYPE.test(type)) return [];
  const root = readJson(source.text, Math.max(0, source.text.search(FIRST_BRACKET)));
  return root === undefined ? [] : [{ source, root, isLinked: type.toLowerCase().startsWith('application/ld+json') }];
}

/** Values that a program assigns, as far as they are JSON. */
function assignedIn(source: EmbeddedText): readonly DeclaredJson[] {
  const found: DeclaredJson[] = [];
  let tried = 0;
  for (const match of source.text.matchAll(ASSIGNMENT)) {
    tried += 1;
    if (tried > MOST_ASSIGNMENTS) break;
    const at = match.index + match[0].length;
    const inner = source.text.charAt(at) === '"' ? stringAt(source, at) : source;
    const root = inner && readJson(inner.text, inner === source ? at : 0);
    if (inner !== undefined && root !== undefined) found.push({ source: inner, root, isLinked: false });
  }
  return found;
}

function stringAt(source: EmbeddedText, at: number): EmbeddedText | undefined {
  const end = endOfString(source.text, at + 1);
  return end < 0 ? undefined : unescaped(source, at + 1, end);
}
