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

test.each([
  ['Live ended', true],
  ['Liveblog beendet', true],
  ['The live show ended at midnight', false],
  ['Live', false],
])('%s: a live blog that is over, %s', (line, is) => {
  const { survey } = openDump(readText([line, TEXT].join('\n')), { layers: [prepare(undefined)] });
  expect(saysLiveEnded(survey)).toBe(is);
});
