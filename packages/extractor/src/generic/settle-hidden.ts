import { type AnyNode, closest, type Element, elementBefore, isTag, parentOf } from '../markup/dom.ts';
import { isHidden } from '../markup/read-html.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { isWall } from './metadata/find-cut.ts';

/**
 * What became of chosen text that the page hides: `left` out beside text that it shows; `kept` where it is most of the prose,
 * which scripts show then; `sold` where it is that and stands under an offer to pay, and the page does not declare itself free.
 */
export type HiddenFate = 'left' | 'kept' | 'sold';

const PANEL_ROLE = /^(?:tabpanel|region)$/u;
const WALL_NAME = /(?:^|[\s_-])(?:paywall|regwall|subscriber-offers?)(?:$|[\s_-])/iu;
/** Blocks around hidden text among which the offer to pay for it stands, and how far up its name does. */
const REACH = 12;
const STEPS = 3;
/** Elements looked at for the control that opens a panel. */
const MOST_LOOKED_AT = 20;

/**
 * Settles whether hidden text that was chosen is the article's, and takes it out of the choice where it is not. Panels that
 * readers open are as good as shown.
 */
export function settleHidden({ blocks, declared }: PageSurvey, chosen: boolean[]): HiddenFate {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const hidden = taken.filter((each) => each.hidden && !isInPanel(each));
  if (hidden.length === 0) return 'left';
  const isMost = 2 * wordsOf(hidden) > wordsOf(taken);
  const offers = isMost ? offersBeside(hidden, blocks) : [];
  const isSold = offers.length > 0 && declared.isFree !== true;
  for (const { index } of isMost && !isSold ? offers : [...offers, ...hidden]) chosen[index] = false;
  if (!isMost) return 'left';
  return isSold ? 'sold' : 'kept';
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

/** Whether a block stands in a panel of an accordion or behind a tab: a role says so, or the control right above it. */
function isInPanel({ block }: BlockFacts): boolean {
  const hiding = closest(block.owner, isHidden);
  if (hiding === undefined) return false;
  return opensPanel(elementBefore(hiding)) || isPanel(closest(block.owner, (each) => each === hiding || isPanel(each)));
}

function isPanel(element: Element | undefined): boolean {
  const { role = '', 'aria-labelledby': label } = (element?.attribs ?? {}) as Record<string, string | undefined>;
  return PANEL_ROLE.test(role) && label !== undefined;
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
