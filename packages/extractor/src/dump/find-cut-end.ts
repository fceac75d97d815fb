import { endsSentence } from '../article/shape.ts';
import { isWall } from '../generic/metadata/find-cut.ts';
import type { Telling } from './claim-roles.ts';

/** Lines below the text among which an offer to read on stands. */
const REACH = 8;
const LONGEST_CUT = 80;
const FEWEST_WORDS = 6;
const OPEN_END = /[\p{L}\p{N},]$/u;

/** What shows that the text of a dump was cut: an offer to read on, or a last line that breaks off. */
export function findCutEnd({ survey, told }: Pick<Telling, 'survey' | 'told'>): string | undefined {
  const { lines } = survey;
  const last = lines[told.chosen.lastIndexOf(true)];
  if (last === undefined) return undefined;
  const below = lines.slice(last.index + 1);
  const wall = below.slice(0, REACH).find(({ block }) => isWall(block));
  if (wall !== undefined) return `“${wall.block.text.slice(0, LONGEST_CUT)}”`;
  const { text } = last.block;
  const breaksOff = told.roles[last.index] === 'body' && last.block.marker === undefined && last.text.words >= FEWEST_WORDS;
  return breaksOff && below.length === 0 && !endsSentence(text) && OPEN_END.test(text) ? 'a last line that breaks off' : undefined;
}
