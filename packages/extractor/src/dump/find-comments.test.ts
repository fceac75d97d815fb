import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import type { Cue } from '../cleaner.ts';
import { surveyLines } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { findComments } from './find-comments.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const ANNA = ['Anna B. schrieb am 12.06.2024 um 18:03 Uhr:', 'Das wird aber auch Zeit.'];
const BERT = ['Bert C. schrieb am 12.06.2024 um 19:03 Uhr:', 'Und wer soll das bezahlen?'];

interface Told {
  readonly cues?: readonly Cue[];
  /** Lines told to be comments, by place. */
  readonly comments?: readonly number[];
  readonly above?: readonly string[];
  readonly text?: number;
}

function find(
  lines: readonly (string | Partial<Block>)[],
  { cues = [], comments = [], above = [PROSE], text = 1 }: Told = {},
) {
  const blocks = [...above, ...lines].map((line): Block => {
    const block: Block = { text: '', runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
    return { ...block, ...(typeof line === 'string' ? { text: line } : line) };
  });
  const survey = surveyLines(blocks);
  const roles = blocks.map((_, at): Role => (comments.includes(at - above.length) ? 'comment' : 'other'));
  return findComments({ survey, cleaner: { cues }, told: { roles, chosen: blocks.map((_, at) => at < text) } });
}

const said = (found: ReturnType<typeof findComments>) => found?.comments.map(({ author, text }) => [author, ...text]);
const both = [
  ['Anna B.', 'Das wird aber auch Zeit.'],
  ['Bert C.', 'Und wer soll das bezahlen?'],
];

describe('a heading above comments', () => {
  test.each([
    ['Kommentare', undefined],
    ['2 Kommentare', '2'],
    ['Kommentare (2)', '2'],
    ['Alle 2 Kommentare', '2'],
    ['2 Kommentare zu "Der Hafen"', '2'],
    ['Leser-Kommentare:', undefined],
    ['Comments', undefined],
  ])('%s', (heading, count) => {
    const found = find([heading, ...ANNA, ...BERT]);
    expect(said(found)).toEqual(both);
    expect(found?.count).toBe(count);
    expect([...(found?.lines ?? [])]).toEqual([2, 3, 4, 5]);
    expect(found?.heading.index).toBe(1);
  });

  test.each(['Kommentar schreiben', 'Der Kommentar', 'Alle Themen'])('%s is none', (heading) => {
    expect(find([heading, ...ANNA, ...BERT])).toBeUndefined();
  });

  test('stands below half of what looks like the article', () => {
    const lines = ['Kommentare', ...ANNA, ...BERT];
    expect(find(lines, { above: [PROSE, PROSE], text: 2 })).toBeDefined();
    expect(find([...lines, PROSE], { above: ['Am Hafen.'], text: 9 })).toBeUndefined();
    expect(find(lines, { text: 0 })).toBeUndefined();
  });
});

describe('who speaks', () => {
  test.each([
    [['Anna B. schrieb am 12.06.2024 um 18:03 Uhr:'], 'Anna B.'],
    [['Anna B. vor 2 Stunden'], 'Anna B.'],
    [['Anna B. | 12.06.2024'], 'Anna B.'],
    [['Anna B. (12.06.2024)'], 'Anna B.'],
    [['Anna B.', '12.06.2024, 18:03 Uhr'], 'Anna B.'],
    [['anna99', 'vor 3 Stunden'], 'anna99'],
    [['Anna von der Muster', '12.06.2024'], 'Anna von der Muster'],
  ])('%j', (opening, author) => {
    const found = find(['1 Kommentar', ...opening, 'Das wird aber auch Zeit.']);
    expect(said(found)).toEqual([[author, 'Das wird aber auch Zeit.']]);
    expect(found?.lines.size).toBe(opening.length + 1);
  });

  test.each([
    [['Anna von der alten Muster', '12.06.2024']],
    [['Anna von der alten Muster schrieb am 12.06.2024']],
    [['Anna sagt es.', '12.06.2024']],
    [['1234', '12.06.2024']],
    [['12.06.2024', '12.06.2024']],
    [['Antworten', '12.06.2024']],
    [['Anna B.', 'am Hafen']],
    [['Anna B. schrieb am 12. Tag']],
    [['Anna B. sagte es am Hafen']],
    [[`Anna B. schrieb am 12.06.2024 ${'m'.repeat(61)}`]],
  ])('not %j', (opening) => {
    expect(find(['1 Kommentar', ...opening, 'Das wird aber auch Zeit.'])).toBeUndefined();
  });

  test('an opening has at most ninety letters', () => {
    const opening = (length: number): string => 'Anna B. schrieb am 12.06.2024 um'.padEnd(length, '.');
    expect(find(['1 Kommentar', opening(90), 'Das wird Zeit.'])).toBeDefined();
    expect(find(['1 Kommentar', opening(91), 'Das wird Zeit.'])).toBeUndefined();
  });

  test('a cue of the site names the author, and the date where it has one', () => {
    const named: Cue = { role: 'comment', line: /^Von (?<author>\S+)$/u };
    const dated: Cue = { role: 'comment', line: /^Von (?<author>\S+) am (?<date>\S+)$/u };
    const below = ['Von anna', '12.06.2024', 'Das wird aber auch Zeit.'];
    expect(said(find(['1 Kommentar', ...below], { cues: [named] }))).toEqual([['anna', 'Das wird aber auch Zeit.']]);
    const beside = ['Von anna am Montag', 'Das wird aber auch Zeit.'];
    const found = find(['1 Kommentar', ...beside], { cues: [named, dated] });
    expect(found?.comments).toEqual([{ author: 'anna', date: 'Montag', text: ['Das wird aber auch Zeit.'] }]);
    expect(find(['1 Kommentar', ...beside], { cues: [{ ...dated, role: 'byline' }] })).toBeUndefined();
  });
});

describe('what is said', () => {
  test('goes on in sentences, not in labels', () => {
    const lines = ['Kommentare', ...ANNA, 'Ich freue mich.', 'Ein Wort', ...BERT];
    expect(said(find(lines))?.[0]).toEqual(['Anna B.', 'Das wird aber auch Zeit.', 'Ich freue mich.']);
  });

  test('ends where something else stands', () => {
    const lines = ['Kommentare', ...ANNA, 'Ein Wort', 'Ich freue mich.', ...BERT];
    expect(said(find(lines))).toEqual(both);
  });

  test('is no control, which interrupts nothing, and no furniture of pages', () => {
    const lines = ['Kommentare', ...ANNA, 'Antworten', 'Melden', 'Ich freue mich.', 'Lesen Sie auch dies.', ...BERT];
    expect(said(find(lines))?.[0]).toEqual(['Anna B.', 'Das wird aber auch Zeit.', 'Ich freue mich.']);
  });

  test('may be one word right below the name', () => {
    const [opening = ''] = ANNA;
    expect(said(find(['Kommentare', opening, 'Endlich', ...BERT, ...BERT]))?.[0]).toEqual(['Anna B.', 'Endlich']);
    expect(said(find(['Kommentare', opening, 'Lesen Sie auch dies.', ...BERT, ...ANNA]))?.[0]).toEqual(both[1]);
  });
});

describe('how far apart', () => {
  const others = (count: number): readonly string[] => Array(count).fill('Am Fluss');

  test.each([
    ['eight lines between heading and first', [...others(8), ...ANNA, ...BERT], 2],
    ['nine', [...others(9), ...ANNA, ...BERT], 0],
    ['six lines between two', [...ANNA, ...others(6), ...BERT], 2],
    ['seven', [...ANNA, ...others(7), ...BERT, ...BERT], 0],
    ['a label of the page between', [...ANNA, 'Mehr zum Thema', ...BERT], 0],
    ['a label of the page above', ['Mehr zum Thema', ...ANNA, ...BERT], 0],
    ['a sentence with such a phrase above', ['Mehr zum Thema sagt er.', ...ANNA, ...BERT], 2],
    ['controls without end between', [...ANNA, ...Array(9).fill('Antworten'), ...BERT], 2],
  ])('%s', (_, lines, count) => {
    expect(find(['Kommentare', ...lines])?.comments.length ?? 0).toBe(count);
  });
});

describe('what are comments', () => {
  const [first = '', second = ''] = [ANNA[0], BERT[0]];
  test.each([
    ['two without a number', ['Kommentare', ...ANNA, ...BERT], true],
    ['one without a number', ['Kommentare', ...ANNA], false],
    ['one with a number', ['1 Kommentar', ...ANNA], true],
    ['two by the same', ['Kommentare', ...ANNA, ...ANNA], false],
    ['half of them sentences', ['Kommentare', ...ANNA, second, 'Am Hafen'], false],
    ['two of three of them', ['Kommentare', ...ANNA, second, 'Am Hafen', ...ANNA], true],
    ['none of them sentences', ['Kommentare', first, 'Am Fluss', second, 'Am Hafen'], false],
  ])('%s: %j', (_, lines, are) => {
    expect(find(lines) !== undefined).toBe(are);
  });
});

describe('lines that were told to be comments', () => {
  test('are those below a heading, a bullet beginning each', () => {
    const bullet = (text: string): Partial<Block> => ({ text, marker: '•' });
    const found = find(['3 Kommentare', 'Hinweis', bullet('Eins.'), 'Zwei.', bullet('Drei.')], { comments: [2, 3, 4] });
    expect(found).toMatchObject({ count: '3', comments: [{ text: ['Eins.', 'Zwei.'] }, { text: ['Drei.'] }] });
    expect([...(found?.lines ?? [])]).toEqual([3, 4, 5]);
    expect(find(['Kommentare', 'Eins.'], { comments: [1] })).not.toHaveProperty('count');
  });

  test('need a heading at most eight lines above, the nearest', () => {
    const others = (count: number): readonly string[] => Array(count).fill('Am Fluss');
    expect(find(['Kommentare', ...others(7), 'Eins.'], { comments: [8] })).toBeDefined();
    expect(find(['Kommentare', ...others(8), 'Eins.'], { comments: [9] })).toBeUndefined();
    expect(find(['1 Kommentar', '2 Kommentare', 'Eins.'], { comments: [2] })?.count).toBe('2');
    expect(find(['Eins.', 'Kommentare'], { comments: [0] })).toBeUndefined();
  });

  test('are not those that a rule has claimed', () => {
    const claimed: Partial<Block> = { text: 'Eins.', claim: { fate: 'field', field: 'byline' } };
    expect(find(['Kommentare', claimed, 'Zwei.'], { comments: [1, 2] })?.comments).toEqual([{ text: ['Zwei.'] }]);
  });
});
