import { type AnyNode, closest, type Element, elementBefore, isTag, parentOf } from '../markup/dom.ts';
import { isHidden } from '../markup/read-html.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { isWall } from './metadata/find-cut.ts';

/**
 * What became of chosen text that the page hides: `left` out beside text that it shows; `kept` where it is most of the prose,
 * which scripts show then; `sold` where it is that and stands under an offer to pay, and the page does not declare itself free.
 */
export type HiddenFate = 'left' | 'kept' | 'sold';

const CONTROLLING = ['aria-controls', 'data-target', 'data-bs-target'] as const;
const TOGGLING = ['data-toggle', 'data-bs-toggle'] as const;
const CONTROL_ROLE = /^(?:tab|button)$/u;
/** What a script is told to open: `toggle('more')`. */
const QUOTED = /['"](#?[\w-]{2,60})['"]/gu;
const LONGEST_CALL = 300;
const HASH = /^#/u;
const FEWEST_ANSWERS = 2;
const WALL_NAME = /(?:^|[\s_-])(?:paywall|regwall|subscriber-offers?)(?:$|[\s_-])/iu;
/** Blocks around hidden text among which the offer to pay for it stands, and how far up its name does. */
const REACH = 12;
const STEPS = 3;
/** Elements looked at for the control that opens a panel. */
const MOST_LOOKED_AT = 6;

/**
 * Settles whether hidden text that was chosen is the article's, and takes it out of the choice where it is not. Panels that
 * readers open are as good as shown.
 */
export function settleHidden({ blocks, declared }: PageSurvey, chosen: boolean[]): HiddenFate {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const unseen = taken.filter((each) => each.hidden);
  if (unseen.length === 0) return 'left';
  const isMost = 2 * wordsOf(unseen) > wordsOf(taken);
  const offers = isMost ? offersBeside(unseen, blocks) : [];
  const isSold = offers.length > 0 && declared.isFree !== true;
  const left = isSold ? unseen : closedOf(unseen, blocks);
  const isKept = !isSold && 2 * wordsOf(left) > wordsOf(taken);
  for (const { index } of isKept ? offers : [...offers, ...left]) chosen[index] = false;
  if (isSold) return 'sold';
  return isKept ? 'kept' : 'left';
}

/** Hidden text that nothing on the page opens. */
function closedOf(hidden: readonly BlockFacts[], blocks: readonly BlockFacts[]): readonly BlockFacts[] {
  const controlled = controlledIn(hidden);
  return withoutAnswers(hidden, blocks).filter((each) => !isInPanel(each, controlled));
}

function wordsOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text, isLong }) => sum + (isLong ? text.words : 0), 0);
}

/** The offers to pay that are shown beside hidden text. */
function offersBeside(hidden: readonly BlockFacts[], blocks: readonly BlockFacts[]): readonly BlockFacts[] {
  const first = hidden[0]?.index ?? 0;
  const last = hidden.at(-1)?.index ?? 0;
  const beside = blocks.slice(Math.max(0, first - REACH), last + REACH + 1);
  return beside.filter((each) => !each.hidden && isOffer(each));
}

function isOffer({ block }: BlockFacts): boolean {
  if (isWall(block)) return true;
  let element = block.owner ?? null;
  for (let step = 0; element !== null && step < STEPS; step += 1) {
    if (WALL_NAME.test(element.attribs['class'] ?? '')) return true;
    element = parentOf(element);
  }
  return false;
}

/** The ids that controls of the page open. */
function controlledIn(hidden: readonly BlockFacts[]): ReadonlySet<string> {
  let root = hidden[0]?.block.owner;
  for (let outer = root; outer !== undefined; outer = parentOf(outer) ?? undefined) root = outer;
  const ids = new Set<string>();
  const open: AnyNode[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTag(node)) continue;
    for (const id of controlledBy(node)) ids.add(id);
    for (const child of node.children) open.push(child);
  }
  return ids;
}

function controlledBy({ attribs }: Element): readonly string[] {
  const named = CONTROLLING.flatMap((name) => attribs[name] ?? []);
  const toggles = TOGGLING.some((name) => attribs[name] !== undefined) || CONTROL_ROLE.test(attribs['role'] ?? '');
  const linked = toggles && attribs['href'] !== undefined ? [attribs['href']] : [];
  const called = attribs['onclick']?.slice(0, LONGEST_CALL).matchAll(QUOTED) ?? [];
  return [...named, ...linked, ...Array.from(called, ([, id = '']) => id)].map((id) => id.replace(HASH, ''));
}

/** What is hidden below shown lines of its own again and again, as the answers below questions are, can be opened there. */
function withoutAnswers(hidden: readonly BlockFacts[], blocks: readonly BlockFacts[]): readonly BlockFacts[] {
  const groups: BlockFacts[][] = [];
  for (const each of hidden) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.index;
    if (last !== undefined && blocks.slice(last + 1, each.index).every((between) => between.hidden)) group?.push(each);
    else groups.push([each]);
  }
  const isAnswer = ([first]: readonly BlockFacts[]): boolean => asks(blocks[(first?.index ?? 0) - 1]);
  const answers = groups.filter(isAnswer);
  return answers.length < FEWEST_ANSWERS ? hidden : groups.filter((group) => !answers.includes(group)).flat();
}

function asks(line: BlockFacts | undefined): boolean {
  if (line === undefined || line.hidden || line.isLong) return false;
  return line.isHeading || line.block.text.endsWith('?');
}

/** Whether a block stands in a panel of an accordion or behind a tab: a role says so, or a control that opens it. */
function isInPanel({ block }: BlockFacts, controlled: ReadonlySet<string>): boolean {
  const hiding = closest(block.owner, isHidden);
  if (hiding === undefined) return false;
  if (controlled.has(hiding.attribs['id'] ?? '') || opensPanel(elementBefore(hiding))) return true;
  return isPanel(closest(block.owner, (each) => each === hiding || isPanel(each)));
}

function isPanel(element: Element | undefined): boolean {
  const { role = '', 'aria-labelledby': label } = (element?.attribs ?? {}) as Record<string, string | undefined>;
  return role === 'tabpanel' || (role === 'region' && label !== undefined);
}

function opensPanel(element: Element | undefined): boolean {
  const open: AnyNode[] = element === undefined ? [] : [element];
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += 1) {
    const node = open.pop();
    if (node === undefined) return false;
    if (!isTag(node)) continue;
    if (node.attribs['aria-expanded'] !== undefined || node.attribs['aria-controls'] !== undefined) return true;
    open.push(...node.children);
  }
  return false;
}
