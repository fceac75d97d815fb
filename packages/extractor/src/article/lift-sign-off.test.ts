import { describe, expect, test } from 'vitest';
import { type Block, isOpen } from '../block.ts';
import { readText } from '../lines/read-lines.ts';
import { liftSignOff } from './lift-sign-off.ts';

const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const left = (blocks: readonly Block[]): readonly string[] => blocks.filter(isOpen).map((block) => block.text);

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

  test.each([
    ['19 lines of a menu', 19, 'Rubrik', true],
    ['20 lines of a menu', 20, 'Rubrik', false],
    ['lines of 60 letters', 4, 'm'.repeat(60), true],
    ['lines of 61 letters', 4, 'm'.repeat(61), false],
    ['two lines of any kind', 2, SENTENCE, true],
    ['three lines that end sentences', 3, 'Das ist es.', false],
    ['three lines of text', 3, SENTENCE, false],
  ])('finds it above %s: %i of %s, %s', (_, count, line, isFound) => {
    const reading = readText([SENTENCE, 'Quelle: ntv.de, jmu/dpa', ...Array(count).fill(line)].join('\n'));
    expect(liftSignOff(reading, undefined).signOff !== undefined).toBe(isFound);
  });

  test('cuts it off the last paragraph above the lines of a menu', () => {
    const reading = readText([`${SENTENCE} (dapd)`, 'Rubrik', 'Rubrik', 'Rubrik'].join('\n'));
    expect(liftSignOff(reading, undefined).signOff).toBe('(dapd)');
    const short = readText([SENTENCE, 'Der Rat hat den Plan am Montag beschlossen. (dapd)'].join('\n'));
    expect(liftSignOff(short, undefined).signOff).toBe('(dapd)');
  });

  test.each([
    [['wl', 'kle', 'dpa'], 'wl, kle, dpa'],
    [['• dpa'], 'dpa'],
    [['dpa', 'afp'], 'dpa, afp'],
  ])('puts codes in lines of their own together: %j', (codes, signOff) => {
    const reading = readText([SENTENCE, ...codes].join('\n'));
    expect(liftSignOff(reading, undefined).signOff).toBe(signOff);
    expect(left(reading.blocks)).toEqual([SENTENCE]);
  });

  test.each([
    ['below a line that ends no sentence', ['Der Rat der Stadt tagt', 'jmu']],
    ['with nothing above', ['jmu']],
    ['in brackets of more than three', [SENTENCE, '(jmux)']],
    ['above another line', [SENTENCE, 'jmu', SENTENCE]],
  ])('takes no lone initials %s', (_, lines) => {
    expect(liftSignOff(readText(lines.join('\n')), undefined).signOff).toBeUndefined();
  });

  test.each([
    [['AFP'], 'AFP'],
    [['Ein Abend am Fluss.', 'AFP'], 'AFP'],
    [[SENTENCE.slice(0, -1), 'Quelle: dpa'], undefined],
    [[`${SENTENCE} ${SENTENCE} ${SENTENCE}`.slice(0, -1), 'Quelle: dpa'], 'Quelle: dpa'],
    [['Alte Mühle am Fluss', 'Quelle: ntv.de, dpa'], 'Quelle: ntv.de, dpa'],
  ])('a bare code is of a picture only below what could be a caption: %j', (lines, signOff) => {
    expect(liftSignOff(readText(lines.join('\n')), undefined).signOff).toBe(signOff);
  });

  test.each(['mehr', 'top', 'und', 'jmuster'])('leaves the last line %s', (line) => {
    expect(liftSignOff(readText([SENTENCE, line].join('\n')), undefined).signOff).toBeUndefined();
  });

  test.each(['AFP', 'Quelle: dpa'])('leaves %s below a caption, and takes it below the text', (code) => {
    const below = readText([SENTENCE, 'Alte Mühle am Fluss', code].join('\n'));
    expect(liftSignOff(below, undefined).signOff).toBeUndefined();
    expect(liftSignOff(readText([SENTENCE, code].join('\n')), undefined).signOff).toBe(code);
  });

  test.each([
    [{ fate: 'field', field: 'images' } as const, undefined],
    [{ fate: 'removed', rule: 'a/b', because: 'it is a menu' } as const, 'AFP'],
  ])('below a block with a claim: %j', (claim, signOff) => {
    const reading = readText([SENTENCE, 'Alte Mühle am Fluss', 'AFP'].join('\n'));
    (reading.blocks[1] as Block).claim = claim;
    expect(liftSignOff(reading, undefined).signOff).toBe(signOff);
  });

  test('keeps a last paragraph that only names an agency', () => {
    const reading = readText([SENTENCE, 'Das sagte er der Agentur dpa.'].join('\n'));
    expect(liftSignOff(reading, undefined)).toEqual({ initials: [], agencies: [] });
    expect(left(reading.blocks)).toHaveLength(2);
  });
});
