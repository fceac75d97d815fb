import type { BodyKind } from '../article.ts';
import { type Aside, type Block, type Claim, type Run, removed } from '../block.ts';
import { fold, foldedPlaces } from '../fold.ts';
import type { Element, Text } from './dom.ts';
import type { ElementTraits } from './element-traits.ts';
import { CELL_EDGE, type StyledPiece } from './inline.ts';
import type { Mark } from './mark.ts';

const LEAST_PARAGRAPH = 80;
const ENDING = 12;
const SENTENCE_END = /[.!?…。！？]["'“”’»«)\]」』]{0,2}\s*$/u;
const WRITTEN_OUT = removed('common/written-out-break', 'it is a line break written out');
/** `\\n` between elements, where a program escaped a page once too often. */
const WRITTEN_OUT_BREAK = /^(?:\\[nrt]\s?){1,8}$/u;
/** Letters in front of a place that tell what it is. */
const TAIL = 24;
/** Of a bold line above its paragraph. */
const TITLE_LEVEL = 3;
const SENTENCE_SIGN = /^[.,;:!?]/u;

/** What the elements around a text say of it. */
export interface State {
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
  /** Where the raw text holds what the input does not. */
  added?: number[];
}

/** A block while its text is gathered. */
export interface OpenBlock {
  readonly state: State;
  owner: Element | null;
  readonly runs: OpenRun[];
  /** Of the raw text of all runs. */
  length: number;
  letters: number;
  linked: number;
  bold: number;
  /** Pieces that an element says something of; made when there is one. */
  pieces: StyledPiece[] | undefined;
  /** Where its lines end; made when one does. */
  breaks: number[] | undefined;
  /** Whether it is a bold line above its paragraph. */
  isTitle: boolean;
}

/** Text as it stands in the input: a node, or what spells out a formula. */
export type Placed = Pick<Text, 'data' | 'startIndex' | 'endIndex' | 'parent'>;

/** A block without text. */
export function openBlock(state: State, owner: Element | null): OpenBlock {
  // Named one by one: a page has thousands, and spreading costs more than all else that is done for them.
  return {
    state,
    owner,
    runs: [],
    length: 0,
    letters: 0,
    linked: 0,
    bold: 0,
    pieces: undefined,
    breaks: undefined,
    isTitle: false,
  };
}

/** Adds a text as it stands in the input, what `before` holds in front of it. */
export function extend(
  block: OpenBlock,
  { data, startIndex, endIndex }: Placed,
  { sameRun, before }: { readonly sameRun: boolean; readonly before: string },
): void {
  const end = (endIndex as number) + 1;
  let run = block.runs.at(-1);
  if (run === undefined || !sameRun) {
    run = { raw: '', start: startIndex as number, end };
    block.runs.push(run);
  }
  if (before !== '') add(block, before);
  run.raw += data;
  run.end = end;
  block.length += data.length;
}

/** Adds blanks that the input has. */
export function lengthen(block: OpenBlock, text: string): void {
  lastRun(block).raw += text;
  block.length += text.length;
}

/** Takes away the blank that stood before the mark of a footnote where the sentence ends behind it. */
export function closeUp(block: OpenBlock, next: string): void {
  const run = lastRun(block);
  if (!SENTENCE_SIGN.test(next)) return;
  const raw = run.raw.trimEnd();
  block.length -= run.raw.length - raw.length;
  run.raw = raw;
  const piece = block.pieces?.at(-1);
  if (piece !== undefined) piece.to = Math.min(piece.to, block.length);
}

/** Adds what the input does not spell out. */
export function add(block: OpenBlock, text: string): void {
  const run = lastRun(block);
  run.added ??= [];
  for (let at = 0; at < text.length; at += 1) run.added.push(run.raw.length + at);
  lengthen(block, text);
}

/** Turns an open block into one of the page; a line break written out is none. */
export function closeBlock(
  open: OpenBlock,
  input: string,
  { blocks, asides }: { readonly blocks: Block[]; readonly asides: Aside[] },
): void {
  const { state, isTitle } = open;
  const runs = open.runs.map((run) => trimmed(run, input)).filter((run) => run.text !== '');
  const [only, second] = runs;
  if (only === undefined) return;
  const text = second === undefined ? only.text : joined(open, runs);
  if (text.startsWith('\\') && WRITTEN_OUT_BREAK.test(text)) {
    for (const run of runs) asides.push({ run, claim: WRITTEN_OUT });
    return;
  }
  const { inline, style } = innerOf(open);
  const block: Block = {
    text,
    runs,
    kind: isTitle ? 'heading' : state.kind,
    inside: state.inside,
    emphasised: open.bold >= open.letters - 1,
    linked: open.linked / open.letters,
    inline,
    style,
    ...(open.owner === null ? {} : { owner: open.owner }),
  };
  const level = isTitle ? TITLE_LEVEL : state.level;
  if (level !== undefined) block.level = Math.max(2, level);
  const plain = state.inside ? undefined : outsideClaim(state.outside);
  const claim = state.mark?.claim ?? plain;
  if (claim !== undefined) block.claim = claim;
  if (claim?.fate === 'field' && plain !== undefined) block.otherwise = plain;
  state.mark?.blocks.push(block);
  blocks.push(block);
}

/** What stands in a block's text: in most nothing, or one element around all of it. Both are named, so that blocks are alike. */
function innerOf({ state, runs, letters, pieces = [], breaks = [] }: OpenBlock): Pick<Block, 'inline' | 'style'> {
  const [first, second] = pieces;
  const isPlain = breaks.length === 0 && state.kind !== 'code';
  if (first === undefined && isPlain) return NOTHING_INSIDE;
  const isWhole = first !== undefined && second === undefined && first.to - first.from === letters;
  if (isWhole && isPlain && runs.length === 1) return { inline: undefined, style: first.style };
  return { inline: { raws: runs.map(({ raw }) => raw), isRow: state.row, pieces, breaks }, style: undefined };
}

const NOTHING_INSIDE = { inline: undefined, style: undefined };

function joined(open: OpenBlock, runs: readonly Run[]): string {
  if (open.state.row) return runs.map((run) => run.text).join(CELL_EDGE);
  return fold(open.runs.map((run) => run.raw).join(''));
}

function outsideClaim([id, because]: readonly [string, string]): Claim {
  return { fate: 'removed', rule: `common/${id}`, because };
}

/** A run without the blanks at its ends. */
export function trimmed(run: OpenRun, input: string): Run {
  let { start, end } = run;
  while (start < end && isSpace(input.charCodeAt(start))) start += 1;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end -= 1;
  const text = fold(run.raw);
  return run.added === undefined ? { text, start, end } : { text, start, end, added: foldedPlacesOf(run) };
}

function foldedPlacesOf({ raw, added = [] }: OpenRun): readonly number[] {
  const placeIn = foldedPlaces();
  const places: number[] = [];
  let at = 0;
  let next = 0;
  for (const letter of raw) {
    const place = placeIn(letter);
    if (added[next] === at) next += 1;
    if (added[next - 1] === at && place >= 0) places.push(place);
    at += letter.length;
  }
  return places;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160;
}

/** The letters in front of the next text of a block. */
export function tailOf(block: OpenBlock | undefined): string {
  return block === undefined ? '' : lastRun(block).raw.slice(-TAIL);
}

/** Whether a text is long enough for a paragraph and ends as one. */
export function endsSentence(block: OpenBlock | undefined): boolean {
  if (block === undefined || block.letters < LEAST_PARAGRAPH) return false;
  return SENTENCE_END.test(lastRun(block).raw.slice(-ENDING));
}

function lastRun({ runs }: OpenBlock): OpenRun {
  return runs.at(-1) as OpenRun;
}
