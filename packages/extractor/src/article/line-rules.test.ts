import { expect, test } from 'vitest';
import type { Block } from '../block.ts';
import type { LineRule } from '../cleaner.ts';
import { readWholePage } from '../generic/whole-page.ts';
import { readText } from '../lines/read-lines.ts';
import { parseHtml } from '../markup/dom.ts';
import { compileLineRules } from './line-rules.ts';

const because = 'it is a test';
const shown = { because, source: 'a test', example: 'a', counterExample: 'b' };
const OTHER = 'Ein zweiter Satz steht darunter, auch er ist lang genug, um als Fließtext zu gelten.';
const PROSE = 'Dies ist ein ganzer Satz, der lang genug ist, um als Fließtext zu gelten.';

function kept(lines: readonly LineRule[], input: string): readonly string[] {
  return left(lines, readText(input).blocks);
}

function keptOf(lines: readonly LineRule[], html: string): readonly string[] {
  const tree = parseHtml(`<main>${html}</main>`);
  return left(lines, readWholePage(tree, `<main>${html}</main>`).blocks);
}

function left(lines: readonly LineRule[], blocks: readonly Block[]): readonly string[] {
  const rules = compileLineRules({ site: 'x', lines });
  rules.lines(blocks);
  rules.zones(blocks);
  return blocks.filter((block) => block.claim === undefined).map((block) => block.text);
}

test.each<[string, LineRule, string, readonly string[]]>([
  ['line', { id: 'a', line: /^Anzeige$/u, ...shown }, 'a\nAnzeige\nAnzeige erstattet', ['a', 'Anzeige erstattet']],
  [
    'labels',
    { id: 'a', labels: ['Teilen', 'Kommentare'], ...shown },
    'a\nTeilenKommentare\nTeilen macht Spaß',
    ['a', 'Teilen macht Spaß'],
  ],
  ['from', { id: 'a', from: ['Mehr'], ...shown }, 'a\nMehr\nb\nc', ['a']],
  [
    'from until prose',
    { id: 'a', from: ['Mehr'], until: 'prose', ...shown },
    `a\nMehr\nb\n${PROSE}\nc`,
    ['a', PROSE, 'c'],
  ],
  [
    'from until line',
    { id: 'a', from: ['Mehr'], until: ['Ende'], ...shown },
    'a\nMehr\nb\nEnde\nc',
    ['a', 'Ende', 'c'],
  ],
  ['after', { id: 'a', after: /^Quelle: /u, ...shown }, 'a\nQuelle: dpa\nb', ['a', 'Quelle: dpa']],
  ['upTo', { id: 'a', upTo: ['Nein, danke'], ...shown }, 'a\nNein, danke\nb', ['b']],
])('%s', (_, rule, input, expected) => {
  expect(kept([rule], input)).toEqual(expected);
});

test.each<[string, LineRule, string, readonly string[]]>([
  [
    'an opening with its rest',
    { id: 'a', line: { opens: { de: ['Redaktion'] }, rest: /^: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u }, ...shown },
    'Redaktion: Hauke Lind\nRedaktion: Wir haben\nRedaktionsschluss: Hauke Lind',
    ['Redaktion: Wir haben', 'Redaktionsschluss: Hauke Lind'],
  ],
  [
    'an opening that holds a word',
    { id: 'a', line: { opens: ['Folgen Sie uns auf'], holds: ['Bachbuch'] }, ...shown },
    'Folgen Sie uns auf Bachbuch.\nFolgen Sie uns auf den Berg.',
    ['Folgen Sie uns auf den Berg.'],
  ],
  [
    'a label between two paragraphs is a sub-heading',
    { id: 'a', labels: ['Telegramm'], ...shown },
    `${PROSE}\nTelegramm\n${PROSE}\nTelegramm\nTelegramm`,
    [PROSE, 'Telegramm', PROSE],
  ],
  [
    'a last line only where no paragraph follows',
    { id: 'a', line: /^Mehr: .+$/u, last: true, ...shown },
    `Mehr: Geld\n${PROSE}\nMehr: Der Bach\nb`,
    ['Mehr: Geld', PROSE, 'b'],
  ],
  [
    'from: the article goes on',
    { id: 'a', from: ['Mehr'], ...shown },
    `a\nMehr\nb\n${PROSE}\n${OTHER}`,
    ['a', PROSE, OTHER],
  ],
  [
    'from: teasers are title by title',
    { id: 'a', from: ['Mehr'], ...shown },
    `a\nMehr\nb\n${PROSE}\nc\n${OTHER}`,
    ['a'],
  ],
  [
    'after: the article goes on, and ends at the next one',
    { id: 'a', after: ['Quelle: dpa'], ...shown },
    `a\nQuelle: dpa\n${PROSE}\n${OTHER}\nQuelle: dpa\nc`,
    ['a', 'Quelle: dpa', PROSE, OTHER, 'Quelle: dpa'],
  ],
  [
    'upTo: the article stands above',
    { id: 'a', upTo: ['Nein'], ...shown },
    `${PROSE}\n${OTHER}\na\nNein\nb`,
    [PROSE, OTHER, 'b'],
  ],
])('%s', (_, rule, input, expected) => {
  expect(kept([rule], input)).toEqual(expected);
});

test('in markup a zone ends at the first paragraph, but not at one below a linked title', () => {
  const html = `<p>a</p><p>Mehr</p><h3><a href="/b">b</a></h3><p>${PROSE}</p><p>${OTHER}</p><p>c</p>`;
  expect(keptOf([{ id: 'a', from: ['Mehr'], ...shown }], html)).toEqual(['a', OTHER, 'c']);
});

test('in markup a zone ends at the sub-heading and the short sentence above a paragraph', () => {
  const html = `<p>Mehr</p><p><a href="/b">b</a></p><h2>Der Bach</h2><p>Ja.</p><p>${PROSE}</p>`;
  expect(keptOf([{ id: 'a', from: ['Mehr'], ...shown }], html)).toEqual(['Der Bach', 'Ja.', PROSE]);
});

test('in markup only a linked line is a pointer, and a word alone no label', () => {
  const html =
    '<p>Mehr: b</p><p>Mehr: <a href="/c">Der Bach</a></p><h2>Werbung</h2><ul><li>Werbung</li></ul><p>Werbung</p>';
  const rules: readonly LineRule[] = [
    { id: 'a', line: /^Mehr: /u, linked: true, ...shown },
    { id: 'b', line: ['Werbung'], ...shown },
  ];
  expect(keptOf(rules, html)).toEqual(['Mehr: b', 'Werbung', 'Werbung']);
});

test('names the zones that held back', () => {
  const { blocks } = readText(`a\nMehr\n${PROSE}\n${OTHER}`);
  const rules = compileLineRules({ site: 'x', lines: [{ id: 'more', from: ['Mehr'], ...shown }] });
  expect(rules.zones(blocks)).toEqual(['x/more']);
});

test('names the rule and the reason', () => {
  const { blocks } = readText('Anzeige');
  compileLineRules({ site: 'x', lines: [{ id: 'ad', line: ['Anzeige'], ...shown }] }).lines(blocks);
  expect(blocks[0]?.claim).toEqual({ fate: 'removed', rule: 'x/ad', because });
});
