import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINE_FEATURE_NAMES } from './line-features.ts';
import { sumTrees } from './role-scores.ts';
import { ROLES } from './roles.ts';
import { shippedRoleModel } from './shipped-role-model.ts';

interface Reference {
  readonly names: readonly string[];
  /** 32-bit floats, row by row, in base64. */
  readonly rows: string;
  /** For each row a sum of leaves for each role. */
  readonly scores: readonly (readonly number[])[];
}

const reference: Reference = JSON.parse(readFileSync(new URL('reference-scores.json', import.meta.url), 'utf8'));
const model = shippedRoleModel();
const bytes = Buffer.from(reference.rows, 'base64');
const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const likeliest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

test('the weights belong to these features', () => {
  expect(reference.names).toEqual(LINE_FEATURE_NAMES);
  expect(model.width).toBe(LINE_FEATURE_NAMES.length);
  expect(model.roots.length % ROLES.length).toBe(0);
});

test('they give the scores that the training computed, bit for bit', () => {
  const scores = reference.scores.map((_, index) => {
    const sums = new Float64Array(ROLES.length);
    sumTrees(sums, model, rows.subarray(index * model.width, (index + 1) * model.width));
    return [...sums];
  });
  expect(scores).toEqual(reference.scores);
});

test('they speak for many roles', () => {
  expect(new Set(reference.scores.map(likeliest)).size).toBeGreaterThan(ROLES.length / 2);
});
