import type { Agency, BodyKind } from '../article.ts';
import { type Block, isOpen, keyOf, type Locate, removed, splitBlock } from '../block.ts';
import { comparable } from '../fold.ts';
import { type Dateline, splitDateline } from '../german/dateline.ts';
import { isPlace } from '../german/places.ts';
import { readLoneInitials, readSignOff, type SignOff } from '../german/sign-off.ts';
import { type ClosingSignOff, splitSignOff } from '../german/sign-off-end.ts';
import { isSignOffCode, readSignOffList } from '../german/sign-off-list.ts';
import type { Reading } from '../reading.ts';
import { endsSentence, isProse } from './shape.ts';

const HEADLINE_AGAIN = removed('common/headline-again', 'it repeats the headline');
const CAPTION_AGAIN = removed('common/caption-again', 'it repeats a caption');
const DUPLICATE = removed('common/duplicate', 'it stands above already');
/** How much quotation marks and spacing may add to a repeated line. */
const SLACK = 20;
/** How many times longer a text can be in comparable form: a letter may be taken apart into three. */
const MOST_GROWTH = 3;
const SHORTEST_DUPLICATE = 40;
const MAY_REPEAT: ReadonlySet<BodyKind> = new Set(['table-row', 'code']);
const LONGEST_HEADING = 120;
/** Blocks at the end of the body among which a sign-off is looked for. */
const SIGN_OFF_REACH = 3;
/** How many short lines may stand below it: menus of dumps. */
const MOST_MENU_LINES = 20;
const LONGEST_MENU_LINE = 60;
const LONGEST_INITIALS = 5;
/** `dpa`, `Quelle: dpa`: what stands below pictures, too. */
/** What follows a speaker's name. */
const TURN = /^(?:: | \p{Lu})/u;
const MOST_TURN = 3;
/** `… zu Haushalt:`, as press reviews of agencies are announced. */
const SLUG_END = /:$/u;
const BARE_CODE = /^(?:Quelle:\s?)?[\p{L}-]{2,10}$/u;
const ELLIPSIS = /(?:…|\.\.\.)$/u;
const ASKS = /[?!…]["”“]?$/u;
const QUOTED = /^["„“].*["”“]$/u;
const SHORTEST_CUT_TEASER = 30;

/** The sign-off below the article, as its own grammar reads it. */
export interface SignedOff {
  readonly signOff?: string;
  readonly initials: readonly string[];
  readonly agencies: readonly Agency[];
}

/** Where an engine chose a headline that the page prints, the printed one is its field, whatever else claimed it. */
export function claimHeadline(blocks: readonly Block[], headline: string | undefined): void {
  if (headline === undefined || blocks.some(({ claim }) => claim?.fate === 'field' && claim.field === 'headline'))
    return;
  const key = comparable(headline);
  const shortest = key.length / MOST_GROWTH;
  const isIt = ({ text }: Block): boolean => text.length >= shortest && text.length <= headline.length + SLACK;
  const alike = blocks.filter((block) => isIt(block) && keyOf(block) === key);
  const printed = alike.find((block) => block.kind === 'heading') ?? alike[0];
  if (printed !== undefined) printed.claim = { fate: 'field', field: 'headline' };
}

/** Removes what stands twice: the headline within the text, a caption below its copy, a paragraph printed again. */
export function removeRepeats(
  blocks: readonly Block[],
  { headings, captions }: { readonly headings: readonly string[]; readonly captions: readonly string[] },
): void {
  const printed = new Map([
    ...captions.map((text) => [comparable(text), CAPTION_AGAIN] as const),
    ...headings.map((text) => [comparable(text), HEADLINE_AGAIN] as const),
  ]);
  const longest = [...printed.keys()].reduce((most, key) => Math.max(most, key.length), 0) + SLACK;
  const seen = new Set<string>();
  for (const block of blocks) {
    if (!isOpen(block)) continue;
    const { text, kind } = block;
    const again = text.length <= longest ? printed.get(keyOf(block)) : undefined;
    if (again !== undefined && !(again === CAPTION_AGAIN && kind === 'heading')) block.claim = again;
    else if (text.length >= SHORTEST_DUPLICATE && !MAY_REPEAT.has(kind) && seen.has(text)) block.claim = DUPLICATE;
    seen.add(text);
  }
}

/** Whether a teaser only repeats the beginning of the first paragraph, cut off somewhere. */
export function isCutTeaser(teaser: string, blocks: readonly Block[]): boolean {
  const cut = comparable(teaser).replace(ELLIPSIS, '').trimEnd();
  const first = blocks.filter(isOpen).slice(0, 2);
  return cut.length >= SHORTEST_CUT_TEASER && first.some((block) => keyOf(block).startsWith(cut));
}

/** Claims the sign-off, if one of the last blocks of the body is one. */
export function liftSignOff(reading: Reading, printed: string | undefined): SignedOff {
  if (printed !== undefined) {
    const read = readSignOff(printed) ?? readSignOffList(printed.split(', ')) ?? readLoneInitials(printed);
    return { signOff: printed, initials: read?.initials ?? [], agencies: read?.agencies ?? [] };
  }
  const open = reading.blocks.filter(isOpen);
  const codes = open.slice(open.findLastIndex((block) => !isSignOffCode(block.text)) + 1);
  const list =
    codes.length > 1 || codes[0]?.kind === 'list-item' ? readSignOffList(codes.map((block) => block.text)) : undefined;
  if (list !== undefined) {
    for (const block of codes) block.claim = { fate: 'field', field: 'signOff' };
    return list;
  }
  return liftLine(reading, open) ?? liftClosing(reading, open) ?? { initials: [], agencies: [] };
}

/** Lifts a sign-off that is a line of its own: among the last blocks, or above nothing but short lines such as a menu's. */
function liftLine(reading: Reading, open: readonly Block[]): SignedOff | undefined {
  const last = open.findLastIndex((block) => !isMenuLine(block));
  const first = Math.max(0, Math.min(open.length - SIGN_OFF_REACH, last), open.length - MOST_MENU_LINES);
  for (const block of open.slice(first).toReversed()) {
    const read = readSignOff(block.text) ?? (block === open.at(-1) ? readInitials(block, open.at(-2)) : undefined);
    if (read === undefined || isPictureCredit(block, reading.blocks)) continue;
    block.claim = { fate: 'field', field: 'signOff' };
    return read;
  }
  return undefined;
}

/** Lifts a sign-off that the last paragraph ends with. */
function liftClosing(reading: Reading, open: readonly Block[]): SignedOff | undefined {
  const block = open.findLast((each) => !isMenuLine(each));
  const found: ClosingSignOff | undefined = block?.kind === 'paragraph' ? splitSignOff(block.text) : undefined;
  if (block === undefined || found === undefined) return undefined;
  const [text, signOff] = splitBlock(block, found.at, reading.locate);
  signOff.claim = { fate: 'field', field: 'signOff' };
  reading.blocks.splice(reading.blocks.indexOf(block), 1, text, signOff);
  return { signOff: found.signOff, initials: found.initials, agencies: found.agencies };
}

function isMenuLine({ text }: Block): boolean {
  return text.length <= LONGEST_MENU_LINE && !isProse(text) && !endsSentence(text) && splitSignOff(text) === undefined;
}

/** Initials alone on the last line, below the end of a sentence. */
function readInitials(block: Block, above: Block | undefined): SignOff | undefined {
  if (above === undefined || !endsSentence(above.text) || block.text.length > LONGEST_INITIALS) return undefined;
  return readLoneInitials(block.text);
}

/** Whether a code that could be a sign-off stands below a caption and names where the picture is from. */
function isPictureCredit(block: Block, blocks: readonly Block[]): boolean {
  if (!BARE_CODE.test(block.text)) return false;
  const above = blocks[blocks.indexOf(block) - 1];
  if (above === undefined) return false;
  if (above.claim !== undefined) return above.claim.fate === 'field' && above.claim.field === 'images';
  return above.kind === 'paragraph' && !isProse(above.text) && !endsSentence(above.text);
}

/** What a dateline says, and the initials that stand before it. */
interface Dated {
  readonly dateline?: string;
  readonly agencies: readonly Agency[];
  readonly initials: readonly string[];
}

/** Takes the dateline out of the first paragraph, or out of the slug that an agency sends ahead of it. */
export function liftDateline(reading: Reading, bare: boolean): Dated {
  const paragraphs = reading.blocks.filter((block) => isOpen(block) && block.kind === 'paragraph');
  const [first, ...others] = paragraphs;
  if (first === undefined) return { agencies: [], initials: [] };
  const found = splitDateline(first.text, bare ? { bare: 'any-place' } : {});
  if (found !== undefined && !isSpeaker(found, others)) return cutOff(reading, first, found);
  const above = reading.blocks[reading.blocks.indexOf(first) - 1];
  const slug = above?.claim?.fate === 'removed' && SLUG_END.test(above.text) ? splitDateline(above.text) : undefined;
  return above !== undefined && slug !== undefined && slug.agencies.length > 0
    ? cutOff(reading, above, slug)
    : { agencies: [], initials: [] };
}

/** Whether a name that is no known place opens other paragraphs, too, as where speakers take turns. */
function isSpeaker({ dateline, agencies }: Dateline, others: readonly Block[]): boolean {
  if (agencies.length > 0 || isPlace(dateline)) return false;
  return others.some(
    ({ text }) => text.startsWith(dateline) && TURN.test(text.slice(dateline.length, dateline.length + MOST_TURN)),
  );
}

function cutOff({ blocks, locate }: Reading, block: Block, { dateline, agencies, initials = [], at }: Dateline): Dated {
  const [place, rest] = splitBlock(block, at, locate);
  place.claim = { fate: 'field', field: 'dateline' };
  blocks.splice(blocks.indexOf(block), 1, place, rest);
  return { dateline, agencies, initials };
}

/** Which paragraphs are sub-headings: `shape` in a dump, `bold` where a template says so, else only what is marked up. */
export type HeadingSigns = 'told' | 'bold' | 'markup';

/** Tells sub-headings from paragraphs. */
export function tellHeadings(blocks: readonly Block[], signs: HeadingSigns): void {
  if (signs === 'markup') return;
  const open = blocks.filter(isOpen);
  for (const [index, block] of open.entries()) {
    const next = open[index + 1];
    if (next === undefined || block.kind !== 'paragraph' || block.text.length > LONGEST_HEADING) continue;
    const heads = signs === 'bold' ? block.emphasised && !block.text.endsWith('.') : looksLikeHeading(block, next);
    if (!heads) continue;
    block.kind = 'heading';
    block.level = 2;
  }
}

function looksLikeHeading(block: Block, next: Block): boolean {
  if (block.marker !== undefined || isProse(block.text)) return false;
  const asks = ASKS.test(block.text);
  return (asks || !endsSentence(block.text) || QUOTED.test(block.text)) && next.text.length > block.text.length;
}

/**
 * Removes short lines at the end of a dump's body below which nothing follows: headings of what was removed. The line right
 * above the sign-off is the end of the text.
 */
export function removeDangling(blocks: readonly Block[]): void {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as Block;
    if (!isOpen(block)) continue;
    if (block.kind !== 'heading' && !mayHead(block)) return;
    const below = blocks[index + 1]?.claim;
    if (below?.fate === 'field' && below.field === 'signOff') return;
    block.claim = removed('common/dangling-heading', 'nothing of the article follows below it');
  }
}

function mayHead({ text, marker }: Block): boolean {
  return marker === undefined && text.length <= LONGEST_HEADING && !isProse(text) && !endsSentence(text);
}
