import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { surveyLines } from './line-survey.ts';
import { scoreRoles } from './role-scores.ts';
import { ROLE, ROLES } from './roles.ts';
import { shippedRoleModel } from './shipped-role-model.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';

const blockOf = (text: string): Block => ({
  ...{ text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 },
});

function scoresOf(blocks: readonly Block[]): readonly Float32Array[] {
  const survey = surveyLines(blocks);
  const scores = scoreRoles(survey, shippedRoleModel());
  return survey.lines.map(({ index }) => scores.subarray(index * ROLES.length, (index + 1) * ROLES.length));
}

/** Lines of which nothing is asked: sure to be none of the article. */
function settledOf(blocks: readonly Block[]): readonly number[] {
  return scoresOf(blocks).flatMap((row, at) => (row[ROLE.other] === 0 ? [at] : []));
}

test('scores are logarithms of what is shared among the roles', () => {
  const plain = scoresOf([blockOf('Oben'), blockOf('Am Hafen.'), blockOf('Unten')])[1] as Float32Array;
  const sum = plain.reduce((all, score) => all + Math.exp(score), 0);
  expect(sum).toBeCloseTo(1, 3);
});

test('what a rule has claimed is settled', () => {
  const claimed: Block = { ...blockOf(PROSE), claim: { fate: 'field', field: 'teaser' } };
  const [row] = scoresOf([claimed, blockOf(PROSE)]);
  expect([...(row as Float32Array)]).toEqual(ROLES.map((role) => (role === 'other' ? 0 : -20)));
  expect(settledOf([claimed, blockOf(PROSE)])).toEqual([0]);
});

describe('lines further than sixty from any prose', () => {
  const labels = (count: number): readonly Block[] => Array.from({ length: count }, () => blockOf('Hafen'));

  test('are settled in a dump of more than 120', () => {
    const settled = settledOf([...labels(63), blockOf(PROSE), ...labels(63)]);
    expect(settled).toEqual([0, 1, 2, 124, 125, 126]);
  });

  test('are asked about in a shorter one', () => {
    expect(settledOf([blockOf(PROSE), ...labels(119)])).toEqual([]);
    expect(settledOf([blockOf(PROSE), ...labels(120)])).toHaveLength(60);
  });
});
