import { expect, test } from 'vitest';
import { prepare } from '../article/prepare.ts';
import { readText } from '../lines/read-lines.ts';
import { findCutEnd } from './find-cut-end.ts';
import { openDump } from './open-dump.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const BROKEN = 'Kritik kam dagegen von einer Gruppe, die den alten Hafen erhal';

function cutOf(text: readonly string[], below: readonly string[] = []): string | undefined {
  const { survey } = openDump(readText([...text, ...below].join('\n')), { layers: [prepare(undefined)] });
  const chosen = survey.lines.map(({ index }) => index < text.length);
  return findCutEnd({ survey, told: { roles: chosen.map((is) => (is ? 'body' : 'other')), chosen } });
}

test('a last line that breaks off', () => {
  expect(cutOf([SENTENCE, BROKEN])).toBe('a last line that breaks off');
});

test.each([
  ['a whole last line', [SENTENCE, SENTENCE], []],
  ['a last line that breaks off above a menu: many sites print no full stop there', [SENTENCE, BROKEN], ['Startseite']],
  ['a list', [SENTENCE, '• Hafen', '• Brücke und alles, was dazu gehört'], []],
])('not: %s', (_, text, below) => {
  expect(cutOf(text, below)).toBeUndefined();
});

test.each([
  'Jetzt weiterlesen',
  'Erhalten Sie Zugriff zu diesem und jedem weiteren Artikel',
  'Sie sehen 14% der insgesamt 2883 Zeichen des Artikels',
])('an offer to read on: %s', (wall) => {
  expect(cutOf([SENTENCE], ['Mehr', wall])).toBe(`“${wall}”`);
});

test('an offer stands among the eight lines below the text', () => {
  const below = (count: number): readonly string[] => [...Array(count).fill('Am Fluss.'), 'Jetzt weiterlesen'];
  expect(cutOf([SENTENCE], below(7))).toBe('“Jetzt weiterlesen”');
  expect(cutOf([SENTENCE], below(8))).toBeUndefined();
});

test('of an offer eighty letters are told', () => {
  const wall = `Erhalten Sie Zugriff zu diesem Artikel und zu ${'m'.repeat(80)}`;
  expect(cutOf([SENTENCE], [wall])).toBe(`“${wall.slice(0, 80)}”`);
});

test.each([
  ['Kritik kam von einer Gruppe,', undefined],
  ['Kritik kam von einer neuen Gruppe,', 'a last line that breaks off'],
  ['Kritik kam von einer neuen Gruppe und 300', 'a last line that breaks off'],
  ['Kritik kam von einer neuen Gruppe –', undefined],
  ['Kritik kam von einer neuen Gruppe, dann', 'a last line that breaks off'],
  ['Kritik kam von einer neuen, kleinen Gruppe)', undefined],
])('a last line of six words that ends in a word breaks off: %s', (line, cut) => {
  expect(cutOf([SENTENCE, line])).toBe(cut);
});

test('a heading does not break off, and nothing is no cut', () => {
  const { survey } = openDump(readText([SENTENCE, BROKEN].join('\n')), { layers: [prepare(undefined)] });
  const told = { roles: ['body', 'heading'] as const, chosen: [true, true] };
  expect(findCutEnd({ survey, told })).toBeUndefined();
  expect(findCutEnd({ survey, told: { ...told, chosen: [false, false] } })).toBeUndefined();
});
