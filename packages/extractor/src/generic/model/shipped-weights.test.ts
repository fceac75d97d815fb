import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FEATURE_NAMES } from '../features/features.ts';
import { probabilityOf, scoreOf } from './model.ts';
import { shippedModel } from './shipped-model.ts';

interface Reference {
  readonly names: readonly string[];
  /** 32-bit floats, row by row, in base64. */
  readonly rows: string;
  readonly scores: readonly number[];
}

const referenceAt = (path: string): Reference => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const model = shippedModel();
const reference = referenceAt('./reference-scores.json');

describe('the shipped weights for blocks', () => {
  test('belong to these features', () => {
    expect(reference.names).toEqual(FEATURE_NAMES);
    expect(model.width).toBe(FEATURE_NAMES.length);
  });

  test('give the scores that the training computed, bit for bit', () => {
    const bytes = Buffer.from(reference.rows, 'base64');
    const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const scores = reference.scores.map((_, index) => scoreOf(model, rows, index * model.width));
    expect(scores).toEqual(reference.scores);
  });

  test('speak for and against', () => {
    const likely = reference.scores.filter((score) => probabilityOf(score) >= 0.5).length;
    expect(likely).toBeGreaterThan(0);
    expect(likely).toBeLessThan(reference.scores.length);
  });
});
