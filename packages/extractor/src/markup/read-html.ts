import { type Aside, type Block, type Claim, type Run, removed } from '../block.ts';
import { mendPlaced } from '../decode/mend-mojibake.ts';
import { fold, foldedPlaces } from '../fold.ts';
import { memoize } from '../memoize.ts';
import type { CommentDraft, PictureDraft, PrintedValue, Reading } from '../reading.ts';
import {
  type AnyNode,
  type Element,
  isTag,
  isText,
  parentOf,
  type Text,
  type Tree,
  textOf,
  textPieces,
} from './dom.ts';
import { type ElementTraits, traitsOf } from './element-traits.ts';
import { type Formula, isRenderedFormula, readFormula, texOf, texOfImage, textsIn } from './formula.ts';
import { areGlued } from './glued-texts.ts';
import type { Style } from './inline.ts';
import { type Mark, settle } from './mark.ts';
import type { Matcher } from './matcher.ts';
import {
  add,
  closeBlock,
  closeUp,
  endsSentence,
  extend,
  lengthen,
  type OpenBlock,
  openBlock,
  type Placed,
  type State,
  tailOf,
  trimmed,
} from './open-block.ts';
import type { Directive } from './plan.ts';
import { isQuoted, quotationMarks } from './quotation.ts';
import { isNoteMark, tellRaised } from './superscript.ts';
import { takeImage } from './take-image.ts';
import { isTitleLine } from './title-line.ts';

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const CLIPPING_STYLE = /clip\s*:\s*rect\(|clip-path\s*:\s*inset\(\s*(?:50|100)%/iu;
const SCREEN_READER_NAME =
  /(?<!not-)(?<![\p{L}\d:])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|a11y-hidden)(?![\p{L}\d])/iu;
const BREAK_NAME = /(?:^|\s)(?:br|line-?break)(?:$|\s)/u;
const NOT_SPACE = /\S/u;
const CELL = new Set(['td', 'th']);
/** The rules for text that a page does not show. */
export const HIDDEN_RULE = 'common/hidden';
export const SCREEN_READER_RULE = 'common/screen-readers';

const HIDDEN = [HIDDEN_RULE, 'the page hides it'] as const;
const SCREEN_READER_ONLY = [SCREEN_READER_RULE, 'only screen readers tell it'] as const;
const WHOLE_PAGE = new Set(['html', 'body']);
const NOTE_MARK = removed('common/footnote-mark', 'it is the mark of a footnote');
const GLOSS = removed('common/gloss', 'it glosses the word beside it');
const FORMULA_AGAIN = removed('common/formula-again', 'it shows a formula that is given as text');
const ELSEWHERE = ['outside-article', 'it stands outside the article'] as const;

/** What an element says of its text when text that is none of its own stands in it too: nothing. */
const FORGOTTEN = traitsOf('div');

const isScreenReaderName = memoize((names) => SCREEN_READER_NAME.test(names));

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
}

/**
 * Reads the visible text of a page in one walk, each element asked once what it means. Text outside the body is claimed
 * as removed on the spot, dropped elements are read for the ledger only.
 */
