import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { probabilityOf, scoreOf } from '../generic/model/model.ts';
import { LINE_FEATURE_NAMES } from './line-features.ts';
import { shippedLineModel } from './shipped-line-model.ts';

interface Reference {
  readonly names: readonly string[];
  /** 32-bit floats, row by row, in base64. */
  readonly rows: string;
  readonly scores: readonly number[];
}

const reference: Reference = JSON.parse(readFileSync(new URL('./reference-scores.json', import.meta.url), 'utf8'));

describe('the shipped weights for lines', () => {
  const model = shippedLineModel();

  test('belong to these features', () => {
    expect(reference.names).toEqual(LINE_FEATURE_NAMES);
    expect(model.width).toBe(LINE_FEATURE_NAMES.length);
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
