import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyBlock } from '../article.ts';
import { type Block, splitBlock } from '../block.ts';
import { readWholePage } from '../generic/whole-page.ts';
import { parseHtml } from '../markup/dom.ts';
import { bodyBlock } from './body-block.ts';

const BASE = 'https://www.example.org/a/b.html';

function blocksOf(html: string): readonly BodyBlock[] {
  return readWholePage(parseHtml(html), html).blocks.map((block) => bodyBlock(block, BASE));
}

const shown = ({ text, marks = [] }: BodyBlock): readonly string[] =>
  marks.map(({ from, to, kind, href }) =>
    [kind, text.slice(from, to), ...(href === undefined ? [] : [href])].join(' '),
  );
const marksOf = (html: string): readonly string[] => blocksOf(html).flatMap(shown);

describe('marks', () => {
  test.each([
    [
      '<p>Der <a href="/x?a=1&amp;b=2">neue  <em>Steg</em></a>.</p>',
      ['link neue Steg https://www.example.org/x?a=1&b=2', 'emphasis Steg'],
    ],
    [
      '<p>Ein <b> fettes </b> Wort, <strong>noch</strong> <i>eins</i></p>',
      ['strong fettes', 'strong noch', 'emphasis eins'],
    ],
    ['<p><b>z</b><b>wei</b> <b><strong>drei</strong></b></p>', ['strong zwei', 'strong drei']],
    ['<p>H<sub>2</sub>O, 10<sup>3</sup>, <code>f(x)</code></p>', ['subscript 2', 'superscript 3', 'code f(x)']],
    ['<p>&shy;Ein 🙂 <b>Zei&shy;chen</b></p>', ['strong Zeichen']],
    ['<p><a href="mailto:a@example.org">Mail</a></p>', ['link Mail mailto:a@example.org']],
    ['<p><a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a><a href="">c</a><a>d</a></p>', []],
    ['<p><a href="&#1;javascript:alert(1)">a</a><a href="java&#10;script:alert(1)">b</a></p>', []],
    [
      '<table><tr><th>Jahr</th><td>5 <b>Euro</b></td><td></td><td><i>x</i></td></tr></table>',
      ['strong Jahr', 'strong Euro', 'emphasis x'],
    ],
    ['<p>Ohne</p>', []],
  ])('%s', (html, marks) => {
    expect(marksOf(html)).toEqual(marks);
  });

  test('end with the block, whatever the element does', () => {
    expect(marksOf('<a href="/x"><p>Eins</p><p>Zwei</p></a>')).toEqual([
      'link Eins https://www.example.org/x',
      'link Zwei https://www.example.org/x',
    ]);
  });

  test('stay with their words when a block is cut', () => {
    const html = '<p><b>Linde</b> (dpa) -  Der <a href="/s">neue Steg</a> steht <i>da</i>. wl/<b>qu</b></p>';
    const { blocks, locate } = readWholePage(parseHtml(html), html);
    const [place, rest] = splitBlock(blocks[0] as Block, 'Linde (dpa) - '.length, locate);
    const [text, signOff] = splitBlock(rest, 'Der neue Steg steht da.'.length, locate);
    expect([place, text, signOff].map((block) => bodyBlock(block, BASE)).map(shown)).toEqual([
      ['strong Linde'],
      ['link neue Steg https://www.example.org/s', 'emphasis da'],
      ['strong qu'],
    ]);
  });
});

const tag = fc.constantFrom(
  'b',
  'strong',
  'i',
  'a href="/x"',
  'sup',
  'sub',
  'code',
  'span',
  'q',
  'p',
  'div',
  'li',
  'td',
  'th',
  'ruby',
  'rt',
);
const word = fc.constantFrom(
  'Steg',
  ' ',
  '  ',
  '1',
  '🙂',
  '&shy;',
  'm',
  '.',
  '<br>',
  '<br><br>',
  '\n',
  '[1]',
  '&lt;b&gt;',
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    word,
    fc
      .tuple(tag, fc.array(tie('tree'), { maxLength: 5 }))
      .map(([name, parts]) => `<${name}>${parts.join('')}</${name.split(' ')[0]}>`),
  ),
}));

test('law: marks lie inside the text, in order, within each other or apart, and hold no blanks at their ends', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (parts) => {
      for (const { text, marks = [] } of blocksOf(`<table><tr><td>${parts.join('')}</table>${parts.join('')}`)) {
        expect(text).not.toBe('');
        for (const [index, { from, to }] of marks.entries()) {
          expect(text.slice(from, to)).toHaveLength(to - from);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
          for (const other of marks.slice(index + 1)) {
            expect(other.from).toBeGreaterThanOrEqual(from);
            expect(other.from >= to || other.to <= to).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe('lines', () => {
  const LONG = 'Die Werft von Unterweiler hat am Montag lange über die neue Fähre beraten';
  test.each([
    ['<p>Rathaus Linde<br>Marktplatz 1<br>12345 Linde</p>', 'Rathaus Linde\nMarktplatz 1\n12345 Linde'],
    ['<p>im wind<br>steht der steg<br>und schweigt</p>', 'im wind\nsteht der steg\nund schweigt'],
    ['<p>Ja.<br>Nein.</p>', 'Ja.\nNein.'],
    ['<p>– Äpfel<br>– Birnen</p>', '– Äpfel\n– Birnen'],
    ['<p>Der neue Steg steht<br>seit Montag am Ufer.</p>', 'Der neue Steg steht seit Montag am Ufer.'],
    [`<p>${LONG}<br>Und nun entschieden.</p>`, `${LONG} Und nun entschieden.`],
    [`<p>${LONG}.<br>Und nun?</p>`, `${LONG}.\nUnd nun?`],
    ['<h2>Der neue<br>Steg</h2>', 'Der neue Steg'],
    ['<p>Ja.<br></p>', 'Ja.'],
    ['<p>Ja.<br> <b>Nein</b></p>', 'Ja.\nNein'],
  ])('%s', (html, text) => {
    expect(blocksOf(html).map((block) => block.text)).toEqual([text]);
  });

  test('and blanks of preformatted text stay', () => {
    const html = '<pre>\n\nfor x in y:\r\n    <b>print</b>(x)<br>  \n  done  \n</pre>';
    expect(blocksOf(html)).toEqual([{ kind: 'code', text: 'for x in y:\n    print(x)\n  \n  done' }]);
  });
});
