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
