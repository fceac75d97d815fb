import { expect, test } from 'vitest';
import { MONTH_NAMES, monthOf } from './month-names.ts';

test.each(Object.entries(MONTH_NAMES))('%s has twelve months, and no language contradicts it', (_, cells) => {
  const months = cells.trim().split(/\s+/u);
  expect(months).toHaveLength(12);
  for (const [index, cell] of months.entries()) {
    for (const name of cell.split('/')) {
      if (name !== '_') expect([name, monthOf(name, { fullStop: false })]).toEqual([name, index + 1]);
    }
  }
});

test('listopad is October after a full stop and November without', () => {
  expect(monthOf('listopada', { fullStop: true })).toBe(10);
  expect(monthOf('listopada', { fullStop: false })).toBe(11);
});

test.each(['MÄRZ', 'März', 'Ma\u0308rz', 'marz'])('%s is March whatever its case, composition or accent', (name) => {
  expect(monthOf(name, { fullStop: false })).toBe(3);
});
