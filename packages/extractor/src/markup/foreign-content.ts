import { wordSet } from '../word-list.ts';

/** An element on the way from the root of a page to where its parser stands. */
interface OpenNode {
  readonly name?: string;
}

/** The elements that hold a drawing or a formula, whose elements are none of HTML. */
export const ROOTS: ReadonlySet<string> = new Set(['svg', 'math']);
const HTML_WITHIN: ReadonlySet<string> = wordSet('foreignobject desc title mi mo mn ms mtext annotation-xml');
/** As the HTML standard lists them. */
const BREAKING_OUT: ReadonlySet<string> = wordSet(`
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta
    nobr ol p pre ruby s small span strong strike sub sup table tt u ul var`);

/** Whether the innermost of some nested elements, outermost first, belongs to a drawing or a formula. */
export function isForeign(open: readonly OpenNode[]): boolean {
  return innermostRoot(open) !== undefined;
}

/** How many of the open elements stay open when one of HTML begins that ends drawings; undefined when it ends none. */
export function depthOutside(open: readonly OpenNode[], name: string): number | undefined {
  return BREAKING_OUT.has(name) ? innermostRoot(open) : undefined;
}

function innermostRoot(open: readonly OpenNode[]): number | undefined {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const name = open[at]?.name ?? '';
    if (ROOTS.has(name)) return at;
    if (HTML_WITHIN.has(name)) return undefined;
  }
  return undefined;
}
