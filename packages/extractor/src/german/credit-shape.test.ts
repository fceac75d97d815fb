import { expect, test } from 'vitest';
import { creditShape, isSource, strangeWords } from './credit-shape.ts';

test.each([
  ['dpa', 'names'],
  ['Kim Muster/dpa', 'names'],
  ['so sah es dpa/Kim', 'none'],
  ['am abend im dorf/dpa', 'names'],
  ['am abend im alten dorf heute/dpa', 'none'],
  ['Die Agentur/dpa', 'names'],
  ['Die neue Agentur/dpa', 'none'],
  ['Kim Muster', 'suggests'],
  ['Kim Muster/sah', 'suggests'],
  ['Kim Muster sah', 'none'],
  ['Kim Muster sah es/gern', 'none'],
  ['Die Muster', 'none'],
  ['Kim Jo Max Eva Muster.', 'suggests'],
  ['Kim Jo Max Eva Ada Muster.', 'none'],
  ['Kim Jo Max Eva Ada Muster', 'suggests'],
  ['Kim Muster. Jo Beispiel/dpa', 'none'],
  ['All rights reserved', 'suggests'],
  ['/ | /', 'none'],
  ['', 'none'],
])('%j %s', (text, shape) => {
  expect(creditShape(text)).toBe(shape);
});

test.each(['mauritius images', '© imago', 'KNA', 'WDR', 'muster.de', 'Muster GmbH', 'privat'])(
  '%s is a source of pictures',
  (part) => {
    expect(isSource(part)).toBe(true);
  },
);

test.each(['Kim Muster', 'Fluss', ''])('%j is none', (part) => {
  expect(isSource(part)).toBe(false);
});

test.each([
  ['haus im fluss', 2],
  ['Haus', 0],
  ['handout', 0],
  ['kna', 0],
  ['muster_foto', 0],
  ['iFoto', 0],
])('%s: %i words of no credit', (text, count) => {
  expect(strangeWords(text)).toBe(count);
});
