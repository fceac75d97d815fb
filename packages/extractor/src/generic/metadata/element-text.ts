import { fold } from '../../fold.ts';
import { type AnyNode, type Element, isTag, isText } from '../../markup/dom.ts';

const BREAKING: ReadonlySet<string> = new Set(['br', 'div', 'p', 'li', 'dt', 'dd', 'td']);
/** Elements that show no text of their own. */
export const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript', 'button']);
const NOTHING: ReadonlySet<Element> = new Set();

/** The visible text of an element on one line, that of some elements in it left out. */
export function textIn(node: AnyNode, without: ReadonlySet<Element> = NOTHING): string {
  return fold(spaced(node, without));
}

/** Where the first text of an element begins in the input. */
export function firstText(node: AnyNode): number | undefined {
  if (isText(node)) return node.data.trim() === '' ? undefined : (node.startIndex ?? undefined);
  if (!isTag(node)) return undefined;
  for (const child of node.children) {
    const start = firstText(child);
    if (start !== undefined) return start;
  }
  return undefined;
}

/** Where the last text of an element ends in the input. */
export function lastText(node: AnyNode): number | undefined {
  if (isText(node)) return node.data.trim() === '' ? undefined : (node.endIndex ?? undefined);
  if (!isTag(node)) return undefined;
  for (let child = node.lastChild; child !== null; child = child.prev) {
    const end = lastText(child);
    if (end !== undefined) return end;
  }
  return undefined;
}

function spaced(node: AnyNode, without: ReadonlySet<Element>): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || NO_TEXT.has(node.name) || without.has(node)) return '';
  let text = '';
  for (const child of node.children) text += spaced(child, without);
  return BREAKING.has(node.name) ? ` ${text} ` : text;
}
