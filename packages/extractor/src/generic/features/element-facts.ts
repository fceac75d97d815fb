import { type Element, parentOf } from '../../markup/dom.ts';
import { MEANING_NAMES, type Meanings, meaningsOf } from './name-meanings.ts';

/** Tags that tell something about the text below them. */
export const TAG_NAMES: readonly string[] = (
  'article main aside nav header footer section figure figcaption ul ol li dl table td form label button a p div span ' +
  'blockquote pre details h1 h2 h3 h4 select option address dialog picture time em strong center'
).split(' ');

/** How far away an ancestor is said to be when there is none. */
export const FAR = 31;

const TAG_PLACES: ReadonlyMap<string, number> = new Map(
  TAG_NAMES.map((name, index) => [name, MEANING_NAMES.length + index]),
);
const ROWS_A_PIECE = 64;
const WIDTH = MEANING_NAMES.length + TAG_NAMES.length;
/** The names of these tell of the kind of page, not of what stands in them. */
const SILENT_TAGS: ReadonlySet<string> = new Set(['html', 'body']);
const NO_MEANINGS: Meanings = { low: 0, high: 0 };

/** What a page's blocks say about an element around them. */
export interface ElementFacts {
  readonly element: Element;
  readonly parent: ElementFacts | undefined;
  readonly depth: number;
  readonly meanings: Meanings;
  /** The place of its tag in what `ancestorDistances` gives; -1 for a tag that tells nothing. */
  readonly tag: number;
  /** What `ancestorDistances` gives, once it was asked. */
  near: Uint8Array | undefined;
  readonly signature: Signature;
  /** The innermost `article` around it, itself included. */
  article: ElementFacts | undefined;
  /** The last element directly below it that holds text, and the one before it below their parent. */
  lastInner: ElementFacts | undefined;
  readonly before: ElementFacts | undefined;
  /** How many elements of each look hold text directly below it, once it was asked. */
  looks: Map<Signature, number> | undefined;
  blocks: number;
  length: number;
  linked: number;
  long: number;
  longBlocks: number;
  links: number;
  headings: number;
  commas: number;
  firstBlock: number;
  lastBlock: number;
  score: number;
}

/** How all elements of a page that look alike behave. */
interface Signature {
  elements: number;
  blocks: number;
  length: number;
  words: number;
  linked: number;
  long: number;
  ends: number;
  first: number;
  last: number;
}

/** The elements around a page's blocks, outer ones before inner ones. */
export interface ElementSurvey {
  readonly all: readonly ElementFacts[];
  readonly factsOf: (element: Element) => ElementFacts;
}

export function surveyElements(): ElementSurvey {
  const all: ElementFacts[] = [];
  const facts = new Map<Element, ElementFacts>();
  const signatures = createSignatures();

  const factsOf = (element: Element): ElementFacts => {
    const known = facts.get(element);
    if (known !== undefined) return known;
    const outer = parentOf(element);
    const made = make(element, outer === null ? undefined : factsOf(outer));
    facts.set(element, made);
    all.push(made);
    return made;
  };

  const make = (element: Element, parent: ElementFacts | undefined): ElementFacts => {
    const signature = signatures(element);
    signature.elements += 1;
    const made: ElementFacts = {
      element,
      parent,
      depth: parent === undefined ? 0 : parent.depth + 1,
      tag: TAG_PLACES.get(element.name) ?? -1,
      meanings: SILENT_TAGS.has(element.name) ? NO_MEANINGS : meaningsOf(element),
      near: undefined,
      signature,
      article: parent?.article,
      lastInner: undefined,
      before: parent?.lastInner,
      looks: undefined,
      blocks: 0,
      length: 0,
      linked: 0,
      long: 0,
      longBlocks: 0,
      links: 0,
      headings: 0,
      commas: 0,
      firstBlock: -1,
      lastBlock: -1,
      score: 0,
    };
    if (element.name === 'article') made.article = made;
    if (parent !== undefined) parent.lastInner = made;
    return made;
  };

  return { all, factsOf };
}

