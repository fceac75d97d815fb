import { expect, test } from 'vitest';
import { type Block, isOpen } from '../block.ts';
import { readText } from '../lines/read-lines.ts';
import { liftDateline } from './lift-dateline.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const left = (blocks: readonly Block[]): readonly string[] => blocks.filter(isOpen).map((block) => block.text);

test('liftDateline cuts the first paragraph in two blocks of one line', () => {
  const reading = readText(`KÖLN (dpa) - ${SENTENCE}`);
  expect(liftDateline(reading, false).dateline).toBe('KÖLN');
  expect(reading.blocks.map((block) => [block.claim?.fate, block.text])).toEqual([
    ['field', 'KÖLN (dpa) -'],
    [undefined, SENTENCE],
  ]);
});

test('liftDateline takes the initials before the place, too', () => {
  const reading = readText(`jmu/mbx Köln – ${SENTENCE}`);
  expect(liftDateline(reading, false)).toEqual({ dateline: 'Köln', agencies: [], initials: ['jmu', 'mbx'] });
  expect(left(reading.blocks)).toEqual([SENTENCE]);
});

test('liftDateline lifts a known place though other paragraphs open with it', () => {
  const reading = readText([`Köln ${SENTENCE}`, `Köln ${SENTENCE}`].join('\n'));
  expect(liftDateline(reading, true).dateline).toBe('Köln');
});

test.each([
  ["KÖLN (dpa-AFX) - 'Musterblatt' (Köln) zu Haushalt:", 'KÖLN'],
  ['KÖLN (dpa-AFX) - Ein anderer Bericht', undefined],
  ['Pressestimmen zum Haushalt:', undefined],
])('liftDateline reads the slug above the first paragraph: %s', (slug, dateline) => {
  const reading = readText([slug, SENTENCE].join('\n'));
  (reading.blocks[0] as Block).claim = { fate: 'removed', rule: 'a/b', because: 'it is none of the text' };
  expect(liftDateline(reading, false).dateline).toBe(dateline);
  expect(left(reading.blocks)).toEqual([SENTENCE]);
});

test('liftDateline lifts an unknown place with its agency though other paragraphs open with it', () => {
  const reading = readText([`Musterdorf (dpa) - ${SENTENCE}`, `Musterdorf ${SENTENCE}`].join('\n'));
  expect(liftDateline(reading, true).dateline).toBe('Musterdorf');
});

test('liftDateline reads no slug that names no agency, and none above a kept line', () => {
  for (const [slug, claim] of [
    ['HB KÖLN. Zum Haushalt:', { fate: 'removed', rule: 'a/b', because: 'it is none of the text' }],
    ["KÖLN (dpa-AFX) - 'Musterblatt' zu Haushalt:", { fate: 'field', field: 'kicker' }],
  ] as const) {
    const reading = readText([slug, SENTENCE].join('\n'));
    (reading.blocks[0] as Block).claim = claim;
    expect(liftDateline(reading, false).dateline).toBeUndefined();
  }
});

test('liftDateline of nothing is nothing', () => {
  expect(liftDateline(readText(''), true)).toEqual({ agencies: [], initials: [] });
});

test('liftDateline asks only paragraphs that open with the same name', () => {
  const other = `Der Hafen. ${SENTENCE}`;
  const reading = readText(
    [`Musterdorf Wenn es so weit ist, sagt der Rat allen und jedem Bescheid.`, other].join('\n'),
  );
  expect(liftDateline(reading, true).dateline).toBe('Musterdorf');
});

test.each([
  ['Wenn es so weit ist, sagt er dem Rat der Stadt und allen anderen Bescheid.', 'Musterfrau'],
  [SENTENCE, undefined],
])('liftDateline leaves the name of a speaker, who takes turns: %s', (rest, dateline) => {
  const turn = `Musterfrau ${rest}`;
  const other = dateline === undefined ? `Musterfrau ${SENTENCE}` : SENTENCE;
  expect(liftDateline(readText([turn, other].join('\n')), true).dateline).toBe(dateline);
});

const INTRODUCTION = 'In unserer Kolumne schreiben wir im Wechsel über die Küste.';

test.each([
  ['a known place', `Tokio ${SENTENCE}`, true, 'Tokio'],
  ['an agency', `Musterdorf (dpa) - ${SENTENCE}`, false, 'Musterdorf'],
  ['a name that no list knows', `Musterdorf Wenn ${SENTENCE}`, true, undefined],
])('liftDateline reads below a sentence that introduces the text: %s', (_, second, bare, dateline) => {
  const reading = readText([INTRODUCTION, second, SENTENCE].join('\n'));
  expect(liftDateline(reading, bare).dateline).toBe(dateline);
  expect(left(reading.blocks)).toEqual([INTRODUCTION, dateline === undefined ? second : SENTENCE, SENTENCE]);
});

test.each([
  ['a whole paragraph', [INTRODUCTION.repeat(5), `Köln (dpa) - ${SENTENCE}`]],
  ['reports from several places', [INTRODUCTION, `Köln (dpa) - ${SENTENCE}`, `Bonn (dpa) - ${SENTENCE}`]],
])('liftDateline takes nothing out of the text below %s', (_, lines) => {
  const reading = readText(lines.join('\n'));
  expect(liftDateline(reading, false).dateline).toBeUndefined();
  expect(left(reading.blocks)).toEqual(lines);
});
