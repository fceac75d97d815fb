import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { FastTokenizer } from './fast-tokenizer.ts';

/** What a parser tells of a page, word by word, with the places. */
function told(html: string, options: { Tokenizer?: typeof FastTokenizer }): readonly unknown[] {
  const events: unknown[] = [];
  const at = (): readonly number[] => [parser.startIndex, parser.endIndex];
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => events.push(['open', name, { ...attributes }, at()]),
      onclosetag: (name, isImplied) => events.push(['close', name, isImplied, at()]),
      ontext: (text) => events.push(['text', text, at()]),
      oncomment: (text) => events.push(['comment', text, at()]),
      onprocessinginstruction: (name, text) => events.push(['instruction', name, text, at()]),
    },
    options,
  );
  parser.end(html);
  return events;
}

function expectSame(html: string): void {
  expect(told(html, { Tokenizer: FastTokenizer })).toEqual(told(html, {}));
}

const PIECES = [
  ...['<p>', '</p>', '<a href="', '<a href=', "<i x='", '"', "'", '>', '<', '/', '=', ' ', '\n', '&', '&amp;', '&amp'],
  ...['&#228;', '&#xe4', '&notanentity;', '<!--', '-->', '--', ']]>', '<!doctype html>', '<?xml ?>', '</'],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<br/>',
    '<x:y/>',
  ],
  ...[
    'disabled',
    'class',
    'Ü',
    '€',
    '😀',
    'ein Satz, lang genug.',
    'A < B & C',
    '\t',
    '\u0001',
    '<svg/>',
    '<p a=1 b>',
    '\u00a0',
  ],
];

test('tells of any page without sections of characters what the tokenizer of htmlparser2 tells', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (parts) => expectSame(parts.join(''))),
  );
});

test.each([
  'Text ohne Ende',
  '<p title="ohne Ende',
  '<p title="a&b&amp;c&#x41;d" lang=de disabled>1 &lt; 2 & 3</p>',
  '<!-- nie zu Ende',
  '<a href="/x?a=1&copy=2&reg;">x</a>',
  '<p a = "1" b= \'2\' c =3 d/e>',
])('reads %s to its end', expectSame);

test.each([
  ['<!-- a --!>b', 'b'],
  ['<!-->b', 'b'],
  ['<!--->b', 'b'],
  ['<!-- a -- ! > --->b', 'b'],
  ['<![CDATA[ a>b', 'b'],
  ['a<![CDATA[ x ]]>b', 'ab'],
])('ends what browsers end: %s', (html, text) => {
  const texts = told(html, { Tokenizer: FastTokenizer }).filter((event) => (event as readonly unknown[])[0] === 'text');
  expect(texts.map((event) => (event as readonly unknown[])[1]).join('')).toBe(text);
});
