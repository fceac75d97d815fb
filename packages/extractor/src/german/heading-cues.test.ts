import { describe, expect, test } from 'vitest';
import { cutCues, wholeCues } from './heading-cues.ts';

/** The cues of a cut at the stroke. */
function cuesAt(marked: string): readonly string[] {
  const at = marked.indexOf('|');
  return cutCues(marked.replace('|', ''), at);
}

describe('a word is of the first class that fits', () => {
  test.each([
    ['Warum?', 'asking'],
    ['"Mühle"', 'quoted'],
    ['"Mühle', 'opening'],
    ['Mühle"', 'closing'],
    ['Mühle:', 'label'],
    ['Mühle,', 'comma'],
    ['300', 'number'],
    ['Der', 'opener'],
    ['will', 'verb'],
    ['gegen', 'link'],
    ['Angela', 'first name'],
    ['USA', 'capitals'],
    ['Mühlen-Pacht', 'compound'],
    ['Mühle', 'noun'],
    ['verpachten', 'verb form'],
    ['altes', 'adjective'],
    ['bald', 'small'],
    ['War?um', 'noun'],
    ['Müh"le', 'noun'],
    ['Müh:le', 'noun'],
    ['Müh,le', 'noun'],
    ['USAx', 'noun'],
    ['xUSA', 'small'],
    ['xVerpachten', 'small'],
    ['Mühle?x', 'noun'],
    ['Mühle,x', 'noun'],
    ['verpachtenx', 'small'],
    ['xAltes', 'small'],
    ['altesx', 'small'],
  ])('%s: %s', (word, kind) => {
    expect(cuesAt(`Alte ${word} |Rat tagt`)).toContain(`ends ${kind}`);
    expect(cuesAt(`Alte Mühle |${word} tagt`)).toContain(`begins ${kind}`);
    expect(wholeCues(`${word} tagt`)).toContain(`whole begins ${kind}`);
  });
});

describe('counts', () => {
  test.each([
    [8, 8],
    [9, 9],
    [10, 9],
    [19, 9],
  ])('%i words are as good as %i on a side', (count, most) => {
    expect(cuesAt(`${'am '.repeat(count)}|Rat`)).toContain(`left words ${most}`);
    expect(cuesAt(`Rat |${'am '.repeat(count)}`)).toContain(`right words ${most}`);
  });

  test.each([
    [17, 17],
    [18, 18],
    [19, 18],
  ])('%i words are as good as %i in a whole line', (count, most) => {
    expect(wholeCues('am '.repeat(count))).toContain(`whole words ${most}`);
  });

  test.each([
    [7, 0],
    [8, 1],
    [71, 8],
    [72, 9],
    [80, 9],
    [152, 9],
  ])('%i letters are %i steps of eight on a side', (letters, steps) => {
    expect(cuesAt(`${'m'.repeat(letters)} |Rat`)).toContain(`left letters ${steps}`);
    expect(cuesAt(`Rat |${'m'.repeat(letters)}`)).toContain(`right letters ${steps}`);
  });

  test.each([
    [143, 17],
    [144, 18],
    [152, 18],
  ])('%i letters are %i steps in a whole line', (letters, steps) => {
    expect(wholeCues('m'.repeat(letters))).toContain(`whole letters ${steps}`);
  });

  test('of verbs and links two are many', () => {
    const cues = cuesAt('Rat will muss darf |Mühle steht');
    expect(cues).toContain('verbs 2 1');
    expect(cues).toContain('ends verb, 1 verbs');
    for (const [links, most] of [
      ['am', 1],
      ['am und', 2],
      ['am und von', 2],
    ] as const) {
      expect(cuesAt(`Mühle ${links} Fluss |Rat`)).toContain(`left ${most} links`);
    }
  });

  test('a verb is one of headlines, or has the form of one and links nothing', () => {
    expect(cuesAt('Mühle will |Rat')).toContain('verbs 1 0');
    expect(cuesAt('Mühle verpachten |Rat')).toContain('verbs 1 0');
    expect(cuesAt('Mühle seit |Rat')).toContain('verbs 0 0');
    expect(cuesAt('Mühle bald |Rat')).toContain('verbs 0 0');
  });
});

test('what stands further inside is told apart from what stands at the cut', () => {
  expect(cuesAt('Streit: Alte Mühle |Rat tagt')).toContain('label on the left');
  expect(cuesAt('Alte Mühle: |Rat tagt')).not.toContain('label on the left');
  expect(cuesAt('Alte Mühle |Neuer Rat sagt: Nein')).toContain('label on the right');
  expect(cuesAt('Alte Mühle |Neuer Rat von Musterheim sagt: Nein')).not.toContain('label on the right');
  expect(cuesAt('Was nun? Alte Mühle |Rat tagt')).toContain('question inside');
  expect(cuesAt('Was nun? |Rat tagt')).not.toContain('question inside');
  expect(wholeCues('Rat: Die Mühle bleibt')).toContain('whole with a label');
  expect(wholeCues('"Mühle" bleibt')).toContain('whole begins quoting');
});

test('words themselves are cues, and how they end; marks alone are none', () => {
  const cues = cuesAt('Alte Mühle, |Rat — tagt');
  expect(cues).toEqual(expect.arrayContaining(['last mühle', 'last -hle', 'first rat', 'first -rat']));
  expect(cues.filter((cue) => cue.startsWith('second'))).toEqual([]);
  expect(cuesAt('Mühle |Rat')).toEqual(expect.arrayContaining(['begins noun, then nothing', 'third nothing']));
});
