import { describe, expect, test } from 'vitest';
import type { BodyKind } from '../article.ts';
import { type Block, isOpen } from '../block.ts';
import { readWholePage } from '../generic/whole-page.ts';
import { readText } from '../lines/read-lines.ts';
import { parseHtml } from '../markup/dom.ts';
import { claimHeadline, isCutTeaser, removeDangling, removeRepeats, tellHeadings } from './body-rules.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const OTHER = 'Die Kosten sind noch offen, das Land soll die Hälfte übernehmen.';
const QUESTION = 'Warum hat die Stadt so lange auf diesen Plan gewartet?';
const LONG = `${SENTENCE} ${OTHER} ${QUESTION} ${OTHER}`;
const LABEL = 'Der neue Hafen: zwölf Ansichten einer Baustelle';
const PARTS = ['Erste', 'Zweite', 'Dritte', 'Vierte', 'Fünfte'].map((nth) => `${nth} Ansicht: ${SENTENCE}`);
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

  test('keeps prose that a caption says, too, where the page has no other', () => {
    const captions = [SENTENCE];
    const alone = blocksOf('Neuer Plan', SENTENCE, 'Hafen');
    removeRepeats(alone, { headings: ['Neuer Plan'], captions });
    expect(left(alone)).toEqual([SENTENCE, 'Hafen']);
    const beside = blocksOf(SENTENCE, OTHER);
    removeRepeats(beside, { headings: [], captions });
    expect(left(beside)).toEqual([OTHER]);
  });

  test('removes a long paragraph printed again, and keeps a short one', () => {
    const blocks = blocksOf(SENTENCE, 'Ja.', SENTENCE, 'Ja.');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, 'Ja.', 'Ja.']);
  });

  test.each([
    ['a paragraph right below its copy', [SENTENCE, SENTENCE], 1],
    ['a part of the page printed again', [SENTENCE, OTHER, 'Hafen', SENTENCE, OTHER], 3],
    ['a long paragraph printed again', [LONG, 'Ja.', LONG], 2],
    ['a paragraph below the one it was below before', [OTHER, SENTENCE, 'Ja.', OTHER, SENTENCE, 'Nein.'], 4],
    ['a line below the short one it was below before', ['Hafen', SENTENCE, 'Ja.', 'Hafen', SENTENCE, 'Nein.'], 5],
    ['a line above the short one it was above before', ['Ja.', SENTENCE, 'Hafen', 'Nein.', SENTENCE, 'Hafen'], 5],
    ['no line of 39 letters', [SENTENCE.slice(0, 39), SENTENCE.slice(0, 39)], 2],
    ['a line of 40 letters', [SENTENCE.slice(0, 40), SENTENCE.slice(0, 40)], 1],
    ['no lone paragraph of 199 letters', [LONG.slice(0, 198), 'Ja.', LONG.slice(0, 198)].map((text) => `${text}.`), 3],
    ['a lone paragraph of 200 letters', [LONG.slice(0, 199), 'Ja.', LONG.slice(0, 199)].map((text) => `${text}.`), 2],
    ['no line that opens a page and returns', [SENTENCE, 'Ja.', 'Nein.', SENTENCE], 4],
    ['no question that is asked again', [QUESTION, SENTENCE, QUESTION, OTHER], 4],
    ['a label above each of five pictures', PARTS.flatMap((part) => [LABEL, part]), 6],
    ['no label that stands four times', PARTS.slice(1).flatMap((part) => [LABEL, part]), 8],
    ['no question that is asked five times', PARTS.flatMap((part) => [QUESTION, part]), 10],
  ] as const)('removes %s', (_, lines, count) => {
    const blocks = blocksOf(...lines);
    removeRepeats(blocks, printed);
    expect(left(blocks)).toHaveLength(count);
  });

  test('removes a quote that a paragraph has', () => {
    const blocks = blocksOf(SENTENCE, OTHER, SENTENCE);
    asKind(blocks.slice(2), 'quote');
    removeRepeats(blocks, printed);
    expect(left(blocks)).toEqual([SENTENCE, OTHER]);
  });

  test('keeps a paragraph of markup that a caption repeats', () => {
    const html = `<main><p>${SENTENCE}</p><p>Blick auf den Hafen</p></main>`;
    const { blocks } = readWholePage(parseHtml(html), html);
    removeRepeats(blocks, { headings: [], captions: [SENTENCE, 'Blick auf den Hafen'] });
    expect(left(blocks)).toEqual([SENTENCE]);
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

test('twenty marks more make a copy of the headline, one more none', () => {
  for (const [marks, count] of [
    [20, 0],
    [21, 1],
  ] as const) {
    const blocks = blocksOf(`Neuer Plan${'"'.repeat(marks)}`);
    removeRepeats(blocks, { headings: ['Neuer Plan'], captions: [] });
    expect(left(blocks)).toHaveLength(count);
  }
});

describe('the headline that an engine chose', () => {
  const claimed = (blocks: readonly Block[]): readonly number[] =>
    [...blocks.keys()].filter((at) => blocks[at]?.claim?.fate === 'field');

  test('is claimed where it is printed first, a heading before all others', () => {
    const blocks = blocksOf('Ein neuer Plan', SENTENCE, '„Ein neuer Plan“');
    claimHeadline(blocks, 'Ein neuer Plan');
    expect(claimed(blocks)).toEqual([0]);
    const headed = blocksOf('Ein neuer Plan', SENTENCE, '„Ein neuer Plan“');
    asKind(headed.slice(2), 'heading');
    claimHeadline(headed, 'Ein neuer Plan');
    expect(claimed(headed)).toEqual([2]);
  });

  test('is claimed though a rule removed it', () => {
    const blocks = blocksOf('Ein neuer Plan', SENTENCE);
    (blocks[0] as Block).claim = { fate: 'removed', rule: 'a/b', because: 'it is a menu' };
    claimHeadline(blocks, 'Ein neuer Plan');
    expect(blocks[0]?.claim).toEqual({ fate: 'field', field: 'headline' });
  });

  test('is left where there is one, where none was chosen, and where none is printed', () => {
    const blocks = blocksOf('Alter Plan', 'Ein neuer Plan');
    (blocks[0] as Block).claim = { fate: 'field', field: 'headline' };
    claimHeadline(blocks, 'Ein neuer Plan');
    expect(claimed(blocks)).toEqual([0]);
    const others = blocksOf('Ein neuer Plan', SENTENCE);
    claimHeadline(others, undefined);
    claimHeadline(others, 'Ein anderer Plan');
    expect(claimed(others)).toEqual([]);
  });

  test('may be another field’s line', () => {
    const blocks = blocksOf('Ein neuer Plan', SENTENCE);
    (blocks[0] as Block).claim = { fate: 'field', field: 'kicker' };
    claimHeadline(blocks, 'Ein neuer Plan');
    expect(blocks[0]?.claim).toEqual({ fate: 'field', field: 'headline' });
  });

  test('may be printed with twenty marks more, not with one more', () => {
    for (const [marks, found] of [
      [20, [0]],
      [21, []],
    ] as const) {
      const blocks = blocksOf(`Ein neuer Plan${'"'.repeat(marks)}`, SENTENCE);
      claimHeadline(blocks, 'Ein neuer Plan');
      expect(claimed(blocks)).toEqual(found);
    }
  });
});

describe('sub-headings of a dump', () => {
  test.each([
    ['Warten auf die Kräne', true],
    ['Wer zahlt das alles?', true],
    ['„Das reicht nicht.“', true],
    ['Er sagt: „Das reicht nicht.“', false],
    ['„Das“ reicht nicht.', false],
    ['Wer zahlt? Das Land.', false],
    ['Das reicht nicht.', false],
    ['• Warten auf die Kräne', false],
    ['m'.repeat(120), true],
    ['m'.repeat(121), false],
    [`${'m'.repeat(60)}.`, false],
  ])('%s: %s', (line, expected) => {
    const blocks = blocksOf(line, LONG);
    asKind(blocks, 'paragraph');
    tellHeadings(blocks, 'told');
    expect(blocks[0]).toMatchObject(expected ? { kind: 'heading', level: 2 } : { kind: 'paragraph' });
    expect(blocks[1]?.kind).toBe('paragraph');
  });

  test('are none where what follows is no longer, where nothing follows, and where only markup tells', () => {
    for (const [lines, signs] of [
      [['Warten auf die Kräne', 'Hafen'], 'told'],
      [[SENTENCE, 'Warten auf die Kräne'], 'told'],
      [['Warten auf die Kräne', SENTENCE], 'markup'],
    ] as const) {
      const blocks = blocksOf(...lines);
      tellHeadings(blocks, signs);
      expect(blocks.map(({ kind }) => kind)).not.toContain('heading');
    }
  });

  test('are the bold ones where a template says so, but for sentences', () => {
    const blocks = blocksOf('Warten auf die Kräne', SENTENCE, 'Das reicht nicht.', SENTENCE, 'Hafen', SENTENCE);
    for (const at of [0, 2]) blocks[at] = { ...(blocks[at] as Block), emphasised: true };
    tellHeadings(blocks, 'bold');
    expect(blocks.map(({ kind }) => kind === 'heading')).toEqual([true, false, false, false, false, false]);
  });
});

test('removeDangling leaves what the sign-off stands right below', () => {
  const blocks = blocksOf(SENTENCE, 'Hafen', 'dpa');
  asKind(blocks.slice(1), 'heading');
  (blocks[2] as Block).claim = { fate: 'field', field: 'signOff' };
  removeDangling(blocks);
  expect(left(blocks)).toEqual([SENTENCE, 'Hafen']);
  (blocks[2] as Block).claim = { fate: 'field', field: 'byline' };
  removeDangling(blocks);
  expect(left(blocks)).toEqual([SENTENCE]);
});

test.each([
  ['Der Rat der Stadt hat am Monta…', true],
  ['Der Rat der Stadt hat am Mont…', false],
  [`${OTHER.slice(0, 40)}…`, true],
  [`${QUESTION.slice(0, 40)}…`, false],
])('a cut teaser has thirty letters of one of the first two paragraphs: %s', (teaser, expected) => {
  expect(isCutTeaser(teaser, blocksOf(SENTENCE, OTHER, QUESTION))).toBe(expected);
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

test('removeDangling removes headings with nothing below, up to the end of the text', () => {
  const blocks = blocksOf('Zwischentitel', SENTENCE, 'Mehr zum Thema', 'Hafen');
  asKind([...blocks.slice(0, 1), ...blocks.slice(2)], 'heading');
  removeDangling(blocks);
  expect(left(blocks)).toEqual(['Zwischentitel', SENTENCE]);
});

test('removeDangling leaves a last paragraph, be it broken off', () => {
  const blocks = blocksOf('Zwischentitel', 'Kritik kam dagegen von einer Gruppe, die den alten Hafen erhal');
  asKind(blocks.slice(0, 1), 'heading');
  removeDangling(blocks);
  expect(left(blocks)).toHaveLength(2);
});
