import type { BodyKind } from '../article.ts';
import type { Block, Claim, Run } from '../block.ts';
import { fold, foldedPlaces } from '../fold.ts';
import { memoize } from '../memoize.ts';
import type { CommentDraft, PictureDraft, PrintedValue, Reading } from '../reading.ts';
import { type AnyNode, type Element, isTag, isText, parentOf, type Text, type Tree, textPieces } from './dom.ts';
import { type ElementTraits, traitsOf } from './element-traits.ts';
import { readHidingStyles } from './hiding-styles.ts';
import { imagesOfNoscript, isImage } from './image-address.ts';
import { type Mark, settle } from './mark.ts';
import type { Matcher } from './matcher.ts';
import type { Directive } from './plan.ts';
import { takeImage } from './take-image.ts';

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const CLIPPING_STYLE = /clip\s*:\s*rect\(|clip-path\s*:\s*inset\(\s*(?:50|100)%/iu;
const SCREEN_READER_NAME =
  /(?<!not-)(?<![\p{L}\d:])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|a11y-hidden)(?![\p{L}\d])/iu;
const BREAK_NAME = /(?:^|\s)(?:br|line-?break)(?:$|\s)/u;
const NOT_SPACE = /\S/u;
const LEAST_PARAGRAPH = 80;
const ENDING = 12;
const SENTENCE_END = /[.!?…。！？]["'“”’»«)\]」』]{0,2}\s*$/u;
const CELL = new Set(['td', 'th']);
/** The rules for text that a page does not show. */
export const HIDDEN_RULE = 'common/hidden';
export const SCREEN_READER_RULE = 'common/screen-readers';

const HIDDEN = [HIDDEN_RULE, 'the page hides it'] as const;
const SCREEN_READER_ONLY = [SCREEN_READER_RULE, 'only screen readers tell it'] as const;
const WHOLE_PAGE = new Set(['html', 'body']);
const ELSEWHERE = ['outside-article', 'it stands outside the article'] as const;

/** What an element says of its text when text that is none of its own stands in it too: nothing. */
const FORGOTTEN = traitsOf('div');

const isScreenReaderName = memoize((names) => SCREEN_READER_NAME.test(names));

interface State {
  readonly mark: Mark | undefined;
  readonly inside: boolean;
  readonly outside: readonly [string, string];
  readonly kind: BodyKind;
  readonly level: number | undefined;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly row: boolean;
  /** The states of elements within, by what their names say: menus ask for the same few thousands of times. */
  within: Map<ElementTraits, State> | undefined;
}

interface OpenRun {
  raw: string;
  start: number;
  end: number;
}

interface OpenBlock {
  readonly state: State;
  owner: Element | null;
  readonly runs: OpenRun[];
  letters: number;
  linked: number;
  bold: number;
}

const START: Omit<State, 'within'> = {
  mark: undefined,
  inside: false,
  outside: ELSEWHERE,
  kind: 'paragraph',
  level: undefined,
  linked: false,
  bold: false,
  row: false,
};

export interface ReadHtmlOptions {
  /** What a single `<br>` is: the end of a line, or after a whole sentence that of a paragraph. @default 'lines' */
  readonly breaks?: 'lines' | 'paragraphs';
  /** Whether the text of declared shadow roots is read, which browsers show in place of what stands beside it. @default 'left' */
  readonly shadowRoots?: 'left' | 'read';
}

/**
 * Reads the visible text of a page in one walk, each element asked once what it means. Text outside the body is claimed
 * as removed on the spot, dropped elements are read for the ledger only.
 */
export function readHtml(
  tree: Tree,
  input: string,
  matcher: Matcher<Directive>,
  { breaks = 'lines', shadowRoots = 'left' }: ReadHtmlOptions = {},
): Reading {
  const blocks: Block[] = [];
  const values: PrintedValue[] = [];
  const pictures: PictureDraft[] = [];
  const comments: CommentDraft[] = [];
  const marks: Mark[] = [];
  const reading: Reading = { blocks, values, pictures, comments, locate: locateIn(input) };
  const open = new Map<Mark | undefined, OpenBlock[]>();
  const isHiddenByStyle = readHidingStyles(tree);
  let last: OpenBlock | undefined;
  /** Where the last text that nothing claimed ends. */
  let textEnd = 0;

  const close = (): void => {
    if (open.size === 0) return;
    for (const each of open.values()) for (const block of each) closeBlock(block, input, blocks);
    open.clear();
    last = undefined;
  };

  const append = (node: Text, state: State): void => {
    const blank = !NOT_SPACE.test(node.data);
    if (blank && last === undefined) return;
    if (blank && last !== undefined) {
      (last.runs.at(-1) as OpenRun).raw += ' ';
      return;
    }
    if (state.mark === undefined) textEnd = node.endIndex as number;
    const ofMark = open.get(state.mark) ?? [];
    let target = last !== undefined && belongs(last, state) ? last : ofMark.find((each) => belongs(each, state));
    if (target === undefined) {
      target = { state, owner: parentOf(node), runs: [], letters: 0, linked: 0, bold: 0 };
      open.set(state.mark, [...ofMark, target]);
    }
    target.owner = commonOwner(target.owner, parentOf(node));
    extend(target, node, target === last);
    target.letters += node.data.length;
    if (state.linked) target.linked += node.data.length;
    if (state.bold) target.bold += node.data.length;
    last = target;
  };

  const visit = (node: AnyNode, state: State): void => {
    if (isText(node)) append(node, state);
    else if (isTag(node)) visitElement(node, state);
  };

  const visitElement = (element: Element, state: State): void => {
    const name = element.name;
    if (name === 'br' || isEmptyBreak(element)) {
      if (isSecondBreak(element) || (breaks === 'paragraphs' && endsSentence(last))) close();
      else if (last !== undefined) (last.runs.at(-1) as OpenRun).raw += ' ';
      return;
    }
    let inner = state;
    if (state.mark === undefined || state.mark.directive.does !== 'drop') {
      const directives = matcher.match(element);
      if (directives.length > 0) for (const directive of directives) inner = follow(directive, element, inner);
    }
    if (inner.mark?.picture !== undefined) takeImages(element, inner.mark.picture);
    const traits = tree.forgotten.has(element) ? FORGOTTEN : traitsOf(name);
    const isShown = shadowRoots === 'read' && isShadowRoot(element);
    if ((traits.nonRendered && !isShown) || (name === 'button' && !holdsText(element))) return;
    inner =
      inner.mark === undefined && (isHidden(element) || (isHiddenByStyle(element) && !WHOLE_PAGE.has(name)))
        ? unseen(element, inner, HIDDEN)
        : enter(element, traits, inner);
    const isCell = inner.row && CELL.has(name);
    const boundary = !traits.inline && !isCell;
    if (boundary) close();
    else if (isCell) last = undefined;
    for (const child of element.children) visit(child, inner);
    if (boundary) close();
  };

  const follow = (directive: Directive, element: Element, state: State): State => {
    if (state.mark?.directive.does === 'drop') return state;
    const marked = (claim: Claim, own: Pick<Mark, 'picture' | 'comment'> = {}): State => {
      if (state.mark?.element === element) {
        state.mark.also.push(directive);
        return state;
      }
      if (state.mark !== undefined) state.mark.nested = true;
      const mark: Mark = { element, nested: false, claim, directive, blocks: [], also: [], ...own };
      marks.push(mark);
      return changed(state, { mark });
    };
    switch (directive.does) {
      case 'body':
        return state.inside ? state : changed(state, { inside: true });
      case 'cut':
        reading.cut ??= directive.selector;
        return state;
      case 'field':
        if (directive.attribute !== undefined) {
          const text = fold(element.attribs[directive.attribute] ?? '');
          if (text !== '') values.push({ field: directive.field, source: directive.source, text });
        }
        return marked({ fate: 'field', field: directive.field });
      case 'figure':
        return marked({ fate: 'field', field: 'images' }, { picture: added(pictures, { start: textEnd }) });
      case 'comment':
        return marked({ fate: 'comment' }, { comment: added(comments, { text: [] }) });
      case 'caption':
      case 'credit':
        return state.mark?.picture
          ? marked({ fate: 'field', field: 'images' }, { picture: state.mark.picture })
          : state;
      case 'comment-author':
      case 'comment-text':
      case 'comment-date':
        return state.mark?.comment ? marked({ fate: 'comment' }, { comment: state.mark.comment }) : state;
      case 'drop':
        return marked({ fate: 'removed', rule: directive.rule, because: directive.because });
    }
  };

  const start: State = { ...START, within: undefined };
  for (const node of tree.document.children) visit(node, start);
  close();
  for (const mark of marks) settle(mark, values);
  return reading;
}

function takeImages(element: Element, picture: PictureDraft): void {
  if (isImage(element.name)) takeImage(element, picture);
  if (element.name === 'noscript') for (const image of imagesOfNoscript(element)) takeImage(image, picture);
}

function added<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

/** Text of the same mark goes on with its block, though text of another stands in between. */
function belongs(block: OpenBlock, state: State): boolean {
  return block.state.mark === state.mark && block.state.inside === state.inside;
}

function enter(element: Element, traits: ElementTraits, state: State): State {
  if (state.inside && state.mark === undefined && isScreenReaderOnly(element, traits, state))
    return unseen(element, state, SCREEN_READER_ONLY);
  if (traits.inline) return traits.linked || traits.bold ? within(state, traits) : state;
  if (traits.kind !== undefined || traits.outside !== undefined) return within(state, traits);
  const isRow = element.name === 'tr' && !holdsBlocks(element);
  return isRow ? changed(state, { kind: 'table-row', row: true, level: undefined }) : state;
}

function within(state: State, traits: ElementTraits): State {
  const known = state.within?.get(traits);
  if (known !== undefined) return known;
  const { kind = state.kind, level = traits.kind === undefined ? state.level : undefined } = traits;
  const outside = state.inside ? state.outside : (traits.outside ?? state.outside);
  const linked = state.linked || traits.linked;
  const derived = changed(state, { kind, level, outside, linked, bold: state.bold || traits.bold });
  state.within ??= new Map();
  state.within.set(traits, derived);
  return derived;
}

function changed(state: State, change: Partial<State>): State {
  return { ...state, ...change, within: undefined };
}

function unseen(element: Element, state: State, [rule, because]: readonly [string, string]): State {
  const directive = { does: 'drop', rule, because } as const;
  const claim: Claim = { fate: 'removed', rule, because };
  return changed(state, { mark: { element, nested: false, claim, directive, blocks: [], also: [] } });
}

function isShadowRoot({ name, attribs }: Element): boolean {
  return name === 'template' && (attribs['shadowrootmode'] ?? attribs['shadowroot']) !== undefined;
}

/** Whether an element hides itself. Not the page as a whole: scripts show what they hid while it was loading. */
export function isHidden(element: Element): boolean {
  if (WHOLE_PAGE.has(element.name)) return false;
  const { hidden: flag, style } = element.attribs as { hidden?: string; style?: string };
  return (flag !== undefined && flag !== 'until-found') || (style !== undefined && HIDING_STYLE.test(style));
}

/**
 * What only screen readers tell, such as `Artikelinhalt`, or of a link `öffnet in neuem Fenster`; not a heading, which may be
 * shown as a picture.
 */
function isScreenReaderOnly({ attribs }: Element, { kind }: ElementTraits, { linked }: State): boolean {
  const { class: names, style } = attribs as { class?: string; style?: string };
  if (names !== undefined && kind !== 'heading' && isScreenReaderName(names)) return true;
  return linked && style !== undefined && CLIPPING_STYLE.test(style);
}

/** Whether a cell holds paragraphs, by elements or by two line breaks, as in tables that only lay out a page. */
function holdsBlocks(row: Element): boolean {
  return row.children.some((cell) => isTag(cell) && cell.children.some(endsBlock));
}

function endsBlock(child: AnyNode): boolean {
  if (!isTag(child)) return false;
  return child.name === 'br' ? isSecondBreak(child) : !traitsOf(child.name).inline;
}

/** Whether only white space stands between this line break and the one before it. */
function isSecondBreak(element: Element): boolean {
  let before = element.prev;
  while (before !== null && isText(before) && !NOT_SPACE.test(before.data)) before = before.prev;
  return before !== null && isTag(before) && before.name === 'br';
}

/** `<span class="br"></span>`, as scripts write a line break. */
function isEmptyBreak({ name, children, attribs }: Element): boolean {
  if (name !== 'span' || children.length > 0) return false;
  const names = attribs['class'];
  return names !== undefined && BREAK_NAME.test(names);
}

/** Whether a text is long enough for a paragraph and ends as one. */
function endsSentence(block: OpenBlock | undefined): boolean {
  if (block === undefined || block.letters < LEAST_PARAGRAPH) return false;
  return SENTENCE_END.test((block.runs.at(-1) as OpenRun).raw.slice(-ENDING));
}

function holdsText(element: Element): boolean {
  return element.children.some((child) =>
    isText(child) ? NOT_SPACE.test(child.data) : isTag(child) && holdsText(child),
  );
}

/** The innermost element around two others, none at the top of the tree. */
function commonOwner(one: Element | null, other: Element | null): Element | null {
  if (one === other) return one;
  let owner = one;
  while (owner !== null && !holds(owner, other)) owner = parentOf(owner);
  return owner;
}

function holds(outer: Element, inner: Element | null): boolean {
  let element = inner;
  while (element !== null && element !== outer) element = parentOf(element);
  return element !== null;
}

function extend(block: OpenBlock, node: Text, sameRun: boolean): void {
  const start = node.startIndex as number;
  const end = (node.endIndex as number) + 1;
  const run = block.runs.at(-1);
  if (run === undefined || !sameRun) {
    block.runs.push({ raw: node.data, start, end });
    return;
  }
  run.raw += node.data;
  run.end = end;
}

function closeBlock(open: OpenBlock, input: string, blocks: Block[]): void {
  const { state } = open;
  const runs = open.runs.map((run) => trimmed(run, input)).filter((run) => run.text !== '');
  if (runs.length === 0) return;
  const [only, second] = runs;
  const text = only !== undefined && second === undefined ? only.text : joined(open, runs);
  const block: Block = {
    text,
    runs,
    kind: state.kind,
    inside: state.inside,
    emphasised: open.bold >= open.letters - 1,
    linked: open.linked / open.letters,
    ...(open.owner === null ? {} : { owner: open.owner }),
  };
  if (state.level !== undefined) block.level = Math.max(2, state.level);
  const plain = state.inside ? undefined : outsideClaim(state.outside);
  const claim = state.mark?.claim ?? plain;
  if (claim !== undefined) block.claim = claim;
  if (claim?.fate === 'field' && plain !== undefined) block.otherwise = plain;
  state.mark?.blocks.push(block);
  blocks.push(block);
}

function joined(open: OpenBlock, runs: readonly Run[]): string {
  if (open.state.row) return runs.map((run) => run.text).join(' | ');
  return fold(open.runs.map((run) => run.raw).join(''));
}

function outsideClaim([id, because]: readonly [string, string]): Claim {
  return { fate: 'removed', rule: `common/${id}`, because };
}

function trimmed(run: OpenRun, input: string): Run {
  let { start, end } = run;
  while (start < end && isSpace(input.charCodeAt(start))) start += 1;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end -= 1;
  return { text: fold(run.raw), start, end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160;
}

/** Finds offsets of the text of runs in the markup that they were read from. */
export function locateIn(input: string): Reading['locate'] {
  return (run, offset) => {
    const placeOf = foldedPlaces();
    for (const piece of textPieces(input.slice(run.start, run.end), (name) => traitsOf(name).nonRendered)) {
      const literal = piece.text.length === piece.end - piece.start;
      let at = piece.start;
      for (const letter of piece.text) {
        if (placeOf(letter) >= offset) return run.start + at;
        if (literal) at += letter.length;
      }
    }
    return run.end;
  };
}