export function readHtml(
  tree: Tree,
  input: string,
  matcher: Matcher<Directive>,
  { breaks = 'lines' }: ReadHtmlOptions = {},
): Reading {
  const blocks: Block[] = [];
  const values: PrintedValue[] = [];
  const pictures: PictureDraft[] = [];
  const comments: CommentDraft[] = [];
  const marks: Mark[] = [];
  const asides: Aside[] = [];
  const reading: Reading = {
    blocks,
    asides,
    values,
    pictures,
    comments,
    locate: tree.isMended ? locateMended(input) : locateIn(input),
  };
  const open = new Map<Mark | undefined, OpenBlock[]>();
  let last: OpenBlock | undefined;
  let lastText: Placed | undefined;
  let style: Style | undefined;
  /** What is added in front of the next text. */
  let pending = '';
  /** Whether the text that follows begins a run of its own. */
  let isApart = false;
  let quotations = 0;

  const close = (): void => {
    if (open.size === 0) return;
    for (const each of open.values()) for (const block of each) closeBlock(block, input, { blocks, asides });
    open.clear();
    last = undefined;
    pending = '';
  };

  const placeBefore = (): number => (lastText === undefined ? 0 : (lastText.endIndex as number) + 1);

  const openOf = (state: State): OpenBlock | undefined =>
    last !== undefined && belongs(last, state) ? last : open.get(state.mark)?.find((each) => belongs(each, state));

  const append = (node: Placed, state: State): void => {
    if (!NOT_SPACE.test(node.data)) {
      if (last !== undefined) lengthen(last, state.kind === 'code' ? node.data : ' ');
      return;
    }
    let target = openOf(state);
    if (target === undefined) {
      target = openBlock(state, elementAround(node));
      open.set(state.mark, [...(open.get(state.mark) ?? []), target]);
    }
    target.owner = commonOwner(target.owner, elementAround(node));
    const goesOn = target === last;
    if (goesOn && isApart) closeUp(target, node.data);
    else if (goesOn && lastText !== undefined && areGlued(lastText, node)) add(target, ' ');
    extend(target, node, { sameRun: goesOn && !isApart, before: pending });
    isApart = false;
    pending = '';
    const { length } = node.data;
    if (style !== undefined) {
      target.pieces ??= [];
      target.pieces.push({ from: target.length - length, to: target.length, style });
    }
    target.letters += length;
    if (state.linked) target.linked += length;
    if (state.bold) target.bold += length;
    last = target;
    lastText = node;
  };

  const insert = (text: string, state: State): void => {
    const target = openOf(state);
    if (target === undefined) pending += text;
    else add(target, text);
  };

  const putAside = (texts: readonly Text[], claim: Claim): void => {
    const seen = texts.filter(({ data }) => NOT_SPACE.test(data));
    const [first] = seen;
    const end = seen.at(-1)?.endIndex;
    if (first === undefined || end === undefined) return;
    const raw = texts.map(({ data }) => data).join('');
    asides.push({ run: trimmed({ raw, start: first.startIndex as number, end: (end as number) + 1 }, input), claim });
    isApart = true;
  };

  const visit = (node: AnyNode, state: State): void => {
    if (isText(node)) append(node, state);
    else if (isTag(node)) visitElement(node, state);
  };

  const visitElement = (element: Element, state: State): void => {
    const name = element.name;
    if (name === 'br' || isEmptyBreak(element)) {
      if (isSecondBreak(element) || (breaks === 'paragraphs' && endsSentence(last))) close();
      else if (last !== undefined && isTitle(last, element)) {
        last.isTitle = true;
        close();
      } else if (last !== undefined) {
        last.breaks ??= [];
        last.breaks.push(last.length);
        lengthen(last, state.kind === 'code' ? '\n' : ' ');
      }
      return;
    }
    let inner = state;
    const isDropped = state.mark?.directive.does === 'drop';
    if (!isDropped) {
      const directives = matcher.match(element);
      if (directives.length > 0) for (const directive of directives) inner = follow(directive, element, inner);
    }
    if (name === 'img' && inner.mark?.picture !== undefined) takeImage(element, inner.mark.picture);
    const traits = tree.forgotten.has(element) ? FORGOTTEN : traitsOf(name);
    if (traits.nonRendered || (name === 'button' && !holdsText(element))) {
      if (name === 'script' && !isDropped) spellOut(texOf(element), inner);
      return;
    }
    inner = enter(element, traits, inner);
    if (name === 'img') {
      if (inner.mark === undefined) insert(texOfImage(element) ?? '', inner);
      return;
    }
    if (isReadOtherwise(element, traits, inner)) return;
    const isCell = inner.row && CELL.has(name);
    const boundary = !traits.inline && !isCell;
    if (boundary) close();
    else if (isCell) last = undefined;
    const around = style;
    const { mark } = traits;
    if (mark !== undefined && !isWithin(mark, style)) style = { kind: mark, element, around };
    for (const child of element.children) visit(child, inner);
    style = around;
    if (boundary) close();
  };

  /** Reads what is printed otherwise than its text stands there; false where it is not. */
  const isReadOtherwise = (element: Element, { reads, linked }: ElementTraits, state: State): boolean => {
    if (state.mark?.directive.does === 'drop') {
      if (reads === 'formula') for (const text of textsIn(element)) append(text, state);
      return reads === 'formula';
    }
    if (reads === undefined) {
      const isMark =
        linked && element.attribs['href']?.startsWith('#') === true && isNoteMark(element, tailOf(openOf(state)));
      const isShown = !isMark && isRenderedFormula(element);
      if (isMark || isShown) putAside(textsIn(element), isMark ? NOTE_MARK : FORMULA_AGAIN);
      return isMark || isShown;
    }
    if (reads === 'quotation') quote(element, state);
    else if (reads === 'formula') write(readFormula(element), state);
    else if (reads === 'gloss') putAside(textsIn(element), GLOSS);
    else return isNote(element, state);
    return true;
  };

  const quote = (element: Element, state: State): void => {
    const signs = quotationMarks(languageOf(tree), quotations);
    const isPrinted = isQuoted(textOf(element), { opening: signs[0], before: tailOf(openOf(state)) });
    const [opening, closing] = isPrinted ? ['', ''] : signs;
    const before = lastText;
    pending += opening;
    quotations += 1;
    for (const child of element.children) visit(child, state);
    quotations -= 1;
    if (lastText === before) pending = '';
    else insert(closing, state);
  };

  /** Whether a raised text is the mark of a footnote; a power gets its sign, a fraction its blank. */
  const isNote = (element: Element, state: State): boolean => {
    const told = tellRaised(element, tailOf(openOf(state)));
    if (told === 'footnote') putAside(textsIn(element), NOTE_MARK);
    else if (told !== 'plain') insert(told === 'power' ? '^' : ' ', state);
    return told === 'footnote';
  };

  const write = ({ text, source, shown }: Formula, state: State): void => {
    if (source !== undefined) {
      putAside(shown, FORMULA_AGAIN);
      spellOut(source, state);
      return;
    }
    const end = shown.findLast(({ data }) => NOT_SPACE.test(data));
    const start = shown.find(({ data }) => NOT_SPACE.test(data));
    if (start === undefined || end === undefined) insert(text, state);
    else spellOut({ ...placeOf(start), data: text, endIndex: end.endIndex }, state);
  };

  /** A formula is a run of its own. */
  const spellOut = (formula: Placed | undefined, state: State): void => {
    if (formula === undefined) return;
    isApart = true;
    append(formula, state);
    isApart = true;
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
        return marked({ fate: 'field', field: 'images' }, { picture: added(pictures, { place: placeBefore() }) });
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

function elementAround({ parent }: Placed): Element | null {
  return parent !== null && isTag(parent) ? parent : null;
}

function placeOf({ startIndex, endIndex, parent }: Text): Omit<Placed, 'data'> {
  return { startIndex, endIndex, parent };
}

function languageOf({ head }: Tree): string {
  const root = head.find(({ name }) => name === 'html');
  return (root?.attribs['lang'] ?? '').toLowerCase();
}

function isWithin(kind: Style['kind'], style: Style | undefined): boolean {
  return style !== undefined && (style.kind === kind || isWithin(kind, style.around));
}

function isTitle({ state, runs, letters, bold, breaks }: OpenBlock, element: Element): boolean {
  if (state.kind !== 'paragraph' || breaks !== undefined || bold < letters - 1) return false;
  return isTitleLine(runs.map(({ raw }) => raw).join(''), element);
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
  if (state.mark === undefined && isHidden(element)) return unseen(element, state, HIDDEN);
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

/** Not the page as a whole: scripts show what they hid while it was loading. */
function isHidden(element: Element): boolean {
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

function locateIn(input: string): Reading['locate'] {
  return (run, offset) => {
    const placeOf = foldedPlaces();
    const spelt = speltBefore(run, offset);
    for (const piece of textPieces(input.slice(run.start, run.end), isSilent)) {
      const literal = piece.text.length === piece.end - piece.start;
      let at = piece.start;
      for (const letter of piece.text) {
        if (placeOf(letter) >= spelt) return run.start + at;
        if (literal) at += letter.length;
      }
    }
    return run.end;
  };
}

/** The same where text was put right: what is looked for is the place before that. */
function locateMended(input: string): Reading['locate'] {
  return (run, offset) => {
    const raw: string[] = [];
    const places: number[] = [];
    for (const { text, start, end } of textPieces(input.slice(run.start, run.end), isSilent)) {
      const step = text.length === end - start ? 1 : 0;
      raw.push(text);
      for (let unit = 0; unit < text.length; unit += 1) places.push(run.start + start + unit * step);
    }
    const mended = mendPlaced({ text: raw.join(''), places });
    const placeOf = foldedPlaces();
    const spelt = speltBefore(run, offset);
    let at = 0;
    for (const letter of mended.text) {
      if (placeOf(letter) >= spelt) return mended.places[at] as number;
      at += letter.length;
    }
    return run.end;
  };
}

function isSilent(name: string): boolean {
  return traitsOf(name).nonRendered;
}

/** The place in what the input spells out. */
function speltBefore({ added = [] }: Run, offset: number): number {
  return offset - added.filter((place) => place < offset).length;
}
