import { describe, expect, test } from 'vitest';
import { removed } from '../block.ts';
import { readText } from '../lines/read-lines.ts';
import { compileSequence, linesOf, matchAt } from './sequence.ts';

const PROSE = 'Dies ist ein ganzer Satz, der lang genug ist, um als Fließtext zu gelten.';
const OWN = { stamp: /^\d\d\.\d\d\.\d{4}$/u, ad: /^Anzeige$/u };

function find(
  source: string,
  input: string,
  prepare?: (lines: ReturnType<typeof linesOf>) => void,
): readonly string[] | undefined {
  const lines = linesOf(readText(input).blocks);
  prepare?.(lines);
  const sequence = compileSequence(source, OWN);
  for (let index = 0; index < lines.blocks.length; index += 1) {
    const found = matchAt(sequence, lines, index);
    if (found !== undefined) return found.map((each) => `${each.role}=${lines.blocks[each.index]?.text}`);
  }
  return undefined;
}

describe('a sequence', () => {
  test('is found around its anchor', () => {
    expect(
      find('kicker:short? headline:short stamp! teaser:prose', `Menü\nKicker\nTitel\n01.02.2020\n${PROSE}`),
    ).toEqual(['kicker=Kicker', 'headline=Titel', 'stamp=01.02.2020', `teaser=${PROSE}`]);
  });

  test('does without lines that may be missing', () => {
    expect(find('kicker:prose? headline:short stamp!', 'Titel\n01.02.2020')).toEqual([
      'headline=Titel',
      'stamp=01.02.2020',
    ]);
  });

  test('gives optional lines up for those it needs', () => {
    expect(find('alt:short? caption:short _:prose!', `nur eine\n${PROSE}`)).toEqual(['caption=nur eine', `_=${PROSE}`]);
  });

  test('repeats', () => {
    expect(find('stamp! item:short+ _:prose', `01.02.2020\na\nb\n${PROSE}`)?.length).toBe(4);
  });

  test('passes over removed lines, and sees them where its class asks', () => {
    const remove = (lines: ReturnType<typeof linesOf>): void => {
      for (const block of lines.blocks) if (block.text === 'Anzeige') block.claim = removed('x/ad', 'it is an ad');
    };
    expect(find('headline:short stamp!', 'Titel\nAnzeige\n01.02.2020', remove)).toEqual([
      'headline=Titel',
      'stamp=01.02.2020',
    ]);
    expect(find('ad! headline:short', 'Anzeige\nTitel', remove)).toEqual(['ad=Anzeige', 'headline=Titel']);
  });

  test('knows pictures by file name and credit', () => {
    expect(find('alt:file! caption:short credit', 'haus.jpg\nEin Haus am See\n(Foto: dpa)')).toEqual([
      'alt=haus.jpg',
      'caption=Ein Haus am See',
      'credit=(Foto: dpa)',
    ]);
  });

  test.each(['headline:nothing', '!', 'a:b:c'])('%s is refused', (source) => {
    expect(() => compileSequence(source, {})).toThrow(/line/u);
  });
});

test.each([
  ['lines that repeat', 'byline:names+ stamp!', 'Eva Muster\n'],
  ['removed lines that a token sees', 'ad! headline:short', 'Anzeige\n'],
])('a long run of %s costs neither stack nor quadratic time', (_, source, line) => {
  const claimAds = ({ blocks }: ReturnType<typeof linesOf>): void => {
    for (const block of blocks) if (block.text === 'Anzeige') block.claim = removed('x/ad', 'it is an advertisement');
  };
  const started = performance.now();
  expect(find(source, line.repeat(50_000), claimAds)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(10_000);
});
