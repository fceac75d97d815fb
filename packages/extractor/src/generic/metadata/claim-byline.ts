import type { Agency, Author } from '../../article.ts';
import { type Block, isOpen, splitBlock } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { readByline } from '../../german/byline.ts';
import { isDateLine } from '../../german/dates.ts';
import type { Reading } from '../../reading.ts';
import { isHouseByline } from './head-lines.ts';
import { type Evidence, startOf } from './page-evidence.ts';

export interface ClaimedByline {
  readonly line: string;
  readonly agencies: readonly Agency[];
}

const LONGEST = 200;
/** Letters that may stand beside the names: `Von … und …, Berlin`. */
const MOST_BESIDE = 40;
const REACH = 12;
const DATE = /\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?\s)\s?\d{2,4}/u;
const BY = /(?<=[\s\d|])(?:von|by|par)\s\p{Lu}/iu;
const EDGE = /[\s|•·,/–—-]+$/u;
const LOOSE_START = /^[\s|•·,/–—-]+/u;
const GLUED_YEAR = /(\d{4})(?=\d)/u;

/** Claims the first line around headline or below the body that names the authors and little else. */
export function claimByline(
  { reading, headlineStart, bodyStart, bodyEnd }: Evidence,
  authors: readonly Author[],
): ClaimedByline | undefined {
  const names = authors.map(({ name }) => comparable(name));
  const { blocks } = reading;
  if (names.length === 0) return claimHouse(blocks, bodyStart);
  const headline = Math.max(
    0,
    blocks.findIndex((block) => startOf(block) >= headlineStart),
  );
  const start = blocks.findIndex((block) => startOf(block) >= bodyStart);
  const end = blocks.findLastIndex((block) => startOf(block) <= bodyEnd);
  const zones = [
    blocks.slice(headline, start + 1),
    blocks.slice(Math.max(0, headline - REACH), headline),
    blocks.slice(end, end + REACH),
  ];
  const block = zones.flatMap((zone) => zone.find((each) => isBylineOf(each, names)) ?? []).at(0);
  if (block === undefined) return undefined;
  const line = withoutDates(block, reading);
  line.claim = { fate: 'field', field: 'byline' };
  return { line: line.text, agencies: readByline(line.text)?.agencies ?? [] };
}

/** Claims the line above the text that names a house or an agency, where nobody else is named. */
function claimHouse(blocks: readonly Block[], bodyStart: number): ClaimedByline | undefined {
  const block = blocks.find((each) => isOpen(each) && startOf(each) < bodyStart && isHouseByline(each.text));
  if (block === undefined) return undefined;
  block.claim = { fate: 'field', field: 'byline' };
  return { line: block.text, agencies: readByline(block.text)?.agencies ?? [] };
}

/** The part of a block that names authors; a date before or behind it becomes a block of its own. */
function withoutDates(block: Block, { blocks, locate }: Reading): Block {
  const end = DATE.exec(block.text)?.index ?? 0;
  if (end > 0 && isDateLine(block.text.slice(end).replace(LOOSE_START, ''))) {
    return apart(block, { at: withoutEdge(block.text.slice(0, end)).length, keep: 0 }, { blocks, locate });
  }
  const start = BY.exec(block.text)?.index ?? 0;
  if (start > 0 && isDateLine(withoutEdge(block.text.slice(0, start)).replace(GLUED_YEAR, '$1 '))) {
    return apart(block, { at: start, keep: 1 }, { blocks, locate });
  }
  return block;
}

function apart(
  block: Block,
  { at, keep }: { readonly at: number; readonly keep: 0 | 1 },
  { blocks, locate }: Pick<Reading, 'blocks' | 'locate'>,
): Block {
  const parts = splitBlock(block, at, locate);
  blocks.splice(blocks.indexOf(block), 1, ...parts);
  return parts[keep];
}

function withoutEdge(text: string): string {
  return text.replace(EDGE, '');
}

function isBylineOf({ text, claim }: Block, names: readonly string[]): boolean {
  if (text.length > LONGEST || claim?.fate === 'field') return false;
  const line = comparable(text);
  const named = names.filter((name) => line.includes(name));
  const beside = line.length - named.reduce((sum, name) => sum + name.length, 0);
  return named.length > 0 && beside <= MOST_BESIDE * named.length;
}
