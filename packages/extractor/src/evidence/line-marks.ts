import { HIT, type HitKind } from './line-hits.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';

const TOLD: readonly HitKind[] = [
  'byline',
  'date',
  'caption',
  'credit',
  'sign-off',
  'share',
  'noise',
  'zone',
  'related',
  'post',
];

/** Nothing is counted further than so many lines: a page longer than any that was learned from looks like the longest of them. */
export const FAR = 40;
export const MARK_NAMES: readonly string[] = [...TOLD, 'prose', 'gap'];

/** For each kind of mark, how many lines away the nearest one stands above and below each line. */
export function marksOf(lines: readonly LineFacts[]): LineSurvey['marks'] {
  const tests = [
    ...TOLD.map((kind) => (line: LineFacts) => line.hits[HIT[kind]] !== 0),
    ({ isLong }: LineFacts) => isLong,
    ({ gap }: LineFacts) => gap > 0,
  ];
  return tests.map((holds) => {
    const before = new Uint8Array(lines.length);
    const after = new Uint8Array(lines.length);
    for (let at = 0, steps = FAR; at < lines.length; at += 1) {
      before[at] = steps;
      steps = holds(lines[at] as LineFacts) ? 1 : Math.min(FAR, steps + 1);
    }
    for (let at = lines.length - 1, steps = FAR; at >= 0; at -= 1) {
      after[at] = steps;
      steps = holds(lines[at] as LineFacts) ? 1 : Math.min(FAR, steps + 1);
    }
    return { before, after };
  });
}