/** How many elements that look like it stand beside it, itself included. */
export function alikeOf({ parent, signature }: ElementFacts): number {
  if (parent === undefined) return 1;
  parent.looks ??= looksBelow(parent);
  return parent.looks.get(signature) ?? 1;
}

function looksBelow({ lastInner }: ElementFacts): Map<Signature, number> {
  const looks = new Map<Signature, number>();
  for (let inner = lastInner; inner !== undefined; inner = inner.before)
    looks.set(inner.signature, (looks.get(inner.signature) ?? 0) + 1);
  return looks;
}

/** Elements of the same tag and class look alike. */
function createSignatures(): (element: Element) => Signature {
  const byTag = new Map<string, Map<string | undefined, Signature>>();
  return ({ name, attribs }) => {
    const { class: names } = attribs as { class?: string };
    const ofTag = byTag.get(name) ?? new Map<string | undefined, Signature>();
    const known = ofTag.get(names);
    if (known !== undefined) return known;
    const made = emptySignature();
    byTag.set(name, ofTag.set(names, made));
    return made;
  };
}

function emptySignature(): Signature {
  return { elements: 0, blocks: 0, length: 0, words: 0, linked: 0, long: 0, ends: 0, first: -1, last: -1 };
}

/** For each meaning, then for each tag, how many steps up the nearest bearer is; `FAR` for none. */
export function ancestorDistances(facts: ElementFacts): Uint8Array {
  if (facts.near !== undefined) return facts.near;
  const near = newRow();
  let above: ElementFacts | undefined = facts;
  for (let steps = 0; steps < FAR && above !== undefined; steps += 1) {
    markBits(near, 0, above.meanings.low, steps);
    markBits(near, 32, above.meanings.high, steps);
    if (above.tag >= 0) markPlace(near, above.tag, steps);
    above = above.parent;
  }
  facts.near = near;
  return near;
}

/** The places of some meanings, parted by blanks, in what `ancestorDistances` gives. */
export function placesOfMeanings(names: string): readonly number[] {
  return names.split(' ').map((name) => MEANING_NAMES.indexOf(name));
}

/** The places of some tags. */
export function placesOfTags(names: string): readonly number[] {
  return names.split(' ').map((name) => TAG_PLACES.get(name) as number);
}

/** Whether an element at most some steps up bears one of some meanings or tags, by their places. */
export function isNear(facts: ElementFacts, places: readonly number[], steps: number): boolean {
  const near = ancestorDistances(facts);
  for (const place of places) if ((near[place] as number) <= steps) return true;
  return false;
}

/** The nearest element around, itself included, that bears a meaning or a tag. */
export function nearestAncestor(facts: ElementFacts, place: number): ElementFacts | undefined {
  const steps = ancestorDistances(facts)[place] as number;
  let bearer: ElementFacts | undefined = steps === FAR ? undefined : facts;
  for (let step = 0; step < steps && bearer !== undefined; step += 1) bearer = bearer.parent;
  return bearer;
}

/** Rows are cut from larger pieces: a typed array with memory of its own costs more than all that is done with it. */
let piece: ArrayBuffer = new ArrayBuffer(0);
let cut = 0;

function newRow(): Uint8Array {
  if (cut + WIDTH > piece.byteLength) {
    piece = new Uint8Array(WIDTH * ROWS_A_PIECE).fill(FAR).buffer;
    cut = 0;
  }
  cut += WIDTH;
  return new Uint8Array(piece, cut - WIDTH, WIDTH);
}

function markBits(near: Uint8Array, first: number, bits: number, steps: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) markPlace(near, first + 31 - Math.clz32(rest & -rest), steps);
}

function markPlace(near: Uint8Array, place: number, steps: number): void {
  if (near[place] === FAR) near[place] = steps;
}
