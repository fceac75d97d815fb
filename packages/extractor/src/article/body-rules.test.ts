import { describe, expect, test } from 'vitest';
import type { BodyKind } from '../article.ts';
import { type Block, isOpen } from '../block.ts';
import { readText } from '../lines/read-lines.ts';
import { isCutTeaser, liftDateline, liftSignOff, removeDangling, removeRepeats } from './body-rules.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const blocksOf = (...lines: readonly string[]): Block[] => [...readText(lines.join('\n')).blocks];
const left = (blocks: readonly Block[]): readonly string[] => blocks.filter(isOpen).map((block) => block.text);
const asKind = (blocks: readonly Block[], kind: BodyKind): void => {
  for (const block of blocks) block.kind = kind;
};

describe('removeRepeats', () => {
  const printed = { headings: ['Neuer Plan'], captions: ['Blick auf den Hafen', 'Mallorca'] };

  test('removes headline and captions within the text, whatever their quotation marks', () => {
    const blocks = blocksOf('„Neuer Plan“', SENTENCE, 'Blick auf den Hafen');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE]);
  });

  test('removes a long paragraph printed again, and keeps a short one', () => {
    const blocks = blocksOf(SENTENCE, 'Ja.', SENTENCE, 'Ja.');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, 'Ja.', 'Ja.']);
  });

  test.each(['table-row', 'code'] as const)('keeps each %s', (kind) => {
    const blocks = blocksOf(SENTENCE, SENTENCE);
    asKind(blocks, kind);
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, SENTENCE]);
  });

  test('keeps a sub-heading that names what a picture shows', () => {
    const blocks = blocksOf('Mallorca');
    asKind(blocks, 'heading');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual(['Mallorca']);
  });

  test('copes with more captions than a call takes arguments', () => {
    const captions = Array.from({ length: 300_000 }, (_, index) => `Bild ${index}`);
    expect(() => removeRepeats(blocksOf(SENTENCE), { headings: [], captions })).not.toThrow();
  });
});

test.each([
  ['Der Rat der Stadt hat am Montag einen neuen …', true],
  ['Der Rat hat am Montag beschlossen, was lange erwartet war.', false],
  ['Der Rat …', false],
])('isCutTeaser: %s → %s', (teaser, expected) => {
  expect(isCutTeaser(teaser, blocksOf(SENTENCE))).toBe(expected);
});

test('isCutTeaser reads a teaser full of quotation marks once', () => {
  expect(isCutTeaser(`${'" '.repeat(1_000_000)}x`, blocksOf(SENTENCE))).toBe(false);
});

describe('liftSignOff', () => {
  test('finds it among the last three blocks only', () => {
    const reading = readText([SENTENCE, 'wl/kle (dpa, afp)', 'Mehr dazu'].join('\n'));
    expect(liftSignOff(reading, undefined)).toMatchObject({ signOff: 'wl/kle (dpa, afp)', initials: ['wl', 'kle'] });
    const early = readText(['wl/kle (dpa, afp)', SENTENCE, SENTENCE, SENTENCE].join('\n'));
    expect(liftSignOff(early, undefined).signOff).toBeUndefined();
  });

  test('finds it above the lines of a menu', () => {
    const menu = Array.from({ length: 9 }, (_, index) => `Rubrik ${index}`);
    const reading = readText([SENTENCE, 'Quelle: ntv.de, jmu/dpa', ...menu].join('\n'));
    expect(liftSignOff(reading, undefined)).toMatchObject({ initials: ['jmu'] });
    const text = readText([SENTENCE, 'Quelle: ntv.de, jmu/dpa', SENTENCE, ...menu].join('\n'));
    expect(liftSignOff(text, undefined).signOff).toBeUndefined();
  });

  test.each([
    ['(dapd)', 'dapd'],
    ['/mbx/DP/jmu', 'dpa-afx'],
  ])('cuts %s off the end of the last paragraph', (signOff, code) => {
    const reading = readText([SENTENCE, `${SENTENCE} ${signOff}`].join('\n'));
    expect(liftSignOff(reading, undefined)).toMatchObject({ signOff, agencies: [{ code }] });
    expect(left(reading.blocks)).toEqual([SENTENCE, SENTENCE]);
    const early = readText([`${SENTENCE} ${signOff}`, SENTENCE].join('\n'));
    expect(liftSignOff(early, undefined).signOff).toBeUndefined();
  });

  test.each([
    ['jmu', 'jmu'],
    ['(jmu)', 'jmu'],
    ['(jo)', 'jo'],
  ])('takes lone initials %s on the last line', (line, initials) => {
    const reading = readText([SENTENCE, line].join('\n'));
    expect(liftSignOff(reading, undefined)).toMatchObject({ signOff: line, initials: [initials] });
  });

  test.each(['mehr', 'top', 'und', 'jmuster'])('leaves the last line %s', (line) => {
    expect(liftSignOff(readText([SENTENCE, line].join('\n')), undefined).signOff).toBeUndefined();
  });

  test.each(['AFP', 'Quelle: dpa'])('leaves %s below a caption, and takes it below the text', (code) => {
    const below = readText([SENTENCE, 'Alte Mühle am Fluss', code].join('\n'));
    expect(liftSignOff(below, undefined).signOff).toBeUndefined();
    expect(liftSignOff(readText([SENTENCE, code].join('\n')), undefined).signOff).toBe(code);
  });

  test('keeps a last paragraph that only names an agency', () => {
    const reading = readText([SENTENCE, 'Das sagte er der Agentur dpa.'].join('\n'));
    expect(liftSignOff(reading, undefined)).toEqual({ initials: [], agencies: [] });
    expect(left(reading.blocks)).toHaveLength(2);
  });
});

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

test.each([
  ['Wenn es so weit ist, sagt er dem Rat der Stadt und allen anderen Bescheid.', 'Musterfrau'],
  [SENTENCE, undefined],
])('liftDateline leaves the name of a speaker, who takes turns: %s', (rest, dateline) => {
  const turn = `Musterfrau ${rest}`;
  const other = dateline === undefined ? `Musterfrau ${SENTENCE}` : SENTENCE;
  expect(liftDateline(readText([turn, other].join('\n')), true).dateline).toBe(dateline);
});

test('removeDangling removes headings with nothing below, up to the end of the text', () => {
  const blocks = blocksOf('Zwischentitel', SENTENCE, 'Mehr zum Thema', 'Hafen');
  removeDangling(blocks);
  expect(left(blocks)).toEqual(['Zwischentitel', SENTENCE]);
});
