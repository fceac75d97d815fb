import type { Warning } from '../article.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';

/** Prose left out below which nobody needs to look, in letters and as a share of what was and what might have been taken. */
const LEAST_LETTERS = 500;
const LEAST_SHARE = 0.15;

/** Prose that was left out though it stands right beside the text that was taken, in elements that look the same. */
export interface LeftOut {
  readonly warning: Warning;
  readonly share: number;
}

export function tellLeftOut({ blocks }: PageSurvey, chosen: readonly boolean[]): LeftOut | undefined {
  const prose = blocks.filter(({ isLong, hidden }) => isLong && !hidden);
  const taken = prose.filter(({ index }) => chosen[index] === true);
  const places = new Map(taken.map(({ owner }) => [owner.parent, owner.signature]));
  const left = prose.filter(
    ({ index, owner }) => chosen[index] !== true && places.get(owner.parent) === owner.signature,
  );
  const letters = lettersOf(left);
  const share = letters / (letters + lettersOf(taken));
  if (letters < LEAST_LETTERS || share < LEAST_SHARE) return undefined;
  const message = `${letters} letters of prose beside the text were left out; ${lettersOf(taken)} were kept.`;
  return { warning: { code: 'left-out', message }, share };
}

function lettersOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
