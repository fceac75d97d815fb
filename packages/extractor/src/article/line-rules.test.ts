import { expect, test } from 'vitest';
import type { LineRule } from '../cleaner.ts';
import { GENERIC_CLEANER } from '../engines/generic-cleaner.ts';
import { readText } from '../lines/read-lines.ts';
import { compileLineRules } from './line-rules.ts';

const because = 'it is a test';
const PROSE = 'Dies ist ein ganzer Satz, der lang genug ist, um als Fließtext zu gelten.';

function kept(lines: readonly LineRule[], input: string): readonly string[] {
  const { blocks } = readText(input);
  const rules = compileLineRules({ ...GENERIC_CLEANER, site: 'x', lines });
  rules.lines(blocks);
  rules.zones(blocks);
  return blocks.filter((block) => block.claim === undefined).map((block) => block.text);
}

test.each<[string, LineRule, string, readonly string[]]>([
  ['line', { id: 'a', line: /^Anzeige$/u, because }, 'a\nAnzeige\nAnzeige erstattet', ['a', 'Anzeige erstattet']],
  [
    'labels',
    { id: 'a', labels: ['Teilen', 'Kommentare'], because },
    'a\nTeilenKommentare\nTeilen macht Spaß',
    ['a', 'Teilen macht Spaß'],
  ],
  ['from', { id: 'a', from: ['Mehr'], because }, 'a\nMehr\nb\nc', ['a']],
  [
    'from until prose',
    { id: 'a', from: ['Mehr'], until: 'prose', because },
    `a\nMehr\nb\n${PROSE}\nc`,
    ['a', PROSE, 'c'],
  ],
  ['from until line', { id: 'a', from: ['Mehr'], until: ['Ende'], because }, 'a\nMehr\nb\nEnde\nc', ['a', 'Ende', 'c']],
  ['after', { id: 'a', after: /^Quelle: /u, because }, 'a\nQuelle: dpa\nb', ['a', 'Quelle: dpa']],
  ['upTo', { id: 'a', upTo: ['Nein, danke'], because }, 'a\nNein, danke\nb', ['b']],
])('%s', (_, rule, input, expected) => {
  expect(kept([rule], input)).toEqual(expected);
});

test('names the rule and the reason', () => {
  const { blocks } = readText('Anzeige');
  compileLineRules({ ...GENERIC_CLEANER, site: 'x', lines: [{ id: 'ad', line: ['Anzeige'], because }] }).lines(blocks);
  expect(blocks[0]?.claim).toEqual({ fate: 'removed', rule: 'x/ad', because });
});
