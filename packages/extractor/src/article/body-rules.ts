import type { BodyKind } from '../article.ts';
import { type Block, type Claim, fieldOf, isOpen, keyOf, removed } from '../block.ts';
import { comparable } from '../fold.ts';
import { endsSentence, isProse } from './shape.ts';

const HEADLINE_AGAIN = removed('common/headline-again', 'it repeats the headline');
const CAPTION_AGAIN = removed('common/caption-again', 'it repeats a caption');
const DUPLICATE = removed('common/duplicate', 'it stands above already');
/** How much quotation marks and spacing may add to a repeated line. */
const SLACK = 20;
/** How many times longer a text can be in comparable form: a letter may be taken apart into three. */
const MOST_GROWTH = 3;
const SHORTEST_DUPLICATE = 40;
/** A paragraph of so many letters that returns was printed twice: in the gold texts of naeb one did otherwise. */
const LONG_DUPLICATE = 200;
/** A label above each picture of a gallery returns this often; no gold text at hand repeats a line so long four times. */
const TIMES_OF_LABEL = 5;
const MAY_REPEAT: ReadonlySet<BodyKind> = new Set(['table-row', 'code']);
const LONGEST_HEADING = 120;
const ELLIPSIS = /(?:…|\.\.\.)$/u;
const ASKS = /[?!…]["”“]?$/u;
const QUOTED = /^["„“].*["”“]$/u;
const SHORTEST_CUT_TEASER = 30;

/** Where an engine chose a headline that the page prints, the printed one is its field, whatever else claimed it. */
export function claimHeadline(blocks: readonly Block[], headline: string | undefined): void {
  if (headline === undefined || blocks.some((block) => fieldOf(block) === 'headline')) return;
  const key = comparable(headline);
  const shortest = key.length / MOST_GROWTH;
  const isIt = ({ text }: Block): boolean => text.length >= shortest && text.length <= headline.length + SLACK;
  const alike = blocks.filter((block) => isIt(block) && keyOf(block) === key);
  const printed = alike.find((block) => block.kind === 'heading') ?? alike[0];
  if (printed !== undefined) printed.claim = { fate: 'field', field: 'headline' };
}

/** Removes what stands twice: the headline within the text, a caption below its copy, a part of the page printed again. */
export function removeRepeats(
  blocks: readonly Block[],
  { headings, captions }: { readonly headings: readonly string[]; readonly captions: readonly string[] },
): void {
  const printed = new Map([
    ...captions.map((text) => [comparable(text), CAPTION_AGAIN] as const),
    ...headings.map((text) => [comparable(text), HEADLINE_AGAIN] as const),
  ]);
  const longest = [...printed.keys()].reduce((most, key) => Math.max(most, key.length), 0) + SLACK;
  const open = blocks.filter(isOpen);
  const againOf = (block: Block): Claim | undefined =>
    block.text.length <= longest ? printed.get(keyOf(block)) : undefined;
  // Of a page whose prose is all said in captions, the captions are copies.
  const hasText = open.some((block) => isProse(block.text) && againOf(block) === undefined);
  for (const block of open) {
    const again = againOf(block);
    const isSaid = isText(block) || (!hasText && isProse(block.text));
    if (again !== undefined && !(again === CAPTION_AGAIN && isSaid)) block.claim = again;
  }
  removeCopies(open.filter(isOpen));
}

/** What a picture shows may be told in the text with the same words; markup says which of the two a block is. */
function isText({ kind, owner, text }: Block): boolean {
  return kind === 'heading' || (owner !== undefined && isProse(text));
}

/**
 * A lone line that returns is a refrain or a question asked again, as gold texts have them by the hundred; a copy comes
 * with its neighbours, stands right below, or is long. What is no sentence and stands there again and again is a label.
 */
function removeCopies(blocks: readonly Block[]): void {
  const seen = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const isAlike = (one: number, other: number): boolean =>
    blocks[one] !== undefined && blocks[one]?.text === blocks[other]?.text;
  for (const [index, block] of blocks.entries()) {
    const first = seen.get(block.text);
    if (first === undefined) seen.set(block.text, index);
    else if (block.text.length >= SHORTEST_DUPLICATE && !MAY_REPEAT.has(block.kind)) {
      const isCopied = isAlike(first - 1, index - 1) || isAlike(first + 1, index + 1) || index === first + 1;
      const isLabel = !endsSentence(block.text) && (times.get(block.text) ?? 0) >= TIMES_OF_LABEL;
      if (isCopied || isLabel || block.text.length >= LONG_DUPLICATE || block.kind === 'quote') block.claim = DUPLICATE;
    }
  }
}

/** Whether a teaser only repeats the beginning of the first paragraph, cut off somewhere. */
export function isCutTeaser(teaser: string, blocks: readonly Block[]): boolean {
  const cut = comparable(teaser).replace(ELLIPSIS, '').trimEnd();
  const first = blocks.filter(isOpen).slice(0, 2);
  return cut.length >= SHORTEST_CUT_TEASER && first.some((block) => keyOf(block).startsWith(cut));
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
 * Removes sub-headings at the end of a dump's body below which nothing follows: they are those of what was removed. The line
 * right above the sign-off is the end of the text.
 */
export function removeDangling(blocks: readonly Block[]): void {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as Block;
    if (!isOpen(block)) continue;
    if (block.kind !== 'heading') return;
    if (fieldOf(blocks[index + 1] ?? {}) === 'signOff') return;
    block.claim = removed('common/dangling-heading', 'nothing of the article follows below it');
  }
}
