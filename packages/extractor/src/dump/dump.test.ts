import { describe, expect, test } from 'vitest';
import type { DumpGrammar } from '../cleaner.ts';
import type { Reading } from '../reading.ts';
import { compileDump, readHead, readInserts, readTail } from './dump.ts';
import { readText } from './read-text.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const GRAMMAR: DumpGrammar = {
  lines: { stamp: /^\d\d\.\d\d\.\d{4}$/u, more: /^Mehr zum Thema$/u },
  heads: ['kicker:short? headline:short datePublished:stamp!', 'headline:short teaser:prose!'],
  tails: [{ id: 'more', because: 'only links follow', sequence: '-:more! -:short' }],
  inserts: [{ id: 'picture', because: 'it belongs to a picture', sequence: 'alt:file? caption:caption!' }],
};

function read(input: string): { readonly hasHead: boolean; readonly reading: Reading; readonly fates: string[] } {
  const dump = compileDump({ site: 'x', dump: GRAMMAR });
  const reading = readText(input);
  const hasHead = readHead(dump, reading);
  readTail(dump, reading);
  readInserts(dump, reading);
  const fates = reading.blocks.map(({ claim, text }) => {
    const what = claim === undefined ? 'body' : claim.fate === 'field' ? claim.field : claim.fate;
    return `${what}: ${text}`;
  });
  return { hasHead, reading, fates };
}

describe('readHead', () => {
  test('takes the first sequence that is found, and removes what stands above', () => {
    const { hasHead, fates, reading } = read(`Menü\nHafen\nNeuer Plan\n17.11.2015\n${PROSE}`);
    expect(hasHead).toBe(true);
    expect(fates).toEqual([
      'removed: Menü',
      'kicker: Hafen',
      'headline: Neuer Plan',
      'datePublished: 17.11.2015',
      `body: ${PROSE}`,
    ]);
    expect(reading.values.map(({ field, text }) => [field, text])).toContainEqual(['headline', 'Neuer Plan']);
  });

  test('says why a line above is gone that repeats the headline', () => {
    const { reading } = read(`Neuer Plan\nMenü\nNeuer Plan\n${PROSE}`);
    expect(reading.blocks.slice(0, 2).map(({ claim }) => claim?.fate === 'removed' && claim.rule)).toEqual([
      'common/headline-again',
      'common/above-headline',
    ]);
  });

  test('leaves a dump without a head as it is', () => {
    const { hasHead, fates } = read('Hafen\nMenü');
    expect(hasHead).toBe(false);
    expect(fates).toEqual(['body: Hafen', 'body: Menü']);
  });
});

test('readTail removes what opens the part below the article, and all that follows', () => {
  const { fates } = read(`Neuer Plan\n17.11.2015\n${PROSE}\nMehr zum Thema\nHafen\n${PROSE} Und mehr.`);
  expect(fates.slice(2)).toEqual([
    `body: ${PROSE}`,
    'removed: Mehr zum Thema',
    'removed: Hafen',
    `removed: ${PROSE} Und mehr.`,
  ]);
});

test('readTail asks for the whole sequence', () => {
  expect(read(`Neuer Plan\n17.11.2015\nMehr zum Thema\n${PROSE}`).fates[2]).toBe('body: Mehr zum Thema');
});

test('readInserts cuts a caption from its credit and keeps the order of the lines', () => {
  const { fates, reading } = read(
    `Neuer Plan\n17.11.2015\n${PROSE}\nhafen.jpg\nDer Hafen (Foto: dpa)\n${PROSE} Zwei.\nDer Kai (Foto: AP)`,
  );
  expect(fates.slice(2)).toEqual([
    `body: ${PROSE}`,
    'images: hafen.jpg',
    'images: Der Hafen',
    'images: (Foto: dpa)',
    `body: ${PROSE} Zwei.`,
    'images: Der Kai',
    'images: (Foto: AP)',
  ]);
  expect(reading.pictures).toEqual([
    { alt: 'hafen.jpg', caption: 'Der Hafen', credit: 'dpa' },
    { caption: 'Der Kai', credit: 'AP' },
  ]);
});

test('captions cut in two keep their order among other lines', () => {
  const { reading, fates } = read(
    `Neuer Plan\n17.11.2015\n${PROSE}\nDas Ufer (Foto: dpa)\nDer Kai (Foto: afp)\n${PROSE} Mehr.\nDie Mole (Foto: dpa)`,
  );
  expect(fates.slice(2)).toEqual([
    `body: ${PROSE}`,
    'images: Das Ufer',
    'images: (Foto: dpa)',
    'images: Der Kai',
    'images: (Foto: afp)',
    `body: ${PROSE} Mehr.`,
    'images: Die Mole',
    'images: (Foto: dpa)',
  ]);
  expect(reading.pictures).toHaveLength(3);
});
