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
