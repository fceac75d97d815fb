import { type Block, splitBlock } from '../../block.ts';
import { comparable } from '../../fold.ts';
import type { FoundHeadline } from './find-headline.ts';
import { type Evidence, startOf } from './page-evidence.ts';

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const EDGE = /^[\s:|–—-]+$/u;
/** How many blocks may stand between kicker and headline. */
const REACH = 8;

/** Claims the blocks that print headline and kicker; one that prints both is cut in two. */
export function claimHeading({ reading, headlineStart }: Evidence, { headline, kicker }: FoundHeadline): void {
  if (headline === undefined) return;
  const { blocks, locate } = reading;
  const at = printedAt(blocks, headline, { headlineStart, kicker });
  const block = blocks[at];
  if (block === undefined) return;
  if (comparable(block.text) !== comparable(headline)) {
    const [above, below] = splitBlock(block, block.text.length - headline.length, locate);
    above.claim = { fate: 'field', field: 'kicker' };
    below.claim = { fate: 'field', field: 'headline' };
    blocks.splice(at, 1, above, below);
    return;
  }
  block.claim = { fate: 'field', field: 'headline' };
  if (kicker !== undefined) claimKicker(blocks, kicker, at);
}

/** The block that prints the headline, alone or below its kicker: the one at the main heading, else the first. */
function printedAt(
  blocks: readonly Block[],
  headline: string,
  { headlineStart, kicker }: { readonly headlineStart: number; readonly kicker: string | undefined },
): number {
  const key = comparable(headline);
  const isAlone = (block: Block): boolean =>
    block.text.length < headline.length + REACH && comparable(block.text) === key;
  const isGlued = (block: Block): boolean => kicker !== undefined && isHeading(block.text, { headline, kicker });
  const isIt = (block: Block): boolean => block.kind === 'heading' && (isAlone(block) || isGlued(block));
  const main = blocks.findIndex((block) => startOf(block) >= headlineStart && isIt(block));
  if (main >= 0) return main;
  const first = blocks.findIndex(isIt);
  return first >= 0 ? first : blocks.findIndex(isAlone);
}

function isHeading(
  text: string,
  { headline, kicker }: { readonly headline: string; readonly kicker: string },
): boolean {
  if (!text.endsWith(headline) || !text.startsWith(kicker)) return false;
  const between = text.slice(kicker.length, text.length - headline.length);
  return text.length > headline.length && (between === '' || EDGE.test(between));
}

function claimKicker(blocks: readonly Block[], kicker: string, headlineAt: number): void {
  const key = lettersOf(kicker);
  for (let index = headlineAt - 1; index >= Math.max(0, headlineAt - REACH); index -= 1) {
    const block = blocks[index];
    if (block === undefined || lettersOf(block.text) !== key) continue;
    block.claim = { fate: 'field', field: 'kicker' };
    return;
  }
}

function lettersOf(text: string): string {
  return comparable(text).replace(NOT_LETTERS, '');
}
