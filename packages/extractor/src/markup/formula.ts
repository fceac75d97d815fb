import { fold } from '../fold.ts';
import { memoize } from '../memoize.ts';
import { type AnyNode, type Element, isTag, isText, type Text } from './dom.ts';

const TEX = /tex/iu;
const TEX_SCRIPT = /^math\/tex/iu;
const TEX_IMAGE = /(?:^|[\s_-])(?:tex|latex|mwe-math-fallback-image)(?=$|[\s_-])/iu;
const RENDERED = /(?:^|\s)(?:katex-html|MathJax(?:_Preview|_Display|_SVG|_CHTML|_SVG_Display)?)(?:$|\s)/u;
/** Siblings among which the source of a rendered formula stands. */
const SOURCE_REACH = 3;
const ONE_TERM = /^(?:.|\d+)$/u;

/** A formula as one line of text, the text node that spells it out where there is one, and the visible text it stands for. */
export interface Formula {
  readonly text: string;
  readonly source: Text | undefined;
  readonly shown: readonly Text[];
}

/** Reads a formula in MathML: its TeX where that is noted with it, else the symbols in a row. */
export function readFormula(math: Element): Formula {
  const noted = find(math, isTexAnnotation);
  const texts = textsIn(math);
  const source = noted === undefined ? undefined : textsIn(noted).find(({ data }) => data.trim() !== '');
  const shown = texts.filter((text) => !isAnnotation(text));
  if (source !== undefined) return { text: fold(source.data), source, shown };
  const declared = fold(math.attribs['alttext'] ?? '');
  return { text: declared === '' ? fold(linear(math)) : declared, source: undefined, shown };
}

function isTexAnnotation({ name, attribs }: Element): boolean {
  return name === 'annotation' && TEX.test(attribs['encoding'] ?? '');
}

function isAnnotation({ parent }: AnyNode): boolean {
  return parent !== null && isTag(parent) && parent.name.startsWith('annotation');
}

/** The TeX of `<script type="math/tex">`. */
export function texOf({ name, attribs, children }: Element): Text | undefined {
  if (name !== 'script' || !TEX_SCRIPT.test(attribs['type'] ?? '')) return undefined;
  return children.find(isText);
}

/** The TeX that a picture of a formula has for its alternative text. */
export function texOfImage({ attribs }: Element): string | undefined {
  const { class: names, alt = '' } = attribs as { class?: string; alt?: string };
  return names !== undefined && alt !== '' && TEX_IMAGE.test(names) ? fold(alt) : undefined;
}

const isRendered = memoize((names) => RENDERED.test(names));

/** Whether an element shows what a script or a formula beside it spells out. */
export function isRenderedFormula(element: Element): boolean {
  const names = element.attribs['class'];
  if (names === undefined || !isRendered(names)) return false;
  const others = names.includes('katex-html') ? siblings(element, 'prev') : siblings(element, 'next');
  return others.some((other) => texOf(other) !== undefined || find(other, ({ name }) => name === 'math') !== undefined);
}

function siblings(element: Element, side: 'prev' | 'next'): readonly Element[] {
  const found: Element[] = [];
  let node = element[side];
  for (let steps = 0; node !== null && steps < SOURCE_REACH; steps += 1) {
    if (isTag(node)) found.push(node);
    node = node[side];
  }
  return found;
}

function find(element: Element, holds: (element: Element) => boolean): Element | undefined {
  if (holds(element)) return element;
  for (const child of element.children) {
    const found = isTag(child) ? find(child, holds) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text below an element. */
export function textsIn(element: Element): readonly Text[] {
  return element.children.flatMap((child) => (isText(child) ? [child] : isTag(child) ? textsIn(child) : []));
}

/** Symbols in a row, with signs for what stands above, below or beneath a bar. */
function linear(node: AnyNode): string {
  if (isText(node)) return fold(node.data);
  if (!isTag(node) || node.name.startsWith('annotation')) return '';
  const parts = node.children.map(linear).filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  switch (node.name) {
    case 'msup':
      return `${first}^${term(second)}`;
    case 'msub':
      return `${first}_${term(second)}`;
    case 'msubsup':
      return `${first}_${term(second)}^${term(third)}`;
    case 'mfrac':
      return `${term(first)}/${term(second)}`;
    case 'msqrt':
      return `√${term(parts.join(''))}`;
    default:
      return parts.join('');
  }
}

function term(text: string): string {
  return ONE_TERM.test(text) ? text : `(${text})`;
}
