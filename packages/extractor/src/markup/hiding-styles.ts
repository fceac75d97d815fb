import { closest, type Element, type Tree } from './dom.ts';

/** Letters of a page's own style sheets that are read at most. */
const MAX_STYLES = 400_000;
const LONGEST_RULE = 4_000;
const HIDING = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/iu;
const SHOWING = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}(?!none)[a-z]|visibility\s{0,3}:\s{0,3}visible)/iu;
const HIDING_WORD = /none|hidden/iu;
/** One class or one id, of an element of any name. */
const SIMPLE = /^(?:[a-z][a-z\d]*)?([.#][\w-]+)$/iu;
const NAMES = /[.#][\w-]+/gu;
const COMMENT_END = '*/';
const SPACES = /\s+/u;
const OTHER_MEDIA = /print|speech/iu;

/** Whether the page's own style sheets hide an element, by one of its classes or its id. */
export type HidesElement = (element: Element) => boolean;

const NOTHING: HidesElement = () => false;

/**
 * What the page's own style sheets hide on every screen and under all circumstances: rules that name one class or one id outside
 * of any condition, for which no other rule shows anything that bears it.
 */
export function readHidingStyles({ head }: Pick<Tree, 'head'>): HidesElement {
  const names = hiddenNames(head.filter(({ name }) => name === 'style'));
  if (names.size === 0) return NOTHING;
  return ({ attribs }) => {
    const { class: classes, id } = attribs as { class?: string; id?: string };
    if (id !== undefined && names.has(`#${id}`)) return true;
    return classes?.split(SPACES).some((name) => names.has(`.${name}`)) ?? false;
  };
}

function hiddenNames(styles: readonly Element[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  let left = MAX_STYLES;
  for (const style of styles) {
    const css = style.children.map((child) => ('data' in child ? child.data : '')).join('');
    left -= css.length;
    if (left < 0 || !HIDING_WORD.test(css) || !isForScreens(style)) continue;
    readRules(css, { hidden, shown });
  }
  return new Set([...hidden].filter((name) => !shown.has(name)));
}

function isForScreens(style: Element): boolean {
  if (OTHER_MEDIA.test(style.attribs['media'] ?? '')) return false;
  return closest(style, ({ name }) => name === 'noscript') === undefined;
}

interface Found {
  readonly hidden: Set<string>;
  readonly shown: Set<string>;
}

/** Goes through the rules of a style sheet from brace to brace, those under conditions with it. */
function readRules(css: string, found: Found): void {
  let conditions = 0;
  let at = 0;
  let opening = css.indexOf('{');
  let closing = css.indexOf('}');
  while (opening >= 0 && closing >= 0) {
    if (closing < opening) {
      conditions = Math.max(0, conditions - 1);
      at = closing + 1;
      closing = css.indexOf('}', at);
      continue;
    }
    const start = opening + 1;
    const before = css.slice(Math.max(at, opening - LONGEST_RULE), opening);
    opening = css.indexOf('{', start);
    if (opening >= 0 && opening < closing) {
      conditions += 1;
      at = start;
      continue;
    }
    readRule(
      { before, body: css.slice(start, Math.min(closing, start + LONGEST_RULE)), isPlain: conditions === 0 },
      found,
    );
    at = closing + 1;
    closing = css.indexOf('}', at);
  }
}

function readRule(
  { before, body, isPlain }: { readonly before: string; readonly body: string; readonly isPlain: boolean },
  { hidden, shown }: Found,
): void {
  if (!body.includes('display') && !body.includes('visibility')) return;
  const comment = before.lastIndexOf(COMMENT_END);
  const selectors = comment < 0 ? before : before.slice(comment + COMMENT_END.length);
  if (SHOWING.test(body)) for (const [name] of selectors.matchAll(NAMES)) shown.add(name);
  if (!isPlain || !HIDING.test(body)) return;
  for (const selector of selectors.split(',')) {
    const name = SIMPLE.exec(selector.trim())?.[1];
    if (name !== undefined) hidden.add(name);
  }
}
