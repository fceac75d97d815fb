import { describe, expect, test } from 'vitest';
import { prepare } from '../article/prepare.ts';
import type { Role } from '../evidence/roles.ts';
import { readText } from '../lines/read-lines.ts';
import { saysLiveEnded, withLiveEntries } from './live-entries.ts';
import { openDump } from './open-dump.ts';

const TEXT =
  'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen, der im Herbst beginnen soll und viel kostet.';

function liveOf(lines: readonly string[], role: Role = 'other') {
  const { survey } = openDump(readText(lines.join('\n')), { layers: [prepare(undefined)] });
  return withLiveEntries(
    survey.lines.map(() => role),
    survey,
  );
}

const entries = (times: readonly string[], heading?: string): readonly string[] =>
  times.flatMap((time) => [time, ...(heading === undefined ? [] : [`${heading} um ${time}`]), TEXT]);

describe('a live blog', () => {
  test.each([
    ['headings with their time', ['+++ 17:20 Rat stimmt zu +++', TEXT, '+++ 17:05 Verband begrüßt das +++', TEXT]],
    [
      'paragraphs that begin with it',
      [`Update vom 15. März, 17.30 Uhr: ${TEXT}`, `Update vom 15. März, 17.15 Uhr: ${TEXT}`],
    ],
    [
      'the name of the ticker before the first of them',
      ['Hafen-Liveticker+++ 17:20 Rat stimmt zu +++', TEXT, '+++ 17:05 Verband begrüßt das +++', TEXT],
    ],
    ['times below a name', ['Alles im Liveticker', ...entries(['17:20', '17:05', '16:40', '16:02'])]],
    ['times in their order, each with a heading', entries(['22:56 Uhr', '22:35 Uhr', '22:17 Uhr'], 'Was geschah')],
  ])('told by %s', (_, lines) => {
    expect(liveOf(lines).live).toBeDefined();
  });

  test.each([
    ['one such heading', ['+++ 17:20 Rat stimmt zu +++', TEXT, TEXT]],
    ['times that jump', entries(['22:56 Uhr', '07:35 Uhr', '18:17 Uhr'], 'Was geschah')],
    [
      'a list of news with times and nothing else',
      ['17:20', 'Rat stimmt zu', '17:05', 'Verband klagt', '16:40', 'Wetter'],
    ],
    ['a text', [TEXT, 'Um 17:20 Uhr begann der Rat.', TEXT]],
  ])('not told by %s', (_, lines) => {
    expect(liveOf(lines).live).toBeUndefined();
  });

  test('has its times as headings and its entries as text, however likely that is', () => {
    const { roles } = liveOf(['Alles im Liveticker', ...entries(['17:20', '17:05', '16:40', '16:02'])]);
    expect(roles.slice(1, 3)).toEqual(['heading', 'body']);
  });
});

describe('how much it takes', () => {
  const time = (at: number): string =>
    `${String(20 - Math.floor(at / 4)).padStart(2, '0')}:${(3 - (at % 4)) * 15 || '00'}`;
  const times = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => time(at));
  const words = (count: number): string => `Wort${' wort'.repeat(count - 1)}.`;
  const isLive = (lines: readonly string[]): boolean => liveOf(lines).live !== undefined;
  /** Entries whose text is of so many words, the time one of them. */
  const bare = (count: number, length: number): readonly string[] =>
    times(count).flatMap((each) => [each, words(length)]);

  test.each([
    ['three times with headings', entries(times(3), 'Was geschah'), true],
    ['two', entries(times(2), 'Was geschah'), false],
    ['four times below a name', ['Der Liveticker zum Hafen', ...entries(times(4))], true],
    ['three', ['Der Liveticker zum Hafen', ...entries(times(3))], false],
    [
      'a name twelve lines above',
      ['Der Liveticker zum Hafen', ...Array(11).fill('Das ist es.'), ...entries(times(4))],
      true,
    ],
    [
      'a name thirteen lines above',
      ['Der Liveticker zum Hafen', ...Array(12).fill('Das ist es.'), ...entries(times(4))],
      false,
    ],
    ['a word of a menu', ['Liveticker', ...entries(times(4))], true],
    ['a shorter word of a menu', ['Ticker', ...entries(times(4))], false],
    ['a name in a paragraph', [`${words(14)} Liveticker.`, ...entries(times(4))], false],
    ['eight times of 25 words', bare(8, 25), true],
    ['eight times of 24', bare(8, 24), false],
    ['seven', bare(7, 25), false],
    ['a paragraph three lines below its time', times(8).flatMap((each) => [each, 'Das.', 'Es.', words(30)]), true],
    ['one four lines below', times(8).flatMap((each) => [each, 'Das.', 'Es.', 'Ja.', words(30)]), false],
  ])('%s: %s', (_, lines, expected) => {
    expect(isLive(lines)).toBe(expected);
  });

  test('times may run forwards or backwards, or stand still', () => {
    const headed = (all: readonly string[]): boolean => isLive(entries(all, 'Was geschah'));
    expect(headed(['17:05', '17:20', '17:20', '18:00'])).toBe(true);
    expect(headed(['18:00', '17:20', '17:20', '17:05'])).toBe(true);
    expect(headed(['17:05', '17:20', '17:10'])).toBe(false);
    expect(headed(['09:50', '10:10', '11:05'])).toBe(true);
  });

  test('an entry has at most 25 lines, and ends where no text follows', () => {
    const long = [
      'Der Liveticker',
      ...entries(times(3)),
      '16:15',
      ...Array.from({ length: 40 }, (_, at) => words(20 + at)),
    ];
    expect(liveOf(long).live?.size).toBe(3 * 2 + 25);
    const ended = ['Der Liveticker', ...entries(times(4)), 'Ein Wort', words(20)];
    expect(liveOf(ended).live?.size).toBe(8);
  });

  test('headings that carry their time are headings, but for the headline', () => {
    const lines = ['+++ 17:20 Rat stimmt zu +++', TEXT, '+++ 17:05 Verband begrüßt das +++', TEXT];
    expect(liveOf(lines).roles).toEqual(['heading', 'other', 'heading', 'other']);
    expect(liveOf(lines, 'headline')).toMatchObject({ live: new Set(), roles: Array(4).fill('headline') });
    expect(liveOf(lines, 'body').roles).toEqual(Array(4).fill('body'));
  });
});

test.each([
  ['Live ended', true],
  ['Liveblog beendet', true],
  ['The live show ended at midnight', false],
  ['Live', false],
])('%s: a live blog that is over, %s', (line, is) => {
  const { survey } = openDump(readText([line, TEXT].join('\n')), { layers: [prepare(undefined)] });
  expect(saysLiveEnded(survey)).toBe(is);
});
