import { endsSentence } from '../article/shape.ts';
import type { Block } from '../block.ts';
import { closest, type Element, isTag } from '../markup/dom.ts';

const FEWEST_PARAGRAPHS = 2;
const PARAGRAPH = 80;
const HALF = 0.5;

/** Takes the link from an article that is wrapped in one: of a page whose prose mostly stands in one link it tells nothing. */
export function unlinkArticle(blocks: readonly Block[]): void {
  const links = new Map<Element, { count: number; letters: number }>();
  let prose = 0;
  for (const { text, linked, owner } of blocks) {
    if (text.length < PARAGRAPH) continue;
    prose += text.length;
    const link = linked < 1 ? undefined : closest(owner, isLink);
    if (link === undefined) continue;
    const { count, letters } = links.get(link) ?? { count: 0, letters: 0 };
    links.set(link, { count: count + 1, letters: letters + text.length });
  }
  for (const [link, { count, letters }] of links) {
    if (count < FEWEST_PARAGRAPHS || letters < HALF * prose) continue;
    for (const block of blocks) if (closest(block.owner, (element) => element === link) !== undefined) block.linked = 0;
  }
}

/** Takes the links from headings that lead to themselves, as the entries of a live blog or the parts of a manual have them. */
export function unlinkPermalinks(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.linked === 0 || block.owner === undefined) continue;
    const link = closest(block.owner, isLink) ?? block.owner.children.find((child) => isTag(child) && isLink(child));
    if (link !== undefined && leadsWithin(link as Element)) block.linked = 0;
  }
}

function leadsWithin({ attribs }: Element): boolean {
  const { href } = attribs as { href?: string };
  return href === '' || href?.startsWith('#') === true;
}

function isLink({ name }: Element): boolean {
  return name === 'a';
}

const POSITIONED = /position\s*:\s*absolute/iu;
const FEWEST_LINES = 5;
/** A last line may be shorter than the others by this much and more. */
const NEARLY_FULL = 0.8;

/** Makes paragraphs of lines that a page puts in their places one by one, as pages made of PDF files do. */
export function joinPositionedLines(blocks: Block[]): void {
  const lines = blocks.filter(({ owner }) => isPositioned(owner));
  if (lines.length < FEWEST_LINES) return;
  const width = Math.max(...lines.slice(0, MOST_MEASURED).map(({ text }) => text.length));
  const joined: Block[] = [];
  for (const block of blocks) {
    const open = joined.at(-1);
    if (open === undefined || !goesOn(open, block, width)) joined.push(block);
    else {
      open.text = `${open.text} ${block.text}`;
      open.runs.push(...block.runs);
    }
  }
  blocks.length = 0;
  for (const block of joined) blocks.push(block);
}

const MOST_MEASURED = 1_000;

function goesOn(open: Block, next: Block, width: number): boolean {
  if (!isPositioned(open.owner) || !isPositioned(next.owner) || open.owner?.parent !== next.owner?.parent) return false;
  if (open.kind !== next.kind || open.claim !== next.claim) return false;
  const last = open.runs.at(-1)?.text ?? '';
  return !endsSentence(last) || last.length >= NEARLY_FULL * width;
}

function isPositioned(owner: Element | undefined): boolean {
  const { style } = (owner?.attribs ?? {}) as { style?: string };
  return style !== undefined && POSITIONED.test(style);
}
