import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlock } from '../block.ts';
import { readText } from './read-lines.ts';

const read = (input: string): readonly [string, string | undefined][] =>
  readText(input).blocks.map((block) => [block.text, block.marker]);

const unspaced = (text: string): string => text.replace(/\s+/gu, '');

describe('readText', () => {
  test.each([
    [
      'one\n\ntwo\r\nthree',
      [
        ['one', undefined],
        ['two', undefined],
        ['three', undefined],
      ],
    ],
    [
      '1. Zum Inhalt\n  2. Zur Suche',
      [
        ['Zum Inhalt', '1.'],
        ['Zur Suche', '2.'],
      ],
    ],
    [
      '   26. Minute: Tor\n   weiter',
      [
        ['26. Minute: Tor', undefined],
        ['weiter', undefined],
      ],
    ],
    ['  • afp', [['afp', '•']]],
    ['* eins', [['eins', '*']]],
    ['14. Oktober 2014', [['14. Oktober 2014', undefined]]],
    [
      '1. FC Köln gewinnt\nweiter',
      [
        ['1. FC Köln gewinnt', undefined],
        ['weiter', undefined],
      ],
    ],
    ['– Nein, sagte er.', [['– Nein, sagte er.', undefined]]],
    ['\u00a0 \u00ad\n•', [['•', undefined]]],
    ['[haus.jpg]', [['haus.jpg', '[']]],
    ['## Zwischentitel', [['Zwischentitel', '##']]],
    [
      '- a\n- b\n- c',
      [
        ['a', '-'],
        ['b', '-'],
        ['c', '-'],
      ],
    ],
    [
      '- Nein.\nDoch.',
      [
        ['- Nein.', undefined],
        ['Doch.', undefined],
      ],
    ],
  ])('%j', (input, blocks) => {
    expect(read(input)).toEqual(blocks);
  });

  test('every run gives back its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '•', '1', '.', '\u00a0') }), (input) => {
        for (const { runs } of readText(input).blocks) {
          // A line that begins with a full stop goes on with the word above it, without a blank.
          for (const { text, start, end } of runs)
            expect(unspaced(input.slice(start, end)).endsWith(unspaced(text))).toBe(true);
        }
      }),
    );
  });

  test('a block cut anywhere gives back both texts from their places', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0', 'ß'), minLength: 1 }),
        fc.nat(20),
        (line, at) => {
          const { blocks, locate } = readText(line);
          const block = blocks[0];
          if (block === undefined || at === 0 || at >= block.text.length) return;
          for (const part of splitBlock(block, at, locate)) {
            for (const { text, start, end } of part.runs)
              expect(line.slice(start, end).replace(/\s+/gu, ' ').trim()).toBe(text);
          }
        },
      ),
    );
  });
});
