import type { Agency, Author } from '../article.ts';
import type { Block } from '../block.ts';
import { comparable } from '../fold.ts';
import { readByline } from '../german/byline.ts';
import { type Evidence, startOf } from './page-evidence.ts';

export interface ClaimedByline {
  readonly line: string;
  readonly agencies: readonly Agency[];
}

const LONGEST = 200;
/** Letters that may stand beside the names: `Von … und …, Berlin`. */
const MOST_BESIDE = 40;
const REACH = 12;

/** Claims the first line around headline or below the body that names the authors and little else. */
export function claimByline(
  { reading, headlineStart, bodyStart, bodyEnd }: Evidence,
  authors: readonly Author[],
): ClaimedByline | undefined {
  const names = authors.map(({ name }) => comparable(name));
  if (names.length === 0) return undefined;
  const { blocks } = reading;
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
  block.claim = { fate: 'field', field: 'byline' };
  return { line: block.text, agencies: readByline(block.text)?.agencies ?? [] };
}

function isBylineOf({ text, claim }: Block, names: readonly string[]): boolean {
  if (text.length > LONGEST || claim?.fate === 'field') return false;
  const line = comparable(text);
  const named = names.filter((name) => line.includes(name));
  const beside = line.length - named.reduce((sum, name) => sum + name.length, 0);
  return named.length > 0 && beside <= MOST_BESIDE * named.length;
}
